/// The units of a department at one time.
///
/// Departments count differently: in some the office is one of the divisions, in others it is not.
public struct DepartmentStructure: Sendable, Hashable {
  /// The time of which it is true.
  public var asOf: PartialDate?
  /// How many professional divisions the source states.
  public var divisionCount: Quantity<Int>?
  /// Whether that number counts the office.
  public var officeIsDivision: Bool?
  /// How many public service units the source states.
  public var publicServiceUnitCount: Quantity<Int>?
  /// The units that are named.
  public var units: [DepartmentUnit]
  /// The document under which the department is being reorganised, when it is.
  public var reorganisedUnder: OfficialDocument?
  /// Where the facts were read.
  public var sources: [SourceReference]
  /// What else there is to say.
  public var note: LocalizedText?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a department structure.
  public init(
    asOf: PartialDate? = nil,
    divisionCount: Quantity<Int>? = nil,
    officeIsDivision: Bool? = nil,
    publicServiceUnitCount: Quantity<Int>? = nil,
    units: [DepartmentUnit] = [],
    reorganisedUnder: OfficialDocument? = nil,
    sources: [SourceReference] = [],
    note: LocalizedText? = nil
  ) {
    self.asOf = asOf
    self.divisionCount = divisionCount
    self.officeIsDivision = officeIsDivision
    self.publicServiceUnitCount = publicServiceUnitCount
    self.units = units
    self.reorganisedUnder = reorganisedUnder
    self.sources = sources
    self.note = note
  }
}

extension DepartmentStructure: FieldRecord, Codable {
  package static var blank: Self { Self() }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("asOf", \.asOf, "The time of which it is true.")
    try v.field("divisionCount", \.divisionCount, "How many professional divisions the source states.")
    try v.field("officeIsDivision", \.officeIsDivision, "Whether that number counts the office.")
    try v.field(
      "publicServiceUnitCount", \.publicServiceUnitCount, "How many public service units the source states.")
    try v.field("units", \.units, "The units that are named.")
    try v.field(
      "reorganisedUnder", \.reorganisedUnder,
      "The document under which the department is being reorganised, when it is.")
    try v.field("sources", \.sources, "Where the facts were read.")
    try v.field("note", \.note, "What else there is to say.")
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
