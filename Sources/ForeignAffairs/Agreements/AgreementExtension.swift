/// An extension of the term of an agreement (Law 70/2020/QH14, Article 33).
public struct AgreementExtension: Sendable, Hashable {
  /// When it was decided.
  public var decidedOn: PartialDate?
  /// The new last day of the term, which belongs to it.
  public var until: PartialDate?
  /// The document that extends it.
  public var document: OfficialDocument?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes an agreement extension.
  public init(
    decidedOn: PartialDate? = nil,
    until: PartialDate? = nil,
    document: OfficialDocument? = nil
  ) {
    self.decidedOn = decidedOn
    self.until = until
    self.document = document
  }
}

extension AgreementExtension: FieldRecord, Codable {
  package static var blank: Self { Self() }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("decidedOn", \.decidedOn, "When it was decided.")
    try v.field("until", \.until, "The new last day.")
    try v.field("document", \.document, "The document that extends it.")
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
