import ForeignAffairs
import Testing

/// The awards of the five documents, one for each line.
@Suite struct AwardFactTests {
  struct Fact: Sendable, CustomTestStringConvertible {
    let row: String
    let id: Identifier<Award>
    let form: AwardForm
    let awardClass: AwardClass?
    let conferredBy: [AuthorityKind]
    let number: String?
    let stated: [String]
    let merits: [String]

    init(
      _ row: String, _ id: Identifier<Award>, _ form: AwardForm, _ awardClass: AwardClass? = nil,
      by conferredBy: [AuthorityKind], number: String? = nil, stated: [String] = [], merits: [String] = []
    ) {
      (self.row, self.id, self.form, self.awardClass) = (row, id, form, awardClass)
      (self.conferredBy, self.number, self.stated, self.merits) = (conferredBy, number, stated, merits)
    }

    var testDescription: String { "\(row) \(id)" }
  }

  static let facts: [Fact] = [
    Fact(
      "S0.61", "thua-thien-hue-order-third-class", .labourOrder, .third, by: [.president], number: "1",
      merits: ["2005/2009"]),
    Fact(
      "S0.62", "thua-thien-hue-order-second-class", .labourOrder, .second, by: [.president], number: "1",
      merits: ["2013/2017"]),
    Fact(
      "S0.63", "thua-thien-hue-flag-prime-minister", .emulationFlag, by: [.primeMinister], number: "1",
      stated: ["2016"]),
    Fact(
      "S0.64", "thua-thien-hue-flag-ministry", .emulationFlag, by: [.ministry],
      number: "at least 2 “giai đoạn 2013-2015, 2016”", stated: ["2013/2015", "2016"]),
    Fact(
      "S0.65", "thua-thien-hue-certificate-ministry-2018", .certificateOfMerit, by: [.ministry], number: "1",
      merits: ["2018"]),
    Fact(
      "S0.66", "thua-thien-hue-flag-chair", .emulationFlag, by: [.provincialChair], number: "2",
      stated: ["2016", "2020"]),
    Fact(
      "S0.67", "thua-thien-hue-certificate-20-years", .certificateOfMerit, by: [.provincialChair],
      number: "1",
      merits: ["1998/2018"]),
    Fact(
      "S0.68", "thua-thien-hue-certificate-festival-hue", .certificateOfMerit, by: [.provincialChair],
      number: "1",
      merits: ["2000/2018"]),
    Fact(
      "S0.69", "thua-thien-hue-certificate-foreign-ngo-work", .certificateOfMerit, by: [.provincialChair],
      number: "2",
      stated: ["2016", "2022"]),
    Fact(
      "S0.70", "thua-thien-hue-excellent-labour-collective", .excellentLabourCollective,
      by: [.provincialCommittee],
      number: "unknown “liên tục nhiều năm liền”"),
    Fact("S0.71", "thua-thien-hue-order-third-class-individual", .labourOrder, .third, by: [], number: "1"),
    Fact(
      "S0.72", "thua-thien-hue-emulation-fighters", .emulationFighter, by: [],
      number: "unknown “nhiều cá nhân”"),
    Fact(
      "S0.73", "thua-thien-hue-party-cell", .cleanAndStrongPartyCell, by: [],
      number: "unknown “nhiều năm liền”"),
    Fact("S1.33", "thai-nguyen-government-flag", .emulationFlag, by: [.government], number: "unknown"),
    Fact(
      "S1.34", "thai-nguyen-prime-minister-certificate", .certificateOfMerit, by: [.primeMinister],
      number: "unknown"),
    Fact(
      "S1.35", "thai-nguyen-committee-flag", .emulationFlag, by: [.provincialCommittee], number: "unknown"),
    Fact(
      "S1.36", "thai-nguyen-chair-certificates", .certificateOfMerit, by: [.provincialChair],
      number: "unknown “các”"),
    Fact("S1.37", "thai-nguyen-ministry-flag", .emulationFlag, by: [.ministry], number: "unknown"),
    Fact(
      "S1.38", "thai-nguyen-minister-certificates", .certificateOfMerit, by: [.minister],
      number: "unknown “các”"),
    Fact(
      "S2.30", "tien-giang-ministry-flags", .emulationFlag, by: [.ministry], number: "2",
      stated: ["2015", "2019"]),
    Fact(
      "S2.31", "tien-giang-ministry-certificate-2018", .certificateOfMerit, by: [.ministry], number: "1",
      stated: ["2018"]),
    Fact(
      "S2.32", "tien-giang-chair-flag-first-class-2015", .emulationFlag, .first, by: [.provincialChair],
      number: "1",
      stated: ["2015"]),
    Fact(
      "S2.33", "tien-giang-chair-certificates-political-tasks", .certificateOfMerit, by: [.provincialChair],
      number: "at least 2 “các năm 2012 đến 2014, 2016 đến 2020”", stated: ["2012/2014", "2016/2020"]),
    Fact(
      "S2.34", "tien-giang-chair-certificates-thematic", .certificateOfMerit, by: [.provincialChair],
      number: "unknown “nhiều”"),
    Fact(
      "S3.41", "dong-nai-certificate-vietnam-korea-25-years", .certificateOfMerit, by: [], number: "unknown"),
    Fact(
      "S3.42", "dong-nai-certificate-friendship-year-laos-cambodia", .certificateOfMerit, by: [],
      number: "unknown"),
    Fact("S3.43", "dong-nai-certificate-peoples-diplomacy", .certificateOfMerit, by: [], number: "unknown"),
    Fact(
      "S3.44", "dong-nai-lao-labour-order-first-class", .labourOrder, .first,
      by: [.foreignGovernment, .foreignPartyAndState], number: "1", stated: ["2018"]),
    Fact(
      "S3.46", "dong-nai-emulation-flag-2019", .emulationFlag, by: [.ministry], number: "1", stated: ["2019"]),
    Fact("S3.47", "dong-nai-certificate-prime-minister", .certificateOfMerit, by: [.primeMinister]),
    Fact(
      "S3.48", "dong-nai-task-completion-yearly", .taskCompletion, by: [.provincialCommittee],
      number: "unknown “nhiều”",
      merits: ["2005?/2020?"]),
  ]

