/// A name and the time for which it holds, or the text that writes it so.
public struct DatedName: Sendable, Hashable {
  /// The name as written.
  public var name: LocalizedText
  /// When the name holds.
  public var period: Period?
  /// Where the facts were read.
  public var sources: [SourceReference]
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a dated name.
  public init(name: LocalizedText, period: Period? = nil, sources: [SourceReference] = []) {
    self.name = name
    self.period = period
    self.sources = sources
  }
}

extension DatedName: FieldRecord, Codable {
  package static var blank: Self { Self(name: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("name", \.name, "The name as written.")
    try v.field("period", \.period, "When the name holds.")
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
