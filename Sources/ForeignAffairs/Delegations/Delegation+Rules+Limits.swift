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
        "đi ít nhất {count} nước, quá mức {limit} nước",
        english: "goes to at least {count} countries, more than {limit}"),
      parameters: ["count", "limit"],
      examples: {
        [
          .passing(#"{"direction":"outbound","countries":["JP","KR","CN"]}"#, policy: .haNoi),
          .passing(#"{"direction":"outbound","countries":["JP","KR","CN","JP"]}"#, policy: .haNoi),
          .failing(
            #"{"direction":"outbound","countries":["JP","KR","CN","LA"]}"#, policy: .haNoi, at: "/countries"),
          .failing(
            #"{"direction":"outbound","countries":["JP","KR","CN","LA","TH"]}"#, policy: .daNang,
            at: "/countries"),
          .undecided(
            #"{"direction":"outbound","countries":["JP","KR","CN",{"written":"Bắc Á"}]}"#, policy: .haNoi),
          .notApplicable(#"{"direction":"outbound","countries":["JP","KR","CN","LA"]}"#),
          .notApplicable(
            #"{"direction":"outbound","countries":["JP","KR","CN","LA"]}"#, policy: .directive38),
          .notApplicable(
            #"{"direction":"outbound","countries":["JP","KR","CN","LA"],"number":7}"#, policy: .haNoi),
          .notApplicable(
            #"{"direction":"outbound","countries":["JP","KR","CN","LA"],"purposes":["privateTrip"]}"#,
            policy: .haNoi),
          .notApplicable(#"{"direction":"inbound","countries":["JP","KR","CN","LA"]}"#, policy: .haNoi),
        ]
      }
    ) { delegation, context in
      guard let limit = context.policy.countriesPerTrip?.value, !delegation.countries.isEmpty else {
        return .notApplicable
      }
      guard delegation.countries.count > limit else { return .passed }
      let certain = Set(delegation.countries.compactMap(\.code)).count
      if certain <= limit { return delegation.countries.hasUnknown ? .undecided : .passed }
      return .failed(at: "countries", .integer(certain), .integer(limit))
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
        "chuyến đi {period} dài hơn mức {limit} ngày", english: "{period} is more than {limit} days"),
      parameters: ["period", "limit"],
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
        ]
      }
    ) { delegation, context in
      guard let limit = context.policy.daysAbroad?.value, let period = delegation.period else {
        return .notApplicable
      }
      return .require(!period.isLonger(thanDays: limit), at: "period", .period(period), .integer(limit))
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
        "ở {country} {period}, dài hơn mức {limit} ngày",
        english: "{period} in {country} is more than {limit} days"),
      parameters: ["country", "period", "limit"],
      examples: {
        [
          .passing(
            #"{"direction":"outbound","legs":[{"country":"JP","period":"2025-03-01/2025-03-05"}]}"#,
            policy: .daNang),
          .failing(
            #"{"direction":"outbound","legs":[{"country":"JP","period":"2025-03-01/2025-03-06"}]}"#,
            policy: .daNang, at: "/legs/0/period"),
          .failing(
            #"{"direction":"outbound","legs":[{"country":"JP"},{"country":"KR","period":"2025-03/2025-05"}]}"#,
            policy: .daNang, at: "/legs/1/period"),
          .undecided(#"{"direction":"outbound","legs":[{"country":"JP"}]}"#, policy: .daNang),
          .undecided(
            #"{"direction":"outbound","legs":[{"country":"JP","period":"2025-03"}]}"#, policy: .daNang),
          .notApplicable(
            #"{"direction":"outbound","legs":[{"country":"JP","period":"2025-03-01/2025-03-06"}]}"#),
          .notApplicable(#"{"direction":"outbound","period":"2025-03-01/2025-03-06"}"#, policy: .daNang),
          .notApplicable(
            #"{"direction":"outbound","legs":[{"country":"VN","period":"2025-03-01/2025-03-06"}]}"#,
            policy: .daNang),
        ]
      }
    ) { delegation, context in
      guard let limit = context.policy.daysPerCountry?.value else { return .notApplicable }
      return .each(delegation.legs) { index, leg in
        guard let period = leg.period else { return .undecided }
        // A stop in Vietnam on the way is no stay abroad.
        if leg.country.code == .vietnam { return .notApplicable }
        return .require(
          !period.isLonger(thanDays: limit), at: .field("legs", index, "period"),
          .text(
            LocalizedText(
              leg.country.name(in: .vietnamese), english: leg.country.name(in: .english))),
          .period(period), .integer(limit))
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
        "đoàn có {people} người, quá mức {limit} người", english: "{people} people, more than {limit}"),
      parameters: ["people", "limit"],
      examples: {
        [
          .passing(#"{"direction":"outbound","size":{"people":10}}"#, policy: .haNoi),
          .passing(
            #"{"direction":"outbound","size":{"people":10},"head":{"rank":"deputyMinister"}}"#,
            policy: .daNang),
          .passing(#"{"direction":"outbound","size":{"people":5}}"#, policy: .daNang),
          .failing(#"{"direction":"outbound","size":{"people":11}}"#, policy: .haNoi, at: "/size/people"),
          .failing(
            #"{"direction":"outbound","size":{"people":6},"head":{"rank":"director"}}"#, policy: .daNang,
            at: "/size/people"),
          .failing(
            #"{"direction":"outbound","size":{"people":{"over":10}}}"#, policy: .daNang, at: "/size/people"),
          .failing(
            #"{"direction":"outbound","head":{"name":"Lê An","rank":"director"},"#
              + #""members":[{"name":"Vũ Bình"},{"name":"Hồ Cúc"},{"name":"Mai Dung"},{"name":"Lý Em"},"#
              + #"{"name":"Đỗ Giang"}]}"#, policy: .daNang, at: "/members"),
          .undecided(#"{"direction":"outbound","size":{"people":6}}"#, policy: .daNang),
          .undecided(#"{"direction":"outbound","size":{"people":{"over":5}}}"#, policy: .haNoi),
          .undecided(#"{"direction":"outbound","head":{}}"#, policy: .haNoi),
          .notApplicable(#"{"direction":"outbound","size":{"people":11}}"#),
          .notApplicable(#"{"direction":"outbound","number":4,"size":{"people":40}}"#, policy: .haNoi),
          .notApplicable(#"{"direction":"inbound","size":{"people":11}}"#, policy: .haNoi),
        ]
      }
    ) { delegation, context in
      let policy = context.policy
      guard let general = policy.members?.value ?? policy.membersLedByDepartment?.value else {
        return .notApplicable
      }
      let departmental = policy.membersLedByDepartment?.value ?? general
      let isLarge: Ternary
      switch delegation.head?.rank {
      case .director: isLarge = delegation.isLarger(than: departmental)
      case let rank? where rank.isKnown && rank != .other:
        guard policy.members != nil else { return .notApplicable }
        isLarge = delegation.isLarger(than: general)
      default:
        // Who leads is not known: what both limits say of the size holds.
        let answers = (delegation.isLarger(than: general), delegation.isLarger(than: departmental))
        isLarge = answers.0 == answers.1 ? answers.0 : .unknown
      }
      let limit = delegation.head?.rank == .director ? departmental : general
      guard let people = delegation.size?.people else {
        return .require(
          !isLarge, at: "members", .integer(delegation.listedPeople.lowerBound), .integer(limit))
      }
      return .require(!isLarge, at: .field("size", "people"), .count(people), .integer(limit))
    }
  }
}
