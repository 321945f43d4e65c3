/// Who received an award: often not the department itself.
public struct AwardRecipient: Sendable, Hashable {
  /// The kind of recipient.
  public var kind: RecipientKind
  /// The recipient as written.
  public var name: LocalizedText?
  /// The department, where it is the recipient.
  public var department: Identifier<Department>?
  /// How many they are, where one line stands for several.
  public var number: Quantity<Int>?
  /// The country, for a foreign recipient.
  public var country: CountryReference?
  /// Where the facts were read.
  public var sources: [SourceReference]
  /// The keys that this version does not know.
  public var additional = AdditionalFields()
}

extension AwardRecipient {
  /// Makes an award recipient.
  public init(
    kind: RecipientKind,
    name: LocalizedText? = nil,
    department: Identifier<Department>? = nil,
    number: Quantity<Int>? = nil,
    country: CountryReference? = nil, sources: [SourceReference] = []
  ) {
    self.init(
      kind: kind, name: name, department: department, number: number, country: country, sources: sources,
      additional: AdditionalFields())
  }
}

extension AwardRecipient: FieldRecord, Codable {
  package static var blank: Self { Self(kind: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("kind", \.kind, "The kind of recipient.")
    try v.field("name", \.name, "The recipient as written.")
    try v.field("department", \.department, "The department, where it is the recipient.")
    try v.field("number", \.number, "How many they are, where one line stands for several.")
    try v.field("country", \.country, "The country, for a foreign recipient.")
    try v.field("sources", \.sources, "Where the facts were read.")
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
