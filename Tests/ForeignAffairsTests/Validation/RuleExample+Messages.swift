import ForeignAffairs

extension RuleExample {
  /// What the findings of an example that fails say, so that a wrong parameter is seen wherever they are shown.
  func messages(of rule: Rule<Record>, in language: Language) -> [String] {
    guard case .failed = expectation, let record = try? record(),
      let book = try? RuleBook(version: "").adding(rule)
    else { return [] }
    let asOf = asOf.flatMap { try? CalendarDate($0) }
    return record.validate(asOf: asOf, policy: policy, using: book).findings.map { $0.message(in: language) }
  }
}
