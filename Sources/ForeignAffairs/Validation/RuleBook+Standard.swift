extension RuleBook {
  /// The rules that come with this version: of the laws, and of what dates, counts and sums mean.
  ///
  /// The rules about a type stand in the folder of the type, and a list in it names them.
  public static let standard: Self = {
    var lists = RuleLists()
    lists.sources.rules = Rule<SourceDocument>.standard
    lists.provinces.rules = Rule<Province>.standard
    lists.departments.rules = Rule<Department>.standard
    lists.delegations.rules = Rule<Delegation>.standard
    lists.agreements.rules = Rule<Agreement>.standard
    lists.projects.rules = Rule<NGOProject>.standard
    lists.awards.rules = Rule<Award>.standard
    lists.partners.rules = Rule<Partner>.standard
    lists.events.rules = Rule<Event>.standard
    lists.figures.rules = Rule<ReportedFigure>.standard
    lists.documents.rules = Rule<RegisteredDocument>.standard
    lists.registry.rules = Rule<Registry>.standard
    return Self(version: "2026-11", lists: lists, disabled: [])
  }()
}
