import ForeignAffairs
import ForeignAffairsTesting
import Testing

@Suite struct PhraseListTests {
  @Test(arguments: [
    ("Thỏa thuận viện trợ phi chính phủ", true),
    ("VIỆN\u{00A0}TRỢ, không", true),
    ("vie\u{0323}\u{0302}n tro\u{031B}\u{0323}", true),
    ("viện\u{00AD} trợ", true),
    ("vi\u{00AD}ện tr\u{2060}ợ", true),
    ("viện\u{200B}trợ", true),
    ("vi\u{200B}ện trợ", false),
    ("viện–trợ 😀", true),
    ("về ODA", true),
    ("vốn oda2", false),
    ("viện trợ2", false),
    ("xviện trợ", false),
    ("viện khác trợ", false),
    ("việntrợ", false),
    ("Đồng", true),
    ("Ðồng", true),
    ("", false),
    ("😀", false),
  ])
  func findsPhrasesAsWholeWords(text: String, expected: Bool) {
    #expect(PhraseList(["vien tro", "oda", "dong"]).isFound(in: text) == expected)
  }

  @Test(arguments: [
    ("Bản ghi nhớ về hợp tác", 0), ("“Biên bản” thỏa thuận", 1), ("Biên bản", 2), ("ban", nil),
    ("Về bản ghi nhớ", nil), ("Bản ghi", nil), ("", nil),
  ])
  func findsTheFirstPhraseAtTheStart(text: String, expected: Int?) {
    let phrases = PhraseList(["ban ghi nho", "bien ban thoa thuan", "bien ban"])
    #expect(phrases.place(atStartOf: text) == expected)
  }

  @Test func ofTwoPhrasesAtTheStartTheFirstOfTheListIsFound() {
    #expect(PhraseList(["bien ban", "bien ban thoa thuan"]).place(atStartOf: "Biên bản thỏa thuận") == 0)
  }

  @Test func anEmptyListFindsNothing() {
    #expect(!PhraseList([]).isFound(in: "viện trợ"))
    #expect(PhraseList([]).place(atStartOf: "viện trợ") == nil)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func findsWhatStandsInTheKeyOfTheText(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let letters = [
      "a", "A", "ă", "Ậ", "a\u{0302}\u{0323}", "b", "đ", "Ð", "o", "ơ", "Ờ", "o\u{031B}", "1", "\u{00AD}",
      "\u{200D}",
      "\u{0301}",
    ]
    let signs = [" ", " – ", ", ", "\u{00A0}", "😀", "×", ".", "”", "\u{3000}"]
    for _ in 0..<200 {
      var text = ""
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        let isSign = Int.random(in: 0..<4, using: &random) == 0
        text += (isSign ? signs : letters).randomElement(using: &random) ?? ""
      }
      var phrases: [String] = []
      for _ in 0..<6 {
        var phrase = ""
        for _ in 0..<Int.random(in: 1...7, using: &random) {
          let isSpace = Int.random(in: 0..<3, using: &random) == 0 && !phrase.isEmpty && phrase.last != " "
          phrase += isSpace ? " " : ["a", "b", "d", "o", "1"].randomElement(using: &random) ?? ""
        }
        phrases.append(phrase.last == " " ? phrase + "a" : phrase)
      }
      let key = " \(SearchKey(text).description) "
      let list = PhraseList(phrases)
      let message: Comment = "seed \(seed): \(phrases) in \(text)"
      #expect(list.isFound(in: text) == phrases.contains { key.contains(" \($0) ") }, message)
      #expect(list.place(atStartOf: text) == phrases.firstIndex { key.hasPrefix(" \($0) ") }, message)
    }
  }
}
