import ForeignAffairsReporting
import Testing

@Suite struct TableLayoutTests {
  private func text(
    _ columns: [ReportTable.Column], _ rows: [[String]], width: Int = 80
  ) -> String {
    ReportDocument([.table(ReportTable(columns: columns, rows: rows))]).text(width: width)
  }

  private func widest(_ text: String) -> Int {
    text.split(separator: "\n").map(\.count).max() ?? 0
  }

  @Test func columnsAreAsWideAsTheirTexts() {
    let table = text(
      [.init("Nước"), .init("Đoàn", alignment: .trailing)], [["Lào", "12"], ["Nhật Bản", "408"]])
    #expect(
      table == """
        Nước      Đoàn
        --------  ----
        Lào         12
        Nhật Bản   408

        """)
  }

  @Test func accentsThatStandAloneTakeNoColumn() {
    let table = text([.init("a"), .init("b")], [["Hue\u{302}\u{301}", "x"], ["Huế", "y"], ["日本", "z"]])
    #expect(table == "a     b\n----  -\nHue\u{302}\u{301}   x\nHuế   y\n日本  z\n")
  }

  @Test func rowsMayBeShorterOrLonger() {
    let table = text([.init("a"), .init("b")], [["1"], [], ["2", "3", "4"]])
    #expect(table == "a  b\n-  -\n1\n\n2  3\n")
  }

  @Test func withoutTitlesThereIsNoHead() {
    #expect(text([.init(""), .init("")], [["a", "b"]]) == "a  b\n")
    #expect(text([.init(""), .init("t")], [["a", "b"]]) == "   t\n-  -\na  b\n")
  }

  @Test func emptyTables() {
    #expect(text([.init("a"), .init("bc")], []) == "a  bc\n-  --\n")
    #expect(text([], []) == "\n")
    #expect(text([], [["a"]]) == "\n")
    #expect(text([.init("")], []) == "\n")
  }

  @Test func wrappedCellsStandAtTheTop() {
    let table = text(
      [.init("a", minimumWidth: 4), .init("n", alignment: .trailing)], [["một hai ba", "12"], ["x", "3"]],
      width: 11)
    #expect(table == "a         n\n-------  --\nmột hai  12\nba\nx         3\n")
  }

  @Test func trailingTextsAlignInEveryLine() {
    let table = text(
      [.init("tiền", alignment: .trailing, minimumWidth: 4), .init("x")], [["267 tỷ đồng", "y"]], width: 9)
    #expect(table == "  tiền  x\n------  -\n267 tỷ  y\n  đồng\n")
  }

  @Test func aColumnWithoutALeastWidthIsNeverPressed() {
    let table = text([.init("a"), .init("b", minimumWidth: 2)], [["một hai ba", "bốn năm sáu"]], width: 15)
    #expect(table == "a           b\n----------  ---\nmột hai ba  bốn\n            năm\n            sáu\n")
  }

  @Test func aTableThatCannotFitKeepsItsTexts() {
    let table = text([.init("a"), .init("b")], [["một hai ba", "bốn năm"]], width: 5)
    #expect(table == "a           b\n----------  -------\nmột hai ba  bốn năm\n")
    // The least widths of the columns are not undercut.
    let pressed = text(
      [.init("a", minimumWidth: 3), .init("b", minimumWidth: 3)], [["abcdef", "ghijkl"]], width: 5)
    #expect(pressed == "a    b\n---  ---\nabc  ghi\ndef  jkl\n")
  }

  /// Long words are kept whole while there is room, and cut where the table would else be too wide.
  @Test(arguments: 12...40)
  func aTableThatCanFitIsNeverTooWide(width: Int) {
    let columns = [
      ReportTable.Column("một", minimumWidth: 3), .init("hai", alignment: .trailing, minimumWidth: 3),
      .init("", minimumWidth: 2),
    ]
    let rows = [
      ["Gyeongsangbuk-do Gyeongsangbuk-do", "114.700.000.000.000", "S0.01, S0.02"],
      ["Thừa Thiên Huế", "", "S1"], ["", "8", ""],
    ]
    let table = text(columns, rows, width: width)
    #expect(widest(table) <= width)
    let letters = rows.map { $0.joined() }.joined().filter { $0 != " " }.sorted()
    let body = table.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).joined()
    #expect(body.filter { $0 != " " }.sorted() == letters)
    #expect(table.split(separator: "\n").allSatisfy { !$0.hasSuffix(" ") })
  }

  @Test func aLineBreakInACellDoesNotBreakTheTable() {
    let table = text([.init("a"), .init("b")], [["một\nhai", "x\ty"]])
    #expect(table == "a        b\n-------  ---\nmột hai  x y\n")
  }
}
