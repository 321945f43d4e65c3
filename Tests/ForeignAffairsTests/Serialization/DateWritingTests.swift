import ForeignAffairs
import Testing

/// Dates and periods are written as they describe themselves.
@Suite struct DateWritingTests {
  @Test(arguments: [
    "0000", "0007-01", "1998", "1998-02", "1998-02-14", "199X", "000X", "2020-33", "2020-36", "2020-40",
    "2020-41",
    "1998?", "1998-02~", "1998-02-14%", "2020-33?", "9999-12-31", "2011/2023-06", "2011/..", "2011/", "/2011",
    "../2011-06-30", "../..", "2011~/2020?",
  ])
  func aPeriodIsWrittenAsItDescribesItself(text: String) throws {
    var figure = ReportedFigure(id: "f", indicator: .agreements)
    figure.period = try Period(text)
    let json = String(decoding: RegistryEntry.figure(figure).json, as: UTF8.self)
    #expect(json.contains(#""period":"\#(text)""#))
    #expect(figure.period?.description == text)
  }

  @Test(arguments: ["0000", "1998-02-14", "199X%", "2020-41~"])
  func aDateIsWrittenAsItDescribesItself(text: String) throws {
    var figure = ReportedFigure(id: "f", indicator: .agreements)
    figure.asOf = try PartialDate(text)
    #expect(
      String(decoding: RegistryEntry.figure(figure).json, as: UTF8.self).contains(#""asOf":"\#(text)""#))
  }
}
