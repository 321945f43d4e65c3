extension Rule<NGOProject> {
  static var currenciesMixed: Self {
    .inOneCurrency(
      "ngo.currencies-mixed",
      title: LocalizedText(
        "Khoảng giá trị viện trợ cùng một đồng tiền", english: "An interval of aid is in one currency"),
      examples: {
        [
          .passing(
            #"{"money":[{"state":"committed","amount":{"between":[{"amount":"1.00","currency":"USD"},"#
              + #"{"amount":"2.00","currency":"USD"}]}}]}"#),
          .failing(
            #"{"money":[{"state":"committed","amount":{"between":[{"amount":"10.00","currency":"USD"},"#
              + #"{"amount":"200000","currency":"VND"}]}}]}"#,
            at: "/money/0/amount"),
          .failing(
            #"{"money":[{"state":"total","amount":{"unknown":true}}],"inKind":[{"item":"gạo"},{"item":"thuốc","#
              + #""value":{"between":[{"amount":"5","currency":"VND"},{"amount":"5.00","currency":"EUR"}]}}]}"#,
            at: "/inKind/1/value"),
          .notApplicable(#"{"money":[{"state":"committed","amount":{"amount":"1","currency":"VND"}}]}"#),
          .notApplicable(#"{"inKind":[{"item":"gạo","value":{"over":{"amount":"1","currency":"VND"}}}]}"#),
          .notApplicable("{}"),
        ]
      }
    ) { project, _ in
      var outcome = RuleOutcome.each(project.money.indices) { index in
        .isInOneCurrency(project.money[index].amount, at: .field("money", index, "amount"))
      }
      outcome.join(
        .each(project.inKind.indices) { index in
          .isInOneCurrency(project.inKind[index].value, at: .field("inKind", index, "value"))
        })
      return outcome
    }
  }
}
