/// The set of records that a department keeps: the unit of reading, judging and reporting.
///
/// Arrays keep the order of the file. Identifiers are unique within one type of record.
public struct Registry: Sendable, Hashable {
  /// The name of this format.
  public var format = RegistryFormat.registry
  /// The version of this format.
  public var version = FormatVersion.current
  /// What the register is called.
  public var title: LocalizedText?
  /// The time of which the register as a whole is true.
  public var asOf: PartialDate?
  /// The documents that facts were read in.
  public var sources: [SourceDocument] = []
  /// Units that the gazetteer does not have.
  public var provinces: [Province] = []
  /// The departments.
  public var departments: [Department] = []
  /// The delegations.
  public var delegations: [Delegation] = []
  /// The agreements.
  public var agreements: [Agreement] = []
  /// The aid items.
  public var projects: [NGOProject] = []
  /// The awards.
  public var awards: [Award] = []
  /// The partners.
  public var partners: [Partner] = []
  /// The events.
  public var events: [Event] = []
  /// The figures that texts report.
  public var figures: [ReportedFigure] = []
  /// The legal and guiding documents.
  public var documents: [RegisteredDocument] = []
  /// What else there is to say.
  public var note: LocalizedText?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// An empty registry of the current version.
  public init() {}
}
