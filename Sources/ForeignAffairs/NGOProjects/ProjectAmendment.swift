/// A change made to an aid item after its approval.
public struct ProjectAmendment: Sendable, Hashable {
  /// When it was made.
  public var on: PartialDate?
  /// What changed.
  public var description: LocalizedText?
  /// The document that changes it.
  public var document: OfficialDocument?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a project amendment.
  public init(
    on: PartialDate? = nil,
    description: LocalizedText? = nil,
    document: OfficialDocument? = nil
  ) {
    self.on = on
    self.description = description
    self.document = document
  }
}

extension ProjectAmendment: FieldRecord, Codable {
  package static var blank: Self { Self() }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("on", \.on, "When it was made.")
    try v.field("description", \.description, "What changed.")
    try v.field("document", \.document, "The document that changes it.")
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
