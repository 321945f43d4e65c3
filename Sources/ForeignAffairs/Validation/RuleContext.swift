/// What a rule may know beside the record: the day, the policy, the gazetteer and, of a registry, its index.
public struct RuleContext: Sendable {
  // One word, which is handed to every check of every record.
  private let world: World

  private final class World: Sendable {
    let asOf: CalendarDate?
    let policy: Policy
    let gazetteer: Gazetteer
    let index: RegistryIndex
    /// The same for a rule of which enough findings are listed; nothing if it is that already.
    let counting: World?

    init(
      asOf: CalendarDate?, policy: Policy, gazetteer: Gazetteer, index: RegistryIndex,
      isCounting: Bool = false
    ) {
      (self.asOf, self.policy, self.gazetteer, self.index) = (asOf, policy, gazetteer, index)
      counting =
        isCounting
        ? nil : World(asOf: asOf, policy: policy, gazetteer: gazetteer, index: index, isCounting: true)
    }
  }

  private init(_ world: World) { self.world = world }

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
    world = World(asOf: asOf, policy: policy, gazetteer: gazetteer, index: index)
  }

  /// The day as of which records are judged; without it, what needs one is undecided.
  public var asOf: CalendarDate? { world.asOf }

  /// What differs by province and year.
  public var policy: Policy { world.policy }

  /// The province-level units.
  public var gazetteer: Gazetteer { world.gazetteer }

  /// Where the records of the registry stand; empty for a rule about one record.
  public var index: RegistryIndex { world.index }

  /// The same for a rule of which enough findings are listed, so that its failures are only counted.
  var counting: Self { Self(world.counting ?? world) }

  /// The same for somebody who looks into what a rule says.
  var listing: Self {
    isCounting ? Self(asOf: asOf, policy: policy, gazetteer: gazetteer, index: index) : self
  }

  /// Whether failures are only counted.
  @usableFromInline var isCounting: Bool { world.counting == nil }

  /// Whether the day of judgement is later than a date; unknown where none was given.
  public func isPast(_ date: PartialDate) -> Ternary {
    asOf.map { date.isBefore($0) } ?? .unknown
  }
}
