extension Rule where Record == Registry {
  /// A rule about a share of records: at least 90 % of the delegations have a report.
  ///
  /// Records of which it cannot be told may count on either side: the rule passes when enough records are certain,
  /// fails when there would be too few even with all others, and is undecided between. Without a record it does not
  /// apply. The message may name `count`, `total`, `percent` and `undecided`.
  ///
  /// - Parameters:
  ///   - id: The identifier of the rule.
  ///   - records: The records.
  ///   - percent: The least share, in percent.
  ///   - severity: How much a finding weighs.
  ///   - title: What the rule is called, in both languages.
  ///   - rationale: Why it is there, in both languages.
  ///   - message: The sentence of a finding, in both languages.
  ///   - among: Which records count at all.
  ///   - examples: Registries that keep and break it.
  ///   - holds: Whether a record is one of those that there should be enough of.
  /// - Returns: The rule.
  public static func share<Element: RuleSubject>(
    id: RuleIdentifier, of records: @escaping @Sendable (Registry) -> [Element], atLeast percent: Int,
    severity: Severity, title: LocalizedText, rationale: LocalizedText, message: LocalizedText,
    among: @escaping @Sendable (Element, RuleContext) -> Bool = { _, _ in true },
    examples: @escaping @Sendable () -> [RuleExample<Registry>] = { [] },
    holds: @escaping @Sendable (Element, RuleContext) -> Ternary
  ) -> Self {
    Self(
      id: id, kind: .share, severity: severity, title: title, rationale: rationale, message: message,
      parameters: ["count", "total", "percent", "undecided"], examples: examples
    ) { registry, context in
      var (total, certain, possible) = (0, 0, 0)
      for record in records(registry) where among(record, context) {
        total += 1
        let answer = holds(record, context)
        if answer == .yes { certain += 1 }
        if answer != .no { possible += 1 }
      }
      if total == 0 { return .notApplicable }
      if certain * 100 >= total * percent { return .passed }
      if possible * 100 >= total * percent { return .undecided }
      return .failed(
        at: Element.rulePlace.type.map { RulePath(.pointer("/\($0.rawValue)")) } ?? .root,
        .integer(certain), .integer(total), .integer(percent), .integer(possible - certain))
    }
  }
}
