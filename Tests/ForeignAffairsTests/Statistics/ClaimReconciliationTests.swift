import ForeignAffairs
import Testing

/// Two figures, and what comes of holding the one against the other.
struct ClaimCase: Sendable, CustomTestStringConvertible {
  let first: String
  let second: String
  let expected: String

  init(_ first: String, _ second: String, _ expected: String) {
    (self.first, self.second, self.expected) = (first, second, expected)
  }

  var testDescription: String { "\(first) ~ \(second): \(expected)" }

  private static func figure(_ count: String, _ more: String = #""period":"2020""#) -> String {
    #""indicator":"inboundDelegations","count":\#(count),\#(more)"#
  }
  private static func cumulative(_ count: String, _ asOf: String, _ more: String = "") -> String {
    #""indicator":"agreements","basis":"cumulative","asOf":"\#(asOf)","count":\#(count)\#(more)"#
  }
  private static func amount(_ amount: String, _ more: String = "") -> String {
    #""indicator":"aidAmount","period":"2020","amount":\#(amount)\#(more)"#
  }
  private static let source = #","sources":[{"document":"s"}]"#

  /// `nothing`: the two are not about one thing at one time.
  static let all: [Self] = [
    Self(figure("408"), figure("408"), "agrees (0)"),
    Self(figure("408"), figure("407"), "disagrees (less by 1)"),
    Self(figure("408"), figure(#"{"over":400}"#), "agrees (less by nearly 8)"),
    Self(figure(#"{"over":400}"#), figure(#"{"over":300}"#), "agrees (unknown)"),
    Self(figure(#"{"between":[10,20]}"#), figure(#"{"between":[15,30]}"#), "may agree (−5 to 20)"),
    Self(figure(#"{"between":[10,20]}"#), figure(#"{"between":[12,20]}"#), "agrees (−8 to 10)"),
    Self(figure(#"{"nearly":10}"#), figure(#"{"atLeast":10}"#), "disagrees (more by over 0)"),
    Self(figure("408"), figure(#"{"about":400}"#), "may agree (about −8)"),
    Self(figure("408"), figure(#"{"unknown":true}"#), "not comparable: number unknown"),
    Self(
      figure("408"), #""indicator":"inboundDelegations","period":"2020""#, "not comparable: no value stated"),
    // Time.
    Self(figure("408"), figure("408", #""period":"2020-01-01/2020-12-31""#), "agrees (0)"),
    Self(figure("408"), figure("390", #""period":"2021""#), "nothing"),
    Self(figure("408"), figure("9000", #""period":"1998/2023""#), "not comparable: different time"),
    Self(
      figure("408"), figure("408", #""period":"2018-12-15/2020-12-14""#), "not comparable: different time"),
    Self(figure("408"), figure("408", #""asOf":"2020""#), "not comparable: time not stated"),
    Self(
      figure("408"), figure("200", #""basis":"yearlyAverage""#), "not comparable: an average, not a total"),
    Self(
      figure("408"), figure("400", #""basis":"target","period":"2020""#),
      "not comparable: a target, not a result"),
    Self(
      figure("408"), figure("500", #""basis":"cumulative","asOf":"2023""#), "not comparable: different basis"),
    Self(figure("408"), figure("500", #""basis":"cumulative","asOf":"2019""#), "nothing"),
    // Cumulative figures of two dates: what came between.
    Self(cumulative("44", "2020-08"), cumulative("44", "2020-08"), "agrees (0)"),
    Self(cumulative("44", "2020-08"), cumulative("50", "2022"), "agrees (more by 6)"),
    Self(cumulative("44", "2020-08"), cumulative(#"{"over":50}"#, "2022"), "agrees (more by over 6)"),
    Self(cumulative(#"{"over":44}"#, "2020-08"), cumulative("50", "2022"), "may agree (more by nearly 6)"),
    Self(cumulative("44", "2020-08"), cumulative("43", "2021"), "disagrees (less by 1)"),
    Self(cumulative("44", "2020-08"), cumulative("50", "2020"), "not comparable: different time"),
    Self(cumulative("44", "2020", #","scope":"departments""#), cumulative("50", "2022"), "nothing"),
    // What they count.
    Self(
      figure("408"), figure("25", #""period":"2020","scope":"provincialCommittee""#),
      "not comparable: different scope"),
    Self(figure("408"), figure("408", #""period":"2020","scope":"province""#), "agrees (0)"),
    Self(figure("408"), figure("25", #""period":"2020","subsetOf":"x""#), "not comparable: part of a whole"),
    Self(
      figure("408"), figure("9", #""period":"2020","sectors":["110"]"#), "not comparable: different coverage"),
    Self(figure("408"), figure("9", #""period":"2020","event":"e""#), "nothing"),
    Self(
      figure("9", #""period":"2020","unit":"delegation""#), figure("9", #""period":"2020","unit":"person""#),
      "not comparable: different unit"),
    Self(
      figure("9", #""period":"2020","unit":"visit""#), figure("9", #""period":"2020","unit":"personTrip""#),
      "agrees (0)"),
    Self(
      figure("9", #""period":"2020","label":"đoàn khách""# + source),
      figure("8", #""period":"2020","label":"đoàn""# + source),
      "not comparable: named differently by one source"),
    Self(
      figure("9", #""period":"2020","label":"đoàn khách""# + source),
      figure("9", #""period":"2020","label":"đoàn""#),
      "agrees (0)"),
    // Money.
    Self(amount(RecordCase.usd("5.50")), amount(RecordCase.usd("5.5")), "agrees (USD 0)"),
    Self(amount(RecordCase.usd("5.50")), amount(RecordCase.usd("5")), "disagrees (less by USD 0.5)"),
    Self(
      amount(RecordCase.usd("5")), amount(#"{"amount":"5","currency":"VND"}"#),
      "not comparable: different currency"),
    Self(
      amount(RecordCase.usd("5"), #","moneyState":"committed""#),
      amount(RecordCase.usd("5"), #","moneyState":"disbursed""#),
      "not comparable: different state of money"),
    Self(
      amount(RecordCase.usd("5")), #""indicator":"aidAmount","period":"2020","count":5"#,
      "not comparable: different unit"),
  ]

  /// The comparisons of the two figures with each other; the first is named so that it comes first, or last.
  func comparisons(_ firstName: String = "a", _ secondName: String = "b") throws -> [FigureComparison] {
    let figures = [#""id":"\#(firstName)","# + first, #""id":"\#(secondName)","# + second]
    return try ReconciliationSamples.registry(["figures": figures]).reconciliation().comparisons.filter {
      $0.counterpart.figure != nil
    }
  }
}

@Suite struct ClaimReconciliationTests {
  @Test(arguments: ClaimCase.all) func claims(_ test: ClaimCase) throws {
    let comparisons = try test.comparisons()
    #expect(comparisons.count < 2)
    // The figures stand in the order of their time, so that the difference may be the other way round.
    let isTurned = comparisons.first?.figure == "b"
    #expect(!isTurned || test.expected.contains("not comparable"))
    #expect((comparisons.first.map(ReconciliationSamples.line) ?? "nothing") == test.expected)
  }

  /// Who is asked first does not matter: names decide only on which side a figure stands.
  @Test(arguments: ClaimCase.all) func agreementIsSymmetric(_ test: ClaimCase) throws {
    let (one, other) = (try test.comparisons("a", "b"), try test.comparisons("b", "a"))
    #expect(one.map(\.outcome) == other.map(\.outcome))
    #expect(one.map(\.obstacles) == other.map(\.obstacles))
    // Where the figures have changed sides, so has the difference its sign.
    guard let first = one.first, let second = other.first, first.stated == second.compared,
      first.compared == second.stated, let difference = first.difference?.quantity
    else { return }
    #expect(try Quantity.exact(Ratio(0)).subtracting(difference) == second.difference?.quantity)
  }

  @Test func onlyTheNextCumulativeFigureIsCompared() throws {
    let figures = ["2018", "2022", "2020", "2020"].enumerated().map { number, year in
      #""id":"f\#(number)","indicator":"agreements","basis":"cumulative","asOf":"\#(year)","count":\#(40 + number)"#
    }
    let comparisons = try ReconciliationSamples.registry(["figures": figures]).reconciliation().comparisons
    let pairs = comparisons.compactMap { comparison in
      comparison.counterpart.figure.map {
        "\(comparison.figure)\($0): \(ReconciliationSamples.line(comparison))"
      }
    }
    #expect(
      pairs == [
        "f0f2: agrees (more by 2)", "f0f3: agrees (more by 3)", "f2f3: disagrees (more by 1)",
        "f2f1: disagrees (less by 1)", "f3f1: disagrees (less by 2)",
      ])
  }
}