  @Test(arguments: facts)
  func award(fact: Fact) throws {
    let award = try #require(try Seeds.registry(row: fact.row).awards.first { $0.id == fact.id })
    #expect(award.form == fact.form && award.awardClass == fact.awardClass)
    #expect(award.conferredBy.map(\.kind) == fact.conferredBy)
    #expect(text(award.number) == fact.number)
    #expect(award.statedPeriods.map(\.description) == fact.stated)
    #expect(award.meritPeriods.map(\.description) == fact.merits)
    #expect(award.sources.contains { $0.locator == fact.row })
  }

  @Test func everyAwardIsInTheTable() throws {
    #expect(try Seeds.all().flatMap(\.awards).map(\.id) == Self.facts.map(\.id))
  }

  /// No award has a day of its decision, and one alone a month of its conferral.
  @Test func daysAreNotMadeUp() throws {
    let awards = try Seeds.all().flatMap(\.awards)
    #expect(awards.allSatisfy { $0.decidedOn == nil && $0.decision == nil })
    #expect(awards.compactMap(\.conferredOn).map(\.description) == ["2018-11"])
  }

  @Test func twoTextsDifferOnWhoConferredTheLaoOrder() throws {
    let order = try #require(
      try Seeds.registry("dong-nai").awards.first { $0.id == "dong-nai-lao-labour-order-first-class" })
    #expect(order.conferredBy.map { $0.sources.map(\.locator) } == [["S3.44"], ["S3.45"]])
    #expect(order.conferredBy.allSatisfy { $0.country?.code == .laos })
    #expect(order.recipients.map { $0.sources.map(\.locator) } == [["S3.44"], ["S3.45"]])
    #expect(order.recipients.map(\.department) == ["dong-nai", nil])
  }

  @Test(
    arguments: [
      ("S0.61", "thua-thien-hue-order-third-class", RecipientKind.collective, nil),
      ("S0.71", "thua-thien-hue-order-third-class-individual", .person, "1"),
      ("S0.72", "thua-thien-hue-emulation-fighters", .person, "unknown “nhiều cá nhân”"),
      ("S0.73", "thua-thien-hue-party-cell", .partyCell, nil),
      ("S3.41", "dong-nai-certificate-vietnam-korea-25-years", .notStated, nil),
    ] as [(String, Identifier<Award>, RecipientKind, String?)])
  func recipients(row: String, id: Identifier<Award>, kind: RecipientKind, number: String?) throws {
    let award = try #require(try Seeds.registry(row: row).awards.first { $0.id == id })
    #expect(award.recipients.map(\.kind) == [kind] && award.recipients.map { text($0.number) } == [number])
  }

  @Test func aClusterAndYearsWithoutADate() throws {
    let awards = try Seeds.registry("dong-nai").awards
    #expect(awards.first { $0.id == "dong-nai-emulation-flag-2019" }?.cluster?[.vietnamese] == "Cụm IV")
    #expect(awards.first { $0.id == "dong-nai-certificate-prime-minister" }?.meritYears == 5)
  }
}
