extension ReportedFigure: FieldRecord, Codable {
  package static var blank: Self { Self(id: .blank, indicator: .blank, basis: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Contents {
    try v.field("id", \.id, "The identifier of the figure.")
    try v.field("indicator", \.indicator, "What it counts.")
    try v.field("label", \.label, "What it counts, in the words of the source.")
    try v.field("department", \.department, "The department that keeps the record.")
    try v.field("province", \.province, "The province that it concerns.")
    try v.field("partner", \.partner, "The partner that it concerns.")
    try v.field("event", \.event, "The event that it is a result of.")
    try v.field("scope", \.scope, "Whose doings it counts.")
    try v.field("count", \.count, "The number, of a figure that counts.")
    try v.field("unit", \.unit, "The unit of the count.")
    try v.field("amount", \.amount, "The amount, of a figure in money.")
    try v.field("moneyState", \.moneyState, "The state of the amount.")
    try v.field("period", \.period, "The time that it counts.")
    try v.field("asOf", \.asOf, "The time up to which, or at which, it counts.")
    try v.field("basis", \.basis, "On what basis it counts.")
    try v.field("subsetOf", \.subsetOf, "The figure that this one is a part of.")
    try v.field(
      "accompanies", \.accompanies, "The figures stated together with this one: visitors beside delegations.")
    try v.field("direction", \.direction, "Which way the aid flows, of a figure on aid.")
    try v.field("sectors", \.sectors, "The fields that it covers.")
    try v.field("donorKinds", \.donorKinds, "The kinds of donors that it covers.")
    try v.field("names", \.names, "The names that are listed with it.")
    try v.field("listing", \.listing, "Whether that list is complete or a sample.")
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
