import ForeignAffairs
import ForeignAffairsInterchange
import Testing

/// The regular expressions of the schema and the readers of the values accept the same texts.
@Suite struct SchemaPatternTests {
  @Test(arguments: ["0000", "1900", "2000", "2020", "2021", "2100"])
  func datesOfAYear(year: String) throws {
    let date = try Pattern("EDTFDate")
    let day = try Pattern("Day")
    for month in 0...45 {
      let text = "\(year)-\(padded(month))"
      #expect(date.accepts(text) == ((try? PartialDate(text)) != nil), "\(text)")
      guard [0, 1, 2, 4, 9, 11, 12, 13, 33, 40].contains(month) else { continue }
      for dayOfMonth in [0, 1, 9, 10, 19, 20, 28, 29, 30, 31, 32] {
        let text = "\(text)-\(padded(dayOfMonth))"
        #expect(date.accepts(text) == ((try? PartialDate(text)) != nil), "\(text)")
        #expect(day.accepts(text) == ((try? CalendarDate(text)) != nil), "\(text)")
      }
    }
  }

  @Test func leapYears() throws {
    let day = try Pattern("Day")
    for year in stride(from: 0, through: 2400, by: 4) {
      let text = "\(String(repeating: "0", count: 4 - "\(year)".count))\(year)-02-29"
      #expect(day.accepts(text) == ((try? CalendarDate(text)) != nil), "\(text)")
    }
  }

  @Test func periodsOfAllPairsOfEnds() throws {
    let period = try Pattern("EDTFPeriod")
    let ends = [
      "", "..", ".", "2020", "199X", "19XX", "2020-02-30", "2020-40?", "2020-33~", "1998-02-14%", "?2020",
      "2020?~",
    ]
    for start in ends {
      for text in [start] + ends.map({ "\(start)/\($0)" }) + ["\(start)/2020/2021", "\(start)//"] {
        #expect(period.accepts(text) == ((try? Period(text)) != nil), "\(text)")
      }
    }
  }

  @Test(arguments: [
    "0", "-0", "007", "1.50", "-1.5", "+1", ".5", "5.", "1,000.00", "1e6", "", "-", "1.5.5", " 1", "1 ", "٣",
    "--1",
  ])
  func decimals(text: String) throws {
    #expect(try Pattern("Decimal").accepts(text) == ((try? DecimalNumber(text)) != nil))
  }

  @Test(arguments: [
    "1.0", "0.9", "1.99", "1.10", "1.00", "1.01", "01.0", "2.0", "10.0", "1", "1.", ".1", "1.0.0", "", "-1.0",
    "1.+0", "00.0",
  ])
  func versions(text: String) throws {
    #expect(try Pattern("FormatVersion").accepts(text) == ((try? FormatVersion(text)) != nil))
  }

  @Test(arguments: [
    "LA", "la", "L", "LAO", "USD", "usd", "46", "4", "466", "٤٦", "VN-46", "VN-", "VN-ABCD", "vn-46", "JP-1A",
    "",
  ])
  func codes(text: String) throws {
    #expect(try Pattern("CountryCode").accepts(text) == ((try? CountryCode(text)) != nil))
    #expect(try Pattern("CurrencyCode").accepts(text) == ((try? CurrencyCode(text)) != nil))
    #expect(try Pattern("ProvinceCode").accepts(text) == ((try? ProvinceCode(text)) != nil))
    #expect(try Pattern("SubdivisionCode").accepts(text) == ((try? SubdivisionCode(text)) != nil))
  }

  /// No record of this version holds a ratio, so its form is asked for itself.
  @Test(arguments: ["3/8", "-3/8", "3/-8", "0/0", "3", "3/", "/8", "+3/8", "3 / 8", ""])
  func ratios(text: String) throws {
    guard case .text(let pattern) = Ratio.wireType.form else {
      Issue.record("a ratio is no text")
      return
    }
    #expect(try Pattern(expression: "^(?:\(pattern))$").accepts(text) == ((try? Ratio(text)) != nil))
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// The pattern of a definition of the registry’s schema.
private struct Pattern {
  private let regex: Regex<AnyRegexOutput>

  init(_ definition: String) throws {
    let pattern = JSONSchema.registry.value["$defs"]?[definition]?["pattern"]?.string
    try self.init(expression: try #require(pattern))
  }

  init(expression: String) throws {
    regex = try Regex(expression)
  }

  func accepts(_ text: String) -> Bool { (try? regex.firstMatch(in: text)) != nil }
}
