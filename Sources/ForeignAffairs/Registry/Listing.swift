/// Whether names that stand beside a number are all of them.
public enum Listing: String, Sendable, Hashable, Codable, CaseIterable {
  /// Every one is named.
  case complete
  /// Some are named (*như*, *…*); their number is not the count.
  case sample
}

extension Listing: ClosedWord {
  package static var blank: Self { .complete }
}
