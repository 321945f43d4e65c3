/// A value of a policy and where it was read.
public struct PolicyValue<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The value.
  public var value: Value
  /// Where it was read; nothing where somebody has set it.
  public var source: LegalSource?

  /// A value and its source.
  public init(_ value: Value, source: LegalSource? = nil) {
    (self.value, self.source) = (value, source)
  }
}
