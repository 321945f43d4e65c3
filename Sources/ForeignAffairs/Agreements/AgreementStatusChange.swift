/// A change in the status of an agreement.
public struct AgreementStatusChange: Sendable, Hashable {
  /// The status from then on.
  public var status: AgreementStatus
  /// When it changed.
  public var on: PartialDate?
  /// The document that changed it.
  public var document: OfficialDocument?
  /// What else there is to say.
  public var note: LocalizedText?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes an agreement status change.
  public init(
    status: AgreementStatus,
    on: PartialDate? = nil,
    document: OfficialDocument? = nil,
    note: LocalizedText? = nil
  ) {
    self.status = status
    self.on = on
    self.document = document
    self.note = note
  }
}

extension AgreementStatusChange: FieldRecord, Codable {
  package static var blank: Self { Self(status: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("status", \.status, "The status from then on.")
    try v.field("on", \.on, "When it changed.")
    try v.field("document", \.document, "The document that changed it.")
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
