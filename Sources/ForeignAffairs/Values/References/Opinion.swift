/// The answer of a body that was asked for its opinion (*ý kiến*).
public struct Opinion: Sendable, Hashable {
  /// The body that was asked.
  public var body: LocalizedText
  /// The kind of that body.
  public var bodyKind: AuthorityKind?
  /// When it was asked.
  public var requestedOn: PartialDate?
  /// When it had the full file, from which its term runs.
  public var fullFileOn: PartialDate?
  /// When it answered.
  public var answeredOn: PartialDate?
  /// What it answered.
  public var verdict: OpinionVerdict?
  /// The letter that carries the answer.
  public var document: OfficialDocument?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes an opinion.
  public init(
    body: LocalizedText,
    bodyKind: AuthorityKind? = nil,
    requestedOn: PartialDate? = nil,
    fullFileOn: PartialDate? = nil,
    answeredOn: PartialDate? = nil,
    verdict: OpinionVerdict? = nil,
    document: OfficialDocument? = nil
  ) {
    self.body = body
    self.bodyKind = bodyKind
    self.requestedOn = requestedOn
    self.fullFileOn = fullFileOn
    self.answeredOn = answeredOn
    self.verdict = verdict
    self.document = document
  }
}

extension Opinion: FieldRecord, Codable {
  package static var blank: Self { Self(body: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("body", \.body, "The body that was asked.")
    try v.field("bodyKind", \.bodyKind, "The kind of that body.")
    try v.field("requestedOn", \.requestedOn, "When it was asked.")
    try v.field("fullFileOn", \.fullFileOn, "When it had the full file, from which its term runs.")
    try v.field("answeredOn", \.answeredOn, "When it answered.")
    try v.field("verdict", \.verdict, "What it answered.")
    try v.field("document", \.document, "The letter that carries the answer.")
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
