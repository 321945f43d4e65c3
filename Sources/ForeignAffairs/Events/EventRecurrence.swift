/// How often something returns, and when that holds.
public struct EventRecurrence: Sendable, Hashable {
  /// How often.
  public var recurrence: Recurrence
  /// When that holds.
  public var period: Period?
  /// The time of which it is true.
  public var asOf: PartialDate?
  /// Where the facts were read.
  public var sources: [SourceReference]
  /// What else there is to say.
  public var note: LocalizedText?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes an event recurrence.
  public init(
    recurrence: Recurrence,
    period: Period? = nil,
    asOf: PartialDate? = nil,
    sources: [SourceReference] = [], note: LocalizedText? = nil
  ) {
    self.recurrence = recurrence
    self.period = period
    self.asOf = asOf
    self.sources = sources
    self.note = note
  }
}

extension EventRecurrence: FieldRecord, Codable {
  package static var blank: Self { Self(recurrence: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("recurrence", \.recurrence, "How often.")
    try v.field("period", \.period, "When that holds.")
    try v.field("asOf", \.asOf, "The time of which it is true.")
    try v.field("sources", \.sources, "Where the facts were read.")
    try v.field("note", \.note, "What else there is to say.")
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
