import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// What the reader does at once must be what it would do byte by byte.
@Suite struct FastPathTests {
  /// Every byte at every place of a day: the reader takes it exactly when the text is a date.
  @Test(arguments: 0..<10)
  func aDayWithOneByteChanged(place: Int) throws {
    for byte in UInt8.min...UInt8.max where byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") {
      var text = Array("2020-11-28".utf8)
      text[place] = byte
      let start = Array(#"{"type":"agreement","id":"a","title":"t","kind":"k","signedOn":""#.utf8)
      let read = try? RegistryEntry(json: start + text + Array(#""}"#.utf8))
      let expected = String(validating: text, as: UTF8.self).flatMap { try? PartialDate($0) }
      #expect(signingDay(of: read) == expected, "byte \(byte)")
    }
  }

  @Test(arguments: [
    "0000-01-01", "2000-02-29", "1900-02-29", "2024-02-29", "2023-02-29", "2020-04-31", "2020-00-10",
    "2020-13-10", "2020-01-00", "2020-01-32", "9999-12-31",
  ])
  func daysOfTheCalendar(text: String) throws {
    let json = #"{"type":"agreement","id":"a","title":"t","kind":"k","signedOn":"\#(text)"}"#
    #expect(signingDay(of: try? RegistryEntry(json: Array(json.utf8))) == (try? PartialDate(text)))
  }

  private func signingDay(of entry: RegistryEntry?) -> PartialDate? {
    if case .agreement(let agreement) = entry { agreement.signedOn } else { nil }
  }

  /// Short texts are remembered in large chunks; the records are the same as without.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func rememberedWordsAreTheTextsThatStandThere(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let letters = ["a", "b", "đ", "ế", #"\u0061"#, #"\""#, #"\\"#, "\u{1F3DB}", " "]
    let lines = (0..<2_000).map { number in
      // Of one letter alone, so that long words come again too, or of several.
      let (length, kinds) = (Int(generator.next() % 30), generator.next() % 3 + 1)
      let word = (0..<length).map { _ in letters[Int(generator.next() % kinds)] }.joined()
      let other = letters[Int(generator.next() % UInt64(letters.count))]
      return #"{"type":"partner","id":"\#(number)","kind":"\#(word)","level":"\#(other)\#(word)","name":"n"}"#
    }
    let bytes = Array(lines.joined(separator: "\n").utf8)
    let whole = RecordLineParserTests.lines(bytes)
    #expect(whole.count == lines.count)
    #expect(whole == RecordLineParserTests.lines(bytes, chunk: 1_000), "seed \(seed)")
  }
}
