/// A party to an agreement.
public struct AgreementParty: Sendable, Hashable {
  /// The kind of body.
  public var kind: PartnerKind
  /// The name as the agreement or its source writes it.
  public var name: LocalizedText
  /// The country of the body.
  public var country: CountryReference?
  /// The partner in the registry.
  public var partner: Identifier<Partner>?
  /// The province, for a Vietnamese party.
  public var province: Identifier<Province>?
  /// Who signed for it.
  public var signatory: Person?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()
}

extension AgreementParty {
  /// Makes an agreement party.
  public init(
    kind: PartnerKind,
    name: LocalizedText,
    country: CountryReference? = nil,
    partner: Identifier<Partner>? = nil,
    province: Identifier<Province>? = nil,
    signatory: Person? = nil
  ) {
    self.init(
      kind: kind, name: name, country: country, partner: partner, province: province, signatory: signatory,
      additional: AdditionalFields())
  }
}

extension AgreementParty: FieldRecord, Codable {
  package static var blank: Self { Self(kind: .blank, name: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("kind", \.kind, "The kind of body.")
    try v.field("name", \.name, "The name as the agreement or its source writes it.")
    try v.field("country", \.country, "The country of the body.")
    try v.field("partner", \.partner, "The partner in the registry.")
    try v.field("province", \.province, "The province, for a Vietnamese party.")
    try v.field("signatory", \.signatory, "Who signed for it.")
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
