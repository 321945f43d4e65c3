/// An official document as far as a source describes it: a decision, a decree, a letter (*văn bản*).
public struct OfficialDocument: Sendable, Hashable {
  /// The number as printed, damage and all.
  public var number: DocumentNumber?
  /// The kind of document.
  public var kind: DocumentKind?
  /// Who issued it, as written.
  public var issuer: LocalizedText?
  /// The kind of body that issued it.
  public var issuerKind: AuthorityKind?
  /// The date of issue.
  public var issuedOn: PartialDate?
  /// The title, or what it is about (*trích yếu*).
  public var title: LocalizedText?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()
}

extension OfficialDocument {
  /// Makes an official document.
  public init(
    number: DocumentNumber? = nil,
    kind: DocumentKind? = nil,
    issuer: LocalizedText? = nil,
    issuerKind: AuthorityKind? = nil,
    issuedOn: PartialDate? = nil,
    title: LocalizedText? = nil
  ) {
    self.init(
      number: number, kind: kind, issuer: issuer, issuerKind: issuerKind, issuedOn: issuedOn, title: title,
      additional: AdditionalFields())
  }
}

extension OfficialDocument: FieldRecord, Codable {
  package static var blank: Self { Self() }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("number", \.number, "The number as printed, damage and all.")
    try v.field("kind", \.kind, "The kind of document.")
    try v.field("issuer", \.issuer, "Who issued it, as written.")
    try v.field("issuerKind", \.issuerKind, "The kind of body that issued it.")
    try v.field("issuedOn", \.issuedOn, "The date of issue.")
    try v.field("title", \.title, "The title, or what it is about (*trích yếu*).")
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
