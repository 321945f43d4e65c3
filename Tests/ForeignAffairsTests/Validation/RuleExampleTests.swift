import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// The standard rules keep what any rule must; their examples are documentation and tests at once.
@Suite struct RuleExampleTests {
  private static let trials = RuleTrial.all(in: .standard)

  @Test(arguments: trials) func examplesSayWhatTheySay(trial: RuleTrial) { trial.checkExamples() }
  @Test(arguments: trials) func textsAreComplete(trial: RuleTrial) { trial.checkTexts() }
  @Test(arguments: trials) func metadataIsSound(trial: RuleTrial) { trial.checkDescription() }
  @Test(arguments: trials) func lessKnowledgeMakesNoFailure(trial: RuleTrial) { trial.checkUnknowns() }

  @Test func identifiersAreUnique() {
    let ids = RuleBook.standard.rules.map(\.id)
    expectUniqueIdentifiers(of: RuleBook.standard.rules)
    #expect(ids == ids.sorted())
    #expect(Self.trials.map(\.rule.id).sorted() == ids)
  }
}
