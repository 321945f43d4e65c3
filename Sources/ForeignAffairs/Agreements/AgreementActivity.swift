/// Something carried out under an agreement.
public struct AgreementActivity: Sendable, Hashable {
  /// What was done.
  public var description: LocalizedText
  /// When it was done.
  public var period: Period?
  /// How many people took part.
  public var people: Quantity<Int>?
  /// Where the facts were read.
  public var sources: [SourceReference]
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes an agreement activity.
  public init(
    description: LocalizedText,
    period: Period? = nil,
    people: Quantity<Int>? = nil,
    sources: [SourceReference] = []
  ) {
    self.description = description
    self.period = period
    self.people = people
    self.sources = sources
  }
}

extension AgreementActivity: FieldRecord, Codable {
  package static var blank: Self { Self(description: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("description", \.description, "What was done.")
    try v.field("period", \.period, "When it was done.")
    try v.field("people", \.people, "How many people took part.")
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
