extension CountryCode {
  /// The codes that ISO 3166-1 assigns today, 249 of them, in order.
  public static let assigned: [CountryCode] =
    CountryTable.assignments.filter { $0.value.contains { $0.end == nil } }.keys.sorted()

  /// The codes that ISO 3166-3 lists as withdrawn and that have no new owner, in order.
  public static let withdrawn: [CountryCode] =
    CountryTable.assignments.filter { $0.value.allSatisfy { $0.end != nil } }.keys.sorted()

  /// The countries that the code stood for, the earliest first; empty for an unknown code.
  public var assignments: [Assignment] { CountryTable.assignments[self] ?? [] }

  /// Whether ISO 3166 assigns the code or once did.
  public var isKnown: Bool { CountryTable.assignments[self] != nil }

  /// Whether ISO 3166 gave the code to a country on a day.
  ///
  /// Before 1974 there was no ISO 3166, so that nothing is known. Where only the year of a change is known, the days of
  /// that year are unknown. A code that is in no list is not assigned up to the day of the lists used here
  /// (2026-01-01), and unknown later.
  public func isAssigned(on date: CalendarDate) -> Ternary {
    let assignments = assignments
    if date.year < 1974 { return .unknown }
    if assignments.isEmpty { return date <= CountryTable.edition ? .no : .unknown }
    return assignments.reduce(.no) { $0 || $1.isInForce(on: date) }
  }

  /// The codes that the territory of a withdrawn code bears today or bore next; empty for a code in force.
  ///
  /// `SU` gives the fifteen republics, `CS` the successors of both its owners.
  public var successors: [CountryCode] {
    let assignments = assignments
    guard assignments.allSatisfy({ $0.end != nil }) else { return [] }
    return assignments.flatMap(\.successors)
  }

  /// The assignment in force, or the last one of a withdrawn code.
  var current: Assignment? { assignments.last }

  /// The name of the country in a language, for a withdrawn code that of its last owner; the letters where unknown.
  public func name(in language: Language) -> String {
    current?.name(in: language) ?? description
  }

  /// The name of the country that the code stood for on a day, where this is known, and otherwise as of today.
  public func name(in language: Language, on date: CalendarDate) -> String {
    (assignments.first { $0.isInForce(on: date) == .yes } ?? current)?.name(in: language) ?? description
  }

  /// The three letters of ISO 3166-1 alpha-3, for a withdrawn code those of its last owner.
  public var alpha3: String? { current?.alpha3 }

  /// The sub-region of M49; nothing for Antarctica, an unknown code, or a withdrawn code whose owners lay in two.
  public var region: Subregion? {
    guard let current else { return nil }
    guard current.end != nil else { return current.region }
    return assignments.allSatisfy { $0.region == current.region } ? current.region : nil
  }

  /// The continent; nothing for Antarctica and for an unknown code.
  public var continent: Continent? {
    guard let current else { return nil }
    guard current.end != nil else { return current.region?.continent }
    let continent = current.region?.continent
    return assignments.allSatisfy { $0.region?.continent == continent } ? continent : nil
  }
}
