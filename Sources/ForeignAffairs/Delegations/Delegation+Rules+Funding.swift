extension Rule<Delegation> {
  static var budgetSourceGiven: Self {
    Self(
      id: "delegation.budget-source-given", kind: .structure, severity: .note,
      about: Delegation.officialTripsAbroad,
      title: LocalizedText("Đoàn ra có nguồn kinh phí", english: "A trip abroad says who pays for it"),
      rationale: LocalizedText(
        "Nơi không cho doanh nghiệp chi trả chuyến đi thì hồ sơ đoàn ra phải nêu nguồn kinh phí.",
        english: "Where an enterprise may not pay for a trip, the record says who does."),
      message: LocalizedText(
        "không ghi nguồn kinh phí, trong khi {term} không cho doanh nghiệp chi trả",
        english: "no source of funds is given, where {term} lets no enterprise pay"),
      parameters: ["term"],
      examples: {
        [
          .passing(
            #"{"direction":"outbound","period":"2020-03","fundingSource":"stateBudget"}"#, policy: .haNoi),
          .failing(#"{"direction":"outbound","period":"2015-01-01"}"#, policy: .haNoi, at: "/fundingSource"),
          .failing(#"{"direction":"outbound","period":"2020-03"}"#, policy: .haNoi, at: "/fundingSource"),
          .notApplicable(#"{"direction":"outbound","number":{"unknown":true}}"#, policy: .haNoi),
          .notApplicable(#"{"direction":"outbound","status":"cancelled"}"#, policy: .haNoi),
          .undecided(#"{"direction":"outbound"}"#, policy: .haNoi),
          .notApplicable(#"{"direction":"outbound","period":"2014-12-31"}"#, policy: .haNoi),
          .notApplicable(#"{"direction":"outbound"}"#),
          .notApplicable(#"{"direction":"outbound"}"#, policy: .daNang),
          .notApplicable(#"{"direction":"inbound"}"#, policy: .haNoi),
        ]
      }
    ) { delegation, context in
      .held(to: context.policy.allowsEnterpriseFunding, on: delegation.period?.firstDate) { term in
        if term.value { return .notApplicable }
        return .require(
          delegation.fundingSource != nil, at: "fundingSource", term.owner(in: context.policy))
      }
    }
  }

  static var enterprisePaysForLeader: Self {
    Self(
      id: "delegation.enterprise-pays-for-leader", kind: .procedure, severity: .warning,
      about: Delegation.officialTripsAbroad,
      title: LocalizedText(
        "Doanh nghiệp không chi trả chuyến đi của lãnh đạo",
        english: "No enterprise pays for the trip of a leader"),
      rationale: LocalizedText(
        "Có tỉnh, thành phố không cho cán bộ đi nước ngoài do doanh nghiệp tổ chức và đài thọ.",
        english: "Some provinces allow no trip of an official that an enterprise arranges and pays for."),
      message: LocalizedText(
        "trưởng đoàn là {rank}; kinh phí do {source} chi trả, trái với {term}",
        english: "led by a {rank}; paid for by: {source}; against {term}"),
      parameters: ["rank", "source", "term"],
      examples: {
        [
          .passing(
            #"{"direction":"outbound","period":"2020-03","fundingSource":"stateBudget","head":{"rank":"director"}}"#,
            policy: .haNoi),
          .failing(
            #"{"direction":"outbound","period":"2020-03","fundingSource":"enterprise","head":{"rank":"director"}}"#,
            policy: .haNoi, at: "/fundingSource"),
          .failing(
            #"{"direction":"outbound","period":"2020-03","fundingSource":"enterprise","head":{"rank":"deputyMinister"}}"#,
            policy: .haNoi, at: "/fundingSource"),
          .undecided(
            #"{"direction":"outbound","period":"2020-03","fundingSource":"enterprise"}"#, policy: .haNoi),
          .undecided(
            #"{"direction":"outbound","period":"2020-03","fundingSource":"enterprise","head":{"rank":"other"}}"#,
            policy: .haNoi),
          .failing(
            #"{"direction":"outbound","period":"2015-01-01","fundingSource":"enterprise","head":{"rank":"director"}}"#,
            policy: .haNoi, at: "/fundingSource"),
          .undecided(
            #"{"direction":"outbound","fundingSource":"enterprise","head":{"rank":"director"}}"#,
            policy: .haNoi),
          .notApplicable(
            #"{"direction":"outbound","period":"2014-12-31","fundingSource":"enterprise","head":{"rank":"director"}}"#,
            policy: .haNoi),
          .notApplicable(#"{"direction":"outbound"}"#, policy: .haNoi),
          .notApplicable(
            #"{"direction":"outbound","period":"2020-03","fundingSource":"enterprise","head":{"rank":"director"}}"#
          ),
          .notApplicable(
            #"{"direction":"inbound","fundingSource":"enterprise","head":{"rank":"director"}}"#,
            policy: .haNoi),
        ]
      }
    ) { delegation, context in
      guard let source = delegation.fundingSource else { return .notApplicable }
      return .held(to: context.policy.allowsEnterpriseFunding, on: delegation.period?.firstDate) { term in
        if term.value { return .notApplicable }
        guard source == .enterprise else { return .passed }
        guard let rank = delegation.head?.rank, rank.isKnown, rank != .other else { return .undecided }
        return .failed(at: "fundingSource", .code(rank), .code(source), term.owner(in: context.policy))
      }
    }
  }

  static var currenciesMixed: Self {
    .inOneCurrency(
      "delegation.currencies-mixed",
      title: LocalizedText(
        "Khoảng chi phí cùng một đồng tiền", english: "An interval of costs is in one currency"),
      examples: {
        [
          .passing(
            #"{"cost":{"between":[{"amount":"1","currency":"VND"},{"amount":"2","currency":"VND"}]}}"#),
          .failing(
            #"{"cost":{"between":[{"amount":"10.00","currency":"USD"},{"amount":"200000","currency":"VND"}]}}"#,
            at: "/cost"),
          .failing(
            #"{"cost":{"between":[{"amount":"1.00","currency":"EUR"},{"amount":"1.00","currency":"USD"}]}}"#,
            at: "/cost"),
          .notApplicable(#"{"cost":{"amount":"1","currency":"VND"}}"#),
          .notApplicable(#"{"cost":{"unknown":true}}"#),
          .notApplicable("{}"),
        ]
      }
    ) { delegation, _ in
      .isInOneCurrency(delegation.cost, at: "cost")
    }
  }
}
