/// The rules about one type of record, one linked to the next.
///
/// A check that is taken out of a list is counted in and out again, which costs more than most checks do. A check that
/// another function holds is called where it is.
struct RuleChain<Record: RuleSubject>: Sendable {
  typealias Link = @Sendable (Record, RuleContext, inout FindingRecorder) -> Void

  /// A rule as it is run: its number in the book, and what it says.
  typealias Check = (number: Int, evaluate: Rule<Record>.Check)

  /// Whether there is no rule.
  let isEmpty: Bool
  /// Runs every check on a record, in their order.
  let run: Link

  init(_ checks: [Check] = []) {
    isEmpty = checks.isEmpty
    run = Self.link(checks[...])
  }

  private static func link(_ checks: ArraySlice<Check>) -> Link {
    guard let first = checks.first else { return { _, _, _ in } }
    let (number, evaluate) = first
    let rest = checks.dropFirst()
    switch rest.count {
    case 0: return { record, context, recorder in recorder.add(evaluate(record, context), of: number) }
    case 1..<4:
      let others = link(rest)
      return { record, context, recorder in
        recorder.add(evaluate(record, context), of: number)
        others(record, context, &recorder)
      }
    default:
      let middle = checks.startIndex + checks.count / 2
      let (before, behind) = (link(checks[..<middle]), link(checks[middle...]))
      return { record, context, recorder in
        before(record, context, &recorder)
        behind(record, context, &recorder)
      }
    }
  }
}
