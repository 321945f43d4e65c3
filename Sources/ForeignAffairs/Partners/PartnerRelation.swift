/// What binds a partner to a province, as one source states it.
public struct PartnerRelation: Sendable, Hashable {
  /// The kind of relation.
  public var kind: PartnerRelationKind
  /// The department that states it.
  public var department: Identifier<Department>?
  /// Since when, and until when.
  public var period: Period?
  /// When it was established, where nothing is said of its end.
  public var since: PartialDate?
  /// The time of which it is true.
  public var asOf: PartialDate?
  /// Where the facts were read.
  public var sources: [SourceReference]
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a partner relation.
  public init(
    kind: PartnerRelationKind,
    department: Identifier<Department>? = nil,
    period: Period? = nil, since: PartialDate? = nil,
    asOf: PartialDate? = nil,
    sources: [SourceReference] = []
  ) {
    self.kind = kind
    self.department = department
    self.period = period
    self.since = since
    self.asOf = asOf
    self.sources = sources
  }
}

extension PartnerRelation: FieldRecord, Codable {
  package static var blank: Self { Self(kind: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("kind", \.kind, "The kind of relation.")
    try v.field("department", \.department, "The department that states it.")
    try v.field("period", \.period, "Since when, and until when.")
    try v.field("since", \.since, "When it was established, where nothing is said of its end.")
    try v.field("asOf", \.asOf, "The time of which it is true.")
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
