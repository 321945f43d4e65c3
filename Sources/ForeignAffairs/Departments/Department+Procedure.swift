// What several rules about departments ask of a record.

extension Department {
  /// Whether a date is earlier than every event of some kinds; nothing where there is no such event.
  ///
  /// An event without a date leaves it open, unless the date is known not to be earlier than another.
  func isBeforeEvery(_ date: PartialDate, _ isCounted: (DepartmentEventKind) -> Bool) -> Ternary? {
    var answer: Ternary?
    for event in events where isCounted(event.kind) {
      let isBefore = (event.on ?? event.document?.issuedOn).map { date.isBefore($0) } ?? .unknown
      answer = answer.map { $0 && isBefore } ?? isBefore
    }
    return answer
  }
}

extension DepartmentEventKind {
  /// Whether a department counts from such an event.
  var isBeginning: Bool {
    self == .founded || self == .announced || self == .startedWork || self == .countedFrom
  }
}

extension Quantity<Int> {
  /// Whether the number keeps a limit of which it is not known which of two it is.
  func isAtMost(_ strict: Int, leniently lenient: Int) -> Ternary {
    if Quantity(.exact(lenient)).isLess(than: self) == .yes { return .no }
    return Quantity(.exact(strict)).isLess(than: self) == .no ? .yes : .unknown
  }
}

extension Gazetteer {
  /// Whether a unit is Hà Nội or Hồ Chí Minh City, which have limits of their own; unknown for a unit that is not
  /// listed.
  func isLargestCity(_ id: Identifier<Province>) -> Ternary {
    guard let place = index.byID[id] else { return .unknown }
    let code = units[place].code
    return Ternary(code == ProvinceCode(unchecked: 1) || code == ProvinceCode(unchecked: 79))
  }
}

extension RulePath {
  /// A field of a unit in a structure of a department.
  static func unit(_ unit: Int, of structure: Int, _ key: StaticString) -> Self {
    .field("structures", structure, "units").appending(unit).appending(key)
  }
}

extension Rule<Department> {
  /// What a rule says of each unit of each structure that lies in a window.
  static func eachUnit(
    _ department: Department, in window: DayWindow,
    _ judge: (_ unit: DepartmentUnit, _ structure: Int, _ index: Int) -> RuleOutcome
  ) -> RuleOutcome {
    .each(department.structures) { structure, facts in
      .when(window.contains(facts.asOf)) {
        .each(facts.units) { index, unit in judge(unit, structure, index) }
      }
    }
  }
}

extension DayWindow {
  /// Since Decree 45/2025/NĐ-CP.
  static let sinceDecree2025 = since(2025, 3, 1)
}

extension LegalSource {
  /// Decree 150/2025/NĐ-CP on the agencies of provincial People’s Committees, which has followed Decree 45/2025/NĐ-CP.
  static func departmentDecree(_ certainty: LegalCertainty) -> Self {
    Self(.decree, "150/2025/NĐ-CP", certainty)
  }

  /// An article of Decree 45/2025/NĐ-CP.
  static func departmentDecree2025(_ article: String?, _ certainty: LegalCertainty) -> Self {
    Self(.decree, "45/2025/NĐ-CP", article: article, certainty).from(2025, 3, 1)
  }

  /// The article of Decree 24/2014/NĐ-CP on heads and deputies.
  static let departmentDecree2014 = Self(.decree, "24/2014/NĐ-CP", article: "6", .memory).from(2014, 5, 20)
}
