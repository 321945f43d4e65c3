/// One division of a total into parts, such as staff by sex.
///
/// A total may be divided in several ways; parts may overlap, and need not make up the whole.
public struct Breakdown: Sendable, Hashable {
  /// By what the total is divided.
  public var by: BreakdownKind
  /// The parts.
  public var parts: [BreakdownPart]
  /// Whether the parts make up the whole.
  public var isComplete: Bool?
  /// Whether nobody is counted in two parts.
  public var isDisjoint: Bool?
  /// Where the facts were read.
  public var sources: [SourceReference]
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a breakdown.
  public init(
    by: BreakdownKind,
    parts: [BreakdownPart] = [],
    isComplete: Bool? = nil,
    isDisjoint: Bool? = nil, sources: [SourceReference] = []
  ) {
    self.by = by
    self.parts = parts
    self.isComplete = isComplete
    self.isDisjoint = isDisjoint
    self.sources = sources
  }
}

extension Breakdown: FieldRecord, Codable {
  package static var blank: Self { Self(by: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("by", \.by, "By what the total is divided.")
    try v.field("parts", \.parts, "The parts.")
    try v.field("isComplete", \.isComplete, "Whether the parts make up the whole.")
    try v.field("isDisjoint", \.isDisjoint, "Whether nobody is counted in two parts.")
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
