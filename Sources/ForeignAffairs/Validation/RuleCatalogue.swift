/// What the rules of a book or of a report say about themselves, in the order of their identifiers.
final class RuleCatalogue: Sendable {
  let descriptions: [RuleDescription]

  init(_ descriptions: [RuleDescription]) {
    self.descriptions = descriptions
  }

  /// Where a rule stands among the others.
  func number(of id: RuleIdentifier) -> Int? { descriptions.firstIndex { $0.id == id } }
}
