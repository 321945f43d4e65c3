import ForeignAffairs
import Testing

@Suite struct AgreementPartyTests {
  @Test(
    arguments: [
      (.locality("Gifu", in: .japan), #"{"country":"JP","kind":"locality","name":"Gifu"}"#),
      (
        .ministry("Bộ Thủy sản", in: .mozambique),
        #"{"country":"MZ","kind":"ministry","name":"Bộ Thủy sản"}"#
      ),
      (.organisation("JICA"), #"{"kind":"internationalOrganisation","name":"JICA"}"#),
      (
        .organisation("JICA", in: .japan),
        #"{"country":"JP","kind":"internationalOrganisation","name":"JICA"}"#
      ),
      (
        .provincialCommittee("UBND tỉnh Đồng Nai", of: "dong-nai"),
        #"{"country":"VN","kind":"government","name":"UBND tỉnh Đồng Nai","province":"dong-nai"}"#
      ),
    ] as [(AgreementParty, String)])
  func partiesThatAreOftenMade(party: AgreementParty, text: String) throws {
    #expect(try JSON.text(party) == text)
  }
}
