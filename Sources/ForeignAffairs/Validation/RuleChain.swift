/// The rules about one type of record, one linked to the next.
///
/// A check that is taken out of a list is counted in and out again, which costs more than most checks do. A check that
/// another function holds is called where it is.
struct RuleChain<Record: RuleSubject>: Sendable {
  typealias Link = @Sendable (Record, RuleContext, inout FindingRecorder) -> Void

  /// Whether there is no rule.
  let isEmpty: Bool
  /// Runs every check on a record, in their order.
  let run: Link

  init(_ checks: [RuleCheck<Record>] = []) {
    isEmpty = checks.isEmpty
    run = Self.link(checks[...])
  }

  private static func link(_ checks: ArraySlice<RuleCheck<Record>>) -> Link {
    let start = checks.startIndex
    switch checks.count {
    case 0: return { _, _, _ in }
    case 1..<Self.group:
      let (one, rest) = (checks[start], link(checks.dropFirst()))
      return { record, context, recorder in
        recorder.add(one.evaluate(record, context), of: one.number)
        rest(record, context, &recorder)
      }
    case Self.group:
      let (first, second, third) = (checks[start], checks[start + 1], checks[start + 2])
      let (fourth, fifth, sixth) = (checks[start + 3], checks[start + 4], checks[start + 5])
      return { record, context, recorder in
        recorder.add(first.evaluate(record, context), of: first.number)
        recorder.add(second.evaluate(record, context), of: second.number)
        recorder.add(third.evaluate(record, context), of: third.number)
        recorder.add(fourth.evaluate(record, context), of: fourth.number)
        recorder.add(fifth.evaluate(record, context), of: fifth.number)
        recorder.add(sixth.evaluate(record, context), of: sixth.number)
      }
    default:
      let (group, rest) = (link(checks.prefix(Self.group)), link(checks.dropFirst(Self.group)))
      return { record, context, recorder in
        group(record, context, &recorder)
        rest(record, context, &recorder)
      }
    }
  }

  /// How many checks one function calls one after the other.
  private static var group: Int { 6 }
}

/// A rule as it is run: its number in the book, and what it says.
struct RuleCheck<Record: RuleSubject>: Sendable {
  let number: Int
  let evaluate: Rule<Record>.Check
}
