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
    case .source(let record): run(book.lists.sources.checks, on: record, .source, .line(line))
    case .province(let record): run(book.lists.provinces.checks, on: record, .province, .line(line))
    case .department(let record): run(book.lists.departments.checks, on: record, .department, .line(line))
    case .delegation(let record): run(book.lists.delegations.checks, on: record, .delegation, .line(line))
    case .agreement(let record): run(book.lists.agreements.checks, on: record, .agreement, .line(line))
    case .project(let record): run(book.lists.projects.checks, on: record, .project, .line(line))
    case .award(let record): run(book.lists.awards.checks, on: record, .award, .line(line))
    case .partner(let record): run(book.lists.partners.checks, on: record, .partner, .line(line))
    case .event(let record): run(book.lists.events.checks, on: record, .event, .line(line))
    case .figure(let record): run(book.lists.figures.checks, on: record, .figure, .line(line))
    case .document(let record): run(book.lists.documents.checks, on: record, .document, .line(line))
    }
  }

  /// Runs the rules about one type on one record.
  mutating func run<Record: RegistryRecord & RuleSubject>(
    _ checks: [RuleCheck<Record>], on record: Record, _ type: RecordType, _ place: Finding.Place
  ) {
    counts[type.order] &+= 1
    var next = 0
    while let failures = Self.firstFailure(checks.span, &next, record, context, &self.record.tallies) {
      self.record.note(failures, of: checks[next &- 1].number, type, record.id.rawValue, place)
    }
  }

  /// Runs rules up to one that fails, which is rare; what became of the others is counted in place.
  private static func firstFailure<Record: RuleSubject>(
    _ checks: Span<RuleCheck<Record>>, _ next: inout Int, _ record: Record, _ context: RuleContext,
    _ tallies: inout [FindingRecorder.Tally]
  ) -> RuleFailures? {
    var tallies = tallies.mutableSpan
    while next < checks.count {
      let number = checks[next].number
      let outcome = checks[next].evaluate(record, context)
      next &+= 1
      switch outcome {
      case .passed: break
      case .notApplicable: tallies[number].notApplicable &+= 1
      case .undecided: tallies[number].undecided &+= 1
      case .failed(let failures): return failures
      }
    }
    return nil
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

extension RecordType {
  /// The place of the type in wire order.
  var order: Int {
    switch self {
    case .source: 0
    case .province: 1
    case .department: 2
    case .delegation: 3
    case .agreement: 4
    case .project: 5
    case .award: 6
    case .partner: 7
    case .event: 8
    case .figure: 9
    case .document: 10
    }
  }
}
