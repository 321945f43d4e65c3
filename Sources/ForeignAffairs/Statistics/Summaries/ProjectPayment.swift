/// What was disbursed for one aid item in one year, as its statements tell.
///
/// An item has one for each year, one for what is of no single year, and one that is not stated where it states
/// nothing.
struct ProjectPayment: RecordShare {
  static var tableSubject: RecordType { .project }

  /// The identifier of the aid item.
  let id: Identifier<ProjectPayment>
  let direction: AidDirection
  let time: RecordTime
  let statements: [MoneyStatement]

  /// All statements of one item, of which those about the same time are claims and not added.
  static func together(_ shares: [Self]) -> Self {
    Self(
      id: shares[0].id, direction: shares[0].direction, time: shares[0].time,
      statements: shares.flatMap(\.statements))
  }

  /// The payments of an item by the years of their statements.
  static func all(of project: NGOProject, by unit: CalendarUnit) -> [Self] {
    func payment(_ time: RecordTime, _ statements: [MoneyStatement]) -> Self {
      Self(
        id: Identifier(project.id.rawValue), direction: project.direction, time: time, statements: statements)
    }
    let statements = project.money.filter { $0.state == .disbursed }
    if statements.isEmpty { return [payment(.notStated, [])] }
    let years = Dictionary(grouping: statements) { unit.year(of: $0.period) }
    return years.sorted { ($0.key ?? .max) < ($1.key ?? .max) }.map { year, statements in
      // What is no date decides nothing, so that the payment is undated.
      let time = year.flatMap { unit.firstDay(of: $0) }.map { RecordTime.date(PartialDate($0)) }
      return payment(time ?? .several([Period(unchecked: .unknown, .open)]), statements)
    }
  }
}

extension CalendarUnit {
  /// The year that a period lies in for certain.
  func year(of period: Period?) -> Int? {
    guard let first = period?.start.date, let last = period?.end.date, let year = number(of: first) else {
      return nil
    }
    return number(of: last) == year ? year : nil
  }
}

extension DateRule<ProjectPayment> {
  /// The time for which an amount is stated.
  static var paid: Self {
    Self("paid", LocalizedText("giải ngân", english: "disbursed")) { $0.time }
  }
}

extension Dimension<ProjectPayment> {
  /// Which way the aid flows.
  static var direction: Self {
    code("direction", LocalizedText("chiều", english: "direction")) { $0.direction }
  }
}

extension Measure<ProjectPayment> {
  /// What was disbursed, by currency.
  static var amount: Self {
    let state = MoneyState.disbursed
    let name = LocalizedText(state.name(in:))
    return Self(MeasureDescription("money.\(state.rawValue)", name)) { record in
      Contribution(record.statements, state)
    }
  }
}
