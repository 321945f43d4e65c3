extension Rule<Department> {
  static var staffNotNegative: Self {
    Self(
      id: "department.staff-not-negative", kind: .range, severity: .error,
      title: LocalizedText("Số người không âm", english: "No number of people is negative"),
      rationale: LocalizedText(
        "Số người, số đơn vị không thể nhỏ hơn không.",
        english: "A number of people or units cannot be below zero."),
      message: LocalizedText("số lượng là {count}", english: "the number is {count}"),
      parameters: ["count"],
      examples: {
        [
          .passing(
            #"{"staffing":[{"total":39}],"leadership":[{"directors":1,"deputyDirectors":{"unknown":true}}]}"#),
          .passing(#"{"staffing":[{"total":0}]}"#),
          .failing(#"{"staffing":[{"total":-1}]}"#, at: "/staffing/0/total"),
          .failing(
            #"{"staffing":[{"breakdowns":[{"by":"sex","parts":[{"label":"nữ","count":5},{"label":"nam","count":{"about":-3}}]}]}]}"#,
            at: "/staffing/0/breakdowns/0/parts/1/count"),
          .failing(
            #"{"structures":[{"divisionCount":-1,"units":[{"name":"Văn phòng","kind":"office","staff":-2,"deputyHeads":-1}]}]}"#,
            at: "/structures/0/divisionCount", "/structures/0/units/0/staff",
            "/structures/0/units/0/deputyHeads"),
          .failing(
            #"{"leadership":[{"deputyDirectors":-1}],"organisations":[{"kind":"youthUnion","members":-4}]}"#,
            at: "/leadership/0/deputyDirectors", "/organisations/0/members"),
          .notApplicable("{}"),
        ]
      }
    ) { department, _ in
      var outcome = RuleOutcome.each(department.staffing) { index, staffing in
        var outcome = judge(staffing.total, at: .field("staffing", index, "total"))
        outcome.join(judge(staffing.breakdowns, in: .field("staffing", index, "breakdowns")))
        return outcome
      }
      for (index, leadership) in department.leadership.enumerated() {
        outcome.join(judge(leadership.directors, at: .field("leadership", index, "directors")))
        outcome.join(judge(leadership.deputyDirectors, at: .field("leadership", index, "deputyDirectors")))
      }
      for (index, structure) in department.structures.enumerated() {
        outcome.join(judge(structure.divisionCount, at: .field("structures", index, "divisionCount")))
        outcome.join(
          judge(structure.publicServiceUnitCount, at: .field("structures", index, "publicServiceUnitCount")))
        for (number, unit) in structure.units.enumerated() {
          outcome.join(judge(unit.staff, at: .unit(number, of: index, "staff")))
          outcome.join(judge(unit.deputyHeads, at: .unit(number, of: index, "deputyHeads")))
        }
      }
      for (index, predecessor) in department.predecessors.enumerated() {
        outcome.join(judge(predecessor.staff, at: .field("predecessors", index, "staff")))
      }
      for (index, organisation) in department.organisations.enumerated() {
        outcome.join(judge(organisation.members, at: .field("organisations", index, "members")))
        outcome.join(judge(organisation.committee, at: .field("organisations", index, "committee")))
        outcome.join(judge(organisation.groups, at: .field("organisations", index, "groups")))
        outcome.join(judge(organisation.breakdowns, in: .field("organisations", index, "breakdowns")))
      }
      return outcome
    }
  }

  /// Whether a count is no negative number; one that is not given does not matter.
  private static func judge(_ count: Quantity<Int>?, at path: @autoclosure () -> RulePath) -> RuleOutcome {
    guard let count else { return .notApplicable }
    return .require(!count.isNegative, at: path(), .count(count))
  }

  private static func judge(
    _ breakdowns: [Breakdown], in path: @autoclosure () -> RulePath
  ) -> RuleOutcome {
    .each(breakdowns) { index, breakdown in
      .each(breakdown.parts) { number, part in
        judge(
          part.count, at: path().appending(index).appending("parts").appending(number).appending("count"))
      }
    }
  }

  static var staffSum: Self {
    Self(
      id: "department.staff-sum", kind: .sum, severity: .error,
      title: LocalizedText(
        "Các thành phần cộng lại bằng tổng số người", english: "Parts of the staff make up the whole"),
      rationale: LocalizedText(
        "Phân loại đầy đủ và không trùng thì các thành phần cộng lại phải bằng tổng số người.",
        english: "Where parts are complete and nobody is counted twice, they add up to the whole."),
      message: LocalizedText(
        "cộng theo {breakdown} là {sum}, tổng số là {total}", english: "by {breakdown} {sum}, in all {total}"),
      parameters: ["breakdown", "sum", "total"],
      examples: {
        [
          .passing(
            #"{"staffing":[{"total":39,"breakdowns":[{"by":"sex","parts":[{"label":"nữ","count":25},{"label":"nam","count":14}],"isComplete":true,"isDisjoint":true}]}]}"#
          ),
          .passing(
            #"{"staffing":[{"total":39,"breakdowns":[{"by":"sex","parts":[{"label":"nữ","count":25},{"label":"nam","count":14}],"isComplete":true}]}]}"#
          ),
          .failing(
            #"{"staffing":[{"total":39,"breakdowns":[{"by":"sex","parts":[{"label":"nữ","count":25},{"label":"nam","count":15}],"isComplete":true,"isDisjoint":true}]}]}"#,
            at: "/staffing/0/breakdowns/0/parts"),
          .failing(
            #"{"staffing":[{"total":39,"breakdowns":[{"by":"sex","parts":[{"label":"nữ","count":25},{"label":"nam","count":13}],"isComplete":true,"isDisjoint":false}]}]}"#,
            at: "/staffing/0/breakdowns/0/parts"),
          .undecided(
            #"{"staffing":[{"total":39,"breakdowns":[{"by":"age","parts":[{"label":"trẻ","count":25},{"label":"nữ","count":15}],"isComplete":true}]}]}"#
          ),
          .undecided(
            #"{"staffing":[{"total":39,"breakdowns":[{"by":"sex","parts":[{"label":"nữ","count":{"about":25}},{"label":"nam","count":15}],"isComplete":true,"isDisjoint":true}]}]}"#
          ),
          .notApplicable(
            #"{"staffing":[{"total":39,"breakdowns":[{"by":"religion","parts":[{"label":"có đạo","count":1}],"isComplete":false}]}]}"#
          ),
          .notApplicable(#"{"staffing":[{"total":39}]}"#),
          .notApplicable(
            #"{"staffing":[{"breakdowns":[{"by":"sex","parts":[{"label":"nữ","count":5}],"isComplete":true,"isDisjoint":true}]}]}"#
          ),
        ]
      }
    ) { department, _ in
      .each(department.staffing) { index, staffing in
        guard let total = staffing.total else { return .notApplicable }
        return .each(staffing.breakdowns) { number, breakdown in
          guard breakdown.isComplete == true, !breakdown.parts.isEmpty else { return .notApplicable }
          guard let sum = breakdown.sum else { return .undecided }
          // Where parts may overlap, they are too many as often as not, but never too few.
          let isEnough = !sum.isLess(than: total)
          let isTooMuch = total.isLess(than: sum)
          let isSame = isEnough && (breakdown.isDisjoint == true || isTooMuch == .no ? !isTooMuch : .unknown)
          return .require(
            isSame, at: .field("staffing", index, "breakdowns").appending(number).appending("parts"),
            .code(breakdown.by), .count(sum), .count(total))
        }
      }
    }
  }
}

extension Breakdown {
  /// The sum of the parts; nothing where it is too large to be held.
  fileprivate var sum: Quantity<Int>? {
    var sum = QuantitySum<Int>()
    for part in parts {
      guard (try? sum.add(part.count)) != nil else { return nil }
    }
    return sum.quantity
  }
}

extension Quantity<Int> {
  /// Whether the number is below zero for certain, or is said to be about such a number.
  fileprivate var isNegative: Bool {
    if case .about(let value) = certainty { return value < 0 }
    return isLess(than: 0) == .yes
  }
}
