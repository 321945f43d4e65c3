import ForeignAffairs

/// Twelve rules about delegations as a user writes them, in a module that is not that of the library.
enum UserRules {
  static let all: [Rule<Delegation>] = [
    rule("01", at: "period") { delegation, _ in
      guard let period = delegation.period else { return .notApplicable }
      return .require(period.isOrdered, at: "period", .period(period))
    },
    rule("02", at: "countries") { delegation, _ in
      .require(!delegation.countries.isEmpty, at: "countries", .integer(0))
    },
    rule("03", at: "countries") { delegation, _ in
      .require(delegation.countries.count <= 5, at: "countries", .integer(delegation.countries.count))
    },
    rule("04", at: "fundingSource") { delegation, _ in
      guard delegation.direction == .outbound else { return .notApplicable }
      return .require(delegation.fundingSource != nil, at: "fundingSource", .identifier(delegation.id))
    },
    rule("05", at: "members") { delegation, _ in
      .require(delegation.members.count <= 40, at: "members", .integer(delegation.members.count))
    },
    rule("06", at: "head") { delegation, _ in
      .require(delegation.head != nil || !delegation.members.isEmpty, at: "head", .identifier(delegation.id))
    },
    rule("07", at: "approval") { delegation, _ in
      guard let approval = delegation.approval else { return .notApplicable }
      return .require(
        approval.number != nil || approval.issuedOn != nil, at: "approval", .identifier(delegation.id))
    },
    rule("08", at: "cost") { delegation, _ in
      guard let cost = delegation.cost else { return .notApplicable }
      return .require(delegation.status != .cancelled, at: "cost", .amount(cost))
    },
    rule("09", at: "purpose") { delegation, _ in
      .require(
        delegation.purpose != nil || !delegation.purposes.isEmpty, at: "purpose", .identifier(delegation.id))
    },
    rule("10", at: "head") { delegation, _ in
      guard delegation.channel == .party else { return .notApplicable }
      return .require(delegation.head != nil, at: "head", .identifier(delegation.id))
    },
    rule("11", at: "period") { delegation, context in
      guard delegation.status == .completed, let end = delegation.period?.end.date else {
        return .notApplicable
      }
      return .require(context.isPast(end), at: "period", .date(end))
    },
    rule("12", at: "sources") { delegation, _ in
      .require(!delegation.sources.isEmpty, at: "sources", .identifier(delegation.id))
    },
  ]

  private static func rule(
    _ number: String, at place: String, check: @escaping Rule<Delegation>.Check
  ) -> Rule<Delegation> {
    Rule(
      id: RuleIdentifier(rawValue: "delegation.house-\(number)"), kind: .structure, severity: .note,
      title: LocalizedText("quy tắc \(number)", english: "rule \(number)"), rationale: LocalizedText(place),
      message: LocalizedText("{value}"), parameters: ["value"], check: check)
  }

  /// A book with one rule that every delegation keeps, or that every one breaks.
  static func book(failing: Bool) throws -> RuleBook {
    try RuleBook(version: "house").adding(
      rule("always", at: "members") { delegation, _ in
        .require(!failing, at: "members", .integer(delegation.members.count))
      })
  }

  /// A book of the first ones alone.
  static func book(_ count: Int) throws -> RuleBook {
    try all.prefix(count).reduce(RuleBook(version: "house")) { try $0.adding($1) }
  }
}
