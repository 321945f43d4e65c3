/// How many people a delegation has.
public struct DelegationSize: Sendable, Hashable {
  /// How many in all, as visits (*lượt khách*) and not as different persons.
  public var people: Quantity<Int>
  /// How many of them are foreigners, women and so on; never added to the whole.
  public var subsets: [BreakdownPart]
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a delegation size.
  public init(people: Quantity<Int>, subsets: [BreakdownPart] = []) {
    self.people = people
    self.subsets = subsets
  }
}

extension DelegationSize: FieldRecord, Codable {
  package static var blank: Self { Self(people: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("people", \.people, "How many in all.")
    try v.field(
      "subsets", \.subsets, "How many of them are foreigners, women and so on; never added to the whole.")
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
