/// What a rule may know beside the record: the day, the policy, the gazetteer and, of a registry, its index.
public struct RuleContext: Sendable {
  /// The day as of which records are judged; without it, what needs one is undecided.
  public let asOf: CalendarDate?
  private let world: World

  private final class World: Sendable {
    let policy: Policy
    let gazetteer: Gazetteer
    let index: RegistryIndex

    init(policy: Policy, gazetteer: Gazetteer, index: RegistryIndex) {
      (self.policy, self.gazetteer, self.index) = (policy, gazetteer, index)
    }
  }

  /// Puts a context together.
  ///
  /// - Parameters:
  ///   - asOf: The day as of which records are judged.
  ///   - policy: What differs by province and year.
  ///   - gazetteer: The province-level units.
  ///   - index: Where the records of a registry stand.
  public init(
    asOf: CalendarDate? = nil, policy: Policy = .neutral, gazetteer: Gazetteer = .standard,
    index: RegistryIndex = RegistryIndex()
  ) {
    self.asOf = asOf
    world = World(policy: policy, gazetteer: gazetteer, index: index)
  }

  /// What differs by province and year.
  public var policy: Policy { world.policy }

  /// The province-level units.
  public var gazetteer: Gazetteer { world.gazetteer }

  /// Where the records of the registry stand; empty for a rule about one record.
  public var index: RegistryIndex { world.index }

  /// Whether the day of judgement is later than a date; unknown where none was given.
  public func isPast(_ date: PartialDate) -> Ternary {
    asOf.map { date.isBefore($0) } ?? .unknown
  }
}
