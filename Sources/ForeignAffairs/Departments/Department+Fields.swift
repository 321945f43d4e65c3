extension Department: FieldRecord, Codable {
  package static var blank: Self { Self(id: .blank, province: .blank, form: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("id", \.id, "The identifier of the department.")
    try v.field("province", \.province, "The province that it serves.")
    try v.field("form", \.form, "The form in which the province does its external affairs.")
    try v.field("names", \.names, "The names and when they held.")
    try v.field("events", \.events, "What happened to it: founding decision, start of work, split, merger.")
    try v.field("predecessors", \.predecessors, "The units that did the work before, the earliest first.")
    try v.field("structures", \.structures, "Its units, as of one date or another.")
    try v.field("leadership", \.leadership, "Its leaders, as of one date or another.")
    try v.field("staffing", \.staffing, "Its staff, as of one date or another.")
    try v.field(
      "organisations", \.organisations, "The Party cell and the mass organisations at the department.")
    try v.field("mandates", \.mandates, "The fields of work and standing duties that it names.")
    try v.field("plans", \.plans, "What it means to do.")
    try v.field("contacts", \.contacts, "How to reach it, as of one date or another.")
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
