extension Rule<Delegation> {
  static var budgetSourceGiven: Self {
    Self(
      id: "delegation.budget-source-given", kind: .structure, severity: .note,
      about: Delegation.officialTripsAbroad,
      title: LocalizedText("Đoàn ra có nguồn kinh phí", english: "A trip abroad says who pays for it"),
      rationale: LocalizedText(
        "Nơi không cho doanh nghiệp chi trả chuyến đi thì hồ sơ đoàn ra phải nêu nguồn kinh phí.",
        english: "Where an enterprise may not pay for a trip, the record says who does."),
      message: LocalizedText("không ghi nguồn kinh phí", english: "no source of funds is given"),
      examples: {
        [
          .passing(#"{"direction":"outbound","fundingSource":"stateBudget"}"#, policy: .haNoi),
          .failing(#"{"direction":"outbound"}"#, policy: .haNoi, at: "/fundingSource"),
          .failing(#"{"direction":"outbound","period":"2020-03"}"#, policy: .haNoi, at: "/fundingSource"),
          .notApplicable(#"{"direction":"outbound","number":{"unknown":true}}"#, policy: .haNoi),
          .notApplicable(#"{"direction":"outbound","status":"cancelled"}"#, policy: .haNoi),
          .notApplicable(#"{"direction":"outbound"}"#),
          .notApplicable(#"{"direction":"outbound"}"#, policy: .daNang),
          .notApplicable(#"{"direction":"inbound"}"#, policy: .haNoi),
        ]
      }
    ) { delegation, context in
      guard context.policy.allowsEnterpriseFunding?.value == false else { return .notApplicable }
      return .require(delegation.fundingSource != nil, at: "fundingSource")
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
        "trưởng đoàn là {rank}, kinh phí do {source} chi trả",
        english: "led by a {rank}; paid for by: {source}"),
      parameters: ["rank", "source"],
      examples: {
        [
          .passing(
            #"{"direction":"outbound","fundingSource":"stateBudget","head":{"rank":"director"}}"#,
            policy: .haNoi),
          .failing(
            #"{"direction":"outbound","fundingSource":"enterprise","head":{"rank":"director"}}"#,
            policy: .haNoi, at: "/fundingSource"),
          .failing(
            #"{"direction":"outbound","fundingSource":"enterprise","head":{"rank":"deputyMinister"}}"#,
            policy: .haNoi, at: "/fundingSource"),
          .undecided(#"{"direction":"outbound","fundingSource":"enterprise"}"#, policy: .haNoi),
          .undecided(
            #"{"direction":"outbound","fundingSource":"enterprise","head":{"rank":"other"}}"#, policy: .haNoi),
          .notApplicable(#"{"direction":"outbound"}"#, policy: .haNoi),
          .notApplicable(
            #"{"direction":"outbound","fundingSource":"enterprise","head":{"rank":"director"}}"#),
          .notApplicable(
            #"{"direction":"inbound","fundingSource":"enterprise","head":{"rank":"director"}}"#,
            policy: .haNoi),
        ]
      }
    ) { delegation, context in
      guard context.policy.allowsEnterpriseFunding?.value == false, let source = delegation.fundingSource
      else {
        return .notApplicable
      }
      guard source == .enterprise else { return .passed }
      guard let rank = delegation.head?.rank, rank.isKnown, rank != .other else { return .undecided }
      return .failed(at: "fundingSource", .code(rank), .code(source))
    }
  }
}
