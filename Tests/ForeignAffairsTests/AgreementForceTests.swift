import ForeignAffairs
import Testing

@Suite struct AgreementForceTests {
  /// The facts that decide, as a register would state them.
  struct Facts: Sendable, CustomTestStringConvertible {
    var signed: String? = nil
    var effective: String? = nil
    var expires: String? = nil
    /// The new last days of its extensions, empty where one is not stated.
    var extensions: [String] = []
    var terminated: String? = nil
    var status: AgreementStatus? = nil

    var testDescription: String {
      "signed \(signed ?? "–"), effective \(effective ?? "–"), expires \(expires ?? "–") \(extensions), "
        + "terminated \(terminated ?? "–"), \(status?.rawValue ?? "–")"
    }

    func agreement() throws -> Agreement {
      var agreement = Agreement(id: "a", title: "Bản ghi nhớ", kind: .memorandumOfUnderstanding)
      agreement.signedOn = try signed.map { try PartialDate($0) }
      agreement.effectiveOn = try effective.map { try PartialDate($0) }
      agreement.expiresOn = try expires.map { try PartialDate($0) }
      agreement.extensions = try extensions.map {
        AgreementExtension(until: $0.isEmpty ? nil : try PartialDate($0))
      }
      agreement.terminatedOn = try terminated.map { try PartialDate($0) }
      agreement.status = status
      return agreement
    }
  }

  @Test(
    arguments: [
      (Facts(signed: "2015-03-01", expires: "2020-03-01"), "2015-02-28", .no),
      (Facts(signed: "2015-03-01", expires: "2020-03-01"), "2015-03-01", .yes),
      (Facts(signed: "2015-03-01", expires: "2020-03-01"), "2020-03-01", .yes),
      (Facts(signed: "2015-03-01", expires: "2020-03-01"), "2020-03-02", .no),
      (Facts(signed: "2015", expires: "2020"), "2015-06-01", .unknown),
      (Facts(signed: "2015", expires: "2020"), "2018-01-01", .yes),
      (Facts(signed: "2015", expires: "2020"), "2020-06-01", .unknown),
      (Facts(signed: "2015", expires: "2020"), "2021-01-01", .no),
      (Facts(signed: "2015~", expires: "2020"), "2018-01-01", .unknown),
      // The day of taking effect goes before that of signing.
      (Facts(signed: "2015-03-01", effective: "2015-06-01", expires: "2020"), "2015-04-01", .no),
      (Facts(signed: "2015-03-01", effective: "2014-06-01", expires: "2020"), "2014-07-01", .yes),
      // No end stated: the status decides.
      (Facts(signed: "2015-03-01"), "2018-01-01", .unknown), (Facts(signed: "2015-03-01"), "2015-01-01", .no),
      (Facts(signed: "2015-03-01", status: .inForce), "2018-01-01", .yes),
      (Facts(signed: "2015-03-01", status: .amended), "2018-01-01", .yes),
      (Facts(signed: "2015-03-01", status: .signed), "2018-01-01", .unknown),
      (Facts(signed: "2015-03-01", status: .expired), "2018-01-01", .unknown),
      (Facts(signed: "2015-03-01", status: .terminated), "2018-01-01", .unknown),
      (Facts(signed: "2015-03-01", status: AgreementStatus(rawValue: "x")), "2018-01-01", .unknown),
      // No beginning stated.
      (Facts(), "2018-01-01", .unknown), (Facts(expires: "2017"), "2018-01-01", .no),
      (Facts(expires: "2020"), "2018-01-01", .unknown), (Facts(status: .inForce), "2018-01-01", .unknown),
      (Facts(status: .proposed), "2018-01-01", .no), (Facts(status: .consulting), "2018-01-01", .no),
      (Facts(status: .approved), "2018-01-01", .no), (Facts(status: .signed), "2018-01-01", .unknown),
      // Ended before its term.
      (Facts(signed: "2015", expires: "2020", terminated: "2017-05-01"), "2017-05-01", .yes),
      (Facts(signed: "2015", expires: "2020", terminated: "2017-05-01"), "2017-05-02", .no),
      (Facts(signed: "2015", expires: "2020", terminated: "2017"), "2017-05-02", .unknown),
      (Facts(signed: "2015", terminated: "2017"), "2016-05-02", .yes),
      (Facts(signed: "2015", expires: "2018", terminated: "2010?"), "2019-01-01", .no),
      (Facts(signed: "2015", expires: "2018", terminated: "2018"), "2019-01-01", .no),
      // Ended on a day that is not known.
      (Facts(signed: "2015", expires: "2020", status: .terminated), "2018-01-01", .unknown),
      (Facts(signed: "2015", expires: "2020", status: .withdrawn), "2018-01-01", .unknown),
      (Facts(signed: "2015", expires: "2020", status: .replaced), "2018-01-01", .unknown),
      (Facts(signed: "2015", expires: "2020", status: .suspended), "2018-01-01", .unknown),
      (Facts(signed: "2015", expires: "2020", status: .terminated), "2021-01-01", .no),
      (Facts(signed: "2015", expires: "2020", status: .expired), "2018-01-01", .yes),
      // Extended.
      (Facts(signed: "2015", expires: "2018", extensions: ["2023"]), "2020-01-01", .yes),
      (Facts(signed: "2015", expires: "2018", extensions: ["2023"]), "2024-01-01", .no),
      (Facts(signed: "2015", expires: "2018", extensions: ["2021", "2023"]), "2022-01-01", .yes),
      (Facts(signed: "2015", expires: "2018", extensions: [""]), "2017-01-01", .yes),
      (Facts(signed: "2015", expires: "2018", extensions: [""]), "2020-01-01", .unknown),
      (Facts(signed: "2015", expires: "2018", extensions: ["2021", ""]), "2020-01-01", .yes),
      (Facts(signed: "2015", expires: "2018", extensions: ["2021", ""]), "2022-01-01", .unknown),
      (Facts(signed: "2015", expires: "2018", status: .extended), "2017-01-01", .yes),
      (Facts(signed: "2015", expires: "2018", status: .extended), "2020-01-01", .unknown),
      (Facts(signed: "2015", extensions: [""]), "2020-01-01", .unknown),
    ] as [(Facts, String, Ternary)])
  func inForce(facts: Facts, day: String, expected: Ternary) throws {
    #expect(try facts.agreement().isInForce(on: CalendarDate(day)) == expected)
  }

