import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// Who mends what the findings name has a clean record.
@Suite struct RepairTests {
  @Test(arguments: RepairTrial.all)
  func mendingWhatFindingsNameLeavesACleanRecord(trial: RepairTrial) throws {
    var random = SeededGenerator(seed: 20_261_121)
    var planted = 0
    for _ in 0..<60 {
      let result = try trial.run(&random)
      planted += result.planted
      #expect(result.left == [], "seed \(random.seed)")
    }
    #expect(planted > 20, "seed \(random.seed): hardly a fault was planted")
  }
}
