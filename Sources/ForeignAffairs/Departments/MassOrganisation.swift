/// A Party cell or mass organisation at a department (*đoàn thể*).
public struct MassOrganisation: Sendable, Hashable {
  /// The kind of organisation.
  public var kind: OrganisationKind
  /// Its name.
  public var name: LocalizedText?
  /// The organisation that it belongs to.
  public var parent: LocalizedText?
  /// The time of which the numbers are true.
  public var asOf: PartialDate?
  /// How many members.
  public var members: Quantity<Int>?
  /// How many sit in its committee.
  public var committee: Quantity<Int>?
  /// How many groups it has.
  public var groups: Quantity<Int>?
  /// The members by sex and so on.
  public var breakdowns: [Breakdown]
  /// The term of its committee.
  public var term: Period?
  /// Since when it has its present form.
  public var since: PartialDate?
  /// The other bodies that it is joint with.
  public var jointWith: [LocalizedText]
  /// The documents it rests on.
  public var documents: [OfficialDocument]
  /// Where the facts were read.
  public var sources: [SourceReference]
  /// What else there is to say.
  public var note: LocalizedText?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a mass organisation.
  public init(
    kind: OrganisationKind,
    name: LocalizedText? = nil, parent: LocalizedText? = nil,
    asOf: PartialDate? = nil,
    members: Quantity<Int>? = nil,
    committee: Quantity<Int>? = nil,
    groups: Quantity<Int>? = nil,
    breakdowns: [Breakdown] = [],
    term: Period? = nil,
    since: PartialDate? = nil,
    jointWith: [LocalizedText] = [],
    documents: [OfficialDocument] = [],
    sources: [SourceReference] = [],
    note: LocalizedText? = nil
  ) {
    self.kind = kind
    self.name = name
    self.parent = parent
    self.asOf = asOf
    self.members = members
    self.committee = committee
    self.groups = groups
    self.breakdowns = breakdowns
    self.term = term
    self.since = since
    self.jointWith = jointWith
    self.documents = documents
    self.sources = sources
    self.note = note
  }
}

extension MassOrganisation: FieldRecord, Codable {
  package static var blank: Self { Self(kind: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("kind", \.kind, "The kind of organisation.")
    try v.field("name", \.name, "Its name.")
    try v.field("parent", \.parent, "The organisation that it belongs to.")
    try v.field("asOf", \.asOf, "The time of which the numbers are true.")
    try v.field("members", \.members, "How many members.")
    try v.field("committee", \.committee, "How many sit in its committee.")
    try v.field("groups", \.groups, "How many groups it has.")
    try v.field("breakdowns", \.breakdowns, "The members by sex and so on.")
    try v.field("term", \.term, "The term of its committee.")
    try v.field("since", \.since, "Since when it has its present form.")
    try v.field("jointWith", \.jointWith, "The other bodies that it is joint with.")
    try v.field("documents", \.documents, "The documents it rests on.")
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
