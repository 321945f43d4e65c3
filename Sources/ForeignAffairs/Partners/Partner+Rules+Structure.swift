extension Rule<Partner> {
  static var nameNotEmpty: Self {
    Self(
      id: "partner.name-not-empty", kind: .structure, severity: .error,
      title: LocalizedText("Đối tác có tên", english: "A partner has a name"),
      rationale: LocalizedText(
        "Tên để trống không chỉ đối tác nào.", english: "A blank name means no partner."),
      message: LocalizedText("tên để trống", english: "the name is blank"),
      examples: {
        [
          .passing(#"{"name":"Gifu"}"#),
          .passing(#"{"name":{"vi":"","en":"Gifu Prefecture"}}"#),
          .failing(#"{"name":""}"#, at: "/name"),
          .failing(#"{"name":{"vi":" ","en":"\t"}}"#, at: "/name"),
        ]
      }
    ) { partner, _ in
      .require(!partner.name.isBlank, at: "name")
    }
  }

  static var namePeriodsOrdered: Self {
    Self(
      id: "partner.name-dates-ordered", kind: .order, severity: .error,
      title: LocalizedText(
        "Thời gian dùng tên kết thúc sau khi bắt đầu", english: "A name ends after it begins"),
      rationale: LocalizedText(
        "Một tên gọi không thể thôi dùng trước khi bắt đầu dùng.",
        english: "A name cannot end before it begins."),
      message: LocalizedText(
        "khoảng thời gian {period:when} kết thúc trước khi bắt đầu",
        english: "the period {period:when} ends before it begins"),
      parameters: ["period"],
      examples: {
        [
          .passing(#"{"names":[{"name":"Kyongsang","period":"1995/2001"}]}"#),
          .failing(#"{"names":[{"name":"Kyongsang","period":"2001/1995"}]}"#, at: "/names/0/period"),
          .failing(
            #"{"names":[{"name":"Gifu"},{"name":"Gifu-ken","period":"2001-03/2001-02"}]}"#,
            at: "/names/1/period"),
          .undecided(#"{"names":[{"name":"Gifu","period":"2001-03/2001"}]}"#),
          .notApplicable(#"{"names":[{"name":"Gifu"}]}"#),
        ]
      }
    ) { partner, _ in
      .each(partner.names) { index, name in
        guard let period = name.period else { return .notApplicable }
        return .require(period.isOrdered, at: .field("names", index, "period"), .period(period))
      }
    }
  }

  static var validityOrdered: Self {
    .ordered(
      "partner.validity-ordered", "validity",
      title: LocalizedText(
        "Thời gian tồn tại kết thúc sau khi bắt đầu", english: "A partner ends after it begins"),
      rationale: LocalizedText(
        "Đối tác không thể giải thể trước khi thành lập.", english: "A body cannot end before it begins.")
    ) { record, _ in .isOrdered(record.validity, at: "validity") }
  }

  static var succeededByItself: Self {
    Self(
      id: "partner.succeeded-by-itself", kind: .reference, severity: .error,
      title: LocalizedText("Đối tác kế thừa là đối tác khác", english: "A partner is not its own successor"),
      rationale: LocalizedText(
        "Đối tác kế thừa phải là một hồ sơ khác.", english: "What a partner became is another record."),
      message: LocalizedText(
        "“{id}” kế thừa chính mình", english: "“{id}” is given as its own successor"),
      parameters: ["id"],
      examples: {
        [
          .passing(#"{"id":"fr-rhone-alpes","succeededBy":"fr-auvergne-rhone-alpes"}"#),
          .failing(#"{"id":"fr-rhone-alpes","succeededBy":"fr-rhone-alpes"}"#, at: "/succeededBy"),
          .failing(#"{"id":"a","succeededBy":"a","validity":"../2015"}"#, at: "/succeededBy"),
          .notApplicable("{}"),
        ]
      }
    ) { partner, _ in
      guard let successor = partner.succeededBy else { return .notApplicable }
      return .require(successor != partner.id, at: "succeededBy", .identifier(successor))
    }
  }

  static var countryNotVietnam: Self {
    Self(
      id: "partner.country-not-vietnam", kind: .consistency, severity: .warning,
      title: LocalizedText(
        "Quốc gia đối tác không phải là Việt Nam", english: "A state that is a partner is not Vietnam"),
      rationale: LocalizedText(
        "Quốc gia, nhà nước làm đối tác là nước ngoài; cơ quan Việt Nam ghi theo loại cơ quan.",
        english: "A country or state as a partner is abroad; a Vietnamese body is recorded by its own kind."),
      message: LocalizedText(
        "đối tác loại “{kind}” ghi nước là Việt Nam", english: "a partner of the kind “{kind}” is of Vietnam"),
      parameters: ["kind"],
      examples: {
        [
          .passing(#"{"kind":"country","country":"JP"}"#),
          .failing(#"{"kind":"country","country":"VN"}"#, at: "/country"),
          .failing(#"{"kind":"state","country":{"code":"VN","written":"Việt Nam"}}"#, at: "/country"),
          .undecided(#"{"kind":"country","country":{"written":"nước bạn"}}"#),
          .notApplicable(#"{"kind":"agency","country":"VN"}"#),
          .notApplicable(#"{"kind":"embassy","country":"VN"}"#),
          .notApplicable(#"{"kind":"country"}"#),
        ]
      }
    ) { partner, _ in
      guard partner.kind == .country || partner.kind == .state, let country = partner.country else {
        return .notApplicable
      }
      return .require(country.isForeign, at: "country", .code(partner.kind))
    }
  }

  static var subdivisionInCountry: Self {
    Self(
      id: "partner.subdivision-in-country", kind: .consistency, severity: .warning,
      title: LocalizedText(
        "Mã địa phương thuộc nước của đối tác", english: "The code of a locality is one of its country"),
      rationale: LocalizedText(
        "Mã ISO 3166-2 bắt đầu bằng mã nước. Lãnh thổ có mã nước riêng cũng có mã của nước quản lý, như FR-GP và GP.",
        english:
          "A code of ISO 3166-2 begins with that of the country. A territory with a code of its own has one under its "
          + "state too, such as FR-GP and GP."),
      message: LocalizedText(
        "mã {code} không thuộc {country}", english: "{code} is no code of {country}"),
      parameters: ["code", "country"],
      examples: {
        [
          .passing(#"{"country":"JP","subdivisionCode":"JP-21"}"#),
          .passing(#"{"country":"GP","subdivisionCode":"FR-GP"}"#),
          .failing(#"{"country":"JP","subdivisionCode":"KR-48"}"#, at: "/subdivisionCode"),
          .failing(
            #"{"country":{"code":"LA","written":"Lào"},"subdivisionCode":"KH-1"}"#, at: "/subdivisionCode"),
          .undecided(#"{"country":{"written":"nước bạn"},"subdivisionCode":"KR-48"}"#),
          .notApplicable(#"{"subdivisionCode":"KR-48"}"#),
          .notApplicable(#"{"country":"KR"}"#),
        ]
      }
    ) { partner, _ in
      guard let subdivision = partner.subdivisionCode, let country = partner.country else {
        return .notApplicable
      }
      guard let code = country.code else { return .undecided }
      let letters = code.description
      let text = subdivision.description
      return .require(
        text.hasPrefix(letters) || text.utf8.dropFirst(3).elementsEqual(letters.utf8), at: "subdivisionCode",
        .text(text), .country(code))
    }
  }

  static var levelOfLocality: Self {
    Self(
      id: "partner.level-of-locality", kind: .structure, severity: .note,
      title: LocalizedText("Chỉ địa phương mới có cấp", english: "Only a locality has a level"),
      rationale: LocalizedText(
        "Cấp (tỉnh, thành phố, vùng) là cấp của chính quyền địa phương.",
        english: "The level, such as province or region, is that of a local government."),
      message: LocalizedText(
        "đối tác loại “{kind}” ghi cấp “{level}”",
        english: "a partner of the kind “{kind}” has the level “{level}”"),
      parameters: ["kind", "level"],
      examples: {
        [
          .passing(#"{"kind":"locality","level":"prefecture"}"#),
          .failing(#"{"kind":"university","level":"province"}"#, at: "/level"),
          .failing(#"{"kind":"embassy","level":"capital"}"#, at: "/level"),
          .notApplicable(#"{"kind":"university"}"#),
        ]
      }
    ) { partner, _ in
      guard let level = partner.level else { return .notApplicable }
      return .require(partner.kind == .locality, at: "level", .code(partner.kind), .code(level))
    }
  }

  static var relationDatesOrdered: Self {
    Self(
      id: "partner.relation-dates-ordered", kind: .order, severity: .error,
      title: LocalizedText("Quan hệ kết thúc sau khi bắt đầu", english: "A relation ends after it begins"),
      rationale: LocalizedText(
        "Quan hệ không thể chấm dứt trước khi được thiết lập.",
        english: "A relation cannot end before it is established."),
      message: LocalizedText(
        "quan hệ {period:when} kết thúc trước khi bắt đầu",
        english: "the relation {period:when} ends before it begins"),
      parameters: ["period"],
      examples: {
        [
          .passing(#"{"relations":[{"kind":"twinning","period":"2005/2015"}]}"#),
          .failing(#"{"relations":[{"kind":"twinning","period":"2015/2005"}]}"#, at: "/relations/0/period"),
          .failing(
            #"{"relations":[{"kind":"friendship","since":"2005"},"#
              + #"{"kind":"twinning","period":"2015-02-02/2015-02-01"}]}"#,
            at: "/relations/1/period"),
          .undecided(#"{"relations":[{"kind":"twinning","period":"2005?/2004"}]}"#),
          .notApplicable(#"{"relations":[{"kind":"friendship","since":"2005"}]}"#),
        ]
      }
    ) { partner, _ in
      .each(partner.relations) { index, relation in
        guard let period = relation.period else { return .notApplicable }
        return .require(period.isOrdered, at: .field("relations", index, "period"), .period(period))
      }
    }
  }
}
