/// The rules about one type of record.
struct RuleList<Record: RuleSubject>: Sendable {
  var rules: [Rule<Record>] = []
  /// The same rules as they are run, ordered when the book is put together.
  var plan = RulePlan<Record>()
}

/// The rules of a book by what they are about.
struct RuleLists: Sendable {
  var sources = RuleList<SourceDocument>()
  var provinces = RuleList<Province>()
  var departments = RuleList<Department>()
  var delegations = RuleList<Delegation>()
  var agreements = RuleList<Agreement>()
  var projects = RuleList<NGOProject>()
  var awards = RuleList<Award>()
  var partners = RuleList<Partner>()
  var events = RuleList<Event>()
  var figures = RuleList<ReportedFigure>()
  var documents = RuleList<RegisteredDocument>()
  var registry = RuleList<Registry>()

  /// Shows a visitor every list.
  mutating func visit(_ visitor: inout some RuleListVisitor) {
    visitor.visit(&sources)
    visitor.visit(&provinces)
    visitor.visit(&departments)
    visitor.visit(&delegations)
    visitor.visit(&agreements)
    visitor.visit(&projects)
    visitor.visit(&awards)
    visitor.visit(&partners)
    visitor.visit(&events)
    visitor.visit(&figures)
    visitor.visit(&documents)
    visitor.visit(&registry)
  }
}

/// What can be done with the rules about any type of record.
protocol RuleListVisitor {
  mutating func visit<Record: RuleSubject>(_ list: inout RuleList<Record>)
}
