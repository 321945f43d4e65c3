extension Agreement: FieldRecord, Codable {
  package static var blank: Self { Self(id: .blank, title: .blank, kind: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Contents {
    try v.field("id", \.id, "The identifier of the agreement.")
    try v.field("department", \.department, "The department that keeps the record.")
    try v.field("province", \.province, "The province that it concerns.")
    try v.field("title", \.title, "The title, or what the source calls it.")
    try v.field("kind", \.kind, "The kind of agreement.")
    try v.field("level", \.level, "In whose name it is signed.")
    try v.field("status", \.status, "Where it stands.")
    try v.field("vietnameseParties", \.vietnameseParties, "The parties on the Vietnamese side.")
    try v.field("foreignParties", \.foreignParties, "The parties on the other side, one or several.")
    try v.field("fieldsOfWork", \.fieldsOfWork, "What the cooperation is about.")
    try v.field("signedOn", \.signedOn, "The day of signing.")
    try v.field("signedAt", \.signedAt, "The place of signing.")
    try v.field("exchangedOn", \.exchangedOn, "The day on which signed copies were exchanged.")
    try v.field(
      "effectiveOn", \.effectiveOn, "The day on which it takes effect, which may be before it is signed.")
    try v.field("expiresOn", \.expiresOn, "The last day of its term.")
    try v.field("extensions", \.extensions, "The extensions of its term, in order.")
    try v.field("terminatedOn", \.terminatedOn, "The day on which it was ended before its term.")
    try v.field("languages", \.languages, "The languages of its texts.")
    try v.field("prevailingLanguage", \.prevailingLanguage, "The language that prevails where texts differ.")
    try v.field(
      "hasVietnameseTranslation", \.hasVietnameseTranslation,
      "Whether the file holds a Vietnamese translation.")
    try v.field("opinions", \.opinions, "The opinions asked for before signing (Article 19).")
    try v.field("decision", \.decision, "The decision to sign.")
    try v.field("decidedBy", \.decidedBy, "Who took the decision (Article 18).")
    try v.field("authorisation", \.authorisation, "The written authorisation to sign (Article 19(3)).")
    try v.field(
      "copySentOn", \.copySentOn, "When a copy went to the Ministry of Foreign Affairs (Article 19(5)).")
    try v.field(
      "terminationNoticeOn", \.terminationNoticeOn, "When the Ministry was told of its end (Article 34).")
    try v.field("history", \.history, "The changes of its status, in order.")
    try v.field("activities", \.activities, "What was carried out under it.")
    try v.field("signedDuring", \.signedDuring, "The delegation during which it was signed.")
    try v.field("succeededBy", \.succeededBy, "The agreement that replaced it.")
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
