/// The rules about one type of record in the order in which they are run on many records at once.
///
/// Each rule is asked about one record after the other, so that its code is at hand for all of them but the first. Rules of
/// one scope stand together, and in it those that ask for the same date, so that one question decides for all of them.
struct RulePlan<Record: RuleSubject>: Sendable {
  private let scopes: [Scope]

  /// Whether there is no rule.
  var isEmpty: Bool { scopes.isEmpty }

  /// Orders rules with their numbers in the book.
  init(_ rules: [(number: Int, rule: Rule<Record>)] = []) {
    // Closures and not key paths: a book is put together anew for each change, and a key path is looked up by its name.
    scopes = rules.grouped(by: { $0.rule.application.scope?.identity }).map { rules in
      Scope(
        scope: rules.first?.rule.application.scope,
        dates: rules.grouped(by: { $0.rule.application.date?.identity }).map { rules in
          Dated(
            date: rules.first?.rule.application.date?.source,
            windows: rules.grouped(by: { $0.rule.application.window }).map { rules in
              Window(
                window: rules.first?.rule.application.window ?? .always,
                checks: rules.map { RuleCheck(number: $0.number, evaluate: $0.rule.check) })
            })
        })
    }
  }
}

extension RulePlan {
  /// Rules in force at the same time.
  private struct Window: Sendable {
    let window: DayWindow
    let checks: [RuleCheck<Record>]
  }

  /// Rules that ask for the same date, or for none.
  private struct Dated: Sendable {
    let date: RuleDate<Record>.Source?
    let windows: [Window]
  }

  /// Rules about the same records.
  private struct Scope: Sendable {
    let scope: RuleScope<Record>?
    let dates: [Dated]
  }

  /// Holds every rule against records.
  ///
  /// - Parameters:
  ///   - records: The records, ``RecordSet/capacity`` at most.
  ///   - context: What is known beside them.
  ///   - recorder: Counts what the rules say.
  ///   - note: Takes down what is found.
  func judge(
    _ records: Elements<Record>, _ context: RuleContext, countingIn recorder: inout FindingRecorder,
    note: RuleCheck<Record>.Note
  ) {
    let all = RecordSet(first: records.count)
    Elements.forEach(of: scopes) { scope in
      let set = if let scope = scope.scope { all.filtered(by: scope, records) } else { all }
      Elements.forEach(of: scope.dates) { dated in
        Elements.forEach(of: dated.windows) { window in
          let (sure, unsure) =
            if let date = dated.date { set.divided(by: date, in: window.window, records) } else {
              (set, RecordSet())
            }
          Elements.forEach(of: window.checks) { check in
            check.count(sure, unsure, of: records, context, in: &recorder, note: note)
          }
        }
      }
    }
  }
}

extension RecordSet {
  /// The records that a scope is about.
  fileprivate func filtered<Record>(by scope: RuleScope<Record>, _ records: Elements<Record>) -> Self {
    let contains = scope.contains
    var inside = Self()
    forEach { if records.lend($0, to: contains) { inside.insert($0) } }
    return inside
  }

  /// The records whose date lies in a window, and those of which nobody knows it.
  fileprivate func divided<Record>(
    by date: RuleDate<Record>.Source, in window: DayWindow, _ records: Elements<Record>
  ) -> (sure: Self, unsure: Self) {
    switch date {
    case .date(let date): divided(records) { window.contains(date($0)) }
    case .period(let period): divided(records) { window.contains(period($0)) }
    case .parts: (self, Self())
    }
  }

  /// The records of which a question says yes, and those of which nobody knows it.
  @inline(__always)
  private func divided<Record>(_ records: Elements<Record>, by question: (Record) -> Ternary) -> (Self, Self)
  {
    var (sure, unsure) = (Self(), Self())
    forEach {
      switch records.lend($0, to: question) {
      case .yes: sure.insert($0)
      case .unknown: unsure.insert($0)
      case .no: break
      }
    }
    return (sure, unsure)
  }
}
