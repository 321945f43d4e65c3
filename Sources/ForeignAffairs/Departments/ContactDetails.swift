/// How to reach a department.
public struct ContactDetails: Sendable, Hashable {
  /// The time of which it is true.
  public var asOf: PartialDate?
  /// The address.
  public var address: LocalizedText?
  /// The telephone number as printed.
  public var telephone: String?
  /// The fax number as printed.
  public var fax: String?
  /// The address for electronic mail.
  public var email: String?
  /// The web site.
  public var website: String?
  /// Where the facts were read.
  public var sources: [SourceReference]
  /// What else there is to say.
  public var note: LocalizedText?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes contact details.
  public init(
    asOf: PartialDate? = nil,
    address: LocalizedText? = nil,
    telephone: String? = nil,
    fax: String? = nil,
    email: String? = nil,
    website: String? = nil,
    sources: [SourceReference] = [], note: LocalizedText? = nil
  ) {
    self.asOf = asOf
    self.address = address
    self.telephone = telephone
    self.fax = fax
    self.email = email
    self.website = website
    self.sources = sources
    self.note = note
  }
}

extension ContactDetails: FieldRecord, Codable {
  package static var blank: Self { Self() }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("asOf", \.asOf, "The time of which it is true.")
    try v.field("address", \.address, "The address.")
    try v.field("telephone", \.telephone, "The telephone number as printed.")
    try v.field("fax", \.fax, "The fax number as printed.")
    try v.field("email", \.email, "The address for electronic mail.")
    try v.field("website", \.website, "The web site.")
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
