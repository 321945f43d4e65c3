extension Registry: RuleSubject {
  /// Where a rule book keeps the rules about registries.
  public static var rulePlace: RulePlace<Self> {
    RulePlace(
      type: nil, list: \.registry, read: { (json) throws(ReadingFailure) in try Self(json: json) },
      judge: { registry, validator in registry.report(of: validator) })
  }

  /// What the rules say of every record and of the registry as a whole.
  private func report(of validator: RecordValidator) -> ValidationReport {
    var validator = validator
    validator.judge(sources, .source)
    validator.judge(provinces, .province)
    validator.judge(departments, .department)
    validator.judge(delegations, .delegation)
    validator.judge(agreements, .agreement)
    validator.judge(projects, .project)
    validator.judge(awards, .award)
    validator.judge(partners, .partner)
    validator.judge(events, .event)
    validator.judge(figures, .figure)
    validator.judge(documents, .document)
    validator.judge(self)
    return validator.report { _ in true }
  }
}

extension RecordValidator {
  /// Holds the rules about one type against the records of a registry.
  fileprivate mutating func judge<Record: RegistryRecord & RuleSubject>(
    _ records: [Record], _ type: RecordType
  ) {
    judge(records, type, first: records.count) { .element($0) }
  }

  /// Runs the rules about the registry as a whole, which have its index at hand.
  fileprivate mutating func judge(_ registry: Registry) {
    counts[RecordType.allCases.count] += 1
    let plan = book.lists.registry.plan
    guard !plan.isEmpty else { return }
    let context = RuleContext(
      asOf: context.asOf, policy: context.policy, gazetteer: context.gazetteer, index: RegistryIndex(registry)
    )
    Elements.with([registry]) { registries in
      plan.judge(registries, context, countingIn: &recorder) { recorder, failures, number, _ in
        recorder.note(failures, of: number, in: registry)
      }
    }
  }
}

extension FindingRecorder {
  /// Notes that a rule about the registry failed, each time with the record that its path leads to.
  fileprivate mutating func note(_ failures: RuleFailures, of number: Int, in registry: Registry) {
    for (position, failure) in failures.failures.enumerated() {
      let owner = failure.path.owner
      let id = owner.flatMap { type, index in registry.identifier(of: type, at: index) }
      note(
        RuleFailures([failure]), of: number, owner?.type, id, .registry(owner?.index), counts: position == 0)
    }
  }
}

extension RulePath {
  /// The record that a path from the registry leads to: the first two steps of `/agreements/3/signedOn`.
  fileprivate var owner: (type: RecordType, index: Int)? {
    guard case .steps(let steps) = form, steps.count > 1, case .key(let key) = steps[0],
      case .index(let index) = steps[1], let type = RecordType(rawValue: key.description)
    else { return nil }
    return (type, index)
  }
}

extension Registry {
  fileprivate func identifier(of type: RecordType, at index: Int) -> String? {
    var finder = IdentifierFinder(registry: self, type: type, index: index)
    Self.visitRecordArrays(&finder)
    return finder.identifier
  }
}

private struct IdentifierFinder: RecordArrayVisitor {
  let registry: Registry
  let type: RecordType
  let index: Int
  var identifier: String?

  mutating func visit<Record: RegistryRecord>(_ path: WritableKeyPath<Registry, [Record]>) {
    guard Record.recordType == type, registry[keyPath: path].indices.contains(index) else { return }
    identifier = registry[keyPath: path][index].id.rawValue
  }
}
