// Each place is made of its own type, so that the rules of a type run in code that is compiled for it.

extension SourceDocument: RuleSubject {
  /// Where a rule book keeps the rules about the type.
  public static var rulePlace: RulePlace<Self> { RulePlace(.source, \.sources) }
}

extension Province: RuleSubject {
  /// Where a rule book keeps the rules about the type.
  public static var rulePlace: RulePlace<Self> { RulePlace(.province, \.provinces) }
}

extension Department: RuleSubject {
  /// Where a rule book keeps the rules about the type.
  public static var rulePlace: RulePlace<Self> { RulePlace(.department, \.departments) }
}

extension Delegation: RuleSubject {
  /// Where a rule book keeps the rules about the type.
  public static var rulePlace: RulePlace<Self> { RulePlace(.delegation, \.delegations) }
}

extension Agreement: RuleSubject {
  /// Where a rule book keeps the rules about the type.
  public static var rulePlace: RulePlace<Self> { RulePlace(.agreement, \.agreements) }
}

extension NGOProject: RuleSubject {
  /// Where a rule book keeps the rules about the type.
  public static var rulePlace: RulePlace<Self> { RulePlace(.project, \.projects) }
}

extension Award: RuleSubject {
  /// Where a rule book keeps the rules about the type.
  public static var rulePlace: RulePlace<Self> { RulePlace(.award, \.awards) }
}

extension Partner: RuleSubject {
  /// Where a rule book keeps the rules about the type.
  public static var rulePlace: RulePlace<Self> { RulePlace(.partner, \.partners) }
}

extension Event: RuleSubject {
  /// Where a rule book keeps the rules about the type.
  public static var rulePlace: RulePlace<Self> { RulePlace(.event, \.events) }
}

extension ReportedFigure: RuleSubject {
  /// Where a rule book keeps the rules about the type.
  public static var rulePlace: RulePlace<Self> { RulePlace(.figure, \.figures) }
}

extension RegisteredDocument: RuleSubject {
  /// Where a rule book keeps the rules about the type.
  public static var rulePlace: RulePlace<Self> { RulePlace(.document, \.documents) }
}
