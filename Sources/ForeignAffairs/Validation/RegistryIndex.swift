/// Where the records of a registry stand, by their identifiers.
///
/// It is made once for all rules about a registry. Where two records of one type have one identifier, the first is
/// found; a rule says so of the others.
public struct RegistryIndex: Sendable {
  private var places: [RecordType: [String: Int]] = [:]

  /// An index of nothing.
  public init() {}

  /// The index of a registry.
  public init(_ registry: Registry) {
    var visitor = Indexer(registry: registry)
    Registry.visitRecordArrays(&visitor)
    places = visitor.places
  }

  /// The place of a record in its array, where there is one with the identifier.
  public func place<Record: RuleSubject>(of id: Identifier<Record>) -> Int? {
    Record.rulePlace.type.flatMap { places[$0]?[id.rawValue] }
  }
}

private struct Indexer: RecordArrayVisitor {
  let registry: Registry
  var places: [RecordType: [String: Int]] = [:]

  mutating func visit<Record: RegistryRecord>(_ path: WritableKeyPath<Registry, [Record]>) {
    let ids = registry[keyPath: path].enumerated().map { ($1.id.rawValue, $0) }
    places[Record.recordType] = Dictionary(ids) { first, _ in first }
  }
}
