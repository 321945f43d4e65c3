/// What differs between two registries, record by record.
public struct RegistryDifference: Sendable, Hashable {
  /// What became of one record.
  public enum Change: Sendable, Hashable {
    /// It is only in the newer registry.
    case added
    /// It is only in the older registry.
    case removed
    /// It is in both, and these fields differ, by their names in the wire format.
    case changed(fields: [String])
  }

  /// One record that differs.
  public struct Entry: Sendable, Hashable {
    /// The type of record.
    public let type: RecordType
    /// The identifier of the record.
    public let id: String
    /// What became of it.
    public let change: Change

    /// Says what became of a record.
    public init(_ type: RecordType, _ id: String, _ change: Change) {
      self.type = type
      self.id = id
      self.change = change
    }
  }

  /// The fields of the registry itself that differ: title, date, note.
  public let fields: [String]
  /// The records that differ, by type in wire order; within a type those of the older registry first.
  public let entries: [Entry]

  /// Whether the two registries hold the same, leaving the order of records aside.
  public var isEmpty: Bool { fields.isEmpty && entries.isEmpty }
}

extension Registry {
  /// What differs between an older registry and this one.
  ///
  /// Records are matched by their identifiers. Several records with one identifier are matched in their order.
  public func difference(from older: Registry) -> RegistryDifference {
    var comparison = RecordComparison(older: older, newer: self)
    Self.visitRecordArrays(&comparison)
    let arrays = Set(RecordType.allCases.map(\.rawValue))
    return RegistryDifference(
      fields: older.differingFields(from: self).filter { !arrays.contains($0) },
      entries: comparison.entries)
  }
}

private struct RecordComparison: RecordArrayVisitor {
  let older: Registry
  let newer: Registry
  var entries: [RegistryDifference.Entry] = []

  mutating func visit<Record: RegistryRecord>(_ path: WritableKeyPath<Registry, [Record]>) {
    var candidates = Dictionary(grouping: newer[keyPath: path], by: \.id).mapValues { $0[...] }
    for record in older[keyPath: path] {
      guard let match = candidates[record.id]?.popFirst() else {
        add(record, .removed)
        continue
      }
      let fields = record.differingFields(from: match)
      if !fields.isEmpty { add(record, .changed(fields: fields)) }
    }
    // What has not been matched is new, in the order of the newer registry: the last ones of each identifier.
    var unmatched = candidates.mapValues(\.count)
    let added = newer[keyPath: path].reversed().filter { record in
      guard let count = unmatched[record.id], count > 0 else { return false }
      unmatched[record.id] = count - 1
      return true
    }
    for record in added.reversed() { add(record, .added) }
  }

  private mutating func add<Record: RegistryRecord>(_ record: Record, _ change: RegistryDifference.Change) {
    entries.append(.init(Record.recordType, record.id.rawValue, change))
  }
}
