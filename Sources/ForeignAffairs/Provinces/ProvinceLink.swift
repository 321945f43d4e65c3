/// How one unit went into another.
public struct ProvinceLink: Sendable, Hashable {
  /// The other unit.
  public var province: Identifier<Province>
  /// Whether the whole of the predecessor went over, or a part.
  public var extent: ProvinceLinkExtent
  /// The first day of the successor.
  public var on: CalendarDate
  /// The resolution that decided it.
  public var document: DocumentNumber?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a province link.
  public init(
    province: Identifier<Province>,
    extent: ProvinceLinkExtent,
    on: CalendarDate,
    document: DocumentNumber? = nil
  ) {
    self.province = province
    self.extent = extent
    self.on = on
    self.document = document
  }
}

extension ProvinceLink: FieldRecord, Codable {
  package static var blank: Self { Self(province: .blank, extent: .blank, on: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("province", \.province, "The other unit.")
    try v.field("extent", \.extent, "Whether the whole of the predecessor went over, or a part.")
    try v.field("on", \.on, "The first day of the successor.")
    try v.field("document", \.document, "The resolution that decided it.")
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
