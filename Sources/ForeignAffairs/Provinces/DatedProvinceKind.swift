/// The kind of a province-level unit and the time for which it holds.
public struct DatedProvinceKind: Sendable, Hashable {
  /// Province or centrally run city.
  public var kind: ProvinceKind
  /// When the unit is of that kind.
  public var period: Period?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a dated province kind.
  public init(kind: ProvinceKind, period: Period? = nil) {
    self.kind = kind
    self.period = period
  }
}

extension DatedProvinceKind: FieldRecord, Codable {
  package static var blank: Self { Self(kind: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("kind", \.kind, "Province or centrally run city.")
    try v.field("period", \.period, "When the unit is of that kind.")
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
