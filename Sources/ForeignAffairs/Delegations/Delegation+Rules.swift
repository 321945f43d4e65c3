extension Rule<Delegation> {
  /// The rules about delegations.
  static var standard: [Self] { [.datesOrdered, .legsOrdered, .tooManyCountries] }
}

extension Rule<Delegation> {
  static var datesOrdered: Self {
    Self(
      id: "delegation.dates-ordered", kind: .order, severity: .error,
      title: LocalizedText("Ngày về không trước ngày đi", english: "A trip ends after it begins"),
      rationale: LocalizedText(
        "Chuyến đi không thể kết thúc trước khi bắt đầu.", english: "A trip cannot end before it begins."),
      message: LocalizedText(
        "kỳ {period} kết thúc trước khi bắt đầu", english: "{period} ends before it begins"),
      parameters: ["period"],
      examples: {
        [
          .passing(#"{"period":"2020-03-01/2020-03-08"}"#),
          .failing(#"{"period":"2020-03-08/2020-03-01"}"#, at: "/period"),
          .failing(#"{"period":"2021/2020-12"}"#, at: "/period"),
          .undecided(#"{"period":"2020-03/2020"}"#),
          .notApplicable("{}"),
        ]
      }
    ) { delegation, _ in
      guard let period = delegation.period else { return .notApplicable }
      return .require(period.isOrdered, at: "period", .period(period))
    }
  }

  static var legsOrdered: Self {
    Self(
      id: "delegation.leg-dates-ordered", kind: .order, severity: .error,
      title: LocalizedText("Từng chặng kết thúc sau khi bắt đầu", english: "A stop ends after it begins"),
      rationale: LocalizedText(
        "Một chặng không thể kết thúc trước khi bắt đầu.", english: "A stop cannot end before it begins."),
      message: LocalizedText(
        "chặng {period} kết thúc trước khi bắt đầu", english: "the stop {period} ends before it begins"),
      parameters: ["period"],
      examples: {
        [
          .passing(#"{"legs":[{"country":"JP","period":"2020-03-01/2020-03-08"}]}"#),
          .failing(
            #"{"legs":[{"country":"JP"},{"country":"LA","period":"2020-03-08/2020-03-01"}]}"#,
            at: "/legs/1/period"),
          .failing(
            #"{"legs":[{"country":"JP","period":"2021/2020"},{"country":"LA","period":"2021/2019"}]}"#,
            at: "/legs/0/period", "/legs/1/period"),
          .notApplicable(#"{"legs":[{"country":"JP"}]}"#),
        ]
      }
    ) { delegation, _ in
      .each(delegation.legs) { index, leg in
        guard let period = leg.period else { return .notApplicable }
        return .require(period.isOrdered, at: .field("legs", index, "period"), .period(period))
      }
    }
  }

  static var tooManyCountries: Self {
    Self(
      id: "delegation.too-many-countries", kind: .range, severity: .warning,
      title: LocalizedText(
        "Số nước trong một chuyến đi", english: "A trip abroad goes to few countries"),
      rationale: LocalizedText(
        "Nhiều tỉnh, thành phố giới hạn số nước của một chuyến đi nước ngoài.",
        english: "Many provinces limit the countries that one trip abroad may go to."),
      message: LocalizedText(
        "đi {count} nước, quá mức {limit} nước", english: "goes to {count} countries, more than {limit}"),
      parameters: ["count", "limit"],
      examples: {
        [
          .passing(#"{"direction":"outbound","countries":["JP","KR","CN"]}"#, policy: .haNoi),
          .failing(
            #"{"direction":"outbound","countries":["JP","KR","CN","LA"]}"#, policy: .haNoi, at: "/countries"),
          .failing(
            #"{"direction":"outbound","countries":["JP","KR","CN","LA","TH"]}"#, policy: .daNang,
            at: "/countries"),
          .notApplicable(#"{"direction":"outbound","countries":["JP","KR","CN","LA"]}"#),
          .notApplicable(#"{"direction":"inbound","countries":["JP","KR","CN","LA"]}"#, policy: .haNoi),
        ]
      }
    ) { delegation, context in
      guard delegation.direction == .outbound, !delegation.countries.isEmpty,
        let limit = context.policy.countriesPerTrip?.value
      else { return .notApplicable }
      let count = delegation.countries.count
      return .require(count <= limit, at: "countries", .integer(count), .integer(limit))
    }
  }
}
