import ForeignAffairs
import Testing

/// What rules say of records reads well in both languages: the texts of every failing example are held against what does not.
@Suite struct RuleWordingTests {
  private static let book = RuleBook.standard.reportingUnknownCodes()

  @Test(arguments: RuleTexts.all(in: book)) func findingsReadWell(texts: RuleTexts) {
    for language in Language.allCases {
      let messages = texts.messages(language)
      #expect(messages.count >= 2)
      for text in messages + [texts.rule.title, texts.rule.rationale].map({ $0.text(in: language) }) {
        #expect(Self.flaws(of: text, in: language) == [], "\(text)")
      }
    }
  }

  @Test(arguments: [
    (
      "award.fighter-chain", "for 2018, lower titles in a row up to then: 1; needed: 3",
      "năm 2018: số lần liên tục đạt danh hiệu cấp dưới tính đến khi đó là 1, cần 3"
    ),
    (
      "ngo.donor-area-field", "the registration of GCS does not list Thua Thien Hue (thua-thien-hue)",
      "giấy đăng ký của GCS không ghi Thừa Thiên Huế (thua-thien-hue)"
    ),
    (
      "province.valid-on-date", "Dong Nai (dong-nai) did not exist in 2026",
      "Đồng Nai (dong-nai) không tồn tại vào thời điểm của hồ sơ (năm 2026)"
    ),
    (
      "cross.department-province-validity", "Tien Giang (tien-giang) does not exist on 1 July 2025",
      "Tiền Giang (tien-giang) không tồn tại vào ngày 1 tháng 7 năm 2025"
    ),
    (
      "province.predecessor-cycle", "Quảng Trị (a) comes before itself through Quảng Trị (a)",
      "Quảng Trị (a) là tiền thân của chính mình qua Quảng Trị (a)"
    ),
    (
      "award.predates-recipient", "decided in 2003, before “Sở Ngoại vụ” was founded",
      "quyết định năm 2003, trước khi thành lập “Sở Ngoại vụ”"
    ),
    (
      "figure.period-in-future",
      "the time counted (from 22 November 2026 on) has not begun on the day of judgement",
      "kỳ số liệu (từ ngày 22 tháng 11 năm 2026 trở đi) chưa bắt đầu vào ngày xét"
    ),
    (
      "cross.activity-after-dissolution", "dated 2010, after the department ended in 1995",
      "hồ sơ ghi năm 2010, sau khi sở kết thúc hoạt động (năm 1995)"
    ),
  ])
  func aFindingSays(rule: RuleIdentifier, inEnglish: String, inVietnamese: String) throws {
    let texts = try #require(RuleTexts.all(in: Self.book).first { $0.rule.id == rule })
    #expect(texts.messages(.english).contains(inEnglish))
    #expect(texts.messages(.vietnamese).contains(inVietnamese))
  }

  @Test func everyTypeOfRecordHasAName() {
    for language in Language.allCases {
      let names = RecordType.allCases.map { $0.name(in: language) }
      #expect(Set(names).count == names.count && !names.contains(""))
    }
    #expect(RecordType.project.name(in: .vietnamese) == "khoản viện trợ")
  }

  @Test func everyRuleIsRead() {
    #expect(RuleTexts.all(in: Self.book).map(\.rule.id).sorted() == Self.book.rules.map(\.id))
  }

  @Test(arguments: [
    ("quyết định năm 2021, sau ngày ngày 21", Language.vietnamese, "ngày ngày"),
    ("ghi là tỉnh trong từ ngày 1 tháng 1 năm 2025", .vietnamese, "trong từ"),
    ("ghi là tỉnh trong đến năm 2025", .vietnamese, "trong đến"),
    ("ký 2026 với danh nghĩa cấp huyện", .vietnamese, "2026"), ("kỳ (2027)", .vietnamese, "2027"),
    ("hạn là {due}", .vietnamese, "{"), ("về  thỏa thuận", .vietnamese, "  "),
    ("province in since 2024", .english, "in since"), ("province in until 2024", .english, "in until"),
    ("did not exist in 1 July 2025", .english, "in 1"), ("ended on 1995", .english, "on 1995"),
    ("ended on May 1995", .english, "on May"), ("before the The end", .english, "the The"),
  ])
  func whatReadsBadlyIsSeen(text: String, language: Language, flaw: String) {
    #expect(Self.flaws(of: text, in: language).contains(flaw))
  }

