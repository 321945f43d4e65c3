/// The leaders of a department at one time (*ban giám đốc*).
public struct DepartmentLeadership: Sendable, Hashable {
  /// The time of which it is true.
  public var asOf: PartialDate?
  /// How many directors; a director named without a number is an unknown number.
  public var directors: Quantity<Int>?
  /// How many deputy directors.
  public var deputyDirectors: Quantity<Int>?
  /// Those who are named.
  public var holders: [Person]
  /// Where the facts were read.
  public var sources: [SourceReference]
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a department leadership.
  public init(
    asOf: PartialDate? = nil,
    directors: Quantity<Int>? = nil,
    deputyDirectors: Quantity<Int>? = nil,
    holders: [Person] = [],
    sources: [SourceReference] = []
  ) {
    self.asOf = asOf
    self.directors = directors
    self.deputyDirectors = deputyDirectors
    self.holders = holders
    self.sources = sources
  }
}

extension DepartmentLeadership: FieldRecord, Codable {
  package static var blank: Self { Self() }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("asOf", \.asOf, "The time of which it is true.")
    try v.field(
      "directors", \.directors, "How many directors; a director named without a number is an unknown number.")
    try v.field("deputyDirectors", \.deputyDirectors, "How many deputy directors.")
    try v.field("holders", \.holders, "Those who are named.")
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
