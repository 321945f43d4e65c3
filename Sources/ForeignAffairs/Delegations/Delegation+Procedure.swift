// What several rules ask of a delegation before they judge it.

extension Delegation {
  /// Whether the record is about one delegation, not about a number of them or a standing exchange.
  var isOneDelegation: Bool {
    recurrence == nil && (number.map { $0.exactValue == 1 } ?? true)
  }

  /// The date by which the directives on travel judge a delegation.
  // As `.start(of:)` gives it, without a closure that hands over a whole period: many rules ask for it.
  static let startDate = RuleDate<Delegation>.on { $0.period?.firstDate }
  // The direction is asked as a number, because texts take longer to compare.

  /// Delegations of guests.
  static let inbound = RuleScope<Delegation> { $0.tableGroups.isInbound }
  /// Delegations that go abroad, of any kind.
  static let outbound = RuleScope<Delegation> { $0.tableGroups.isOutbound }
  /// Delegations of which the stops are told.
  static let withLegs = RuleScope<Delegation> { $0.shared.value.legCount > 0 }
  /// Delegations of which members are listed.
  static let withMembers = RuleScope<Delegation> { $0.shared.value.memberCount > 0 }
  /// Single trips abroad that are not private and not called off; limits and procedures are about these.
  static let officialTripsAbroad = RuleScope<Delegation> {
    $0.tableGroups.isOutbound && $0.isOneDelegation && !$0.isPrivate && !$0.isCalledOff
  }

  /// Whether it is only a trip for private purposes.
  var isPrivate: Bool { !purposes.isEmpty && purposes.allSatisfy { $0 == .privateTrip } }

  /// Whether it was cancelled or put off.
  var isCalledOff: Bool {
    // Most have taken place, which is told by one comparison instead of two.
    guard let status, status != .completed else { return false }
    return status == .cancelled || status == .postponed
  }

  /// Whether it has left; a plan whose day is past may or may not have been carried out.
  func hasDeparted(_ context: RuleContext) -> Ternary {
    if status == .completed || status == .underway { return .yes }
    if isCalledOff { return .no }
    let isPast = period?.start.date.map(context.isPast) ?? .unknown
    return status == .planned && isPast == .yes ? .unknown : isPast
  }

  /// Whether a listed member is the head; names tell, and where one is missing nothing does.
  func isHead(_ member: Person) -> Ternary {
    guard let name = head?.name, let other = member.name else { return .unknown }
    return Ternary(name == other)
  }

  /// The fewest and the most people that head and members may be, as far as they are listed.
  var listedPeople: ClosedRange<Int> {
    guard head != nil else { return members.count...members.count }
    if members.isEmpty { return 1...1 }
    var isAmongMembers = Ternary.no
    for member in members { isAmongMembers = isAmongMembers || isHead(member) }
    let fewest = isAmongMembers == .no ? members.count + 1 : max(members.count, 1)
    let most = isAmongMembers == .yes ? members.count : members.count + 1
    return fewest...most
  }

  /// Whether it has more people than a limit, by its size or else by those who are listed.
  func isLarger(than limit: Int) -> Ternary {
    if let people = size?.people { return Quantity.exact(limit).isLess(than: people) }
    return listedPeople.lowerBound > limit ? .yes : .unknown
  }
}

extension DelegationReport {
  /// The day of the report, or else that of the document.
  var date: PartialDate? { on ?? document?.issuedOn }

  /// Where ``date`` stands in the delegation.
  var datePath: RulePath {
    on == nil && document?.issuedOn != nil
      ? .field("report", "document").appending("issuedOn") : .field("report", "on")
  }
}

extension DayWindow {
  /// The days of Directive 38-CT/TW; only its year is known, 2014, so that they begin on the first day after it.
  static let sinceDirective38 = since(2015, 1, 1)
}

extension LegalSource {
  /// Directive 38-CT/TW of the Politburo on delegations abroad.
  static let directive38 = Self(.directive, "38-CT/TW", .secondary).from(2015, 1, 1)
}
