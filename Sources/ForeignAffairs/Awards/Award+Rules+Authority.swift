extension Rule<Award> {
  static var issuerFits: Self {
    Self(
      id: "award.issuer-fits", kind: .authority, severity: .warning,
      source: .commendationLaw("77–79", .memory), predecessors: [.commendationLaw2003(nil, .memory)],
      inForce: .sinceCommendationLaw, dated: Award.decisionTime,
      about: Award.domestic,
      title: LocalizedText(
        "Khen thưởng đúng thẩm quyền", english: "An award is conferred by who may confer it"),
      rationale: LocalizedText(
        """
        Chủ tịch nước tặng huân chương, huy chương, danh hiệu vinh dự và giải thưởng; Thủ tướng, bộ trưởng, chủ tịch Ủy \
        ban nhân dân tỉnh tặng bằng khen và cờ thi đua; thủ trưởng đơn vị tặng giấy khen. Cờ thi đua của Chính phủ có thể \
        ghi Chính phủ hoặc Thủ tướng. Luật 15/2003/QH11 trước đây cũng vậy.
        """,
        english: """
          The President confers orders, medals, honorary titles and prizes; the Prime Minister, ministers and chairs of \
          provinces certificates and flags; heads of units letters of commendation. Flags of the Government are said to be \
          of the one or of the other. So it was under Law 15/2003/QH11.
          """),
      message: LocalizedText(
        "{form} không do {issuer} tặng", english: "{form} is not conferred by: {issuer}"),
      parameters: ["form", "issuer"],
      examples: {
        [
          .passing(#"{"form":"labourOrder","conferredBy":[{"kind":"president"}],"decidedOn":"2019-01-10"}"#),
          .passing(
            #"{"form":"emulationFlag","conferredBy":[{"kind":"government"},{"kind":"primeMinister"}],"statedPeriods":["2016"]}"#
          ),
          .failing(
            #"{"form":"labourOrder","conferredBy":[{"kind":"provincialChair"}],"decidedOn":"2004-07-01"}"#,
            at: "/conferredBy/0/kind"),
          .failing(
            #"{"form":"letterOfCommendation","conferredBy":[{"kind":"director"},{"kind":"minister"}],"decidedOn":"2019"}"#,
            at: "/conferredBy/1/kind"),
          .failing(
            #"{"form":"certificateOfMerit","conferredBy":[{"kind":"director"}],"decidedOn":"2019"}"#,
            at: "/conferredBy/0/kind"),
          .undecided(#"{"form":"certificateOfMerit","conferredBy":[{"kind":"other"}],"decidedOn":"2019"}"#),
          .undecided(#"{"form":"labourOrder","decidedOn":"2019"}"#),
          .undecided(#"{"form":"labourOrder","conferredBy":[{"kind":"provincialChair"}]}"#),
          .notApplicable(
            #"{"form":"labourOrder","conferredBy":[{"kind":"provincialChair"}],"decidedOn":"2004-06-30"}"#),
          .notApplicable(
            #"{"form":"labourOrder","conferredBy":[{"kind":"foreignState","country":"LA"}],"decidedOn":"2019"}"#
          ),
          .notApplicable(
            #"{"form":"taskCompletion","conferredBy":[{"kind":"president"}],"decidedOn":"2019"}"#),
        ]
      }
    ) { award, context in
      guard let lawful = award.form.lawfulLevels else { return .notApplicable }
      if award.conferredBy.isEmpty { return .undecided }
      return .each(award.conferredBy) { index, authority in
        let level = authority.kind.conferringLevel
        if level.isEmpty { return .undecided }
        return .require(
          lawful.contains(level),
          or: context.failure(
            at: .field("conferredBy", index, "kind"), .code(award.form),
            .code(authority.kind)))
      }
    }
  }

  static var foreignStateNamed: Self {
    Self(
      id: "award.foreign-form-needs-state", kind: .structure, severity: .warning,
      title: LocalizedText(
        "Khen thưởng của nước ngoài ghi rõ nước nào", english: "An award of another state names the state"),
      rationale: LocalizedText(
        "Huân chương Lao động của Lào trùng tên với của Việt Nam; không ghi nước thì không phân biệt được.",
        english: "A Labour Order of Laos has the name of a Vietnamese one; only the state tells them apart."),
      message: LocalizedText(
        "ghi {issuer} khen thưởng mà không ghi là nước nào",
        english: "conferred by: {issuer}, without a country"),
      parameters: ["issuer"],
      examples: {
        [
          .passing(#"{"form":"labourOrder","conferredBy":[{"kind":"foreignState","country":"LA"}]}"#),
          .passing(#"{"conferredBy":[{"kind":"foreignGovernment","country":{"written":"nước bạn"}}]}"#),
          .failing(#"{"conferredBy":[{"kind":"foreignState"}]}"#, at: "/conferredBy/0/country"),
          .failing(
            #"{"conferredBy":[{"kind":"foreignGovernment","country":"LA"},{"kind":"foreignPartyAndState"}]}"#,
            at: "/conferredBy/1/country"),
          .notApplicable(#"{"conferredBy":[{"kind":"president"}]}"#),
          .notApplicable("{}"),
        ]
      }
    ) { award, _ in
      .each(award.conferredBy) { index, authority in
        guard authority.kind.isForeign else { return .notApplicable }
        return .require(
          authority.country != nil, at: .field("conferredBy", index, "country"), .code(authority.kind))
      }
    }
  }

  static var foreignStateNotVietnam: Self {
    Self(
      id: "award.foreign-state-not-vietnam", kind: .consistency, severity: .error,
      title: LocalizedText("Nước ngoài không phải là Việt Nam", english: "A foreign state is not Vietnam"),
      rationale: LocalizedText(
        "Cơ quan của nước ngoài không thể thuộc Việt Nam.",
        english: "An authority of another state is not of Vietnam."),
      message: LocalizedText(
        "ghi {issuer} khen thưởng, nhưng nước ghi là Việt Nam",
        english: "conferred by: {issuer}, but the country is Vietnam"),
      parameters: ["issuer"],
      examples: {
        [
          .passing(#"{"conferredBy":[{"kind":"foreignState","country":"LA"}]}"#),
          .failing(
            #"{"conferredBy":[{"kind":"foreignState","country":"VN"}]}"#, at: "/conferredBy/0/country"),
          .failing(
            #"{"conferredBy":[{"kind":"foreignState","country":"LA"},{"kind":"foreignParty","country":{"code":"VN","written":"Lào"}}]}"#,
            at: "/conferredBy/1/country"),
          .undecided(#"{"conferredBy":[{"kind":"foreignGovernment","country":{"written":"nước bạn"}}]}"#),
          .notApplicable(#"{"conferredBy":[{"kind":"foreignState"}]}"#),
          .notApplicable(#"{"conferredBy":[{"kind":"president","country":"VN"}]}"#),
        ]
      }
    ) { award, _ in
      .each(award.conferredBy) { index, authority in
        guard authority.kind.isForeign, let country = authority.country else { return .notApplicable }
        guard let code = country.code else { return .undecided }
        return .require(
          code != .vietnam, at: .field("conferredBy", index, "country"), .code(authority.kind))
      }
    }
  }

  static var friendshipToVietnamese: Self {
    Self(
      id: "award.friendship-to-vietnamese", kind: .consistency, severity: .warning,
      source: .commendationLaw(nil, .secondary), predecessors: [.commendationLaw2003(nil, .memory)],
      inForce: .sinceCommendationLaw, dated: Award.decisionTime,
      about: Award.domestic,
      title: LocalizedText(
        "Huân chương, Huy chương Hữu nghị tặng người nước ngoài",
        english: "The Friendship Order and Medal go to foreigners"),
      rationale: LocalizedText(
        """
        Huân chương Hữu nghị tặng cá nhân và tập thể nước ngoài, Huy chương Hữu nghị tặng cá nhân nước ngoài; Luật \
        15/2003/QH11 trước đây cũng vậy.
        """,
        english: """
          The Friendship Order goes to persons and collectives of other countries, the Friendship Medal to their persons; \
          so it was under Law 15/2003/QH11.
          """),
      message: LocalizedText(
        "{form} tặng cho đối tượng Việt Nam", english: "{form} given to a Vietnamese recipient"),
      parameters: ["form"],
      examples: {
        [
          .passing(
            #"{"form":"friendshipMedal","recipients":[{"kind":"person","country":"LA"}],"decidedOn":"2019"}"#),
          .failing(
            #"{"form":"friendshipOrder","recipients":[{"kind":"collective","department":"d"}],"decidedOn":"2004-07-01"}"#,
            at: "/recipients/0"),
          .failing(
            #"{"form":"friendshipMedal","recipients":[{"kind":"person","country":"LA"},{"kind":"person","country":"VN"}],"decidedOn":"2019"}"#,
            at: "/recipients/1"),
          .undecided(#"{"form":"friendshipMedal","recipients":[{"kind":"person"}],"decidedOn":"2019"}"#),
          .undecided(#"{"form":"friendshipMedal","recipients":[{"kind":"person","country":"VN"}]}"#),
          .notApplicable(
            #"{"form":"friendshipOrder","recipients":[{"kind":"collective","department":"d"}],"decidedOn":"2004-06-30"}"#
          ),
          .notApplicable(
            #"{"form":"labourOrder","recipients":[{"kind":"collective","department":"d"}],"decidedOn":"2019"}"#
          ),
        ]
      }
    ) { award, _ in
      guard award.form == .friendshipOrder || award.form == .friendshipMedal else {
        return .notApplicable
      }
      return .each(award.recipients) { index, recipient in
        let isVietnamese: Ternary =
          recipient.department != nil ? .yes : recipient.country.map { !$0.isForeign } ?? .unknown
        return .require(!isVietnamese, at: .field("recipients", index), .code(award.form))
      }
    }
  }
}
