/// One part of a breakdown.
public struct BreakdownPart: Sendable, Hashable {
  /// What is counted in the part.
  public var label: LocalizedText
  /// How many are counted in the part.
  public var count: Quantity<Int>
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a breakdown part.
  public init(label: LocalizedText, count: Quantity<Int>) {
    self.label = label
    self.count = count
  }
}

extension BreakdownPart: FieldRecord, Codable {
  package static var blank: Self { Self(label: .blank, count: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("label", \.label, "What is counted in the part.")
    try v.field("count", \.count, "How many.")
    try v.rest(\.additional)
  }

  /// Reads the record from any decoder; keys that are not known are kept in ``additional``.
  public init(from decoder: any Decoder) throws {
    self = try Self.decoded(from: decoder)
  }

  /// Writes the record to any encoder.
  public func encode(to encoder: any Encoder) throws {
    try encodeFields(to: encoder)
  }
}
