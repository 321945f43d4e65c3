import ForeignAffairs
import Testing

@Suite struct DocumentNumberTests {
  @Test(arguments: [
    ("222/1998/QĐ/UBND", "222/1998/QĐ-UBND"), ("3468/QĐuBND", "3468/QĐ-UBND"),
    ("6937/2004/QĐ-UBT", "6937/2004/QĐ-UBT"), ("386/QĐ-UBND", "386/QĐ-UBND"), ("678-QĐ/ĐUK", "678-QĐ/ĐUK"),
    ("04-QC/TU", "04-QC/TU"), ("8485-CV/TU", "8485-CV/TU"), ("98-QĐ/TW", "98-QĐ/TW"),
    ("2582/CTr-UBND", "2582/CTr-UBND"), ("2582/CTrUBND", "2582/CTr-UBND"), ("2582/CTr/UBND", "2582/CTr-UBND"),
    ("54-NQ/TW", "54-NQ/TW"), ("107/2020/NĐ-CP", "107/2020/NĐ-CP"), ("02/GP - TTĐT", "02/GP-TTĐT"),
    ("28/1999/QĐ-TTg", "28/1999/QĐ-TTg"), ("28/1999/QĐTTg", "28/1999/QĐ-TTg"),
    ("28/1999/qđ-ttg", "28/1999/QĐ-TTg"),
    ("12/TTr-SNgV", "12/TTr-SNgV"), ("70/2020/QH14", "70/2020/QH14"), ("175/2024/QH15", "175/2024/QH15"),
    ("15/2021/TTLT-BNG-BTC", "15/2021/TTLT-BNG-BTC"), (" 386 / QĐ - UBND ", "386/QĐ-UBND"),
    ("41/2012/QĐ-UBND", "41/2012/QĐ-UBND"), ("386/qđ-ubnd", "386/QĐ-UBND"),
    // What only looks like a kind of document and an issuer is left alone.
    ("15/KHĐT", "15/KHĐT"), ("135/BCĐ", "135/BCĐ"), ("9/TTTT", "9/TTTT"), ("12/TB", "12/TB"), ("386", "386"),
    ("", ""), ("/", "/"), ("12//QĐ", "12//QĐ"),
  ])
  func normalForm(printed: String, expected: String) {
    let number = DocumentNumber(rawValue: printed)
    #expect(number.normalForm == expected)
    #expect(DocumentNumber(rawValue: expected).normalForm == expected)
    #expect(number.rawValue == printed && number.description == printed)
  }

  @Test func theNumberAsPrintedIsKept() throws {
    let number: DocumentNumber = "3468/QĐuBND"
    #expect(try JSON.text([number]) == #"["3468/QĐuBND"]"#)
    #expect(try JSON.value([DocumentNumber].self, #"["3468/QĐuBND"]"#) == [number])
    #expect(number != "3468/QĐ-UBND")
  }

  @Test func aDocumentKnowsWhatItsSourceSays() throws {
    let document = OfficialDocument(
      number: "222/1998/QĐ/UBND", issuer: "UBND tỉnh Thừa Thiên Huế", issuedOn: try PartialDate("1998-02-14"))
    let text =
      #"{"issuedOn":"1998-02-14","issuer":"UBND tỉnh Thừa Thiên Huế","number":"222/1998/QĐ/UBND"}"#
    #expect(try JSON.text(document) == text)
    #expect(try JSON.value(OfficialDocument.self, text) == document)
    #expect(try JSON.value(OfficialDocument.self, "{}") == OfficialDocument())
    let error = #expect(throws: DecodingError.self) {
      try JSON.value(OfficialDocument.self, #"{"issuedOn":"14/02/1998"}"#)
    }
    #expect(JSON.path(of: error) == ["issuedOn"])
  }
}
