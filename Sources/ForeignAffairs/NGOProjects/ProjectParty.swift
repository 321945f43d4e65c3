/// A donor or a recipient of aid.
public struct ProjectParty: Sendable, Hashable {
  /// The kind of body or person.
  public var kind: PartnerKind
  /// The name as written.
  public var name: LocalizedText?
  /// The country.
  public var country: CountryReference?
  /// The partner in the registry.
  public var partner: Identifier<Partner>?
  /// How many they are, where one line stands for several.
  public var number: Quantity<Int>?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()
}

extension ProjectParty {
  /// Makes a project party.
  public init(
    kind: PartnerKind,
    name: LocalizedText? = nil,
    country: CountryReference? = nil,
    partner: Identifier<Partner>? = nil,
    number: Quantity<Int>? = nil
  ) {
    self.init(
      kind: kind, name: name, country: country, partner: partner, number: number,
      additional: AdditionalFields())
  }
}

extension ProjectParty: FieldRecord, Codable {
  package static var blank: Self { Self(kind: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("kind", \.kind, "The kind of body or person.")
    try v.field("name", \.name, "The name as written.")
    try v.field("country", \.country, "The country.")
    try v.field("partner", \.partner, "The partner in the registry.")
    try v.field("number", \.number, "How many they are, where one line stands for several.")
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
