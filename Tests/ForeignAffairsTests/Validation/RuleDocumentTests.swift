import ForeignAffairs
import Foundation
import Testing

/// `Documentation/Rules.md` is made from the standard rule book, and `Documentation/RuleIdentifiers.txt` keeps every identifier.
///
/// After a change, `UPDATE_DOCUMENTS=1 swift test --filter RuleDocumentTests` writes the first anew and adds to the second.
@Suite struct RuleDocumentTests {
  private let document = GeneratedDocument(test: "RuleDocumentTests")
  private static let identifiers = "RuleIdentifiers.txt"

  private static let groups: [(title: String, pages: [RulePage])] = [
    ("Sources", RulePage.pages(SourceDocument.self)), ("Provinces", RulePage.pages(Province.self)),
    ("Departments", RulePage.pages(Department.self)), ("Delegations", RulePage.pages(Delegation.self)),
    ("Agreements", RulePage.pages(Agreement.self)), ("Projects", RulePage.pages(NGOProject.self)),
    ("Awards", RulePage.pages(Award.self)), ("Partners", RulePage.pages(Partner.self)),
    ("Events", RulePage.pages(Event.self)), ("Figures", RulePage.pages(ReportedFigure.self)),
    ("Documents", RulePage.pages(RegisteredDocument.self)),
    ("The registry as a whole", RulePage.pages(Registry.self)),
  ]

  /// The rules of the standard book, and those that are added when they are asked for.
  private static let allRules = RuleBook.standard.reportingUnknownCodes().rules

  @Test func everyRuleHasItsPage() throws {
    let pages = Self.groups.flatMap(\.pages)
    #expect(pages.map(\.rule.id).sorted() == RuleBook.standard.rules.map(\.id))
    let contents = Self.groups.map { group in
      "**\(group.title)**\n\n" + group.pages.map { $0.entry + "\n" }.joined()
    }
    let sections = Self.groups.map { group in
      "## \(group.title)\n\n" + group.pages.map(\.text).joined(separator: "\n")
    }
    let text = ([summary(pages), Self.offByDefault] + contents + sections).joined(separator: "\n")
    try document.compare("Rules.md", part: "rules", with: text)
  }

  /// The rules that run only when they are asked for.
  private static var offByDefault: String {
    let rules = allRules.filter { RuleBook.standard[$0.id] == nil }
    let entries = rules.map { "- `\($0.id)`, \($0.severity.rawValue): \($0.title.text(in: .english))\n" }
    return """
      **Off by default**

      \(rules.count) rules more run only when they are asked for, with `check-registry --unknown-codes report` or the book
      `RuleBook.standard.reportingUnknownCodes()`: a note for each code of a record that is in no vocabulary, and for each country
      without a code.

      \(entries.joined())
      """
  }

  private func summary(_ pages: [RulePage]) -> String {
    let counts = Severity.allCases.reversed().map { severity in
      "\(pages.count { $0.rule.severity == severity }) \(severity.rawValue)s"
    }
    return "Edition \(RuleBook.standard.version): \(pages.count) rules, \(counts.joined(separator: ", ")).\n"
  }

  /// An identifier is never changed and never used again: reports and suppressions of years ago name it.
  @Test func identifiersAreKeptForEver() throws {
    let url = GeneratedDocument.url(Self.identifiers)
    var text = try String(contentsOf: url, encoding: .utf8)
    if GeneratedDocument.isUpdating {
      let listed = Set(Self.listed(in: text).map(\.id))
      let new = Self.allRules.map(\.id).filter { !listed.contains($0) }
      text += new.map { "\($0)\n" }.joined()
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    let listed = Self.listed(in: text)
    let rules = Set(Self.allRules.map(\.id))
    #expect(Set(listed.map(\.id)).count == listed.count, "an identifier is listed twice")
    let wanted = Set(listed.filter { !$0.isWithdrawn }.map(\.id))
    #expect(wanted.subtracting(rules).sorted() == [], "gone, and not listed as withdrawn")
    #expect(
      rules.subtracting(wanted).sorted() == [],
      "not listed, or withdrawn: UPDATE_DOCUMENTS=1 swift test --filter RuleDocumentTests")
  }

  private static func listed(in text: String) -> [(id: RuleIdentifier, isWithdrawn: Bool)] {
    text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let words = line.split(separator: " ")
      #expect(words.count == 1 || words.count == 3 && words[1] == "withdrawn", "\(line)")
      return (RuleIdentifier(rawValue: String(words[0])), words.count > 1)
    }
  }
}
