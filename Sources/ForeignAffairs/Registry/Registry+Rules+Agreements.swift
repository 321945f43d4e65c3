extension Rule<Registry> {
  static var agreementDuplicate: Self {
    Self(
      id: "agreement.duplicate", kind: .duplicate, severity: .note,
      title: LocalizedText("Mỗi thỏa thuận ghi một lần", english: "An agreement stands in the registry once"),
      rationale: LocalizedText(
        "Hai hồ sơ cùng ngày ký, cùng các bên và cùng tên gọi có thể là một thỏa thuận ghi hai lần.",
        english:
          "Two records of one day of signing, of the same parties and with one title may be one agreement."),
      message: LocalizedText(
        "cùng ngày ký {signed}, các bên và tên gọi với “{id}”",
        english: "signed {signed} by the same parties under the same title as “{id}”"),
      parameters: ["signed", "id"],
      examples: {
        let gifu = #""foreignParties":[{"kind":"locality","name":"Gifu","country":"JP"}]"#
        let other = #""foreignParties":[{"kind":"locality","name":"Shizuoka","country":"JP"}]"#
        return [
          .passing(
            #"{"agreements":[{"id":"a","signedOn":"2020-11-01",\#(gifu)},{"signedOn":"2020-11-02",\#(gifu)},"#
              + #"{"signedOn":"2020-11-01",\#(other)},{"signedOn":"2020-11-01","title":"Ý định thư",\#(gifu)}]}"#
          ),
          .failing(
            #"{"agreements":[{"id":"a","signedOn":"2020-11-01",\#(gifu)},{"id":"b","signedOn":"2020-11-01",\#(gifu)}]}"#,
            at: "/agreements/1"),
          .failing(
            #"{"agreements":[{"id":"a","title":"Thỏa thuận hợp tác","signedOn":"2020-11-01",\#(gifu)},{"id":"b"},"#
              + #"{"id":"c","title":"THOẢ THUẬN HỢP TÁC","signedOn":"2020-11-01",\#(gifu)}]}"#,
            at: "/agreements/2"),
          .notApplicable(#"{"agreements":[{"id":"a",\#(gifu)},{"id":"b",\#(gifu)}]}"#),
          .notApplicable(
            #"{"agreements":[{"id":"a","signedOn":"2020-11"},{"id":"b","signedOn":"2020-11"}]}"#),
        ]
      }
    ) { registry, _ in
      // Keys are made only for the days on which more than one agreement was signed.
      var counts: [CalendarDate: Int] = [:]
      for agreement in registry.agreements {
        if let day = agreement.signedOn.flatMap(Agreement.day) { counts[day, default: 0] += 1 }
      }
      var seen: [AgreementKey: Int] = [:]
      return .each(registry.agreements) { index, agreement in
        guard let day = agreement.signedOn.flatMap(Agreement.day) else { return .notApplicable }
        guard counts[day, default: 0] > 1 else { return .passed }
        let key = AgreementKey(agreement, signedOn: day)
        guard let first = seen[key] else {
          seen[key] = index
          return .passed
        }
        return .failed(
          at: .field("agreements", index), .date(day), .identifier(registry.agreements[first].id))
      }
    }
  }
}

/// What two records of one agreement have in common, however names are spelled.
private struct AgreementKey: Hashable {
  let day: CalendarDate
  let title: SearchKey
  let parties: Set<String>

  init(_ agreement: Agreement, signedOn day: CalendarDate) {
    self.day = day
    title = SearchKey(agreement.title.text(in: .vietnamese))
    parties = Set((agreement.vietnameseParties + agreement.foreignParties).map(Self.key))
  }

  private static func key(of party: AgreementParty) -> String {
    if let partner = party.partner { return partner.rawValue }
    return "\(SearchKey(party.name.text(in: .vietnamese)))|\(party.country?.code?.description ?? "")"
  }
}
