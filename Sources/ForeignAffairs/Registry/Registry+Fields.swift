extension Registry: FieldRecord, Codable {
  package static var blank: Self { Self() }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("format", \.format, "The name of this format.")
    try v.field("version", \.version, "The version of this format.")
    try v.field("title", \.title, "What the register is called.")
    try v.field("asOf", \.asOf, "The time of which the register as a whole is true.")
    try v.field("sources", \.sources, "The documents that facts were read in.")
    try v.field("provinces", \.provinces, "Units that the gazetteer does not have.")
    try v.field("departments", \.departments, "The departments.")
    try v.field("delegations", \.delegations, "The delegations.")
    try v.field("agreements", \.agreements, "The agreements.")
    try v.field("projects", \.projects, "The aid items.")
    try v.field("awards", \.awards, "The awards.")
    try v.field("partners", \.partners, "The partners.")
    try v.field("events", \.events, "The events.")
    try v.field("figures", \.figures, "The figures that texts report.")
    try v.field("documents", \.documents, "The legal and guiding documents.")
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
