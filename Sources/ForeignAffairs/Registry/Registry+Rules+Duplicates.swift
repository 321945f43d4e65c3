extension Rule<Registry> {
  static var duplicateDelegation: Self {
    duplicate(
      "cross.duplicate-delegation", of: { $0.delegations }, "delegations",
      title: LocalizedText("Mỗi đoàn một hồ sơ", english: "A delegation is registered once"),
      rationale: LocalizedText(
        "Cùng chiều, cùng những ngày, cùng trưởng đoàn hoặc tên đoàn và cùng các nước thì hẳn là một đoàn.",
        english: "The same direction, days, head or name, and countries are one delegation."),
      examples: {
        [
          .passing(
            #"{"delegations":[{"name":"Đoàn Gifu","period":"2019-05-02"},{"name":"Đoàn Gifu","period":"2019-05-03"}]}"#
          ),
          .passing(
            #"{"delegations":[{"head":{"name":"An"},"period":"2019-05-02","countries":["JP"]},{"head":{"name":"An"},"period":"2019-05-02","countries":["KR"]}]}"#
          ),
          .failing(
            #"{"delegations":[{"id":"a","name":"Đoàn Gifu","period":"2019-05-02"},{"id":"b","name":"đoàn GIFU","period":"2019-05-02"}]}"#,
            at: "/delegations/1"),
          .failing(
            #"{"delegations":[{"head":{"name":"An"},"period":"2019-05-02/2019-05-04","countries":["JP"]},{"id":"b"},{"head":{"name":"An"},"period":"2019-05-02/2019-05-04","countries":["JP"]}]}"#,
            at: "/delegations/2"),
          .notApplicable(
            #"{"delegations":[{"name":"Đoàn Gifu","period":"2019"},{"name":"Đoàn Gifu","period":"2019"}]}"#),
        ]
      }
    ) { delegation in DelegationKey(delegation) }
  }

  static var duplicateAgreement: Self {
    duplicate(
      "agreement.duplicate", of: { $0.agreements }, "agreements",
      title: LocalizedText("Mỗi thỏa thuận một hồ sơ", english: "An agreement is registered once"),
      rationale: LocalizedText(
        "Cùng tên, cùng ngày ký và cùng các bên nước ngoài thì hẳn là một thỏa thuận.",
        english: "The same title, day of signing and foreign parties are one agreement."),
      examples: {
        [
          .passing(
            #"{"agreements":[{"title":"Bản ghi nhớ","signedOn":"2019-05-02"},{"title":"Bản ghi nhớ","signedOn":"2019-05-03"}]}"#
          ),
          .passing(
            #"{"agreements":[{"signedOn":"2019-05-02","foreignParties":[{"kind":"locality","name":"Gifu"}]},{"signedOn":"2019-05-02","foreignParties":[{"kind":"locality","name":"Kyoto"}]}]}"#
          ),
          .failing(
            #"{"agreements":[{"title":"Bản ghi nhớ","signedOn":"2019-05-02"},{"title":"BẢN GHI NHỚ","signedOn":"2019-05-02"}]}"#,
            at: "/agreements/1"),
          .failing(
            #"{"agreements":[{"signedOn":"2019-05-02","foreignParties":[{"kind":"locality","name":"Gifu"},{"kind":"locality","name":"Kyoto"}]},{"signedOn":"2019-05-02","foreignParties":[{"kind":"locality","name":"Kyoto"},{"kind":"locality","name":"Gifu"}]}]}"#,
            at: "/agreements/1"),
          .notApplicable(
            #"{"agreements":[{"signedOn":"2019"},{"signedOn":"2019"}]}"#),
        ]
      }
    ) { agreement in AgreementKey(agreement) }
  }

  static var duplicateProject: Self {
    duplicate(
      "cross.duplicate-project", of: { $0.projects }, "projects",
      title: LocalizedText("Mỗi khoản viện trợ một hồ sơ", english: "An aid item is registered once"),
      rationale: LocalizedText(
        "Cùng tên, cùng thời gian hoặc ngày phê duyệt và cùng nhà tài trợ thì hẳn là một khoản viện trợ.",
        english: "The same title, time or day of approval, and donors are one aid item."),
      examples: {
        [
          .passing(
            #"{"projects":[{"title":"Nước sạch","period":"2019"},{"title":"Nước sạch","period":"2020"}]}"#),
          .passing(
            #"{"projects":[{"period":"2019","donors":[{"kind":"person","name":"A"}]},{"period":"2019","donors":[{"kind":"person","name":"B"}]}]}"#
          ),
          .failing(
            #"{"projects":[{"title":"Nước sạch","period":"2019"},{"title":"nước sạch","period":"2019"}]}"#,
            at: "/projects/1"),
          .failing(
            #"{"projects":[{"approval":{"issuedOn":"2019-05-02"}},{"title":"Khác","period":"2019"},{"approval":{"issuedOn":"2019-05-02"}}]}"#,
            at: "/projects/2"),
          .notApplicable(
            #"{"projects":[{"title":"Nước sạch"},{"title":"Nước sạch"}]}"#),
        ]
      }
    ) { project in ProjectKey(project) }
  }

  static var duplicateAward: Self {
    duplicate(
      "cross.duplicate-award", of: { $0.awards }, "awards",
      title: LocalizedText("Mỗi khen thưởng một hồ sơ", english: "An award is registered once"),
      rationale: LocalizedText(
        "Cùng hình thức, hạng, người nhận và cùng số hoặc ngày quyết định thì hẳn là một khen thưởng.",
        english: "The same form, class, recipients and decision are one award."),
      examples: {
        [
          .passing(
            #"{"awards":[{"form":"certificateOfMerit","decidedOn":"2019-05-02"},{"form":"labourOrder","decidedOn":"2019-05-02"}]}"#
          ),
          .passing(
            #"{"awards":[{"decidedOn":"2019-05-02","recipients":[{"kind":"person","name":"A"}]},{"decidedOn":"2019-05-02","recipients":[{"kind":"person","name":"B"}]}]}"#
          ),
          .failing(
            #"{"awards":[{"decidedOn":"2019-05-02"},{"decidedOn":"2019-05-02"}]}"#, at: "/awards/1"),
          .failing(
            #"{"awards":[{"decision":{"number":"12/QĐ-UBND"},"decidedOn":"2019"},{"decision":{"number":"12/QĐ/UBND"},"decidedOn":"2019"}]}"#,
            at: "/awards/1"),
          .notApplicable(
            #"{"awards":[{"decidedOn":"2019"},{"decidedOn":"2019"}]}"#),
        ]
      }
    ) { award in AwardKey(award) }
  }

  static var duplicatePartner: Self {
    duplicate(
      "cross.duplicate-partner", of: { $0.partners }, "partners",
      title: LocalizedText("Mỗi đối tác một hồ sơ", english: "A partner is registered once"),
      rationale: LocalizedText(
        "Cùng loại, cùng tên và cùng nước thì hẳn là một đối tác.",
        english: "The same kind, name and country are one partner."),
      examples: {
        [
          .passing(
            #"{"partners":[{"name":"Gifu","country":"JP"},{"name":"Kyoto","country":"JP"}]}"#),
          .passing(
            #"{"partners":[{"name":"Champasak","country":"LA"},{"name":"Champasak"}]}"#),
          .failing(
            #"{"partners":[{"name":"Gifu","country":"JP"},{"name":"GIFU","country":"JP"}]}"#,
            at: "/partners/1"),
          .failing(
            #"{"partners":[{"name":"Linköping"},{"name":"Gifu"},{"name":"Linkoping"}]}"#, at: "/partners/2"),
          .notApplicable(
            #"{}"#),
        ]
      }
    ) { partner in PartnerKey(partner) }
  }

  static var duplicateEvent: Self {
    duplicate(
      "cross.duplicate-event", of: { $0.events }, "events",
      title: LocalizedText("Mỗi sự kiện một hồ sơ", english: "An event is registered once"),
      rationale: LocalizedText(
        "Cùng loại, cùng tên, cùng lần tổ chức và cùng thời gian thì hẳn là một sự kiện.",
        english: "The same kind, name, edition and time are one event."),
      examples: {
        [
          .passing(
            #"{"events":[{"name":"Festival Huế","edition":1},{"name":"Festival Huế","edition":2}]}"#),
          .passing(
            #"{"events":[{"name":"Hội nghị","periods":["2019-05-02"]},{"name":"Hội nghị","periods":["2019-05-03"]}]}"#
          ),
          .failing(
            #"{"events":[{"name":"Festival Huế","edition":1},{"name":"FESTIVAL HUẾ","edition":1}]}"#,
            at: "/events/1"),
          .failing(
            #"{"events":[{"periods":["2019-05-02"]},{"edition":2},{"periods":["2019-05-02"]}]}"#,
            at: "/events/2"),
          .notApplicable(
            #"{"events":[{"name":"Hội nghị"},{"name":"Hội nghị"}]}"#),
        ]
      }
    ) { event in EventKey(event) }
  }

  static var duplicateDocument: Self {
    duplicate(
      "cross.duplicate-document", of: { $0.documents }, "documents",
      title: LocalizedText("Mỗi văn bản một hồ sơ", english: "A document is registered once"),
      rationale: LocalizedText(
        "Cùng số, cùng ngày ban hành và cùng cơ quan ban hành thì là một văn bản.",
        english: "The same number, date of issue and issuer are one document."),
      examples: {
        [
          .passing(
            #"{"documents":[{"document":{"number":"12/QĐ-UBND","issuedOn":"2019"}},{"document":{"number":"12/QĐ-UBND","issuedOn":"2020"}}]}"#
          ),
          .passing(
            #"{"documents":[{"document":{"number":"12/QĐ-UBND","issuedOn":"2019","issuer":"UBND tỉnh A"}},{"document":{"number":"12/QĐ-UBND","issuedOn":"2019","issuer":"UBND tỉnh B"}}]}"#
          ),
          .failing(
            #"{"documents":[{"document":{"number":"12/QĐ-UBND","issuedOn":"2019"}},{"document":{"number":"12/QĐ/UBND","issuedOn":"2019"}}]}"#,
            at: "/documents/1"),
          .failing(
            #"{"documents":[{"document":{"number":"3468/QĐuBND","issuedOn":"2019-05-02"}},{"document":{"title":"Khác"}},{"document":{"number":"3468/QĐ-UBND","issuedOn":"2019-05-02"}}]}"#,
            at: "/documents/2"),
          .notApplicable(
            #"{"documents":[{"document":{"number":"12/QĐ-UBND"}},{"document":{"number":"12/QĐ-UBND"}}]}"#),
        ]
      }
    ) { document in DocumentKey(document) }
  }

  /// A rule about two records of one type that look alike.
  private static func duplicate<Element, Key: Hashable & Sendable>(
    _ id: RuleIdentifier, of records: @escaping @Sendable (Registry) -> [Element], _ key: StaticString,
    title: LocalizedText, rationale: LocalizedText,
    examples: @escaping @Sendable () -> [RuleExample<Registry>],
    by identity: @escaping @Sendable (Element) -> Key?
  ) -> Self where Element: RegistryRecord & RuleSubject {
    Self(
      id: id, kind: .duplicate, severity: .note, title: title, rationale: rationale,
      message: LocalizedText("giống hồ sơ “{id}”", english: "is like “{id}”"), parameters: ["id"],
      examples: examples
    ) { registry, _ in
      var found = JoinedOutcome()
      var firsts: [Key: Int] = [:]
      let records = records(registry)
      for place in records.indices {
        guard let identity = identity(records[place]) else { continue }
        if let first = firsts[identity] {
          found.fail(at: .field(key, place), [.identifier(records[first].id)])
        } else {
          firsts[identity] = place
          found.pass()
        }
      }
      return found.outcome
    }
  }
}
