/// Where checks count what they say of one record.
///
/// The counts stand where the recorder keeps them, so that nobody asks for each check whether they are shared.
struct OutcomeCounter {
  let tallies: LentElements<FindingRecorder.Tally>
  let pending: Lent<[FindingRecorder.Pending]>

  /// Notes what a rule says of the record.
  @inline(__always)
  func add(_ outcome: RuleOutcome, of number: Int) {
    switch outcome {
    case .passed: break
    case .notApplicable: tallies[number].notApplicable &+= 1
    case .undecided: tallies[number].undecided &+= 1
    case .failed(let failures): add(failures, of: number)
    }
  }

  @inline(never)
  private func add(_ failures: RuleFailures, of number: Int) {
    if tallies[number].findings < tallies[number].limit {
      pending.value.append(FindingRecorder.Pending(number: number, failures: failures))
    } else {
      tallies[number].failed &+= 1
      tallies[number].findings &+= failures.count
    }
  }

  /// Notes that rules do not apply to the record.
  func addNotApplicable(to numbers: [Int]) {
    for number in numbers { tallies[number].notApplicable &+= 1 }
  }
}
