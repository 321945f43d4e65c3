/// The rules that records are held against: a value that can be narrowed, reweighted and extended.
///
/// ```swift
/// let book = try RuleBook.standard
///   .disabling(["agreement.has-foreign-party"])
///   .settingSeverity(.note, of: "agreement.copy-to-mofa-late")
/// let report = registry.validate(asOf: today, using: book)
/// ```
public struct RuleBook: Sendable {
  /// The edition of the rules, such as `2026-11`.
  public let version: String
  /// The rules that have been disabled, in the order of their identifiers.
  public let disabledRules: [RuleIdentifier]
  let lists: RuleLists
  let catalogue: RuleCatalogue

  /// A book without rules.
  public init(version: String) {
    self.init(version: version, lists: RuleLists(), disabled: [])
  }

  /// Puts a book together; of two rules with one identifier both stay, and only a test can tell.
  init(version: String, lists: RuleLists, disabled: Set<RuleIdentifier>) {
    self.version = version
    disabledRules = disabled.sorted()
    var lists = lists
    var collector = DescriptionCollector()
    lists.visit(&collector)
    let descriptions = collector.descriptions.sorted { $0.id < $1.id }
    let numbers = descriptions.enumerated().map { ($1.id, $0) }
    var numbering = Numbering(numbers: Dictionary(numbers) { first, _ in first })
    lists.visit(&numbering)
    self.lists = lists
    catalogue = RuleCatalogue(descriptions)
  }

  /// What every rule of the book says about itself, in the order of identifiers.
  public var rules: [RuleDescription] { catalogue.descriptions }

  /// What the rule with an identifier says about itself, where the book has it.
  public subscript(id: RuleIdentifier) -> RuleDescription? {
    catalogue.number(of: id).map { catalogue.descriptions[$0] }
  }

  /// The rules about one type of record, in the order in which they were added.
  public func rules<Record: RuleSubject>(for type: Record.Type) -> [Rule<Record>] {
    lists[keyPath: Record.rulePlace.list].rules
  }
}

extension RuleBook {
  /// The book without some of its rules; reports name them as disabled.
  ///
  /// - Throws: ``RuleBookFailure`` with code `unknown-rule`.
  public func disabling(_ ids: [RuleIdentifier]) throws(RuleBookFailure) -> Self {
    for id in ids where self[id] == nil && !disabledRules.contains(id) {
      throw RuleBookFailure(.unknownRule, rule: id)
    }
    var (lists, removal) = (lists, Removal(ids: Set(ids)))
    lists.visit(&removal)
    return Self(version: version, lists: lists, disabled: removal.ids.union(disabledRules))
  }

  /// The book with another severity for a rule.
  ///
  /// - Throws: ``RuleBookFailure`` with code `unknown-rule`.
  public func settingSeverity(
    _ severity: Severity, of id: RuleIdentifier
  ) throws(RuleBookFailure) -> Self {
    guard self[id] != nil else { throw RuleBookFailure(.unknownRule, rule: id) }
    var (lists, weighing) = (lists, Weighing(id: id, severity: severity))
    lists.visit(&weighing)
    return Self(version: version, lists: lists, disabled: Set(disabledRules))
  }

  /// The book with one rule more.
  ///
  /// - Throws: ``RuleBookFailure`` with code `duplicate-rule` when the identifier is taken, also by a disabled rule.
  public func adding<Record: RuleSubject>(_ rule: Rule<Record>) throws(RuleBookFailure) -> Self {
    guard self[rule.id] == nil, !disabledRules.contains(rule.id) else {
      throw RuleBookFailure(.duplicateRule, rule: rule.id)
    }
    var lists = lists
    lists[keyPath: Record.rulePlace.list].rules.append(rule)
    return Self(version: version, lists: lists, disabled: Set(disabledRules))
  }

  /// The book with a rule applied only where a condition holds; see ``Rule/when(_:)``.
  ///
  /// - Parameters:
  ///   - id: The rule.
  ///   - type: The type of record that it is about.
  ///   - condition: Whether it applies to a record.
  /// - Returns: The book.
  /// - Throws: ``RuleBookFailure`` with code `unknown-rule` when there is no such rule about the type.
  public func restricting<Record: RuleSubject>(
    _ id: RuleIdentifier, for type: Record.Type,
    when condition: @escaping @Sendable (Record, RuleContext) -> Ternary
  ) throws(RuleBookFailure) -> Self {
    var lists = lists
    let path = Record.rulePlace.list
    guard let place = lists[keyPath: path].rules.firstIndex(where: { $0.id == id }) else {
      throw RuleBookFailure(.unknownRule, rule: id)
    }
    lists[keyPath: path].rules[place] = lists[keyPath: path].rules[place].when(condition)
    return Self(version: version, lists: lists, disabled: Set(disabledRules))
  }
}

private struct DescriptionCollector: RuleListVisitor {
  var descriptions: [RuleDescription] = []

  mutating func visit<Record: RuleSubject>(_ list: inout RuleList<Record>) {
    descriptions += list.rules.map(\.description)
  }
}

private struct Numbering: RuleListVisitor {
  let numbers: [RuleIdentifier: Int]

  mutating func visit<Record: RuleSubject>(_ list: inout RuleList<Record>) {
    list.plan = RulePlan(
      list.rules.compactMap { rule in numbers[rule.id].map { (number: $0, rule: rule) } })
  }
}

private struct Removal: RuleListVisitor {
  let ids: Set<RuleIdentifier>

  mutating func visit<Record: RuleSubject>(_ list: inout RuleList<Record>) {
    list.rules.removeAll { ids.contains($0.id) }
  }
}

private struct Weighing: RuleListVisitor {
  let id: RuleIdentifier
  let severity: Severity

  mutating func visit<Record: RuleSubject>(_ list: inout RuleList<Record>) {
    for place in list.rules.indices where list.rules[place].id == id {
      list.rules[place].description.severity = severity
    }
  }
}
