import ForeignAffairs

extension RuleBook {
  /// The book with only the rules whose identifiers stand between the commas.
  ///
  /// - Throws: `RuleBookFailure` with code `unknown-rule` where the book lacks one, so that a rule that is misspelt is
  ///   not taken for one without findings.
  func keeping(_ names: String) throws(RuleBookFailure) -> Self {
    let kept = names.split(separator: ",").map { RuleIdentifier(rawValue: String($0)) }
    for id in kept where self[id] == nil { throw RuleBookFailure(.unknownRule, rule: id) }
    return try disabling(rules.map(\.id).filter { !kept.contains($0) })
  }
}
