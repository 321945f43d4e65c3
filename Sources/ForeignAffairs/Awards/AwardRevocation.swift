/// How an award was taken back (Law 06/2022/QH15, chapter VII).
public struct AwardRevocation: Sendable, Hashable {
  /// When it was taken back.
  public var on: PartialDate?
  /// Why it was taken back: false merits, a forged file, an unlawful appraisal.
  public var reason: LocalizedText?
  /// The decision.
  public var document: OfficialDocument?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes an award revocation.
  public init(
    on: PartialDate? = nil,
    reason: LocalizedText? = nil,
    document: OfficialDocument? = nil
  ) {
    self.on = on
    self.reason = reason
    self.document = document
  }
}

extension AwardRevocation: FieldRecord, Codable {
  package static var blank: Self { Self() }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("on", \.on, "When.")
    try v.field("reason", \.reason, "Why.")
    try v.field("document", \.document, "The decision.")
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
