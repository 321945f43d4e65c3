/// Who conferred an award.
///
/// The state matters: a Labour Order of Laos has the name of a Vietnamese one and is not one.
public struct ConferringAuthority: Sendable, Hashable {
  /// The kind of authority.
  public var kind: AuthorityKind
  /// The authority as written, where the source names it.
  public var name: LocalizedText?
  /// The state, where it is not Vietnam.
  public var country: CountryReference?
  /// Where the facts were read.
  public var sources: [SourceReference]
  /// The keys that this version does not know.
  public var additional = AdditionalFields()
}

extension ConferringAuthority {
  /// Makes a conferring authority.
  public init(
    kind: AuthorityKind,
    name: LocalizedText? = nil,
    country: CountryReference? = nil,
    sources: [SourceReference] = []
  ) {
    self.init(
      kind: kind, name: name, country: country, sources: sources,
      additional: AdditionalFields())
  }
}

extension ConferringAuthority: FieldRecord, Codable {
  package static var blank: Self { Self(kind: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("kind", \.kind, "The kind of authority.")
    try v.field("name", \.name, "The authority as written, where the source names it.")
    try v.field("country", \.country, "The state, where it is not Vietnam.")
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
