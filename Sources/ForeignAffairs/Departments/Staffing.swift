/// The staff of a department at one time.
public struct Staffing: Sendable, Hashable {
  /// The time of which it is true.
  public var asOf: PartialDate?
  /// How many in all.
  public var total: Quantity<Int>?
  /// Who is counted: civil servants, public employees, workers.
  public var categories: LocalizedText?
  /// The total by contract, by sex and so on.
  public var breakdowns: [Breakdown]
  /// Where the facts were read.
  public var sources: [SourceReference]
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a statement of staff.
  public init(
    asOf: PartialDate? = nil,
    total: Quantity<Int>? = nil,
    categories: LocalizedText? = nil,
    breakdowns: [Breakdown] = [],
    sources: [SourceReference] = []
  ) {
    self.asOf = asOf
    self.total = total
    self.categories = categories
    self.breakdowns = breakdowns
    self.sources = sources
  }
}

extension Staffing: FieldRecord, Codable {
  package static var blank: Self { Self() }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("asOf", \.asOf, "The time of which it is true.")
    try v.field("total", \.total, "How many in all.")
    try v.field("categories", \.categories, "Who is counted: civil servants, public employees, workers.")
    try v.field("breakdowns", \.breakdowns, "The total by contract, by sex and so on.")
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
