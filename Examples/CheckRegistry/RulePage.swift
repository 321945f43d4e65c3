import ExampleSupport
import ForeignAffairs

/// The rules in words: a list of all, and a page for each.
struct RulePage {
  /// Every rule that the command may run.
  static let book = RuleBook.standard.reportingUnknownCodes()

  private let rule: RuleDescription
  private let examples: [RuleCase]
  private let language: Language

  /// All about one rule.
  static func text(of id: String, in language: Language) throws(CommandFailure) -> String {
    let id = RuleIdentifier(rawValue: id)
    guard let rule = book[id] else {
      throw CommandFailure("there is no rule “\(id)” (see --list)", status: 64)
    }
    return Self(rule: rule, examples: RuleCase.all(of: id), language: language).text
  }

  /// One line for each rule: identifier, severity, title, and which do not run unless they are asked for.
  static func list(in language: Language) -> String {
    let rules = book.rules
    let width = rules.map(\.id.rawValue.count).max() ?? 0
    return rules.map { rule in
      let id = padded(rule.id.rawValue, width)
      let title = rule.title.text(in: language)
      let line = "\(id)  \(padded(rule.severity.name(in: language), 8))  \(title)"
      guard RuleBook.standard[rule.id] == nil else { return line + "\n" }
      let isVietnamese = language == .vietnamese
      return line + (isVietnamese ? " (chỉ chạy khi có " : " (runs only with ") + "--unknown-codes report)\n"
    }.joined()
  }

  private var text: String {
    var lines = [rule.id.rawValue]
    lines.append(row(pick("tên", "title"), rule.title.text(in: language)))
    lines.append(row(pick("mức", "severity"), rule.severity.name(in: language)))
    lines.append(row(pick("loại", "kind"), rule.kind.name(in: language)))
    lines.append(
      row(
        pick("về", "about"), rule.recordType?.name(in: language) ?? pick("cả sổ", "the registry as a whole")))
    lines.append(row(pick("nguồn", "source"), source))
    lines += rule.predecessors.map { row(pick("trước đó", "before that"), text(of: $0, isDated: true)) }
    if rule.inForce.isBounded { lines.append(row(pick("hiệu lực", "in force"), rule.inForce.description)) }
    lines.append(row(pick("lý do", "why"), rule.rationale.text(in: language)))
    lines.append(row(pick("nội dung", "message"), rule.message.text(in: language)))
    for example in examples {
      lines += ["", row(name(of: example.expectation), example.json)]
      if let asOf = example.asOf { lines.append(row("", pick("tính đến \(asOf)", "as of \(asOf)"))) }
      if example.policy != Policy.neutral.name {
        lines.append(row("", pick("chính sách \(example.policy)", "policy \(example.policy)")))
      }
      lines += example.findings.map { finding in
        let place = finding.path.isEmpty ? "" : "\(pick("tại", "at")) \(finding.path): "
        return row("", place + finding.message(in: language))
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var source: String {
    if let source = rule.source { return text(of: source, isDated: !rule.predecessors.isEmpty) }
    let isOfPolicy = examples.contains { $0.policy != Policy.neutral.name }
    return isOfPolicy ? pick("chính sách áp dụng", "the policy") : rule.certainty.name(in: language)
  }

  private func text(of source: LegalSource, isDated: Bool) -> String {
    let citation = isDated ? source.datedCitation(in: language) : source.citation(in: language)
    return "\(citation) (\(source.certainty.name(in: language)))"
  }

  private func name(of expectation: RuleCase.Expectation) -> String {
    switch expectation {
    case .passed: pick("đạt", "passes")
    case .failed: pick("không đạt", "fails")
    case .undecided: pick("chưa rõ", "undecided")
    case .notApplicable: pick("không áp dụng", "does not apply")
    }
  }

  private func row(_ label: String, _ value: String) -> String { "  \(Self.padded(label, 16))\(value)" }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func pick(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }
}
