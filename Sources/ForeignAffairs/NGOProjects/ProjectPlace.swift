/// A place where aid is carried out (*địa bàn*).
public struct ProjectPlace: Sendable, Hashable {
  /// The province.
  public var province: Identifier<Province>?
  /// The place in words.
  public var name: LocalizedText?
  /// The country, for aid given abroad.
  public var country: CountryReference?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()
}

extension ProjectPlace {
  /// Makes a project place.
  public init(
    province: Identifier<Province>? = nil,
    name: LocalizedText? = nil,
    country: CountryReference? = nil
  ) {
    self.init(
      province: province, name: name, country: country,
      additional: AdditionalFields())
  }
}

extension ProjectPlace: FieldRecord, Codable {
  package static var blank: Self { Self() }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("province", \.province, "The province.")
    try v.field("name", \.name, "The place in words.")
    try v.field("country", \.country, "The country, for aid given abroad.")
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
