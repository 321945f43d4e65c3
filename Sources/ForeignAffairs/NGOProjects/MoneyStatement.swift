/// An amount of aid in one state, as one source states it.
public struct MoneyStatement: Sendable, Hashable {
  /// Whether it is pledged, committed, disbursed or counterpart.
  public var state: MoneyState
  /// The amount, in the currency and with the certainty of the source.
  public var amount: Quantity<Money>
  /// The time that it is for.
  public var period: Period?
  /// The time up to which it counts.
  public var asOf: PartialDate?
  /// Where the facts were read.
  public var sources: [SourceReference]
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a money statement.
  public init(
    state: MoneyState,
    amount: Quantity<Money>,
    period: Period? = nil,
    asOf: PartialDate? = nil,
    sources: [SourceReference] = []
  ) {
    self.state = state
    self.amount = amount
    self.period = period
    self.asOf = asOf
    self.sources = sources
  }
}

extension MoneyStatement: FieldRecord, Codable {
  package static var blank: Self { Self(state: .blank, amount: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("state", \.state, "Whether it is pledged, committed, disbursed or counterpart.")
    try v.field("amount", \.amount, "The amount.")
    try v.field("period", \.period, "The time that it is for.")
    try v.field("asOf", \.asOf, "The time up to which it counts.")
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
