extension Rule<Event> {
  static var editionPositive: Self {
    Self(
      id: "event.edition-positive", kind: .range, severity: .error,
      title: LocalizedText("Lần tổ chức tính từ 1", english: "Editions are counted from 1"),
      rationale: LocalizedText(
        "Lần đầu tiên là lần thứ 1.", english: "The first time that an event is held is its first edition."),
      message: LocalizedText("lần tổ chức là {edition}", english: "the edition is {edition}"),
      parameters: ["edition"],
      examples: {
        [
          .passing(#"{"edition":1}"#),
          .failing(#"{"edition":0}"#, at: "/edition"),
          .failing(#"{"edition":-3}"#, at: "/edition"),
          .notApplicable("{}"),
        ]
      }
    ) { event, _ in
      guard let edition = event.edition else { return .notApplicable }
      return .require(edition >= 1, at: "edition", .integer(edition))
    }
  }

  static var cancelledHasNoResults: Self {
    Self(
      id: "event.cancelled-has-no-results", kind: .consistency, severity: .error,
      title: LocalizedText("Sự kiện đã hủy không có kết quả", english: "A cancelled event has no results"),
      rationale: LocalizedText(
        "Sự kiện đã hủy không diễn ra nên không có kết quả để báo cáo.",
        english: "An event that was cancelled did not take place: there is no result to report."),
      message: LocalizedText(
        "sự kiện đã hủy nhưng kết quả được báo cáo {reported}",
        english: "cancelled, and yet its result was reported {reported:when}"),
      parameters: ["reported"],
      examples: {
        [
          .passing(#"{"status":"cancelled"}"#),
          .failing(#"{"status":"cancelled","reportedOn":"2021-03-10"}"#, at: "/reportedOn"),
          .failing(#"{"status":"cancelled","periods":["2020"],"reportedOn":"2021"}"#, at: "/reportedOn"),
          .notApplicable(#"{"status":"notHeldAsPlanned","reportedOn":"2021"}"#),
          .notApplicable(#"{"reportedOn":"2021"}"#),
        ]
      }
    ) { event, _ in
      guard event.status == .cancelled else { return .notApplicable }
      guard let reported = event.reportedOn else { return .passed }
      return .failed(at: "reportedOn", .date(reported))
    }
  }

  static var countriesUnique: Self {
    Self(
      id: "event.countries-unique", kind: .duplicate, severity: .error,
      title: LocalizedText("Mỗi nước ghi một lần", english: "Each country is listed once"),
      rationale: LocalizedText(
        "Một nước ghi hai lần làm sai số nước tham gia.",
        english: "A country that is listed twice is counted twice."),
      message: LocalizedText("{country} được ghi hai lần", english: "{country} is listed twice"),
      parameters: ["country"],
      examples: {
        [
          .passing(#"{"countries":["JP","KR"]}"#),
          .failing(#"{"countries":["JP","KR","JP"]}"#, at: "/countries/2"),
          .failing(
            #"{"countries":["KR",{"code":"KR","written":"Hàn Quốc"},"KR"]}"#, at: "/countries/1",
            "/countries/2"),
          .undecided(#"{"countries":["JP",{"written":"Bắc Á"}]}"#),
          .notApplicable(#"{"countries":["JP"]}"#),
        ]
      }
    ) { event, _ in
      let countries = event.countries
      guard countries.count > 1 else { return .notApplicable }
      guard countries.hasRepeats else { return countries.hasUnknown ? .undecided : .passed }
      var seen: Set<CountryReference> = []
      var failures: [RuleFailure] = []
      for (index, country) in countries.enumerated()
      where !seen.insert(country.withoutWords).inserted {
        failures.append(
          RuleFailure(
            at: .field("countries", index),
            country.code.map { .country($0) } ?? .text(country.written ?? "")))
      }
      return .failed(at: failures)
    }
  }

  static var highestRankFits: Self {
    Self(
      id: "event.highest-rank-fits", kind: .consistency, severity: .warning,
      title: LocalizedText(
        "Cấp cao nhất không thấp hơn cấp của người dự",
        english: "Nobody who attends is above the highest rank"),
      rationale: LocalizedText(
        "Cấp cao nhất quyết định thẩm quyền cho phép hội nghị, nên phải tính mọi người dự.",
        english: "The highest rank decides who allows a conference, so everyone who attends counts."),
      message: LocalizedText(
        "ghi cấp cao nhất là “{highest}”, nhưng có người dự cấp “{rank}”",
        english: "the highest rank is given as “{highest}”, but one attends of the rank “{rank}”"),
      parameters: ["highest", "rank"],
      examples: {
        [
          .passing(#"{"highestRank":"minister","attendees":[{"rank":"minister"},{"rank":"director"}]}"#),
          .failing(#"{"highestRank":"director","attendees":[{"rank":"minister"}]}"#, at: "/highestRank"),
          .failing(
            #"{"highestRank":"other","attendees":[{"rank":"other"},{"rank":"director"}]}"#, at: "/highestRank"
          ),
          .undecided(#"{"highestRank":"director","attendees":[{}]}"#),
          .undecided(#"{"highestRank":"director","attendees":[{"rank":"attaché"}]}"#),
          .undecided(#"{"highestRank":"attaché","attendees":[{"rank":"director"}]}"#),
          .notApplicable(#"{"highestRank":"director"}"#),
          .notApplicable(#"{"attendees":[{"rank":"minister"}]}"#),
        ]
      }
    ) { event, _ in
      guard let highest = event.highestRank, !event.attendees.isEmpty else { return .notApplicable }
      guard let step = highest.step else { return .undecided }
      var isCertain = true
      for attendee in event.attendees {
        guard let rank = attendee.rank, let place = rank.step else {
          isCertain = false
          continue
        }
        if place < step { return .failed(at: "highestRank", .code(highest), .code(rank)) }
      }
      return isCertain ? .passed : .undecided
    }
  }
}
