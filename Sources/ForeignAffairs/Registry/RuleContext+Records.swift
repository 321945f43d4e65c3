extension RuleContext {
  /// The place of a record that another names, in the array of its type; nothing where it is not there.
  func place<Record: RuleSubject>(of id: Identifier<Record>?, in records: [Record]) -> Int? {
    // The index may be of another registry, when somebody puts the context together.
    id.flatMap { index.place(of: $0) }.flatMap { records.indices.contains($0) ? $0 : nil }
  }

  /// Whether the gazetteer or the registry has a unit.
  func knows(_ id: Identifier<Province>) -> Bool { gazetteer[id] != nil || index.place(of: id) != nil }
}
