/// Something given in kind: livestock, seed, training, equipment.
///
/// The unit is absent where the source leaves it out: “1,400 rice seed” may be kilograms, and nobody knows.
public struct InKindGift: Sendable, Hashable {
  /// What is given.
  public var item: LocalizedText
  /// How much of it, in the unit, or in one that nobody knows.
  public var quantity: Quantity<Int>?
  /// The unit, as written; absent when the source does not state it.
  public var unit: LocalizedText?
  /// What it is worth, where that is stated.
  public var value: Quantity<Money>?
  /// Where the facts were read.
  public var sources: [SourceReference]
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a gift in kind.
  public init(
    item: LocalizedText,
    quantity: Quantity<Int>? = nil,
    unit: LocalizedText? = nil,
    value: Quantity<Money>? = nil, sources: [SourceReference] = []
  ) {
    self.item = item
    self.quantity = quantity
    self.unit = unit
    self.value = value
    self.sources = sources
  }
}

extension InKindGift: FieldRecord, Codable {
  package static var blank: Self { Self(item: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("item", \.item, "What is given.")
    try v.field("quantity", \.quantity, "How much of it.")
    try v.field("unit", \.unit, "The unit, as written; absent when the source does not state it.")
    try v.field("value", \.value, "What it is worth, where that is stated.")
    try v.field("sources", \.sources, "Where the facts were read.")
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
