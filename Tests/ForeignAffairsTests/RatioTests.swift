import ForeignAffairs
import Testing

@Suite struct RatioTests {
  @Test(
    arguments: [
      (6, 8, "3/4"), (-6, 8, "-3/4"), (6, -8, "-3/4"), (-6, -8, "3/4"), (0, -5, "0/1"), (0, 5, "0/1"),
      (5, 0, "0/0"),
      (0, 0, "0/0"), (-5, 0, "0/0"), (.min, 1, "-9223372036854775808/1"), (.min, .min, "1/1"),
      (.min, 2, "-4611686018427387904/1"), (.min, -2, "4611686018427387904/1"),
      (2, .min, "-1/4611686018427387904"),
      (.max, .min + 1, "-1/1"),
    ] as [(Int64, Int64, String)])
  func lowestTerms(top: Int64, bottom: Int64, written: String) throws {
    let ratio = try Ratio(top, bottom)
    #expect(ratio.description == written)
    #expect(ratio.denominator >= 0 && ratio.isDefined == (bottom != 0))
    #expect(try Ratio(written) == ratio)
    #expect(
      try JSON.text([ratio]) == "[\"\(written)\"]" && JSON.value([Ratio].self, "[\"\(written)\"]") == [ratio])
  }

  @Test(arguments: [(.min, -1), (1, .min), (.max, .min), (.min, -3)] as [(Int64, Int64)])
  func whatDoesNotFitIsAFailure(top: Int64, bottom: Int64) {
    #expect(throws: ValueFailure(.overflow, type: "Ratio", input: "\(top)/\(bottom)")) {
      try Ratio(top, bottom)
    }
  }

  @Test(
    arguments: [
      ("", ValueFailure.Code.empty, 0), ("3", .malformed, 1), ("3/", .malformed, 2), ("/3", .malformed, 0),
      ("3/8/2", .malformed, 3), ("+3/8", .malformed, 0), ("3/+8", .malformed, 2), ("3 / 8", .malformed, 1),
      ("3/8 ", .malformed, 3), ("0.5/1", .malformed, 1), ("-/8", .malformed, 1), ("３/8", .malformed, 0),
      ("9223372036854775808/1", .overflow, nil), ("1/9223372036854775808", .overflow, nil),
      ("-9223372036854775808/-1", .overflow, nil),
    ] as [(String, ValueFailure.Code, Int?)])
  func refusesOtherTexts(text: String, code: ValueFailure.Code, offset: Int?) {
    #expect(throws: ValueFailure(code, type: "Ratio", input: text, offset: offset)) { try Ratio(text) }
  }

  @Test(
    arguments: [
      (1, 2, 0, "1"), (-1, 2, 0, "-1"), (3, 2, 0, "2"), (5, 2, 0, "3"), (1, 3, 2, "0.33"), (2, 3, 2, "0.67"),
      (1, 8, 2, "0.13"), (-1, 8, 2, "-0.13"), (1, 200, 2, "0.01"), (-1, 300, 2, "0.00"),
      (999, 1000, 2, "1.00"),
      (1, 1, 3, "1.000"), (0, 1, 1, "0.0"), (22, 7, 5, "3.14286"), (1, 4, -3, nil), (3, 4, 19, nil),
      (1, 0, 2, nil),
      (.min, 1, 2, "-9223372036854775808.00"), (.max, 1, 18, "9223372036854775807.000000000000000000"),
      (1, .max, 18, "0.000000000000000000"), (2208, 408, 1, "5.4"),
    ] as [(Int64, Int64, Int, String?)])
  func decimals(top: Int64, bottom: Int64, digits: Int, expected: String?) throws {
    #expect(try Ratio(top, bottom).decimalText(digits: digits) == expected)
  }

  @Test func comparison() throws {
    let (half, third) = (try Ratio(1, 2), try Ratio(1, 3))
    #expect(
      third.isLess(than: half) == .yes && half.isLess(than: third) == .no && half.isLess(than: half) == .no)
    #expect(try Ratio(-1, 2).isLess(than: third) == .yes)
    #expect(try Ratio(.min, 1).isLess(than: Ratio(.max, 1)) == .yes)
    #expect(try Ratio(.max - 1, .max).isLess(than: Ratio(1, 1)) == .yes)
    #expect(Ratio.undefined.isLess(than: half) == .unknown && half.isLess(than: .undefined) == .unknown)
    #expect(Ratio.undefined == Ratio.undefined)
  }
}
