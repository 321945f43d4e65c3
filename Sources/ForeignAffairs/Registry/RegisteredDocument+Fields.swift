extension RegisteredDocument: FieldRecord, Codable {
  package static var blank: Self { Self(id: .blank, document: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("id", \.id, "The identifier of the document.")
    try v.field("department", \.department, "The department that keeps the record.")
    try v.field("province", \.province, "The province that it concerns.")
    try v.field("document", \.document, "The document.")
    try v.field("period", \.period, "The time that it plans for, which may begin before it was issued.")
    try v.field("horizon", \.horizon, "How far it looks ahead (tầm nhìn).")
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
