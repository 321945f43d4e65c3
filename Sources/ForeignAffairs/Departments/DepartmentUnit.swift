/// A unit of a department (*phòng*, *trung tâm*).
public struct DepartmentUnit: Sendable, Hashable {
  /// The name of the unit.
  public var name: LocalizedText
  /// The kind of unit.
  public var kind: UnitKind
  /// How many work in it.
  public var staff: Quantity<Int>?
  /// How many deputy heads it has.
  public var deputyHeads: Quantity<Int>?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a department unit.
  public init(
    name: LocalizedText,
    kind: UnitKind,
    staff: Quantity<Int>? = nil,
    deputyHeads: Quantity<Int>? = nil
  ) {
    self.name = name
    self.kind = kind
    self.staff = staff
    self.deputyHeads = deputyHeads
  }
}

extension DepartmentUnit: FieldRecord, Codable {
  package static var blank: Self { Self(name: .blank, kind: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("name", \.name, "The name of the unit.")
    try v.field("kind", \.kind, "The kind of unit.")
    try v.field("staff", \.staff, "How many work in it.")
    try v.field("deputyHeads", \.deputyHeads, "How many deputy heads it has.")
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
