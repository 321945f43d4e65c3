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

  /// The last bytes of a document are read with care; with spaces behind them they are no longer the last.
  @Test(arguments: RecordKind.all)
  func whatStandsBehindARecordChangesNothing(kind: RecordKind) throws {
    func check<Record: FieldRecord>(_ type: Record.Type) throws {
      for record in [try Samples.record(type, 1), try Samples.record(type, requiredOnly: true)] {
        let text = try JSON.text(record)
        let wide = text.replacing(",\"", with: " ,\n\"").replacing("\":", with: "\" : ")
        for spaces in [0, 1, 7, 8, 15, 16, 24, 30, 31, 32, 33] {
          let behind = String(repeating: " ", count: spaces)
          #expect(try JSON.value(type, text + behind) == record, "\(spaces)")
          #expect(try JSON.value(type, wide + behind) == record, "\(spaces)")
        }
      }
    }
    try check(kind.type)
  }

  /// A document cut at every place ends too early where it is cut, or where the space behind it ends.
  @Test func whatIsCutEndsTooEarly() throws {
    let line = #"{"type":"award","id":"a","form":"labourOrder","recipients":[{"kind":"person","name":"Ô"}]}"#
    let bytes = Array(line.utf8)
    // Within a character its first byte is at fault.
    for end in 1..<bytes.count where bytes[end] < 0x80 {
      for spaces in [0, 1, 17, 40] {
        let cut = Array(bytes[..<end]) + Array(repeating: 0x20, count: spaces)
        let faults = try #require(Reading.failure(ofLine: cut)).faults
        #expect(faults.map(\.code) == [.unexpectedEnd], "\(end) \(spaces)")
        #expect(faults.map(\.offset) == [end + spaces], "\(end) \(spaces)")
      }
    }
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
