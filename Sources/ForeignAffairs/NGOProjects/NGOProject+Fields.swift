extension NGOProject: FieldRecord, Codable {
  package static var blank: Self { Self(id: .blank, title: .blank, kind: .blank, direction: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Contents {
    try v.field("id", \.id, "The identifier of the item.")
    try v.field("department", \.department, "The department that keeps the record.")
    try v.field("province", \.province, "The province that it concerns.")
    try v.field("title", \.title, "The title, or what the source calls it.")
    try v.field("kind", \.kind, "The kind of aid.")
    try v.field("direction", \.direction, "Whether the province receives or gives.")
    try v.field("status", \.status, "Where it stands.")
    try v.field("donors", \.donors, "Who gives: organisations of any kind, and people.")
    try v.field("recipients", \.recipients, "Who receives.")
    try v.field("places", \.places, "Where it is carried out.")
    try v.field("sectors", \.sectors, "The fields it goes to.")
    try v.field("period", \.period, "From its start to its end.")
    try v.field("recurrence", \.recurrence, "How often the aid returns, for standing support.")
    try v.field("submittedOn", \.submittedOn, "When the file was handed in.")
    try v.field(
      "fullFileOn", \.fullFileOn, "When the file was complete, from which the term of appraisal runs.")
    try v.field("appraisedOn", \.appraisedOn, "When it was appraised.")
    try v.field("approval", \.approval, "The decision that approves it.")
    try v.field("approvedBy", \.approvedBy, "Who approved it.")
    try v.field("firstReceiptOn", \.firstReceiptOn, "When aid first came in.")
    try v.field("disasterOn", \.disasterOn, "The day of the disaster, for emergency relief.")
    try v.field("idleReason", \.idleReason, "Why it has not started, where it has not.")
    try v.field("money", \.money, "The amounts, each with its state.")
    try v.field("inKind", \.inKind, "What is given in kind.")
    try v.field("beneficiaries", \.beneficiaries, "How many people it helps.")
    try v.field("amendments", \.amendments, "The changes made to it, in order.")
    try v.field("opinions", \.opinions, "The opinions asked for before approval.")
    try v.field("managementUnit", \.managementUnit, "The unit or board that runs it.")
    try v.field("reports", \.reports, "The reports made on it.")
    try v.field("agreement", \.agreement, "The agreement that it carries out.")
    try v.field("delegation", \.delegation, "The delegation that handed it over.")
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
