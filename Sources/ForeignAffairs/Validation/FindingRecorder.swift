/// Keeps what rules have found, as little as possible of it, until a report is made.
struct FindingRecorder: Sendable {
  /// What became of one rule; what passed is the rest.
  struct Tally: Sendable {
    var failed = 0
    var undecided = 0
    var notApplicable = 0
    var findings = 0
    var suppressed = 0
    /// From how many findings on the next ones are only counted.
    let limit: Int

    /// Counts a failure where nothing more is listed, and says whether it did.
    @inline(__always)
    mutating func countUnlisted(_ failures: RuleFailures) -> Bool {
      guard findings >= limit else { return false }
      failed &+= 1
      findings &+= failures.count
      return true
    }

    func tally(of description: RuleDescription, seen: Int) -> RuleTally {
      RuleTally(
        description: description, passed: seen - failed - undecided - notApplicable, failed: failed,
        undecided: undecided, notApplicable: notApplicable, findings: findings, suppressed: suppressed)
    }
  }

  private let catalogue: RuleCatalogue
  private let maximumPerRule: Int
  private let maximumFindings: Int
  private let suppressions: [Suppression]
  /// Which suppressions name a rule.
  private let suppressing: [Int: [Int]]
  private var useCounts: [Int]
  private var notes = FindingNotes()
  private(set) var tallies: [Tally]
  /// Behind the findings that have been handed over.
  private var handedOver = FindingNotes.Mark()

  init(_ catalogue: RuleCatalogue, options: ValidationOptions) {
    self.catalogue = catalogue
    maximumPerRule = max(0, options.maximumPerRule)
    maximumFindings = max(0, options.maximumFindings)
    suppressions = options.suppressions
    useCounts = suppressions.map { _ in 0 }
    let suppressing: [Int: [Int]] = suppressions.enumerated().reduce(into: [:]) { suppressing, entry in
      guard let number = catalogue.number(of: entry.element.rule) else { return }
      suppressing[number, default: []].append(entry.offset)
    }
    self.suppressing = suppressing
    // What may be suppressed must be looked at.
    let limit = maximumPerRule
    tallies = catalogue.descriptions.indices.map { Tally(limit: suppressing[$0] == nil ? limit : .max) }
  }

  /// Counts for how many records a rule said nothing or could not tell.
  mutating func count(_ number: Int, notApplicable: Int, undecided: Int) {
    tallies[number].notApplicable += notApplicable
    tallies[number].undecided += undecided
  }

  /// Whether failures of a rule are neither listed nor looked at any more.
  func onlyCounts(_ number: Int) -> Bool { tallies[number].findings >= tallies[number].limit }

  /// Counts a failure none of which is listed or looked at, and says whether it is one.
  @inline(__always)
  mutating func countUnlisted(_ failures: RuleFailures, of number: Int) -> Bool {
    tallies[number].countUnlisted(failures)
  }

  /// Notes that a rule failed for a record, and where; whether the failure counts as one more record.
  @inline(never)
  mutating func note(
    _ failures: RuleFailures, of number: Int, _ type: RecordType?, _ record: String?, _ place: Finding.Place,
    counts: Bool = true
  ) {
    if counts { tallies[number].failed += 1 }
    let suppressing = suppressions.isEmpty ? nil : suppressing[number]
    func makeNote(_ start: Int) -> FindingNote {
      FindingNote(
        failures: failures, record: record, place: place, number: Int32(truncatingIfNeeded: number),
        start: Int32(truncatingIfNeeded: start), type: type)
    }
    failures.forEachStart { start in
      if let suppressing, hides(finding(makeNote(start)), by: suppressing) { return }
      // The first ones of each rule are enough: those of all parts together hold the first ones of the whole.
      if tallies[number].findings < maximumPerRule { notes.append(makeNote(start)) }
      tallies[number].findings += 1
    }
  }

  @inline(__always)
  private func finding(_ note: FindingNote) -> Finding {
    Finding(
      catalogue: catalogue, number: Int(note.number), place: note.place, failures: note.failures,
      start: Int(note.start), recordType: note.type, record: note.record)
  }

  /// Whether one of some suppressions hides a finding: the first that fits, as one finding does not make two used.
  private mutating func hides(_ finding: Finding, by places: [Int]) -> Bool {
    let pointer = finding.path
    guard let place = places.first(where: { suppressions[$0].hides(pointer, record: finding.record) }) else {
      return false
    }
    useCounts[place] += 1
    tallies[finding.number].suppressed += 1
    return true
  }

  mutating func merge(_ other: Self) {
    for index in tallies.indices {
      tallies[index].failed += other.tallies[index].failed
      tallies[index].undecided += other.tallies[index].undecided
      tallies[index].notApplicable += other.tallies[index].notApplicable
      tallies[index].findings += other.tallies[index].findings
      tallies[index].suppressed += other.tallies[index].suppressed
    }
    for index in useCounts.indices { useCounts[index] += other.useCounts[index] }
    notes.append(other.notes)
  }

  /// What each suppression has hidden.
  var uses: [SuppressionUse] {
    zip(suppressions, useCounts).map { SuppressionUse(suppression: $0, count: $1) }
  }

  /// The findings that have come since this was last asked for.
  mutating func takeNewFindings() -> [Finding] {
    var (findings, mark): ([Finding], FindingNotes.Mark) = ([], handedOver)
    notes.lend(behind: &mark) { findings.append(finding($0)) }
    handedOver = mark
    return findings
  }

  /// The findings in the order of the document, as many as are listed.
  var findings: [Finding] {
    // Notes are large, and are not moved while they are sorted: the place of each is the end of its order.
    let orders = notes.orders.sorted()
    var listed = tallies.map { _ in 0 }
    var kept: [Finding] = []
    kept.reserveCapacity(min(orders.count, maximumFindings))
    for order in orders where kept.count < maximumFindings {
      notes.lend(order) { note in
        let number = Int(note.number)
        listed[number] += 1
        // What the finding holds is copied, and not the note as well.
        if listed[number] <= maximumPerRule { kept.append(finding(note)) }
      }
    }
    return kept
  }
}
