/// A field of work or a standing duty of a department.
public struct Mandate: Sendable, Hashable {
  /// The field of work or duty.
  public var name: LocalizedText
  /// The time of which it is true.
  public var asOf: PartialDate?
  /// Where the facts were read.
  public var sources: [SourceReference]
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a mandate.
  public init(name: LocalizedText, asOf: PartialDate? = nil, sources: [SourceReference] = []) {
    self.name = name
    self.asOf = asOf
    self.sources = sources
  }
}

extension Mandate: FieldRecord, Codable {
  package static var blank: Self { Self(name: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("name", \.name, "The field of work or duty.")
    try v.field("asOf", \.asOf, "The time of which it is true.")
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
