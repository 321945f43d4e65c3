/// A person as a source names them: often an office without a name.
///
/// Keep no more of a person than the register needs; an unnamed “deputy minister” is a complete value.
public struct Person: Sendable, Hashable {
  /// The name as written.
  public var name: String?
  /// The offices held, in the order of the source.
  public var positions: [LocalizedText]
  /// The rank by which protocol goes.
  public var rank: GuestRank?
  /// The body that the person belongs to.
  public var organisation: LocalizedText?
  /// The country that the person comes from.
  public var country: CountryReference?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()
}

extension Person {
  /// Makes a person.
  public init(
    name: String? = nil,
    positions: [LocalizedText] = [],
    rank: GuestRank? = nil,
    organisation: LocalizedText? = nil,
    country: CountryReference? = nil
  ) {
    self.init(
      name: name, positions: positions, rank: rank, organisation: organisation, country: country,
      additional: AdditionalFields())
  }
}

extension Person: FieldRecord, Codable {
  package static var blank: Self { Self() }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("name", \.name, "The name as written.")
    try v.field("positions", \.positions, "The offices held, in the order of the source.")
    try v.field("rank", \.rank, "The rank by which protocol goes.")
    try v.field("organisation", \.organisation, "The body that the person belongs to.")
    try v.field("country", \.country, "The country that the person comes from.")
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
