import ForeignAffairs
import Testing

/// The examples of the standard rules are run: they are documentation and tests at once.
@Suite struct RuleExampleTests {
  @Test(arguments: StandardRule.all)
  func examplesSayWhatTheySay(rule: StandardRule) throws { try rule.checkExamples() }

  @Test(arguments: StandardRule.all)
  func textsAreComplete(rule: StandardRule) {
    let description = rule.description
    for text in [description.title, description.rationale, description.message] {
      for language in [LanguageTag.vietnamese, .english] {
        #expect(text[language]?.isEmpty == false, "\(language) is missing: \(text)")
      }
      #expect(text[.vietnamese] != text[.english])
    }
    for language in Language.allCases {
      let template = MessageTemplate(description.message.text(in: language))
      #expect(Set(template.names).isSubset(of: description.parameters), "\(language): \(template.names)")
    }
    let used = Language.allCases.flatMap {
      MessageTemplate(description.message.text(in: $0)).names
    }
    #expect(Set(used) == Set(description.parameters), "a parameter that no message names")
    #expect(Set(description.parameters).count == description.parameters.count)
    let names = Language.allCases.map { Set(MessageTemplate(description.message.text(in: $0)).names) }
    #expect(names[0] == names[1], "the two messages name different parameters")
  }

  @Test(arguments: StandardRule.all)
  func metadataIsSound(rule: StandardRule) throws {
    let description = rule.description
    let id = description.id.rawValue
    #expect(id.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-.".utf8.contains($0) }, "\(id)")
    #expect(id.split(separator: ".").count == 2)
    #expect(description.kind.isKnown)
    #expect(description.certainty.isKnown)
    // Law is broken in real life: a legal rule is never an error, and one from memory is no more than a warning.
    if let source = description.source {
      #expect(description.severity < .error)
      #expect(source.kind.isKnown && !source.number.isEmpty)
    }
    for day in [description.inForce.first, description.inForce.last].compactMap({ $0 }) {
      #expect(try CalendarDate(day.description) == day)
    }
    if let first = description.inForce.first, let last = description.inForce.last { #expect(first <= last) }
  }

  @Test func identifiersAreUnique() {
    let ids = RuleBook.standard.rules.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids == ids.sorted())
    #expect(StandardRule.all.map(\.description.id).sorted() == ids)
  }
}
