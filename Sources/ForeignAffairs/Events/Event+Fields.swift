extension Event: FieldRecord, Codable {
  package static var blank: Self { Self(id: .blank, kind: .blank, name: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Contents {
    try v.field("id", \.id, "The identifier of the event.")
    try v.field("department", \.department, "The department that keeps the record.")
    try v.field("province", \.province, "The province that it concerns.")
    try v.field("kind", \.kind, "The kind of event.")
    try v.field("name", \.name, "The name as written.")
    try v.field("status", \.status, "Where it stands.")
    try v.field("edition", \.edition, "Which time it is held: the 8th is 8.")
    try v.field("periods", \.periods, "When it was or will be held, one period for each time.")
    try v.field("recurrences", \.recurrences, "How often it returns, which may change.")
    try v.field("term", \.term, "The term that it opens, for a congress.")
    try v.field("place", \.place, "Where it was held.")
    try v.field("countries", \.countries, "The countries that it concerns.")
    try v.field("partners", \.partners, "The partners that take part.")
    try v.field("organisers", \.organisers, "Who organised it.")
    try v.field("attendees", \.attendees, "Those who are named.")
    try v.field(
      "highestRank", \.highestRank,
      "The highest rank among those who attend, which decides who allows a conference.")
    try v.field("theme", \.theme, "Its theme.")
    try v.field("filedOn", \.filedOn, "When the file for permission was handed in.")
    try v.field("approval", \.approval, "The permission.")
    try v.field("approvedBy", \.approvedBy, "Who allowed it.")
    try v.field("opinions", \.opinions, "The opinions asked for.")
    try v.field("reportedOn", \.reportedOn, "When its result was reported.")
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
