/// What is stated of one department as of one year.
///
/// A department has one for each year of which something is stated, and one that is not stated where nothing is.
struct DepartmentState: RecordShare {
  /// A number that departments state.
  enum Fact: Sendable, Hashable {
    case staff, directors, deputyDirectors, divisions, publicServiceUnits
  }

  static var tableSubject: RecordType { .department }

  /// The identifier of the department.
  let id: Identifier<DepartmentState>
  let name: LocalizedText?
  let asOf: RecordTime
  let officeIsDivision: Bool?
  /// The numbers; one that is not stated is missing.
  let numbers: [Fact: Quantity<Int>]
  private let statements: [Statement]

  /// A number as a source states it for a date.
  private struct Statement {
    let fact: Fact
    let number: Quantity<Int>
    let asOf: PartialDate?
    var officeIsDivision: Bool?
  }

  private init(
    _ id: Identifier<DepartmentState>, _ name: LocalizedText?, _ asOf: RecordTime, _ statements: [Statement]
  ) {
    var numbers: [Fact: Quantity<Int>] = [:]
    for (fact, claims) in Dictionary(grouping: statements, by: \.fact) { numbers[fact] = Self.last(claims) }
    let office = Set(statements.filter { $0.fact == .divisions }.map(\.officeIsDivision))
    officeIsDivision = office.count == 1 ? office.first ?? nil : nil
    (self.id, self.name, self.asOf) = (id, name, asOf)
    (self.numbers, self.statements) = (numbers, statements)
  }

  /// The state of a department over several years: the last number of each fact, for those before are about the same
  /// people and units.
  static func together(_ shares: [Self]) -> Self {
    Self(shares[0].id, shares[0].name, shares[0].asOf, shares.flatMap(\.statements))
  }

  /// The states of a department by the years of its statements about some facts.
  static func all(of department: Department, by unit: CalendarUnit, _ facts: [Fact]) -> [Self] {
    let statements = statements(of: department).filter { facts.contains($0.fact) }
    func state(_ asOf: RecordTime, _ statements: [Statement]) -> Self {
      Self(Identifier(department.id.rawValue), department.names.last?.name, asOf, statements)
    }
    if statements.isEmpty { return [state(.notStated, [])] }
    let years = Dictionary(grouping: statements) { statement in
      statement.asOf.map { unit.number(of: $0) ?? -1 }
    }
    return years.sorted { ($0.key ?? .max) < ($1.key ?? .max) }.map { year, statements in
      let date = statements.first?.asOf.map { RecordTime.date($0) } ?? .notStated
      return state(date, statements)
    }
  }

  private static func statements(of department: Department) -> [Statement] {
    department.staffing.compactMap { staffing in
      staffing.total.map { Statement(fact: .staff, number: $0, asOf: staffing.asOf) }
    }
      + department.leadership.flatMap { leadership in
        [(Fact.directors, leadership.directors), (.deputyDirectors, leadership.deputyDirectors)].compactMap {
          fact, number in
          number.map { Statement(fact: fact, number: $0, asOf: leadership.asOf) }
        }
      }
      + department.structures.flatMap { structure in
        [
          (Fact.divisions, structure.knownDivisionCount),
          (.publicServiceUnits, structure.knownPublicServiceUnitCount),
        ].compactMap { fact, number in
          number.map {
            Statement(
              fact: fact, number: $0, asOf: structure.asOf, officeIsDivision: structure.officeIsDivision)
          }
        }
      }
  }

  /// The last number; of those that no date puts in order, the interval over all of them.
  private static func last(_ statements: [Statement]) -> Quantity<Int> {
    let last = statements.filter { statement in
      guard let mine = statement.asOf else { return true }
      return !statements.contains { $0.asOf.map { mine.isBefore($0) == .yes } ?? false }
    }
    return Quantity(claims: last.map(\.number))
  }
}

extension DateRule<DepartmentState> {
  /// The date for which a number is stated.
  static var asOf: Self {
    Self("asOf", LocalizedText("thời điểm", english: "as of")) { $0.asOf }
  }
}

extension Dimension<DepartmentState> {
  /// The department.
  static var department: Self {
    Self(DimensionDescription("department", LocalizedText("sở", english: "department"))) { state in
      Placement(keys: [GroupKey(state.id.rawValue, name: state.name)])
    }
  }
  /// Whether the office is one of the divisions that are counted.
  static var officeIsDivision: Self {
    let keys = [
      GroupKey("yes", name: LocalizedText("tính cả Văn phòng", english: "the office counted"), order: 0),
      GroupKey(
        "no", name: LocalizedText("không tính Văn phòng", english: "the office not counted"), order: 1),
    ]
    let name = LocalizedText("cách tính phòng", english: "how divisions are counted")
    return Self(DimensionDescription("officeIsDivision", name)) { record in
      record.officeIsDivision.map { .one($0 ? 0 : 1) } ?? .notStated
    } key: {
      keys[Int($0)]
    }
  }
}

extension Measure<DepartmentState> {
  /// The staff.
  static var staff: Self { number(.staff, "staff", LocalizedText("số người", english: "staff")) }
  /// The directors.
  static var directors: Self {
    number(.directors, "directors", LocalizedText("giám đốc", english: "directors"))
  }
  /// The deputy directors.
  static var deputyDirectors: Self {
    number(.deputyDirectors, "deputyDirectors", LocalizedText("phó giám đốc", english: "deputy directors"))
  }
  /// The professional divisions.
  static var divisions: Self {
    number(.divisions, "divisions", LocalizedText("phòng chuyên môn", english: "professional divisions"))
  }
  /// The public service units.
  static var publicServiceUnits: Self {
    number(
      .publicServiceUnits, "publicServiceUnits",
      LocalizedText("đơn vị sự nghiệp", english: "public service units"))
  }

  private static func number(_ fact: DepartmentState.Fact, _ identifier: String, _ name: LocalizedText)
    -> Self
  {
    Self(MeasureDescription(identifier, name, .latest)) { record in
      record.numbers[fact].map { Contribution($0) } ?? .unknown
    }
  }
}