  @Test(
    arguments: [
      (Facts(signed: "2015", expires: "2020-03-01"), 90, .yes),
      (Facts(signed: "2015", expires: "2020-01-01"), 90, .yes),
      (Facts(signed: "2015", expires: "2020-03-31"), 90, .yes),
      (Facts(signed: "2015", expires: "2020-04-01"), 90, .no),
      (Facts(signed: "2015", expires: "2019-12-31"), 90, .no),
      (Facts(signed: "2015", expires: "2020"), 90, .unknown),
      (Facts(signed: "2015", expires: "2020-02"), 90, .yes),
      (Facts(signed: "2015", expires: "2020-03~"), 90, .unknown),
      (Facts(signed: "2015", expires: "2021"), 90, .no),
      (Facts(signed: "2015", expires: "2020-01-01"), 0, .yes),
      (Facts(signed: "2015", expires: "2020-01-02"), 0, .no),
      (Facts(signed: "2015", expires: "2020-01-01"), -1, .no),
      (Facts(signed: "2015"), 90, .unknown), (Facts(signed: "2015", status: .inForce), 90, .unknown),
      // What is not in force does not expire.
      (Facts(signed: "2021", expires: "2020-03-01"), 90, .no),
      (Facts(signed: "2015", terminated: "2017"), 90, .no),
      (Facts(status: .proposed), 90, .no),
      (Facts(signed: "2015", expires: "2020-03-01", terminated: "2017"), 90, .no),
      (Facts(signed: "2015", expires: "2020-03-01", status: .terminated), 90, .unknown),
      (Facts(signed: "2015", expires: "2018", extensions: ["2020-03-01"]), 90, .yes),
      (Facts(signed: "2015", expires: "2020-03-01", extensions: ["2025"]), 90, .no),
      (Facts(signed: "2015", expires: "2020-03-01", extensions: [""]), 90, .unknown),
      (Facts(signed: "2015", expires: "2025", extensions: [""]), 90, .no),
      (Facts(signed: "2015", expires: "2020-03-01"), .max, .yes),
      (Facts(signed: "2015", expires: "2020-03-01"), .min, .no),
    ] as [(Facts, Int, Ternary)])
  func expiringAfterNewYear2020(facts: Facts, days: Int, expected: Ternary) throws {
    #expect(try facts.agreement().isExpiring(within: days, of: CalendarDate("2020-01-01")) == expected)
  }

  @Test func theLastDayOfTheTerm() throws {
    #expect(try Facts(expires: "2018").agreement().lastDayOfTerm == PartialDate("2018"))
    #expect(
      try Facts(expires: "2018", extensions: ["2020", ""]).agreement().lastDayOfTerm == PartialDate("2020"))
    #expect(try Facts(extensions: [""]).agreement().lastDayOfTerm == nil)
  }
}
