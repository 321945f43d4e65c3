/// A rule as it is run: its number in the book, and what it says.
struct RuleCheck<Record: RuleSubject>: Sendable {
  let number: Int
  let evaluate: Rule<Record>.Check

  /// Notes what a rule found about the record at a place: the failures, the number of the rule and the place.
  typealias Note = (inout FindingRecorder, RuleFailures, Int, Int) -> Void

  /// Counts what the rule says of records.
  ///
  /// - Parameters:
  ///   - sure: Those for which it was in force.
  ///   - unsure: Those of which nobody knows it; it neither passes nor fails for any of them.
  ///   - records: All records; to the others it does not apply.
  ///   - context: What is known beside them.
  ///   - recorder: Counts what it says.
  ///   - note: Takes down what is found.
  func count(
    _ sure: RecordSet, _ unsure: RecordSet, of records: Elements<Record>, _ context: RuleContext,
    in recorder: inout FindingRecorder, note: Note
  ) {
    // Chosen once: one that may change while records are judged is counted in and out for each of them.
    let context = recorder.onlyCounts(number) ? context.counting : context
    // Both numbers in one, so that no branch is taken between them: what a rule says of the next record is hard to foresee.
    var counts = 0
    sure.forEach { place in
      let more: Int
      switch records.lend(place, to: { evaluate($0, context) }) {
      case .passed: more = 0
      case .notApplicable: more = 1
      case .undecided: more = 1 << 32
      case .failed(let failures):
        more = 0
        if !recorder.countUnlisted(failures, of: number) { note(&recorder, failures, number, place) }
      }
      counts &+= more
    }
    var (notApplicable, undecided) = (counts & 0xFFFF_FFFF, counts >> 32)
    notApplicable &+= records.count - sure.count - unsure.count
    unsure.forEach { place in
      if records.lend(place, to: { evaluate($0, context) }).isNotApplicable {
        notApplicable &+= 1
      } else {
        undecided &+= 1
      }
    }
    recorder.count(number, notApplicable: notApplicable, undecided: undecided)
  }
}
