extension Partner: FieldRecord, Codable {
  package static var blank: Self { Self(id: .blank, kind: .blank, name: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("id", \.id, "The identifier of the partner.")
    try v.field("kind", \.kind, "The kind of body.")
    try v.field("name", \.name, "The name, as the register writes it.")
    try v.field("country", \.country, "The country.")
    try v.field("level", \.level, "The level of a locality.")
    try v.field("names", \.names, "Other names and spellings, each with its source.")
    try v.field("parent", \.parent, "The body or territory that it belongs to.")
    try v.field("subdivisionCode", \.subdivisionCode, "The code of a locality in ISO 3166-2.")
    try v.field("validity", \.validity, "When it exists under its name.")
    try v.field("succeededBy", \.succeededBy, "The partner that it became.")
    try v.field("relations", \.relations, "What binds it to a province.")
    try v.field(
      "registrations", \.registrations,
      "The registrations of a foreign non-governmental organisation in Vietnam.")
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
