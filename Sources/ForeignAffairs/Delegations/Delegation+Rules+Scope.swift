// What several rules ask of a delegation before they judge it.

extension Delegation {
  /// Whether the record is about one delegation, not about a number of them or a standing exchange.
  var isOneDelegation: Bool {
    recurrence == nil && (number.map { $0.exactValue == 1 } ?? true)
  }

  /// Whether it is one trip abroad that is not private; limits and procedures are about these.
  var isOfficialTripAbroad: Bool {
    guard direction == .outbound, isOneDelegation else { return false }
    return purposes.isEmpty || !purposes.allSatisfy { $0 == .privateTrip }
  }

  /// Whether it was cancelled or put off.
  var isCalledOff: Bool { status == .cancelled || status == .postponed }

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

extension CountryReference {
  /// The country without the words of its source, where the code is known.
  var withoutWords: Self { code.map { Self($0) } ?? self }
}

extension [CountryReference] {
  /// Whether a country stands in the list twice; short lists are compared in place.
  var hasRepeats: Bool {
    if count > 16 { return Set(map(\.withoutWords)).count < count }
    for (index, country) in enumerated() {
      for other in self[..<index] where country.withoutWords == other.withoutWords { return true }
    }
    return false
  }

  /// Whether some country of the list has no code, so that it cannot be told from the others.
  var hasUnknown: Bool { contains { $0.code == nil } }
}
