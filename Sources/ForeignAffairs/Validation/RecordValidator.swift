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
  var recorder: FindingRecorder
  private var waiting = RecordBatches()
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
    recorder = FindingRecorder(book.catalogue, options: options)
  }

  /// Judges one record that stands on a line of a stream, counted from 1; lines come in their order.
  ///
  /// Up to 32 records of a type wait, so that each rule is held against all of them at once: a validator keeps that many,
  /// until others take their places.
  public mutating func check(_ entry: consuming RegistryEntry, line: Int) {
    switch consume entry {
    case .source(let record):
      if waiting.sources.append(record, line: line) { judge(waiting.sources.take(), .source) }
    case .province(let record):
      if waiting.provinces.append(record, line: line) { judge(waiting.provinces.take(), .province) }
    case .department(let record):
      if waiting.departments.append(record, line: line) { judge(waiting.departments.take(), .department) }
    case .delegation(let record):
      if waiting.delegations.append(record, line: line) { judge(waiting.delegations.take(), .delegation) }
    case .agreement(let record):
      if waiting.agreements.append(record, line: line) { judge(waiting.agreements.take(), .agreement) }
    case .project(let record):
      if waiting.projects.append(record, line: line) { judge(waiting.projects.take(), .project) }
    case .award(let record):
      if waiting.awards.append(record, line: line) { judge(waiting.awards.take(), .award) }
    case .partner(let record):
      if waiting.partners.append(record, line: line) { judge(waiting.partners.take(), .partner) }
    case .event(let record):
      if waiting.events.append(record, line: line) { judge(waiting.events.take(), .event) }
    case .figure(let record):
      if waiting.figures.append(record, line: line) { judge(waiting.figures.take(), .figure) }
    case .document(let record):
      if waiting.documents.append(record, line: line) { judge(waiting.documents.take(), .document) }
    }
  }

  /// Judges every record that waits.
  private mutating func judgeAll() {
    judge(waiting.sources.take(), .source)
    judge(waiting.provinces.take(), .province)
    judge(waiting.departments.take(), .department)
    judge(waiting.delegations.take(), .delegation)
    judge(waiting.agreements.take(), .agreement)
    judge(waiting.projects.take(), .project)
    judge(waiting.awards.take(), .award)
    judge(waiting.partners.take(), .partner)
    judge(waiting.events.take(), .event)
    judge(waiting.figures.take(), .figure)
    judge(waiting.documents.take(), .document)
  }

  /// Judges records that have waited.
  @inline(never)
  private mutating func judge<Record: RegistryRecord & RuleSubject>(
    _ waited: RecordBatch<Record>.Waited, _ type: RecordType
  ) {
    judge(waited.records, type, first: waited.count) { index in .line(waited.lines[index]) }
  }

  /// Holds the rules about one type against the first of some records, each of which has a place.
  mutating func judge<Record: RegistryRecord & RuleSubject>(
    _ records: [Record], _ type: RecordType, first count: Int, place: (Int) -> Finding.Place
  ) {
    counts[type.order] &+= count
    let plan = book.lists[keyPath: Record.rulePlace.list].plan
    Elements.with(records) { records in
      for start in stride(from: 0, to: count, by: RecordSet.capacity) {
        let some = records.part(from: start, count: min(count - start, RecordSet.capacity))
        plan.judge(some, context, countingIn: &recorder) { recorder, failures, number, index in
          let id = some.view(of: index).value.id.rawValue
          recorder.note(failures, of: number, type, id, place(start + index))
        }
      }
    }
  }

  /// Takes over what another validator with the same rules has seen.
  public mutating func merge(_ other: Self) {
    var other = other
    other.judgeAll()
    judgeAll()
    for index in counts.indices { counts[index] += other.counts[index] }
    recorder.merge(other.recorder)
  }

  /// Judges the records that wait, and hands over what has been found since this was last asked for.
  ///
  /// For a program that shows where in its line a finding stands: it asks while it still has these lines, after each block
  /// of a stream. Of each rule no more come than a report lists, and all that the report lists are among them.
  ///
  /// - Returns: The findings, in no order.
  public mutating func takeNewFindings() -> [Finding] {
    judgeAll()
    return recorder.takeNewFindings()
  }

  /// The report on all records so far.
  ///
  /// A validator that goes on afterwards is copied with what it has found; one that does not is used up.
  public consuming func finish() -> ValidationReport {
    judgeAll()
    return report { $0 != nil }
  }

  /// The report; the closure tells which types of rules could run.
  func report(running: (RecordType?) -> Bool) -> ValidationReport {
    let descriptions = book.catalogue.descriptions
    let tallies = descriptions.indices.filter { running(descriptions[$0].recordType) }.map { number in
      let description = descriptions[number]
      let seen = counts[description.recordType?.order ?? RecordType.allCases.count]
      return recorder.tallies[number].tally(of: description, seen: seen)
    }
    return ValidationReport(
      ruleBookVersion: book.version, gazetteerVersion: context.gazetteer.version,
      codeListVersion: ValidationReport.currentCodeListVersion, policy: context.policy.name,
      asOf: context.asOf, recordCount: counts.dropLast().reduce(0, +), findings: recorder.findings,
      rules: tallies,
      rulesNotRun: running(nil) ? [] : descriptions.filter { $0.recordType == nil }.map(\.id),
      disabledRules: book.disabledRules, suppressions: recorder.uses)
  }
}
