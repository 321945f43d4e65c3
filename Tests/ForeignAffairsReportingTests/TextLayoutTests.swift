import ForeignAffairsReporting
import Testing

@Suite struct TextLayoutTests {
  /// The lines of a document of one block, without the line break at the end.
  private func lines(_ block: ReportDocument.Block, width: Int) -> [String] {
    let text = ReportDocument([block]).text(width: width)
    return text.dropLast().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// A heading is underlined as far as its text is wide.
  @Test(arguments: [
    ("Hue", 3), ("Huế", 3), ("Hue\u{302}\u{301}", 3), ("Đồng Nai", 8), ("Đo\u{302}\u{300}ng Nai", 8),
    ("nghi\u{323}", 4), ("ữ", 1), ("u\u{31B}\u{303}", 1), ("Thừa Thiên Huế", 14),
    ("日本", 4), ("Gifu 岐阜県", 11), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("広州", 4),
    ("ＡＢ", 4), ("ｱｲ", 2), ("、。", 4), ("👍🏽", 2), ("“tôi”", 5), ("–", 1), ("a\u{200B}b", 2),
  ])
  func widthsAreThoseOfATerminal(text: String, width: Int) {
    #expect(lines(.heading(level: 2, text), width: 80) == [text, String(repeating: "-", count: width)])
  }

  @Test(arguments: [
    ("", 10, [""]), ("a", 1, ["a"]), ("a b c", 5, ["a b c"]), ("a b c", 4, ["a b", "c"]),
    ("một hai ba", 7, ["một hai", "ba"]), ("một hai ba", 6, ["một", "hai ba"]),
    ("mo\u{323}\u{302}t hai ba", 7, ["mo\u{323}\u{302}t hai", "ba"]),
    // A word that is too long is cut, and only it.
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]), ("a bcdefghij k", 4, ["a", "bcde", "fghi", "j k"]),
    ("岐阜県の町", 4, ["岐阜", "県の", "町"]), ("岐阜県の町", 5, ["岐阜", "県の", "町"]),
    ("岐阜", 1, ["岐", "阜"]),
    // Spaces at a break are not carried over.
    ("aaaa  bbbb", 4, ["aaaa", "bbbb"]), ("aaaa     bbbb", 6, ["aaaa", "bbbb"]),
    ("aaaa bbbb ", 9, ["aaaa bbbb"]),
    ("aaaa   ", 4, ["aaaa"]), ("aaaa  bb", 80, ["aaaa  bb"]),
    // What breaks a line, or moves the cursor in it, stands as one space.
    ("một\nhai", 80, ["một hai"]), ("một\r\nhai\tba", 80, ["một hai ba"]),
    ("a\u{2028}b\u{85}c", 80, ["a b c"]),
    ("a\u{1B}[31mb", 80, ["a [31mb"]), ("một\nhai", 5, ["một", "hai"]),
  ])
  func paragraphsBreakAtSpaces(text: String, width: Int, expected: [String]) {
    #expect(lines(.paragraph(text), width: width) == expected)
  }

  @Test func aListHangsBehindItsDashes() {
    let list = ReportDocument.Block.list(["một hai ba", "bốn", ""])
    #expect(lines(list, width: 9) == ["- một hai", "  ba", "- bốn", "-"])
  }

  @Test func headings() {
    #expect(
      lines(.heading(level: 1, "Báo cáo đ"), width: 12) == ["============", "BÁO CÁO Đ", "============"])
    #expect(lines(.heading(level: 2, "một hai ba"), width: 8) == ["một hai", "ba", "-------"])
    #expect(lines(.heading(level: 3, "một"), width: 8) == ["một"])
  }

  @Test func oneEmptyLineStandsBetweenBlocks() {
    let document = ReportDocument([
      .heading(level: 2, "A"), .paragraph("b"), .list(["c"]), .paragraph(""), .paragraph("d"), .list([]),
    ])
    #expect(document.text(width: 10) == "A\n-\n\nb\n\n- c\n\n\nd\n\n")
    #expect(ReportDocument().text() == "\n")
  }

  @Test(arguments: [1, 0, -1, Int.min])
  func aWidthThatHoldsNothingDoesNotTrap(width: Int) {
    let document = ReportDocument([
      .heading(level: 1, "A b"), .heading(level: 2, "c"), .paragraph("d e"), .list(["f g"]),
      .table(ReportTable(columns: [.init("h", minimumWidth: 1)], rows: [["i j"], []])),
    ])
    #expect(document.text(width: width) == document.text(width: 1))
  }
}
