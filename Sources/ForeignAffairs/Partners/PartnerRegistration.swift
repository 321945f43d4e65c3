/// A registration of a foreign non-governmental organisation (Decree 58/2022/NĐ-CP, Articles 7 to 9).
public struct PartnerRegistration: Sendable, Hashable {
  /// The kind of registration.
  public var kind: RegistrationKind
  /// The number as printed.
  public var number: DocumentNumber?
  /// The date of issue.
  public var issuedOn: PartialDate?
  /// When it is valid.
  public var validity: Period?
  /// The provinces it is valid for.
  public var provinces: [Identifier<Province>]
  /// The fields it is valid for.
  public var fieldsOfWork: [SectorCode]
  /// The city of a representative office.
  public var officeCity: LocalizedText?
  /// When the plan went to the province (Article 21).
  public var planSentOn: PartialDate?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a partner registration.
  public init(
    kind: RegistrationKind,
    number: DocumentNumber? = nil,
    issuedOn: PartialDate? = nil,
    validity: Period? = nil,
    provinces: [Identifier<Province>] = [],
    fieldsOfWork: [SectorCode] = [],
    officeCity: LocalizedText? = nil,
    planSentOn: PartialDate? = nil
  ) {
    self.kind = kind
    self.number = number
    self.issuedOn = issuedOn
    self.validity = validity
    self.provinces = provinces
    self.fieldsOfWork = fieldsOfWork
    self.officeCity = officeCity
    self.planSentOn = planSentOn
  }
}

extension PartnerRegistration: FieldRecord, Codable {
  package static var blank: Self { Self(kind: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("kind", \.kind, "The kind of registration.")
    try v.field("number", \.number, "The number as printed.")
    try v.field("issuedOn", \.issuedOn, "The date of issue.")
    try v.field("validity", \.validity, "When it is valid.")
    try v.field("provinces", \.provinces, "The provinces it is valid for.")
    try v.field("fieldsOfWork", \.fieldsOfWork, "The fields it is valid for.")
    try v.field("officeCity", \.officeCity, "The city of a representative office.")
    try v.field("planSentOn", \.planSentOn, "When the plan went to the province (Article 21).")
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
