// What provinces limit differently: the policy says how much, and where it is silent the rule does not apply.

extension Rule<Delegation> {
  static var tooManyCountries: Self {
    Self(
      id: "delegation.too-many-countries", kind: .range, severity: .warning,
      about: Delegation.officialTripsAbroad,
      title: LocalizedText("Số nước trong một chuyến đi", english: "A trip abroad goes to few countries"),
      rationale: LocalizedText(
        "Nhiều tỉnh, thành phố giới hạn số nước của một chuyến đi công tác nước ngoài.",
        english: "Many provinces limit the countries that one official trip abroad may go to."),
      message: LocalizedText(
        "đi ít nhất {count} nước, quá mức {limit} nước theo {term}",
        english: "goes to at least {count} countries, more than {limit} under {term}"),
      parameters: ["count", "limit", "term"],
      examples: {
        var threeCountries = Policy(name: "three-countries")
        threeCountries.countriesPerTrip = PolicyValue(3)
        return [
          .passing(
            #"{"direction":"outbound","period":"2025-08","countries":["JP","KR","CN"]}"#, policy: .haNoi),
          .passing(
            #"{"direction":"outbound","period":"2025-08","countries":["JP","KR","CN","JP"]}"#, policy: .haNoi),
          .failing(
            #"{"direction":"outbound","period":"2025-08","countries":["JP","KR","CN","LA"]}"#, policy: .haNoi,
            at: "/countries"),
          .failing(
            #"{"direction":"outbound","period":"2025-08","countries":["JP","KR","CN","LA","TH"]}"#,
            policy: .daNang,
            at: "/countries"),
          .undecided(
            #"{"direction":"outbound","period":"2025-08","countries":["JP","KR","CN",{"written":"Bắc Á"}]}"#,
            policy: .haNoi),
          .notApplicable(#"{"direction":"outbound","period":"2025-08","countries":["JP","KR","CN","LA"]}"#),
          .notApplicable(
            #"{"direction":"outbound","period":"2025-08","countries":["JP","KR","CN","LA"]}"#,
            policy: .directive38),
          .notApplicable(
            #"{"direction":"outbound","period":"2025-08","countries":["JP","KR","CN","LA"],"number":7}"#,
            policy: .haNoi),
          .notApplicable(
            #"{"direction":"outbound","period":"2025-08","countries":["JP","KR","CN","LA"],"purposes":["privateTrip"]}"#,
            policy: .haNoi),
          .notApplicable(#"{"direction":"inbound","countries":["JP","KR","CN","LA"]}"#, policy: .haNoi),
          .failing(
            #"{"direction":"outbound","period":"2015-01-01","countries":["JP","KR","CN","LA"]}"#,
            policy: .haNoi,
            at: "/countries"),
          .failing(
            #"{"direction":"outbound","countries":["JP","KR","CN","LA"]}"#, policy: threeCountries,
            at: "/countries"),
          .undecided(
            #"{"direction":"outbound","countries":["JP","KR","CN","LA"]}"#, policy: .haNoi),
          .notApplicable(
            #"{"direction":"outbound","period":"2014-12-31","countries":["JP","KR","CN","LA"]}"#,
            policy: .haNoi),
          .notApplicable(
            #"{"direction":"outbound","period":"2025-07-08","countries":["JP","KR","CN","LA"]}"#,
            policy: .daNang),
        ]
      }
    ) { delegation, context in
      .held(to: context.policy.countriesPerTrip, on: delegation.period?.firstDate) { term in
        if delegation.countries.isEmpty { return .notApplicable }
        guard delegation.countries.count > term.value else { return .passed }
        let certain = Set(delegation.countries.compactMap(\.code)).count
        if certain <= term.value { return delegation.countries.hasUnknown ? .undecided : .passed }
        return .failed(
          at: "countries", .integer(certain), .integer(term.value), term.owner(in: context.policy))
      }
    }
  }

  static var tooLong: Self {
    Self(
      id: "delegation.too-long", kind: .range, severity: .warning,
      about: Delegation.officialTripsAbroad,
      title: LocalizedText("Số ngày của một chuyến đi", english: "A trip abroad takes few days"),
      rationale: LocalizedText(
        "Nhiều tỉnh, thành phố giới hạn số ngày của một chuyến đi công tác nước ngoài, tính cả ngày đi và ngày về.",
        english:
          "Many provinces limit the days of an official trip abroad, the first and the last included."),
      message: LocalizedText(
        "chuyến đi {period:when} dài hơn mức {limit} ngày theo {term}",
        english: "the trip {period:when} is longer than {limit} days under {term}"),
      parameters: ["period", "limit", "term"],
      examples: {
        [
          .passing(#"{"direction":"outbound","period":"2020-03-01/2020-03-10"}"#, policy: .haNoi),
          .passing(#"{"direction":"outbound","period":"2020-03-01"}"#, policy: .haNoi),
          .failing(
            #"{"direction":"outbound","period":"2020-03-01/2020-03-11"}"#, policy: .haNoi, at: "/period"),
          .failing(#"{"direction":"outbound","period":"2020-03/2020-05"}"#, policy: .haNoi, at: "/period"),
          .undecided(#"{"direction":"outbound","period":"2020-03"}"#, policy: .haNoi),
          .undecided(#"{"direction":"outbound","period":"2020-03-01/"}"#, policy: .haNoi),
          .undecided(#"{"direction":"outbound","period":"2020-03-20/2020-03-01"}"#, policy: .haNoi),
          .notApplicable(#"{"direction":"outbound","period":"2020-03-01/2020-03-11"}"#),
          .notApplicable(#"{"direction":"outbound","period":"2020-03-01/2020-03-11"}"#, policy: .daNang),
          .notApplicable(#"{"direction":"inbound","period":"2020-03-01/2020-03-11"}"#, policy: .haNoi),
          .failing(
            #"{"direction":"outbound","period":"2015-01-01/2015-01-11"}"#, policy: .haNoi, at: "/period"),
          .notApplicable(#"{"direction":"outbound","period":"2014-12-31/2015-01-11"}"#, policy: .haNoi),
        ]
      }
    ) { delegation, context in
      .held(to: context.policy.daysAbroad, on: delegation.period?.firstDate) { term in
        guard let period = delegation.period else { return .notApplicable }
        return .require(
          !period.isLonger(thanDays: term.value), at: "period", .period(period), .integer(term.value),
          term.owner(in: context.policy))
      }
    }
  }

  static var tooLongInCountry: Self {
    Self(
      id: "delegation.too-long-in-country", kind: .range, severity: .warning,
      about: Delegation.officialTripsAbroad,
      title: LocalizedText("Số ngày ở một nước", english: "A trip stays few days in one country"),
      rationale: LocalizedText(
        "Có tỉnh, thành phố giới hạn số ngày làm việc ở mỗi nước trong một chuyến đi công tác nước ngoài.",
        english: "Some provinces limit the days that an official trip abroad stays in each country."),
      message: LocalizedText(
        "ở {country} {period:when}, dài hơn mức {limit} ngày theo {term}",
        english: "the stay in {country} {period:when} is longer than {limit} days under {term}"),
      parameters: ["country", "period", "limit", "term"],
      examples: {
        [
          .passing(
            #"{"direction":"outbound","period":"2025-08","legs":[{"country":"JP","period":"2025-08-01/2025-08-05"}]}"#,
            policy: .daNang),
          .failing(
            #"{"direction":"outbound","period":"2025-08","legs":[{"country":"JP","period":"2025-08-01/2025-08-06"}]}"#,
            policy: .daNang, at: "/legs/0/period"),
          .failing(
            #"{"direction":"outbound","period":"2025-08","legs":[{"country":"JP"},{"country":"KR","period":"2025-08/2025-10"}]}"#,
            policy: .daNang, at: "/legs/1/period"),
          .undecided(
            #"{"direction":"outbound","period":"2025-08","legs":[{"country":"JP"}]}"#, policy: .daNang),
          .undecided(
            #"{"direction":"outbound","period":"2025-08","legs":[{"country":"JP","period":"2025-08"}]}"#,
            policy: .daNang),
          .notApplicable(
            #"{"direction":"outbound","period":"2025-08","legs":[{"country":"JP","period":"2025-08-01/2025-08-06"}]}"#
          ),
          .notApplicable(#"{"direction":"outbound","period":"2025-08-01/2025-08-06"}"#, policy: .daNang),
          .notApplicable(
            #"{"direction":"outbound","period":"2025-08","legs":[{"country":"VN","period":"2025-08-01/2025-08-06"}]}"#,
            policy: .daNang),
          .failing(
            #"{"direction":"outbound","legs":[{"country":"JP","period":"2025-07-09/2025-07-14"}]}"#,
            policy: .daNang, at: "/legs/0/period"),
          .notApplicable(
            #"{"direction":"outbound","legs":[{"country":"JP","period":"2025-07-08/2025-07-13"}]}"#,
            policy: .daNang),
        ]
      }
    ) { delegation, context in
      guard let term = context.policy.daysPerCountry else { return .notApplicable }
      return .each(delegation.legs) { index, leg in
        // A stop in Vietnam on the way is no stay abroad.
        if leg.country.code == .vietnam { return .notApplicable }
        return .when(term.isInForce(on: (delegation.period ?? leg.period)?.firstDate)) {
          guard let period = leg.period else { return .undecided }
          return .require(
            !period.isLonger(thanDays: term.value),
            or: .failed(
              at: .field("legs", index, "period"),
              .text(
                LocalizedText(
                  leg.country.name(in: .vietnamese), english: leg.country.name(in: .english))),
              .period(period), .integer(term.value), term.owner(in: context.policy)))
        }
      }
    }
  }

  static var tooLarge: Self {
    Self(
      id: "delegation.too-large", kind: .range, severity: .warning,
      about: Delegation.officialTripsAbroad,
      title: LocalizedText("Số người của một đoàn ra", english: "A delegation abroad has few people"),
      rationale: LocalizedText(
        "Nhiều tỉnh, thành phố giới hạn số người của một đoàn ra, có nơi thấp hơn khi lãnh đạo sở làm trưởng đoàn.",
        english:
          "Many provinces limit the people of a delegation abroad, some of them more where a department leads it."
      ),
      message: LocalizedText(
        "đoàn có {people} người, quá mức {limit} người theo {term}",
        english: "{people} people, more than {limit} under {term}"),
      parameters: ["people", "limit", "term"],
      examples: {
        [
          .passing(#"{"direction":"outbound","period":"2025-08","size":{"people":10}}"#, policy: .haNoi),
          .passing(
            #"{"direction":"outbound","period":"2025-08","size":{"people":10},"head":{"rank":"deputyMinister"}}"#,
            policy: .daNang),
          .passing(#"{"direction":"outbound","period":"2025-08","size":{"people":5}}"#, policy: .daNang),
          .failing(
            #"{"direction":"outbound","period":"2025-08","size":{"people":11}}"#, policy: .haNoi,
            at: "/size/people"),
          .failing(
            #"{"direction":"outbound","period":"2025-08","size":{"people":6},"head":{"rank":"director"}}"#,
            policy: .daNang,
            at: "/size/people"),
          .failing(
            #"{"direction":"outbound","period":"2025-08","size":{"people":{"over":10}}}"#, policy: .daNang,
            at: "/size/people"),
          .failing(
            #"{"direction":"outbound","period":"2025-08","head":{"name":"Lê An","rank":"director"},"#
              + #""members":[{"name":"Vũ Bình"},{"name":"Hồ Cúc"},{"name":"Mai Dung"},{"name":"Lý Em"},"#
              + #"{"name":"Đỗ Giang"}]}"#, policy: .daNang, at: "/members"),
          .undecided(#"{"direction":"outbound","period":"2025-08","size":{"people":6}}"#, policy: .daNang),
          .undecided(
            #"{"direction":"outbound","period":"2025-08","size":{"people":{"over":5}}}"#, policy: .haNoi),
          .undecided(#"{"direction":"outbound","period":"2025-08","head":{}}"#, policy: .haNoi),
          .notApplicable(#"{"direction":"outbound","period":"2025-08","size":{"people":11}}"#),
          .notApplicable(
            #"{"direction":"outbound","period":"2025-08","number":4,"size":{"people":40}}"#, policy: .haNoi),
          .notApplicable(#"{"direction":"inbound","size":{"people":11}}"#, policy: .haNoi),
          .failing(
            #"{"direction":"outbound","period":"2025-07-09","size":{"people":11}}"#, policy: .daNang,
            at: "/size/people"),
          .undecided(#"{"direction":"outbound","size":{"people":11}}"#, policy: .haNoi),
          .notApplicable(
            #"{"direction":"outbound","period":"2025-07-08","size":{"people":11}}"#, policy: .daNang),
        ]
      }
    ) { delegation, context in
      let policy = context.policy
      let isLedByDepartment = delegation.head?.rank == .director
      let term =
        isLedByDepartment
        ? policy.membersLedByDepartment ?? policy.members : policy.members ?? policy.membersLedByDepartment
      return .held(to: term, on: delegation.period?.firstDate) { term in
        let isLarge: Ternary
        switch delegation.head?.rank {
        case .director: isLarge = delegation.isLarger(than: term.value)
        case let rank? where rank.isKnown && rank != .other:
          guard policy.members != nil else { return .notApplicable }
          isLarge = delegation.isLarger(than: term.value)
        default:
          // Who leads is not known: what both limits say of the size holds.
          let departmental = policy.membersLedByDepartment?.value ?? term.value
          let answers = (delegation.isLarger(than: term.value), delegation.isLarger(than: departmental))
          isLarge = answers.0 == answers.1 ? answers.0 : .unknown
        }
        guard let people = delegation.size?.people else {
          return .require(
            !isLarge, at: "members", .integer(delegation.listedPeople.lowerBound), .integer(term.value),
            term.owner(in: policy))
        }
        return .require(
          !isLarge, at: .field("size", "people"), .count(people), .integer(term.value),
          term.owner(in: policy))
      }
    }
  }
}
