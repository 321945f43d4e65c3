extension Rule<NGOProject> {
  static var currenciesMixed: Self {
    Self(
      id: "ngo.currencies-mixed", kind: .consistency, severity: .error,
      title: LocalizedText(
        "Khoảng giá trị viện trợ cùng một đồng tiền", english: "An interval of aid is in one currency"),
      rationale: LocalizedText(
        "Không có khoảng nào nằm giữa hai số tiền của hai đồng tiền khác nhau; số tiền như vậy không cộng được vào "
          + "đồng tiền nào.",
        english:
          "There is no interval between amounts of two currencies; such an amount adds up in neither of them."
      ),
      message: LocalizedText("từ {first} đến {second}", english: "reaches from {first} to {second}"),
      parameters: ["first", "second"],
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
        guard case .between(let first, let second) = project.money[index].amount.certainty else {
          return .notApplicable
        }
        return .require(
          first.currency == second.currency, at: .field("money", index, "amount"), .money(first),
          .money(second))
      }
      outcome.join(
        .each(project.inKind.indices) { index in
          guard case .between(let first, let second)? = project.inKind[index].value?.certainty else {
            return .notApplicable
          }
          return .require(
            first.currency == second.currency, at: .field("inKind", index, "value"), .money(first),
            .money(second))
        })
      return outcome
    }
  }
}
