public import ForeignAffairs
public import Testing

extension RuleTrial {
  /// Checks what the rule says about itself: its identifier is a word, a dot, and words with hyphens; its
  /// kind and the certainty of its source are known; one with a source, because law is broken in real life,
  /// is no error; the provisions before its source began in their order; and its window is no empty one.
  public func checkDescription(sourceLocation: SourceLocation = #_sourceLocation) {
    func require(_ holds: Bool, _ fault: String) {
      if !holds { Issue.record("rule \(rule.id): \(fault)", sourceLocation: sourceLocation) }
    }
    let id = rule.id.rawValue
    let letters = "abcdefghijklmnopqrstuvwxyz0123456789-.".utf8
    require(
      id.utf8.allSatisfy(letters.contains) && id.split(separator: ".").count == 2
        && !id.hasPrefix(".") && !id.hasSuffix(".") && id.utf8.filter { $0 == UInt8(ascii: ".") }.count == 1,
      "the identifier is not a word, a dot, and words with hyphens")
    require(rule.kind.isKnown, "the kind \(rule.kind) is not known")
    require(rule.certainty.isKnown, "the certainty \(rule.certainty) is not known")
    if let source = rule.source {
      require(rule.severity < .error, "a rule with a source is no error")
      require(source.kind.isKnown && !source.number.isEmpty, "the source has no known kind or no number")
    }
    require(rule.source != nil || rule.predecessors.isEmpty, "without a source nothing came before it")
    for source in rule.predecessors {
      require(source.kind.isKnown && !source.number.isEmpty, "a predecessor has no known kind or no number")
      require(source.certainty.isKnown, "the certainty \(source.certainty) of a predecessor is not known")
    }
    let beginnings = ([rule.source].compactMap { $0 } + rule.predecessors).compactMap(\.inForceFrom)
    require(
      zip(beginnings, beginnings.dropFirst()).allSatisfy { $0 > $1 },
      "a predecessor began later than its successor")
    for day in beginnings {
      require((try? CalendarDate(day.description)) == day, "\(day) is no day")
    }
    for day in [rule.inForce.first, rule.inForce.last].compactMap({ $0 }) {
      require((try? CalendarDate(day.description)) == day, "\(day) is no day")
    }
    if let first = rule.inForce.first, let last = rule.inForce.last {
      require(first <= last, "the window ends before it begins")
    }
  }

  /// Checks the texts: title, rationale and message are there in Vietnamese and English, and both messages
  /// name every parameter and nothing else.
  public func checkTexts(sourceLocation: SourceLocation = #_sourceLocation) {
    func require(_ holds: Bool, _ fault: String) {
      if !holds { Issue.record("rule \(rule.id): \(fault)", sourceLocation: sourceLocation) }
    }
    for (name, text) in [("title", rule.title), ("rationale", rule.rationale), ("message", rule.message)] {
      for language in [LanguageTag.vietnamese, .english] {
        require(text[language]?.isEmpty == false, "the \(name) is missing in \(language.rawValue)")
      }
      require(text[.vietnamese] != text[.english], "the \(name) is the same in both languages")
    }
    require(Set(rule.parameters).count == rule.parameters.count, "a parameter stands twice")
    for language in Language.allCases {
      let named = Set(MessageTemplate(rule.message.text(in: language)).names)
      let missing = Set(rule.parameters).subtracting(named).sorted()
      let unknown = named.subtracting(rule.parameters).sorted()
      require(missing.isEmpty, "the message in \(language.rawValue) does not name \(missing)")
      require(
        unknown.isEmpty, "the message in \(language.rawValue) names \(unknown), which are no parameters")
    }
  }
}

/// Expects that no two rules have one identifier, also across books.
///
/// - Parameters:
///   - rules: The rules, such as those of several books one after the other.
///   - sourceLocation: Where an issue is recorded.
public func expectUniqueIdentifiers(
  of rules: [RuleDescription], sourceLocation: SourceLocation = #_sourceLocation
) {
  var seen: Set<RuleIdentifier> = []
  for rule in rules where !seen.insert(rule.id).inserted {
    Issue.record("rule \(rule.id) stands twice", sourceLocation: sourceLocation)
  }
}
