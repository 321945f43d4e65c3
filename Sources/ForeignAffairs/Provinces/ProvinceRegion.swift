/// The region that a unit is counted in, by one scheme.
///
/// Schemes disagree: Quảng Ninh lies in another region in each of them, so a region without its scheme says
/// nothing.
public struct ProvinceRegion: Sendable, Hashable {
  /// The scheme of regions.
  public var scheme: RegionScheme
  /// The name of the region.
  public var name: LocalizedText
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a province region.
  public init(scheme: RegionScheme, name: LocalizedText) {
    self.scheme = scheme
    self.name = name
  }
}

extension ProvinceRegion: FieldRecord, Codable {
  package static var blank: Self { Self(scheme: .blank, name: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("scheme", \.scheme, "The scheme of regions.")
    try v.field("name", \.name, "The name of the region.")
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
