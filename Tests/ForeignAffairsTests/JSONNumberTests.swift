import ForeignAffairs
import Testing

@Suite struct JSONNumberTests {
  @Test(arguments: [
    "0", "-0", "1.50", "1e9", "1E+05", "-12.50e-3", "0.1", "12345678901234567890123", "1e400",
    "9223372036854775807",
  ])
  func numbersKeepTheirDigits(text: String) throws {
    let number = try JSONNumber(text)
    #expect(number.description == text)
    #expect(String(decoding: JSONValue.number(number).description.utf8, as: UTF8.self) == text)
  }

  /// Whatever is no number of JSON cannot be made one, so that no document can be written that nobody can read.
  @Test(arguments: [
    "abc", " 1", "1 ", "01", "-", "+1", ".5", "1.", "1e", "1e+", "0x10", "NaN", "Infinity", "1,2", "1]",
    "--1", "１",
    "1\0", "1\n",
  ])
  func otherTextsAreRefused(text: String) {
    let failure = #expect(throws: ValueFailure.self) { try JSONNumber(text) }
    #expect(failure?.code == .malformed && failure?.type == "JSONNumber" && failure?.input == text)
  }

  @Test func anEmptyTextIsRefused() {
    let failure = #expect(throws: ValueFailure.self) { try JSONNumber("") }
    #expect(failure?.code == .empty)
  }

  @Test func wholeNumbersNeedNoCheck() throws {
    #expect(JSONNumber(Int64.min).description == "-9223372036854775808")
    #expect(JSONNumber(UInt64.max).description == "18446744073709551615")
    #expect(JSONValue.number(-7) == .number(try JSONNumber("-7")))
    #expect(try JSONNumber("1.5") != JSONNumber("1.50"))
  }
}
