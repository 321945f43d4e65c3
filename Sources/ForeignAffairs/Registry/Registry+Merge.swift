/// One field in which two registries contradict each other about the same record.
public struct MergeConflict: Sendable, Hashable {
  /// The type of record, or nothing for the registry itself.
  public let type: RecordType?
  /// The identifier of the record; empty for the registry itself.
  public let id: String
  /// The name of the field in the wire format.
  public let field: String
  /// What the first registry says, which was kept.
  public let kept: String
  /// What the second registry says.
  public let other: String
}

extension Registry {
  /// Puts another registry together with this one.
  ///
  /// Records are matched by type and identifier. Of two records with one identifier, what only one states is taken,
  /// lists are put together, an element that both have standing as often as in the longer row of it, and where both
  /// state a field differently the one of this registry is kept and the contradiction is named. Records of the other
  /// registry come behind those of this.
  public func merging(_ other: Registry) -> (registry: Registry, conflicts: [MergeConflict]) {
    var conflicts: [MergeConflict] = []
    let whole = merge(
      self, other, type: nil, id: "", skipping: Set(RecordType.allCases.map(\.rawValue)), into: &conflicts)
    var merger = RecordMerger(first: self, second: other, result: whole, conflicts: conflicts)
    Self.visitRecordArrays(&merger)
    return (merger.result, merger.conflicts)
  }
}

private struct RecordMerger: RecordArrayVisitor {
  let first: Registry
  let second: Registry
  var result: Registry
  var conflicts: [MergeConflict]

  mutating func visit<Record: RegistryRecord>(_ path: WritableKeyPath<Registry, [Record]>) {
    var records = first[keyPath: path]
    var places = Dictionary(records.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for record in second[keyPath: path] {
      if let place = places[record.id] {
        records[place] = merge(
          records[place], record, type: Record.recordType, id: record.id.rawValue, skipping: [],
          into: &conflicts)
      } else {
        places[record.id] = records.count
        records.append(record)
      }
    }
    result[keyPath: path] = records
  }
}

private func merge<Record: FieldRecord>(
  _ first: Record, _ second: Record, type: RecordType?, id: String, skipping: Set<String>,
  into conflicts: inout [MergeConflict]
) -> Record {
  let (merged, contradictions) = mergeRecords(first, second, skipping)
  conflicts += contradictions.map {
    MergeConflict(type: type, id: id, field: $0.key, kept: $0.kept, other: $0.other)
  }
  return merged as? Record ?? first
}

// Compiled once, not for each type of record: it knows the type only when it runs. See Decisions/0009.
@inline(never)
private func mergeRecords(
  _ first: any FieldRecord, _ second: any FieldRecord, _ skipped: Set<String>
) -> (merged: any FieldRecord, contradictions: [(key: String, kept: String, other: String)]) {
  func walk<Record: FieldRecord>(
    _ first: Record
  ) -> (any FieldRecord, [(key: String, kept: String, other: String)]) {
    guard let second = second as? Record else { preconditionFailure("records of two types are merged") }
    var visitor = FieldMerge(result: first.contents, other: second.contents, skipped: skipped)
    Record.fields(&visitor)
    return (Record(contents: visitor.result), visitor.contradictions)
  }
  return walk(first)
}

/// Takes from another record what this one does not state.
private struct FieldMerge<Record>: FieldVisitor {
  typealias Failure = Never
  var result: Record
  let other: Record
  let skipped: Set<String>
  var contradictions: [(key: String, kept: String, other: String)] = []

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString
  ) {
    let (mine, theirs) = (result[keyPath: path], other[keyPath: path])
    if mine != theirs { contradictions.append((key.description, text(of: mine), text(of: theirs))) }
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString
  ) {
    guard let theirs = other[keyPath: path] else { return }
    guard let mine = result[keyPath: path] else {
      result[keyPath: path] = theirs
      return
    }
    if mine != theirs { contradictions.append((key.description, text(of: mine), text(of: theirs))) }
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString
  ) {
    guard !skipped.contains(key.description) else { return }
    // An element that stands several times in one list, as a country that a delegation comes through twice, stands
    // as often in the result.
    var known = Dictionary(result[keyPath: path].map { ($0, 1) }, uniquingKeysWith: +)
    for element in other[keyPath: path] {
      if let count = known[element], count > 0 {
        known[element] = count - 1
      } else {
        result[keyPath: path].append(element)
      }
    }
  }

  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) {
    for member in other[keyPath: path].members {
      guard let mine = result[keyPath: path][member.key] else {
        result[keyPath: path][member.key] = member.value
        continue
      }
      if mine != member.value {
        contradictions.append((member.key, mine.description, member.value.description))
      }
    }
  }
}
