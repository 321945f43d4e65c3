/// A unit that did the work before the department was founded (*tiền thân*).
public struct DepartmentPredecessor: Sendable, Hashable {
  /// The name of the unit.
  public var name: LocalizedText
  /// The body that it belonged to.
  public var parent: LocalizedText?
  /// How many worked in it.
  public var staff: Quantity<Int>?
  /// When it did the work.
  public var period: Period?
  /// Where the facts were read.
  public var sources: [SourceReference]
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a department predecessor.
  public init(
    name: LocalizedText,
    parent: LocalizedText? = nil,
    staff: Quantity<Int>? = nil,
    period: Period? = nil,
    sources: [SourceReference] = []
  ) {
    self.name = name
    self.parent = parent
    self.staff = staff
    self.period = period
    self.sources = sources
  }
}

extension DepartmentPredecessor: FieldRecord, Codable {
  package static var blank: Self { Self(name: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("name", \.name, "The name of the unit.")
    try v.field("parent", \.parent, "The body that it belonged to.")
    try v.field("staff", \.staff, "How many worked in it.")
    try v.field("period", \.period, "When it did the work.")
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
