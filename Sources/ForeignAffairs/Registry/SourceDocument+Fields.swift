extension SourceDocument: FieldRecord, Codable {
  package static var blank: Self { Self(id: .blank, title: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("id", \.id, "The identifier of the document.")
    try v.field("title", \.title, "Its title.")
    try v.field("publisher", \.publisher, "Who published it.")
    try v.field("author", \.author, "Who wrote it, as it says itself.")
    try v.field("publishedOn", \.publishedOn, "When it was published, or last changed.")
    try v.field("covers", \.covers, "The time that it tells of.")
    try v.field("location", \.location, "Where it can be found.")
    try v.field("locators", \.locators, "The places in it that tell of the document itself.")
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
