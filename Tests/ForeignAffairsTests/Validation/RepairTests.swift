import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// Who mends what the findings name has a clean record.
@Suite struct RepairTests {
  @Test(arguments: RepairTrial.all)
  func mendingWhatFindingsNameLeavesACleanRecord(trial: RepairTrial) throws {
    #expect(try planted(by: trial, seeds: 60, isGenerated: false) > 20, "hardly a fault was planted")
  }

  @Test(arguments: RepairTrial.all)
  func mendingAGeneratedRecordLeavesACleanOne(trial: RepairTrial) throws {
    #expect(try planted(by: trial, seeds: 8, isGenerated: true) > 3, "hardly a fault was planted")
  }

  /// How many findings there were in all before they were mended.
  private func planted(by trial: RepairTrial, seeds: UInt64, isGenerated: Bool) throws -> Int {
    var planted = 0
    for seed in 20_261_121..<20_261_121 + seeds {
      let result = try trial.run(seed, isGenerated)
      planted += result.planted
      #expect(result.left == [], "\(trial), seed \(seed)")
    }
    return planted
  }
}
