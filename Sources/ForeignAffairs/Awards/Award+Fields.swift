extension Award: FieldRecord, Codable {
  package static var blank: Self { Self(id: .blank, form: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Contents {
    try v.field("id", \.id, "The identifier of the award.")
    try v.field("department", \.department, "The department that keeps the record.")
    try v.field("province", \.province, "The province that it concerns.")
    try v.field("name", \.name, "The award as the source writes it.")
    try v.field("form", \.form, "The form of the award.")
    try v.field("awardClass", \.awardClass, "The class, where it has one.")
    try v.field("conferredBy", \.conferredBy, "Who conferred it; two claims stand side by side.")
    try v.field("recipients", \.recipients, "Who received it.")
    try v.field("number", \.number, "How many awards the record stands for, where it is not one.")
    try v.field("recurrence", \.recurrence, "How often it was given, where it was given again and again.")
    try v.field("meritPeriods", \.meritPeriods, "The time of the merits that it rewards.")
    try v.field(
      "meritYears", \.meritYears, "How many years of merits it rewards, where the years are not named.")
    try v.field(
      "statedPeriods", \.statedPeriods,
      "The years printed beside it, where the source does not say whether of merit or of decision.")
    try v.field("decidedOn", \.decidedOn, "The date of the decision.")
    try v.field("decision", \.decision, "The decision.")
    try v.field("conferredOn", \.conferredOn, "The date of the ceremony.")
    try v.field("occasion", \.occasion, "The occasion: an anniversary, a movement, a festival.")
    try v.field("achievement", \.achievement, "The achievement that is cited.")
    try v.field("cluster", \.cluster, "The emulation cluster (cụm thi đua) within which it was given.")
    try v.field("revocation", \.revocation, "How it was taken back, where it was.")
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
