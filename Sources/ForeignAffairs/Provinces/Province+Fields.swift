extension Province: FieldRecord, Codable {
  package static var blank: Self { Self(id: .blank, validity: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("id", \.id, "The identifier of the unit, which never changes hands.")
    try v.field(
      "code", \.code, "The two-digit code of the statistics office (mã tỉnh), which other units have had too."
    )
    try v.field(
      "subdivisionCode", \.subdivisionCode, "The code in ISO 3166-2; merged units have none of their own.")
    try v.field(
      "codeBefore2004", \.codeBefore2004, "The three-digit code used before Decision 124/2004/QĐ-TTg.")
    try v.field("wikidata", \.wikidata, "The item in Wikidata.")
    try v.field("names", \.names, "The names and when they held, the earliest first.")
    try v.field("kinds", \.kinds, "The kinds of the unit and when they held, the earliest first.")
    try v.field("regions", \.regions, "The regions it is counted in, each with its scheme.")
    try v.field(
      "validity", \.validity, "When the unit exists; an open start means longer than the gazetteer reaches.")
    try v.field("predecessors", \.predecessors, "The units that it was made from.")
    try v.field("successors", \.successors, "The units that it became.")
    try v.field("documents", \.documents, "The resolutions and decrees that made and changed it.")
    try v.field("landNeighbours", \.landNeighbours, "The countries that it shares a land border with.")
    try v.field("seat", \.seat, "The former unit that its seat lies in, for a merged one.")
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
