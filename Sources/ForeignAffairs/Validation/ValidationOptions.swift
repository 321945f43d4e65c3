/// How a validation is carried out, apart from its rules.
public struct ValidationOptions: Sendable {
  /// How many findings of one rule a report lists; they are all counted.
  public var maximumPerRule = 1_000
  /// How many findings a report lists in all; they are all counted.
  public var maximumFindings = 10_000
  /// The findings that are known and accepted, each with its reason.
  public var suppressions: [Suppression] = []
  /// The province-level units.
  public var gazetteer = Gazetteer.standard

  /// The usual options: a thousand findings of a rule, ten thousand in all, no suppressions.
  public init() {}
}
