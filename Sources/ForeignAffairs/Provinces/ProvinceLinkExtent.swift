/// How much of a predecessor went over into its successor.
public enum ProvinceLinkExtent: String, Sendable, Hashable, Codable, CaseIterable {
  /// All of it.
  case whole
  /// A part of it; figures of the predecessor cannot be split, and so cannot be carried over.
  case part
}

extension ProvinceLinkExtent: ClosedWord {
  package static var blank: Self { .whole }
}
