/// Judges records one after the other, as they come from a stream, and reports at the end.
///
/// Only rules about single records run; the report names those about a registry as not run. Several validators may work
/// on parts of a stream, on threads of their own, and be merged: the report is the same for every way of splitting it.
///
/// ```swift
/// var validator = RecordValidator(asOf: today)
/// var reader = try RecordFileReader("records.ndjson")
/// while let line = try reader.next() {
///   if case .record(let entry, let number) = line { validator.check(entry, line: number) }
/// }
/// let report = validator.finish()
/// ```
public struct RecordValidator: Sendable {
  let book: RuleBook
  let context: RuleContext
  var record: FindingRecorder
  /// How many records of each type were judged; the place behind them counts registries.
  var counts = [Int](repeating: 0, count: RecordType.allCases.count + 1)

  /// A validator that has seen nothing.
  ///
  /// - Parameters:
  ///   - asOf: The day as of which records are judged.
  ///   - policy: What differs by province and year.
  ///   - book: The rules.
  ///   - options: Limits, suppressions, gazetteer.
  public init(
    asOf: CalendarDate? = nil, policy: Policy = .neutral, using book: RuleBook = .standard,
    options: ValidationOptions = ValidationOptions()
  ) {
    self.init(
      RuleContext(asOf: asOf, policy: policy, gazetteer: options.gazetteer), using: book, options: options)
  }

  init(_ context: RuleContext, using book: RuleBook, options: ValidationOptions) {
    (self.book, self.context) = (book, context)
    record = FindingRecorder(book.catalogue, options: options)
  }

  /// Judges one record that stands on a line of a stream, counted from 1; lines come in their order.
  public mutating func check(_ entry: RegistryEntry, line: Int) {
    switch entry {
    case .source(let record): run(book.lists.sources.chain, on: record, .source, .line(line))
    case .province(let record): run(book.lists.provinces.chain, on: record, .province, .line(line))
    case .department(let record): run(book.lists.departments.chain, on: record, .department, .line(line))
    case .delegation(let record): run(book.lists.delegations.chain, on: record, .delegation, .line(line))
    case .agreement(let record): run(book.lists.agreements.chain, on: record, .agreement, .line(line))
    case .project(let record): run(book.lists.projects.chain, on: record, .project, .line(line))
    case .award(let record): run(book.lists.awards.chain, on: record, .award, .line(line))
    case .partner(let record): run(book.lists.partners.chain, on: record, .partner, .line(line))
    case .event(let record): run(book.lists.events.chain, on: record, .event, .line(line))
    case .figure(let record): run(book.lists.figures.chain, on: record, .figure, .line(line))
    case .document(let record): run(book.lists.documents.chain, on: record, .document, .line(line))
    }
  }

  /// Runs the rules about one type on one record.
  mutating func run<Record: RegistryRecord & RuleSubject>(
    _ chain: RuleChain<Record>, on record: Record, _ type: RecordType, _ place: Finding.Place
  ) {
    counts[type.order] &+= 1
    self.record.count { chain.run(record, context, $0) }
    guard self.record.hasPending else { return }
    self.record.notePending { recorder, number, failures in
      recorder.note(failures, of: number, type, record.id.rawValue, place)
    }
  }

  /// Takes over what another validator with the same rules has seen.
  public mutating func merge(_ other: Self) {
    for index in counts.indices { counts[index] += other.counts[index] }
    record.merge(other.record)
  }

  /// The report on all records so far.
  public func finish() -> ValidationReport {
    report { $0 != nil }
  }

  /// The report; the closure tells which types of rules could run.
  func report(running: (RecordType?) -> Bool) -> ValidationReport {
    let descriptions = book.catalogue.descriptions
    let tallies = descriptions.indices.filter { running(descriptions[$0].recordType) }.map { number in
      let description = descriptions[number]
      let seen = counts[description.recordType?.order ?? RecordType.allCases.count]
      return record.tallies[number].tally(of: description, seen: seen)
    }
    return ValidationReport(
      ruleBookVersion: book.version, gazetteerVersion: context.gazetteer.version,
      codeListVersion: ValidationReport.currentCodeListVersion, policy: context.policy.name,
      asOf: context.asOf, recordCount: counts.dropLast().reduce(0, +), findings: record.findings,
      rules: tallies,
      rulesNotRun: running(nil) ? [] : descriptions.filter { $0.recordType == nil }.map(\.id),
      disabledRules: book.disabledRules, suppressions: record.uses)
  }
}
