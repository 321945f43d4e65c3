/// One record of a registry, of any type: what stands on one line of a stream.
public enum RegistryEntry: Sendable, Hashable {
  /// A source document.
  indirect case source(SourceDocument)
  /// A province-level unit.
  indirect case province(Province)
  /// A department.
  indirect case department(Department)
  /// A delegation.
  case delegation(Delegation)
  /// An agreement.
  case agreement(Agreement)
  /// An aid item.
  case project(NGOProject)
  /// An award.
  case award(Award)
  /// A partner.
  indirect case partner(Partner)
  /// An event.
  case event(Event)
  /// A reported figure.
  case figure(ReportedFigure)
  /// A legal or guiding document.
  indirect case document(RegisteredDocument)

  /// The type of the record.
  public var type: RecordType {
    switch self {
    case .source: .source
    case .province: .province
    case .department: .department
    case .delegation: .delegation
    case .agreement: .agreement
    case .project: .project
    case .award: .award
    case .partner: .partner
    case .event: .event
    case .figure: .figure
    case .document: .document
    }
  }
}

extension Registry {
  /// Adds a record behind the others of its type.
  public mutating func append(_ entry: RegistryEntry) {
    switch entry {
    case .source(let record): sources.append(record)
    case .province(let record): provinces.append(record)
    case .department(let record): departments.append(record)
    case .delegation(let record): delegations.append(record)
    case .agreement(let record): agreements.append(record)
    case .project(let record): projects.append(record)
    case .award(let record): awards.append(record)
    case .partner(let record): partners.append(record)
    case .event(let record): events.append(record)
    case .figure(let record): figures.append(record)
    case .document(let record): documents.append(record)
    }
  }

  /// Every record, by type in wire order.
  public var entries: [RegistryEntry] {
    var entries = sources.map { RegistryEntry.source($0) }
    entries += provinces.map { .province($0) }
    entries += departments.map { .department($0) }
    entries += delegations.map { .delegation($0) }
    entries += agreements.map { .agreement($0) }
    entries += projects.map { .project($0) }
    entries += awards.map { .award($0) }
    entries += partners.map { .partner($0) }
    entries += events.map { .event($0) }
    entries += figures.map { .figure($0) }
    entries += documents.map { .document($0) }
    return entries
  }
}
