extension Rule<NGOProject> {
  static var valueNotNegative: Self {
    Self(
      id: "ngo.value-not-negative", kind: .range, severity: .error,
      title: LocalizedText("Giá trị viện trợ không âm", english: "An amount of aid is not negative"),
      rationale: LocalizedText(
        "Số tiền cam kết, giải ngân, đối ứng và giá trị hiện vật không thể nhỏ hơn 0.",
        english: "What is committed, disbursed or given in kind cannot be worth less than nothing."),
      message: LocalizedText("giá trị là {amount}", english: "the amount is {amount}"),
      parameters: ["amount"],
      examples: {
        [
          .passing(#"{"money":[{"state":"committed","amount":{"amount":"807020.00","currency":"USD"}}]}"#),
          .passing(#"{"inKind":[{"item":"thuốc","value":{"amount":"0","currency":"VND"}}]}"#),
          .failing(
            #"{"money":[{"state":"committed","amount":{"amount":"-1.00","currency":"USD"}}]}"#,
            at: "/money/0/amount"),
          .failing(
            #"{"money":[{"state":"total","amount":{"unknown":true}}],"#
              + #""inKind":[{"item":"gạo"},{"item":"thuốc","value":{"nearly":{"amount":"0","currency":"VND"}}}]}"#,
            at: "/inKind/1/value"),
          .undecided(
            #"{"money":[{"state":"committed","amount":{"about":{"amount":"1000.00","currency":"USD"}}}]}"#),
          .notApplicable(#"{"inKind":[{"item":"dê Bách Thảo","quantity":20}]}"#),
        ]
      }
    ) { project, _ in
      var outcome = RuleOutcome.each(project.money.indices) { index in
        .require(
          !project.money[index].amount.isNegative, at: .field("money", index, "amount"),
          .amount(project.money[index].amount))
      }
      outcome.join(
        .each(project.inKind.indices) { index in
          guard let isNegative = project.inKind[index].value?.isNegative else { return .notApplicable }
          return .require(
            !isNegative, at: .field("inKind", index, "value"),
            .amount(project.inKind[index].value ?? .unknown))
        })
      return outcome
    }
  }

  static var valuePositive: Self {
    Self(
      id: "ngo.value-positive", kind: .range, severity: .warning,
      title: LocalizedText(
        "Khoản viện trợ đã phê duyệt có giá trị cam kết", english: "An approved aid item has a value"),
      rationale: LocalizedText(
        "Khoản đã phê duyệt mà cam kết bằng 0 thường là ô chưa điền; viện trợ bằng hiện vật hoặc chuyên gia có thể "
          + "chưa được định giá.",
        english:
          "An approved item with a commitment of zero is mostly a blank; goods and experts may be without a value."
      ),
      message: LocalizedText(
        "khoản viện trợ {status} có giá trị cam kết là {amount}",
        english: "{status}, with a commitment of {amount}"),
      parameters: ["status", "amount"],
      examples: {
        [
          .passing(
            #"{"status":"approved","money":[{"state":"committed","amount":{"amount":"1","currency":"VND"}}]}"#
          ),
          .failing(
            #"{"status":"approved","money":[{"state":"committed","amount":{"amount":"0","currency":"VND"}}]}"#,
            at: "/money/0/amount"),
          .failing(
            #"{"status":"completed","money":[{"state":"disbursed","amount":{"amount":"5.00","currency":"USD"}},"#
              + #"{"state":"committed","amount":{"amount":"0.00","currency":"USD"}}]}"#,
            at: "/money/1/amount"),
          .undecided(#"{"status":"implementing","money":[{"state":"committed","amount":{"unknown":true}}]}"#),
          .notApplicable(
            #"{"status":"submitted","money":[{"state":"committed","amount":{"amount":"0","currency":"VND"}}]}"#
          ),
          .notApplicable(
            #"{"status":"completed","money":[{"state":"committed","amount":{"amount":"0","currency":"VND"}}],"#
              + #""inKind":[{"item":"chuyên gia tình nguyện"}]}"#),
        ]
      }
    ) { project, _ in
      guard project.status?.isApproved == true, project.inKind.isEmpty else { return .notApplicable }
      return .each(project.money.indices) { index in
        guard project.money[index].state == .committed, project.money[index].amount.isNegative != .yes else {
          return .notApplicable
        }
        let isPositive = project.money[index].amount.isPositive
        guard isPositive == .no, let status = project.status else {
          return isPositive == .unknown ? .undecided : .passed
        }
        return .failed(
          at: .field("money", index, "amount"), .code(status), .amount(project.money[index].amount))
      }
    }
  }

  static var currencyKnown: Self {
    Self(
      id: "ngo.currency-known", kind: .codes, severity: .error,
      title: LocalizedText("Mã tiền tệ có trong ISO 4217", english: "A currency is a code of ISO 4217"),
      rationale: LocalizedText(
        "Mã tiền tệ không có và chưa từng có trong ISO 4217 không chỉ đồng tiền nào.",
        english: "Letters that are not in ISO 4217, and never were, mean no currency."),
      message: LocalizedText("không có mã tiền tệ {currency}", english: "there is no currency {currency}"),
      parameters: ["currency"],
      examples: {
        [
          .passing(#"{"money":[{"state":"committed","amount":{"amount":"10.00","currency":"USD"}}]}"#),
          .passing(#"{"money":[{"state":"committed","amount":{"amount":"10.00","currency":"FRF"}}]}"#),
          .failing(
            #"{"money":[{"state":"committed","amount":{"amount":"10","currency":"VDN"}}]}"#,
            at: "/money/0/amount"),
          .failing(
            #"{"inKind":[{"item":"gạo","value":{"over":{"amount":"10","currency":"ABC"}}}]}"#,
            at: "/inKind/0/value"),
          .failing(
            #"{"money":[{"state":"total","amount":{"between":[{"amount":"1.00","currency":"USD"},"#
              + #"{"amount":"2","currency":"UDS"}]}}]}"#,
            at: "/money/0/amount"),
          .undecided(#"{"money":[{"state":"committed","amount":{"unknown":true}}]}"#),
          .notApplicable("{}"),
        ]
      }
    ) { project, _ in
      var outcome = RuleOutcome.each(project.money.indices) { index in
        // The currency alone is taken first: to find it in the list while the amount is lent would copy the amount.
        if let currency = project.money[index].amount.exactCurrency, currency.isKnown { return .passed }
        return .require(
          project.money[index].amount.hasKnownCurrency, at: .field("money", index, "amount"),
          .text(project.money[index].amount.unknownCurrency?.description ?? ""))
      }
      outcome.join(
        .each(project.inKind.indices) { index in
          guard let isKnown = project.inKind[index].value?.hasKnownCurrency else { return .notApplicable }
          return .require(
            isKnown, at: .field("inKind", index, "value"),
            .text(project.inKind[index].value?.unknownCurrency?.description ?? ""))
        })
      return outcome
    }
  }

  static var disbursedOverCommitted: Self {
    Self(
      id: "ngo.disbursed-over-committed", kind: .sum, severity: .warning,
      title: LocalizedText(
        "Giải ngân không vượt vốn cam kết", english: "No more is disbursed than was committed"),
      rationale: LocalizedText(
        "Số giải ngân lớn hơn số cam kết cùng loại tiền thường do nhầm đơn vị hoặc thiếu lần điều chỉnh; "
          + "các loại tiền khác nhau không được quy đổi để so sánh.",
        english:
          "More disbursed than committed in one currency is mostly a slip of units, or a change that is not recorded; "
          + "two currencies are not compared."),
      message: LocalizedText(
        "đã giải ngân {disbursed}, vượt số cam kết {committed}",
        english: "{disbursed} disbursed, more than the {committed} committed"),
      parameters: ["disbursed", "committed"],
      examples: {
        [
          .passing(
            #"{"money":[{"state":"committed","amount":{"amount":"9","currency":"VND"}},"#
              + #"{"state":"disbursed","amount":{"amount":"9","currency":"VND"}}]}"#),
          .failing(
            #"{"money":[{"state":"committed","amount":{"amount":"9","currency":"VND"}},"#
              + #"{"state":"disbursed","amount":{"amount":"10","currency":"VND"}}]}"#,
            at: "/money/1/amount"),
          .failing(
            #"{"money":[{"state":"disbursed","amount":{"amount":"16","currency":"VND"},"period":"2020"},"#
              + #"{"state":"committed","amount":{"amount":"9","currency":"VND"}},"#
              + #"{"state":"committed","amount":{"amount":"6","currency":"VND"},"period":"2020"}]}"#,
            at: "/money/0/amount"),
          .undecided(
            #"{"money":[{"state":"disbursed","amount":{"amount":"15","currency":"VND"}},"#
              + #"{"state":"committed","amount":{"amount":"9","currency":"VND"}},"#
              + #"{"state":"committed","amount":{"amount":"6","currency":"VND"}}]}"#),
          .undecided(
            #"{"money":[{"state":"committed","amount":{"amount":"9","currency":"VND"},"period":"2019"},"#
              + #"{"state":"disbursed","amount":{"amount":"10","currency":"VND"}}]}"#),
          .undecided(
            #"{"money":[{"state":"committed","amount":{"over":{"amount":"9","currency":"VND"}}},"#
              + #"{"state":"disbursed","amount":{"amount":"10","currency":"VND"}}]}"#),
          .notApplicable(
            #"{"money":[{"state":"committed","amount":{"amount":"9.00","currency":"USD"}},"#
              + #"{"state":"disbursed","amount":{"amount":"200000","currency":"VND"}}]}"#),
          .notApplicable(#"{"money":[{"state":"disbursed","amount":{"amount":"10","currency":"VND"}}]}"#),
        ]
      }
    ) { project, context in
      .each(project.money.indices) { index in
        guard project.money[index].state == .disbursed else { return .notApplicable }
        switch project.coverage(ofMoneyAt: index) {
        case .none: return .notApplicable
        case .covered: return .passed
        case .undecided: return .undecided
        case .exceeded(let limit):
          return context.failure(
            at: .field("money", index, "amount"), .amount(project.money[index].amount), .money(limit))
        }
      }
    }
  }

  static var counterpartSum: Self {
    Self(
      id: "ngo.counterpart-sum", kind: .sum, severity: .error,
      title: LocalizedText(
        "Vốn nước ngoài và vốn đối ứng bằng tổng vốn",
        english: "Foreign and counterpart funds make up the total"),
      rationale: LocalizedText(
        "Tổng vốn gồm phần vốn nước ngoài cam kết và phần vốn đối ứng trong nước, cùng loại tiền và cùng kỳ.",
        english:
          "The total is what is committed from abroad and the domestic counterpart, in one currency and for one time."
      ),
      message: LocalizedText(
        "{foreign} cộng {counterpart} không bằng tổng vốn {total}",
        english: "{foreign} and {counterpart} do not make up the total of {total}"),
      parameters: ["foreign", "counterpart", "total"],
      examples: {
        [
          .passing(
            #"{"money":[{"state":"committed","amount":{"amount":"9","currency":"VND"}},"#
              + #"{"state":"counterpart","amount":{"amount":"1","currency":"VND"}},"#
              + #"{"state":"total","amount":{"amount":"10","currency":"VND"}}]}"#),
          .failing(
            #"{"money":[{"state":"committed","amount":{"amount":"9","currency":"VND"}},"#
              + #"{"state":"counterpart","amount":{"amount":"1","currency":"VND"}},"#
              + #"{"state":"total","amount":{"amount":"11","currency":"VND"}}]}"#,
            at: "/money/2/amount"),
          .failing(
            #"{"money":[{"state":"total","amount":{"amount":"10","currency":"VND"}},"#
              + #"{"state":"committed","amount":{"atLeast":{"amount":"10","currency":"VND"}}},"#
              + #"{"state":"counterpart","amount":{"amount":"1","currency":"VND"}}]}"#,
            at: "/money/0/amount"),
          .failing(
            #"{"money":[{"state":"committed","amount":{"atMost":{"amount":"8","currency":"VND"}}},"#
              + #"{"state":"counterpart","amount":{"amount":"1","currency":"VND"}},"#
              + #"{"state":"total","amount":{"amount":"10","currency":"VND"}}]}"#,
            at: "/money/2/amount"),
          .undecided(
            #"{"money":[{"state":"committed","amount":{"about":{"amount":"9","currency":"VND"}}},"#
              + #"{"state":"counterpart","amount":{"amount":"1","currency":"VND"}},"#
              + #"{"state":"total","amount":{"amount":"11","currency":"VND"}}]}"#),
          .notApplicable(
            #"{"money":[{"state":"committed","amount":{"amount":"9.00","currency":"USD"}},"#
              + #"{"state":"counterpart","amount":{"amount":"1","currency":"VND"}},"#
              + #"{"state":"total","amount":{"amount":"11","currency":"VND"}}]}"#),
        ]
      }
    ) { project, _ in
      .each(project.money.indices) { index in
        guard project.money[index].state == .total, let currency = project.money[index].amount.currency else {
          return .notApplicable
        }
        let total = project.money[index]
        var (foreign, counterpart): (Quantity<Money>?, Quantity<Money>?)
        var counts = (foreign: 0, counterpart: 0, total: 0)
        for part in project.money
        where part.amount.currency == currency && part.period == total.period && part.asOf == total.asOf {
          switch part.state {
          case .committed: (foreign, counts.foreign) = (part.amount, counts.foreign + 1)
          case .counterpart: (counterpart, counts.counterpart) = (part.amount, counts.counterpart + 1)
          case .total: counts.total += 1
          default: break
          }
        }
        guard let foreign, let counterpart else { return .notApplicable }
        // Where a part is stated twice, nobody knows which of the statements belong together.
        guard counts == (1, 1, 1) else { return .undecided }
        return .require(
          total.amount.isSum(of: foreign, counterpart), at: .field("money", index, "amount"),
          .amount(foreign),
          .amount(counterpart), .amount(total.amount))
      }
    }
  }
}
