import ForeignAffairs
import ForeignAffairsTesting
import Testing

@Suite struct DecimalNumberTests {
  @Test(
    arguments: [
      ("0", 0, 0, "0"), ("807020.00", 807_020, 0, "807020"), ("0.14", 14, 2, "0.14"), ("-0", 0, 0, "0"),
      ("-0.0", 0, 0, "0"), ("12.50", 125, 1, "12.5"), ("-12.50", -125, 1, "-12.5"), ("007", 7, 0, "7"),
      ("0.000", 0, 0, "0"), ("9223372036854775807", .max, 0, "9223372036854775807"),
      ("-9223372036854775808", .min, 0, "-9223372036854775808"),
      ("9223372036854775807.00", .max, 0, "9223372036854775807"),
      ("-9.223372036854775808", .min, 18, "-9.223372036854775808"),
      ("0.000000000000000001", 1, 18, "0.000000000000000001"),
      ("1.10000000000000000000", 11, 1, "1.1"), ("1000000", 1_000_000, 0, "1000000"),
    ] as [(String, Int64, Int, String)])
  func readsExactly(text: String, coefficient: Int64, scale: Int, written: String) throws {
    let number = try DecimalNumber(text)
    #expect(number.coefficient == coefficient && number.scale == scale)
    #expect(number.description == written)
    #expect(try DecimalNumber(written) == number)
    #expect(number.wholeNumber == (scale == 0 ? coefficient : nil))
    #expect(try JSON.text([number]) == "[\"\(written)\"]")
    #expect(try JSON.value([DecimalNumber].self, "[\"\(text)\"]") == [number])
  }

  @Test(arguments: [
    ("", ValueFailure.Code.empty, 0), (".5", .malformed, 0), ("5.", .malformed, 2), ("-", .malformed, 1),
    ("-.5", .malformed, 1), ("+1", .malformed, 0), ("--1", .malformed, 1), ("1.2.3", .malformed, 3),
    ("807,020", .malformed, 3), ("8,1", .malformed, 1), ("114.700,5", .malformed, 7),
    ("1 000", .malformed, 1),
    ("1_000", .malformed, 1), ("1e3", .malformed, 1), ("0x10", .malformed, 1), ("１", .malformed, 0),
    ("1\u{301}", .malformed, 1), (" 1", .malformed, 0), ("1 ", .malformed, 1), ("−1", .malformed, 0),
    ("12\u{A0}000", .malformed, 2), ("nan", .malformed, 0), ("9223372036854775808", .overflow, 18),
    ("9223372036854775809", .overflow, 18), ("-9223372036854775809", .overflow, 19),
    ("92233720368547758070", .overflow, 19), ("922337203685477580.8", .overflow, 19),
    ("0.0000000000000000001", .overflow, 20), ("9223372036854775807.5", .overflow, 20),
  ])
  func refusesOtherTexts(text: String, code: ValueFailure.Code, offset: Int) {
    let expected = ValueFailure(code, type: "DecimalNumber", input: text, offset: offset)
    #expect(throws: expected) { try DecimalNumber(text) }
  }

  @Test func trailingZerosMakeNoDifference() throws {
    #expect(try DecimalNumber("12.50") == DecimalNumber("12.5"))
    #expect(try DecimalNumber("12.50").hashValue == DecimalNumber("12.5").hashValue)
    #expect(try DecimalNumber(coefficient: 1250, scale: 2) == DecimalNumber("12.5"))
    #expect(try DecimalNumber(coefficient: 0, scale: 18) == DecimalNumber(0))
    for scale in [-1, 19, .max, .min] {
      let error = #expect(throws: ValueFailure.self) { try DecimalNumber(coefficient: 1, scale: scale) }
      #expect(error?.code == .outOfRange && error?.parameter == "0–18")
    }
  }

  @Test(arguments: [
    ("0.1", "0.2", "0.3"), ("0.5", "0.5", "1"), ("1.25", "-0.25", "1"), ("807020", "0.14", "807020.14"),
    ("922337203685477581", "-0.5", "922337203685477580.5"),
    ("500000000000000000.5", "500000000000000000.5", "1000000000000000001"),
    ("9223372036854775807", "-9223372036854775808", "-1"),
    ("-9223372036854775807", "-1", "-9223372036854775808"),
  ])
  func addsExactly(left: String, right: String, sum: String) throws {
    #expect(try DecimalNumber(left).adding(DecimalNumber(right)).description == sum)
    #expect(try DecimalNumber(right).adding(DecimalNumber(left)).description == sum)
  }

  @Test(arguments: [
    ("9223372036854775807", "1"), ("9223372036854775807", "0.1"), ("-9223372036854775808", "-1"),
    ("1", "9.000000000000000001"),
  ])
  func aSumThatDoesNotFitIsAFailure(left: String, right: String) throws {
    let (left, right) = (try DecimalNumber(left), try DecimalNumber(right))
    let error = #expect(throws: ValueFailure.self) { try left.adding(right) }
    #expect(error?.code == .overflow && error?.input == "\(left) + \(right)")
  }

  @Test func theOppositeSign() throws {
    #expect(try DecimalNumber("12.5").negated() == DecimalNumber("-12.5"))
    #expect(try DecimalNumber(.min + 1).negated() == DecimalNumber(.max))
    let error = #expect(throws: ValueFailure.self) { try DecimalNumber(.min).negated() }
    #expect(error?.code == .overflow)
  }

  @Test func comparesAcrossScalesWithoutOverflow() throws {
    let sorted = try [
      "-9223372036854775808", "-9.223372036854775808", "-0.000000000000000001", "0", "0.000000000000000001",
      "0.14",
      "0.15", "9.223372036854775807", "10", "9223372036854775807",
    ].map { try DecimalNumber($0) }
    for (index, left) in sorted.enumerated() {
      for (other, right) in sorted.enumerated() {
        #expect((left < right) == (index < other))
        #expect(left.isLess(than: right) == Ternary(index < other))
      }
    }
  }

  @Test(arguments: [31] as [UInt64])
  func numbersSurviveTheirText(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<3000 {
      let coefficient = Int64(truncatingIfNeeded: random.next()) >> random.int(in: 0...63)
      let number = try DecimalNumber(coefficient: coefficient, scale: random.int(in: 0...18))
      #expect(try DecimalNumber(number.description) == number, "seed \(seed)")
      let money = Money(number, .usd)
      #expect(try JSON.value(Money.self, JSON.text(money)) == money, "seed \(seed): \(money)")
    }
  }
}
