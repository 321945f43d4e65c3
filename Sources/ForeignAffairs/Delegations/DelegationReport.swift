/// The report made after a delegation.
public struct DelegationReport: Sendable, Hashable {
  /// When it was made.
  public var on: PartialDate?
  /// The report.
  public var document: OfficialDocument?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a delegation report.
  public init(on: PartialDate? = nil, document: OfficialDocument? = nil) {
    self.on = on
    self.document = document
  }
}

extension DelegationReport: FieldRecord, Codable {
  package static var blank: Self { Self() }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("on", \.on, "When it was made.")
    try v.field("document", \.document, "The report.")
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