  @Test(arguments: [
    ("Quyết định số 222/1998/QĐ-UBND ngày 14 tháng 2 năm 1998", Language.vietnamese),
    ("từ thập niên 1990 đến 01/7/2025; 2.208 người", .vietnamese),
    ("the stay in 15 countries on 1 May 2020, in May; May", .english),
  ])
  func whatReadsWellIsNot(text: String, language: Language) {
    #expect(Self.flaws(of: text, in: language) == [])
  }

  @Test(arguments: [
    ("2025-07-01", "signed on 1 July 2025", "ký ngày 1 tháng 7 năm 2025"),
    ("2025-07", "signed in July 2025", "ký tháng 7 năm 2025"), ("2025", "signed in 2025", "ký năm 2025"),
  ])
  func aPlaceAsksForAPreposition(date: String, inEnglish: String, inVietnamese: String) throws {
    let parameters = ["signed": RuleParameter.date(try PartialDate(date))]
    let english = MessageTemplate("signed {signed:when}")
    #expect(english.names == ["signed"])
    #expect(english.filled(parameters, in: .english) == inEnglish)
    #expect(MessageTemplate("ký {signed:when}").filled(parameters, in: .vietnamese) == inVietnamese)
  }

  @Test func aPlaceThatNobodyKnowsKeepsItsBraces() {
    let template = MessageTemplate("signed {signed:then}, {count:when} people")
    #expect(template.names == ["signed:then", "count"])
    #expect(template.filled(["count": .integer(3)], in: .english) == "signed {signed:then}, 3 people")
  }

  private static func flaws(of text: String, in language: Language) -> [String] {
    let words = text.split(separator: " ")
    let pairs = zip(words, words.dropFirst()).filter { isTogether($0, $1) }.map { (plain($0), plain($1)) }
    var flaws = ["  ", "{", "}"].filter { text.contains($0) }
    for (first, second) in pairs {
      let pair = "\(first) \(second)"
      // “Nhà nước nước ngoài” is a foreign state.
      let isDoubled = first.lowercased() == second.lowercased() && pair.lowercased() != "nước nước"
      if isDoubled || unsaid.contains(pair) { flaws.append(pair) }
      if language == .english, first == "on", isYear(second) || months.contains(second) { flaws.append(pair) }
    }
    for (pair, next) in zip(pairs, pairs.dropFirst())
    where pair.0 == "in" && Int(pair.1) != nil && months.contains(next.1) {
      flaws.append("\(pair.0) \(pair.1)")
    }
    // In Vietnamese a year is said to be one.
    for place in words.indices where language == .vietnamese && isYear(plain(words[place])) {
      let before = place > 0 ? plain(words[place - 1]).lowercased() : ""
      if !["năm", "niên", "số"].contains(before) { flaws.append(plain(words[place])) }
    }
    return flaws
  }

  /// Pairs of words of which no sentence of either language has the second behind the first.
  private static let unsaid: Set<String> = [
    "trong từ", "trong đến", "vào từ", "ngày năm", "ngày tháng", "in since", "in until", "in from",
    "in around", "on from",
    "on around", "on in", "for from",
  ]

  private static let months: Set<String> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  private static func isYear(_ word: String) -> Bool {
    word.count == 4 && (1900...2099).contains(Int(word) ?? 0)
  }

  /// Whether no sign stands between two words.
  private static func isTogether(_ first: Substring, _ second: Substring) -> Bool {
    (first.last.map(isOfWord) ?? false) && (second.first.map(isOfWord) ?? false)
  }

  private static func isOfWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  /// A word without the signs around it.
  private static func plain(_ word: Substring) -> String {
    String(word.drop { !isOfWord($0) }.reversed().drop { !isOfWord($0) }.reversed())
  }
}

/// A rule, and what its failing examples say.
struct RuleTexts: Sendable, CustomTestStringConvertible {
  let rule: RuleDescription
  let messages: @Sendable (Language) -> [String]

  var testDescription: String { rule.id.rawValue }

  private init<Record: RuleSubject>(_ rule: Rule<Record>) {
    self.rule = rule.description
    messages = { language in rule.examples.flatMap { $0.messages(of: rule, in: language) } }
  }

  static func all(in book: RuleBook) -> [Self] {
    func texts<Record: RuleSubject>(_ type: Record.Type) -> [Self] { book.rules(for: type).map { Self($0) } }
    return texts(SourceDocument.self) + texts(Province.self) + texts(Department.self) + texts(Delegation.self)
      + texts(Agreement.self) + texts(NGOProject.self) + texts(Award.self) + texts(Partner.self)
      + texts(Event.self) + texts(ReportedFigure.self) + texts(RegisteredDocument.self) + texts(Registry.self)
  }
}
