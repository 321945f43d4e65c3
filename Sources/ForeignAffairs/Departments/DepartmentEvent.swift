/// One event in the life of a department.
///
/// A department may be founded by a decision of one day, announced on another and start work on a third; each
/// is an event of its own, with its own document.
public struct DepartmentEvent: Sendable, Hashable {
  /// What happened.
  public var kind: DepartmentEventKind
  /// When it happened.
  public var on: PartialDate?
  /// The document that decided it.
  public var document: OfficialDocument?
  /// The bodies that it came from.
  public var from: [LocalizedText]
  /// The bodies that it went into.
  public var into: [LocalizedText]
  /// Where the facts were read.
  public var sources: [SourceReference]
  /// What else there is to say.
  public var note: LocalizedText?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a department event.
  public init(
    kind: DepartmentEventKind,
    on: PartialDate? = nil,
    document: OfficialDocument? = nil,
    from: [LocalizedText] = [],
    into: [LocalizedText] = [],
    sources: [SourceReference] = [],
    note: LocalizedText? = nil
  ) {
    self.kind = kind
    self.on = on
    self.document = document
    self.from = from
    self.into = into
    self.sources = sources
    self.note = note
  }
}

extension DepartmentEvent: FieldRecord, Codable {
  package static var blank: Self { Self(kind: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("kind", \.kind, "What happened.")
    try v.field("on", \.on, "When it happened.")
    try v.field("document", \.document, "The document that decided it.")
    try v.field("from", \.from, "The bodies that it came from.")
    try v.field("into", \.into, "The bodies that it went into.")
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
