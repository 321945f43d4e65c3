import ForeignAffairs

/// A rule as `Documentation/Rules.md` shows it.
struct RulePage {
  let rule: RuleDescription
  private let examples: [String]
  /// Whether a policy says what the rule holds a record against.
  private let isOfPolicy: Bool

  init<Record>(_ rule: Rule<Record>) {
    self.rule = rule.description
    examples = rule.examples.map { Self.row($0, of: rule) }
    isOfPolicy = rule.examples.contains { $0.policy != .neutral }
  }

  /// The page of every rule of the standard book about a type.
  static func pages<Record: RuleSubject>(_ type: Record.Type) -> [Self] {
    RuleBook.standard.rules(for: type).map { Self($0) }.sorted { $0.rule.id < $1.rule.id }
  }

  /// The line of the table of contents.
  var entry: String {
    // A heading is linked to without the signs in it.
    let anchor = rule.id.rawValue.filter { $0 != "." }
    return "- [\(rule.id)](#\(anchor)), \(rule.severity.rawValue): \(rule.title.text(in: .english))"
  }

  var text: String {
    var lines = [
      "### \(rule.id)", "", "**\(rule.title.text(in: .english))** · \(vietnamese(rule.title))", "",
    ]
    lines.append("- severity: \(rule.severity.rawValue); kind: \(rule.kind.name(in: .english))")
    lines.append("- source: \(source)")
    lines += rule.predecessors.map { "- before that: \(Self.text(of: $0, isDated: true))" }
    if rule.inForce.isBounded { lines.append("- in force: \(window)") }
    lines.append("- why: \(rule.rationale.text(in: .english))")
    lines.append("- lý do: \(vietnamese(rule.rationale))")
    lines.append("- message: “\(rule.message.text(in: .english))” · “\(vietnamese(rule.message))”")
    lines += ["", "| example | outcome |", "| --- | --- |"] + examples
    return lines.map { $0 + "\n" }.joined()
  }

  private var source: String {
    if let source = rule.source { return Self.text(of: source, isDated: !rule.predecessors.isEmpty) }
    return isOfPolicy ? "the policy" : rule.certainty.name(in: .english)
  }

  private static func text(of source: LegalSource, isDated: Bool) -> String {
    let names = [Language.english, .vietnamese].map {
      isDated ? source.datedCitation(in: $0) : source.citation(in: $0)
    }
    return "\(names.joined(separator: " · ")); \(source.certainty.name(in: .english))"
  }

  private var window: String {
    [rule.inForce.first.map { "from \($0)" }, rule.inForce.last.map { "through \($0)" }]
      .compactMap { $0 }.joined(separator: " ")
  }

  private func vietnamese(_ text: LocalizedText) -> String { text.text(in: .vietnamese) }

  private static func row<Record>(_ example: RuleExample<Record>, of rule: Rule<Record>) -> String {
    var outcome = [name(of: example.expectation)]
    let texts = zip(example.messages(of: rule, in: .english), example.messages(of: rule, in: .vietnamese))
    outcome += texts.map { english, vietnamese in
      "“\(english)” · “\(vietnamese)”".replacing("|", with: "\\|")
    }
    if let asOf = example.asOf { outcome.append("as of \(asOf)") }
    if example.policy != .neutral { outcome.append("policy \(example.policy.name)") }
    let json = example.json.replacing("|", with: "\\|").split(separator: "\n").joined(separator: " ")
    return "| `\(json)` | \(outcome.joined(separator: "; ")) |"
  }

  private static func name<Record>(of expectation: RuleExample<Record>.Expectation) -> String {
    switch expectation {
    case .passed: "passes"
    case .failed(let paths):
      "fails at " + paths.map { $0.isEmpty ? "the record" : "`\($0)`" }.joined(separator: ", ")
    case .undecided: "undecided"
    case .notApplicable: "does not apply"
    }
  }
}
