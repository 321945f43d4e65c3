extension Delegation: FieldRecord, Codable {
  package static var blank: Self { Self(blank: Contents(id: .blank, direction: .blank)) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Contents {
    try v.field("id", \.id, "The identifier of the delegation.")
    try v.field("department", \.department, "The department that keeps the record.")
    try v.field("province", \.province, "The province that it concerns.")
    try v.field("name", \.name, "What it is called, or whose delegation it is.")
    try v.field("direction", \.direction, "Which way it travels.")
    try v.field("channel", \.channel, "Party, State or people.")
    try v.field("status", \.status, "Where it stands.")
    try v.field("countries", \.countries, "The countries it comes from, or goes to.")
    try v.field("partners", \.partners, "The partners it belongs to or visits.")
    try v.field("legs", \.legs, "The places it goes to, in order.")
    try v.field("head", \.head, "Who leads it.")
    try v.field("members", \.members, "Those who travel with the head, where they are listed.")
    try v.field("size", \.size, "How many people it has.")
    try v.field("number", \.number, "How many delegations the record stands for, where it is not one.")
    try v.field("period", \.period, "From the first to the last day.")
    try v.field("recurrence", \.recurrence, "How often it returns, for a standing exchange.")
    try v.field("purpose", \.purpose, "What it travels for, in words.")
    try v.field("purposes", \.purposes, "What it travels for.")
    try v.field("invitedBy", \.invitedBy, "Who invited it.")
    try v.field("host", \.host, "Who receives it.")
    try v.field("receivedBy", \.receivedBy, "The highest leader who receives it.")
    try v.field("plan", \.plan, "Whether it is in the yearly plan of delegations.")
    try v.field("approval", \.approval, "The decision that allows it.")
    try v.field("report", \.report, "The report made after it.")
    try v.field("fundingSource", \.fundingSource, "Who pays for it.")
    try v.field("cost", \.cost, "What it costs.")
    try v.field("agreements", \.agreements, "The agreements signed on it.")
    try v.field("carriesOut", \.carriesOut, "The agreements that it carries out.")
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
