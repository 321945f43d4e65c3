extension NGOProject: TableSubject {
  /// The type of the records.
  public static var tableSubject: RecordType { .project }
}

extension DateRule<NGOProject> {
  /// The day on which it begins.
  public static var started: Self {
    Self("started", LocalizedText("bắt đầu", english: "started")) { .period($0.period) }
  }
  /// Every year in which it runs; in the total it counts once.
  public static var during: Self {
    Self("during", LocalizedText("thực hiện", english: "during"), spread: .each) { .period($0.period) }
  }
  /// Every year in which it runs, by its days there.
  public static var duringInPart: Self {
    Self(
      "duringInPart", LocalizedText("thực hiện, theo số ngày", english: "during, by days"), spread: .inPart
    ) { .period($0.period) }
  }
  /// The day of the decision that approves it.
  public static var approved: Self {
    Self("approved", LocalizedText("phê duyệt", english: "approved")) { .date($0.approval?.issuedOn) }
  }
  /// The day on which aid first came in.
  public static var received: Self {
    Self("received", LocalizedText("tiếp nhận", english: "received")) { .date($0.firstReceiptOn) }
  }
  /// Every year in which it was reported on; in the total it counts once.
  public static var reported: Self {
    Self("reported", LocalizedText("báo cáo", english: "reported"), spread: .each) { record in
      .several(stated: record.reports.compactMap { $0.on.map { Period($0) } })
    }
  }
}

extension Dimension<NGOProject> {
  /// Programme, project, non-project aid or relief.
  public static var kind: Self { code("kind", LocalizedText("loại", english: "kind")) { $0.kind } }
  /// Which way the aid flows.
  public static var direction: Self {
    code("direction", LocalizedText("chiều", english: "direction")) { $0.direction }
  }
  /// Where it stands.
  public static var status: Self {
    code("status", LocalizedText("tình trạng", english: "status")) { $0.status }
  }
  /// The fields that it goes to.
  public static var sector: Self {
    codes("sector", LocalizedText("lĩnh vực", english: "sector")) { $0.sectors }
  }
  /// The countries of the donors.
  public static var donorCountry: Self {
    country("donorCountry", LocalizedText("nước tài trợ", english: "donor country")) {
      Countries($0.donors.compactMap(\.country))
    }
  }
  /// The continents of the donors.
  public static var donorContinent: Self {
    let name = LocalizedText("châu lục của nhà tài trợ", english: "continent of the donor")
    return continent("donorContinent", name) { Countries($0.donors.compactMap(\.country)) }
  }
  /// The kinds of the donors.
  public static var donorKind: Self {
    codes("donorKind", LocalizedText("loại nhà tài trợ", english: "kind of donor")) {
      $0.donors.map(\.kind)
    }
  }
  /// The kinds of the recipients.
  public static var recipientKind: Self {
    codes("recipientKind", LocalizedText("loại bên tiếp nhận", english: "kind of recipient")) {
      $0.recipients.map(\.kind)
    }
  }
  /// The currencies in which its money is stated.
  ///
  /// A measure of money keeps currencies apart by itself, and is not divided by them: that is refused.
  public static var currency: Self {
    Self(DimensionDescription("currency", LocalizedText("loại tiền", english: "currency"))) {
      record in
      Placement(keys: record.money.flatMap(\.amount.currencies).map { GroupKey($0.description) })
    }
  }
  /// The states in which its money is stated: committed, disbursed and so on.
  ///
  /// A measure of money is of one state, and is not divided by them: that is refused.
  public static var moneyState: Self {
    codes("moneyState", LocalizedText("trạng thái vốn", english: "state of the money")) {
      $0.money.map(\.state)
    }
  }
  /// The department that keeps the record.
  public static var department: Self { department { $0.department } }
  /// The province that it concerns, followed and named by one of its dates.
  ///
  /// - Parameters:
  ///   - view: As which units provinces are counted.
  ///   - rule: By which date; a merger may lie before one and behind another.
  /// - Returns: The dimension.
  public static func province(_ view: ProvinceView, dated rule: DateRule<NGOProject> = .approved) -> Self {
    province(view, rule) { $0.province }
  }
}

extension Measure<NGOProject> {
  /// How many aid items there are.
  ///
  /// It counts the records that the table is given, proposed and cancelled ones too: see ``TableSubject/isCounted``.
  public static var count: Self {
    Self(MeasureDescription("count", LocalizedText("số khoản viện trợ", english: "aid items"))) { _ in
      .exact(1)
    }
  }
  /// The money in a state, by currency; a project that does not state it counts as unknown.
  ///
  /// Statements about periods that share no day add up. Others are claims about the same money and give an
  /// interval.
  public static func money(_ state: MoneyState) -> Self { money(state, nil) }
  /// The money in a state, turned into one currency by rates of the date of each amount.
  public static func money(_ state: MoneyState, in rates: ExchangeRates) -> Self {
    money(state, .some(rates))
  }
  /// What was disbursed for each unit that was committed, by currency.
  ///
  /// A project that states only one of both, or each in another currency, counts as unknown: what it commits counts,
  /// and what it disbursed may be anything, so that the quotient is at least that of all that is known.
  public static var disbursedAgainstCommitted: Self {
    let name = LocalizedText("giải ngân so với cam kết", english: "disbursed against committed")
    return Self(MeasureDescription("disbursedAgainstCommitted", name, .ratio)) { record in
      Contribution(
        quotientOf: record.money.amounts(.disbursed).map(\.quantity),
        by: record.money.amounts(.committed).map(\.quantity))
    }
  }
  /// How many people are helped.
  public static var beneficiaries: Self {
    Self("beneficiaries", LocalizedText("số người thụ hưởng", english: "beneficiaries")) { $0.beneficiaries }
  }
  /// How many different donors there are.
  public static var donors: Self {
    Self(distinct: "donors", LocalizedText("số nhà tài trợ", english: "donors")) { project in
      project.donors.compactMap { $0.partner?.rawValue ?? $0.name?.text(in: .vietnamese) }.map {
        GroupKey($0)
      }
    }
  }
  /// How many different countries the donors are from.
  public static var countries: Self {
    Self(distinct: "countries", LocalizedText("số nước", english: "countries")) {
      $0.donors.compactMap(\.country).keys
    }
  }

  private static func money(_ state: MoneyState, _ rates: ExchangeRates?) -> Self {
    let (vietnamese, english) = (state.name(in: .vietnamese), state.name(in: .english))
    let name =
      rates.map {
        LocalizedText("\(vietnamese), quy đổi \($0.target)", english: "\(english), in \($0.target)")
      } ?? LocalizedText(vietnamese, english: english)
    let identifier = rates.map { "money.\(state.rawValue).\($0.target)" } ?? "money.\(state.rawValue)"
    return Self(MeasureDescription(identifier, name, rates: rates?.names ?? [])) { record in
      Contribution(record.money, state, rates: rates)
    }
  }
}
