/// One stop of a delegation.
public struct DelegationLeg: Sendable, Hashable {
  /// The country.
  public var country: CountryReference
  /// The place in it.
  public var place: LocalizedText?
  /// From the first to the last day there.
  public var period: Period?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a delegation leg.
  public init(country: CountryReference, place: LocalizedText? = nil, period: Period? = nil) {
    self.country = country
    self.place = place
    self.period = period
  }
}

extension DelegationLeg: FieldRecord, Codable {
  package static var blank: Self { Self(country: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("country", \.country, "The country.")
    try v.field("place", \.place, "The place in it.")
    try v.field("period", \.period, "From the first to the last day there.")
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
