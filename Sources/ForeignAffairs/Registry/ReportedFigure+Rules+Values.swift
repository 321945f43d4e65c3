extension Rule<ReportedFigure> {
  static var valueMissing: Self {
    Self(
      id: "figure.value-missing", kind: .structure, severity: .warning,
      title: LocalizedText("Số liệu có giá trị", english: "A figure has a number"),
      rationale: LocalizedText(
        "Số liệu nêu một số lượng hoặc một số tiền; số mà nguồn bỏ trống được ghi là chưa rõ.",
        english:
          "A figure states a count or an amount; a number that its source leaves blank is written as unknown."
      ),
      message: LocalizedText(
        "không có số lượng, cũng không có số tiền", english: "has neither a count nor an amount"),
      examples: {
        [
          .passing(#"{"count":408}"#),
          .passing(#"{"count":{"unknown":true,"words":"nhiều"}}"#),
          .passing(#"{"amount":{"amount":"807020.00","currency":"USD"}}"#),
          .failing("{}", at: "/count"),
          .failing(#"{"unit":"delegation","period":"2020"}"#, at: "/count"),
        ]
      }
    ) { figure, _ in
      .require(figure.count != nil || figure.amount != nil, at: "count")
    }
  }

  static var countAndAmount: Self {
    Self(
      id: "figure.count-and-amount", kind: .structure, severity: .note,
      title: LocalizedText("Một số liệu nêu một giá trị", english: "A figure states one number"),
      rationale: LocalizedText(
        "Số lượng và số tiền là hai số liệu, ghi riêng và dẫn chiếu đến nhau.",
        english: "A count and an amount are two figures, which are kept apart and name each other."),
      message: LocalizedText(
        "nêu cả số lượng {count} và số tiền {amount}",
        english: "states a count, {count}, and an amount, {amount}"),
      parameters: ["count", "amount"],
      examples: {
        [
          .passing(#"{"count":22}"#),
          .failing(#"{"count":22,"amount":{"amount":"807020.00","currency":"USD"}}"#, at: "/amount"),
          .failing(
            #"{"count":{"over":21},"amount":{"amount":"267000000000","currency":"VND"}}"#, at: "/amount"),
          .notApplicable("{}"),
        ]
      }
    ) { figure, _ in
      guard let count = figure.count else { return figure.amount == nil ? .notApplicable : .passed }
      guard let amount = figure.amount else { return .passed }
      return .failed(at: "amount", .count(count), .amount(amount))
    }
  }

  static var countNegative: Self {
    Self(
      id: "figure.count-negative", kind: .range, severity: .error,
      title: LocalizedText("Số lượng không âm", english: "A count is not negative"),
      rationale: LocalizedText(
        "Không đếm được ít hơn không.", english: "Nothing can be counted less than zero times."),
      message: LocalizedText("số lượng là {count}", english: "the count is {count}"),
      parameters: ["count"],
      examples: {
        [
          .passing(#"{"count":0}"#),
          .passing(#"{"count":{"over":1500}}"#),
          .passing(#"{"count":{"about":0}}"#),
          .passing(#"{"count":{"atMost":0}}"#),
          .failing(#"{"count":-1}"#, at: "/count"),
          .failing(#"{"count":{"nearly":0}}"#, at: "/count"),
          .failing(#"{"count":{"about":-20}}"#, at: "/count"),
          .notApplicable(#"{"count":{"unknown":true}}"#),
          .notApplicable("{}"),
        ]
      }
    ) { figure, _ in
      guard let count = figure.count, count.certainty != .unknown else { return .notApplicable }
      let isNegative =
        switch count.certainty {
        case .about(let value), .orderOfMagnitude(let value): value < 0
        default: count.isLess(than: 0) == .yes
        }
      return .require(!isNegative, at: "count", .count(count))
    }
  }

  static var amountNegative: Self {
    Self(
      id: "figure.amount-negative", kind: .range, severity: .warning,
      title: LocalizedText("Số tiền không âm", english: "An amount is not negative"),
      rationale: LocalizedText(
        "Số liệu báo cáo cộng những gì được cho hoặc được đăng ký, nên thường không âm.",
        english: "A figure adds up what is given or registered, so that it is hardly ever negative."),
      message: LocalizedText("số tiền là {amount}", english: "the amount is {amount}"),
      parameters: ["amount"],
      examples: {
        [
          .passing(#"{"amount":{"amount":"0","currency":"VND"}}"#),
          .passing(#"{"amount":{"over":{"amount":"2000000.00","currency":"USD"}}}"#),
          .failing(#"{"amount":{"amount":"-1","currency":"VND"}}"#, at: "/amount"),
          .failing(#"{"amount":{"atMost":{"amount":"-0.50","currency":"USD"}}}"#, at: "/amount"),
          .notApplicable(#"{"amount":{"unknown":true}}"#),
          .notApplicable("{}"),
        ]
      }
    ) { figure, _ in
      guard let amount = figure.amount, let stated = amount.statedValue ?? amount.upperBound?.value else {
        return .notApplicable
      }
      return .require(stated.amount.coefficient >= 0, at: "amount", .amount(amount))
    }
  }

  static var currenciesMixed: Self {
    .inOneCurrency(
      "figure.currencies-mixed",
      title: LocalizedText(
        "Khoảng tiền cùng một đồng tiền", english: "An interval of money is in one currency"),
      examples: {
        [
          .passing(
            #"{"amount":{"between":[{"amount":"1","currency":"USD"},{"amount":"2","currency":"USD"}]}}"#),
          .failing(
            #"{"amount":{"between":[{"amount":"1","currency":"USD"},{"amount":"2","currency":"VND"}]}}"#,
            at: "/amount"),
          .failing(
            #"{"amount":{"between":[{"amount":"1","currency":"EUR"},{"amount":"1","currency":"USD"}]}}"#,
            at: "/amount"),
          .notApplicable(#"{"amount":{"amount":"1","currency":"USD"}}"#),
          .notApplicable(#"{"count":{"between":[1,2]}}"#),
        ]
      }
    ) { figure, _ in
      .isInOneCurrency(figure.amount, at: "amount")
    }
  }

  static var unitMissing: Self {
    Self(
      id: "figure.unit-missing", kind: .structure, severity: .note,
      title: LocalizedText("Số lượng có đơn vị tính", english: "A count has a unit"),
      rationale: LocalizedText(
        "Đoàn, lượt người và người là ba cách đếm; không có đơn vị thì không so sánh được.",
        english:
          "Delegations, person-trips and people are three ways of counting; without a unit they are not compared."
      ),
      message: LocalizedText(
        "số lượng {count} không có đơn vị tính", english: "the count {count} has no unit"),
      parameters: ["count"],
      examples: {
        [
          .passing(#"{"count":408,"unit":"delegation"}"#),
          .failing(#"{"count":408}"#, at: "/unit"),
          .failing(#"{"count":{"over":1500}}"#, at: "/unit"),
          .notApplicable(#"{"amount":{"amount":"1","currency":"USD"}}"#),
        ]
      }
    ) { figure, _ in
      guard let count = figure.count else { return .notApplicable }
      return .require(figure.unit != nil, at: "unit", .count(count))
    }
  }

  static var unitFits: Self {
    Self(
      id: "figure.unit-fits", kind: .codes, severity: .note,
      title: LocalizedText("Đơn vị tính hợp với chỉ tiêu", english: "The unit suits what is counted"),
      rationale: LocalizedText(
        "Đoàn tính bằng đoàn, nước tính bằng nước; đơn vị khác cho thấy chỉ tiêu hoặc đơn vị ghi nhầm.",
        english:
          "Delegations are counted in delegations, countries in countries; another unit is a sign of a slip."),
      message: LocalizedText(
        "chỉ tiêu “{indicator}” tính bằng “{unit}”", english: "“{indicator}” is counted in “{unit}”"),
      parameters: ["indicator", "unit"],
      examples: {
        [
          .passing(#"{"indicator":"inboundDelegations","unit":"delegation"}"#),
          .passing(#"{"indicator":"inboundVisitors","unit":"personTrip"}"#),
          .failing(#"{"indicator":"inboundDelegations","unit":"person"}"#, at: "/unit"),
          .failing(#"{"indicator":"partnerCountries","unit":"partner"}"#, at: "/unit"),
          .failing(#"{"indicator":"inboundVisitors","unit":"delegation"}"#, at: "/unit"),
          .failing(#"{"indicator":"agreements","unit":"partner"}"#, at: "/unit"),
          .failing(#"{"indicator":"continents","unit":"country"}"#, at: "/unit"),
          .failing(#"{"indicator":"friendshipAssociations","unit":"person"}"#, at: "/unit"),
          .failing(#"{"indicator":"investors","unit":"person"}"#, at: "/unit"),
          .failing(#"{"indicator":"workers","unit":"project"}"#, at: "/unit"),
          .failing(#"{"indicator":"investmentProjects","unit":"investor"}"#, at: "/unit"),
          .failing(#"{"indicator":"awards","unit":"person"}"#, at: "/unit"),
          .failing(#"{"indicator":"targets","unit":"event"}"#, at: "/unit"),
          .notApplicable(#"{"indicator":"events","unit":"edition"}"#),
          .notApplicable(#"{"indicator":"inboundDelegations","unit":"x-bus"}"#),
          .notApplicable(#"{"indicator":"inboundDelegations"}"#),
        ]
      }
    ) { figure, _ in
      guard let unit = figure.unit, let suits = figure.indicator.isCounted(in: unit), suits || unit.isKnown
      else { return .notApplicable }
      return .require(suits, at: "unit", .code(figure.indicator), .code(unit))
    }
  }

  static var moneyStateMissing: Self {
    Self(
      id: "figure.money-state-missing", kind: .structure, severity: .note,
      title: LocalizedText("Số tiền nêu rõ trạng thái", english: "An amount says in what state it is"),
      rationale: LocalizedText(
        "Cam kết, giải ngân và đăng ký là những số tiền khác nhau; nguồn không nêu thì ghi là không nêu rõ.",
        english: "Committed, disbursed and registered money differ; where the source is silent, that is said."
      ),
      message: LocalizedText(
        "số tiền {amount} không nêu trạng thái", english: "the amount {amount} is in no stated state"),
      parameters: ["amount"],
      examples: {
        [
          .passing(#"{"amount":{"amount":"807020.00","currency":"USD"},"moneyState":"committed"}"#),
          .passing(#"{"amount":{"amount":"1","currency":"VND"},"moneyState":"notStated"}"#),
          .failing(#"{"amount":{"amount":"807020.00","currency":"USD"}}"#, at: "/moneyState"),
          .failing(#"{"amount":{"over":{"amount":"1","currency":"VND"}}}"#, at: "/moneyState"),
          .notApplicable(#"{"count":22}"#),
        ]
      }
    ) { figure, _ in
      guard let amount = figure.amount else { return .notApplicable }
      return .require(figure.moneyState != nil, at: "moneyState", .amount(amount))
    }
  }

  static var moneyStateWithoutAmount: Self {
    Self(
      id: "figure.money-state-without-amount", kind: .structure, severity: .note,
      title: LocalizedText(
        "Trạng thái tiền đi cùng số tiền", english: "A state of money stands with an amount"),
      rationale: LocalizedText(
        "Trạng thái cam kết hay giải ngân chỉ có nghĩa khi có số tiền.",
        english: "Whether money is committed or disbursed means nothing without an amount."),
      message: LocalizedText(
        "có trạng thái “{state}” mà không có số tiền", english: "is “{state}” without an amount"),
      parameters: ["state"],
      examples: {
        [
          .passing(#"{"amount":{"amount":"1","currency":"USD"},"moneyState":"committed"}"#),
          .failing(#"{"count":22,"moneyState":"committed"}"#, at: "/moneyState"),
          .failing(#"{"moneyState":"disbursed"}"#, at: "/moneyState"),
          .notApplicable(#"{"count":22}"#),
        ]
      }
    ) { figure, _ in
      guard let state = figure.moneyState else { return .notApplicable }
      return .require(figure.amount != nil, at: "moneyState", .code(state))
    }
  }
}

extension Indicator {
  /// Whether a unit is one that the indicator is counted in; nothing where several are usual or nothing is known.
  fileprivate func isCounted(in unit: FigureUnit) -> Bool? {
    switch self {
    case .inboundDelegations, .outboundDelegations, .delegations: unit == .delegation
    case .inboundVisitors, .outboundPersonTrips: unit == .visit || unit == .personTrip || unit == .person
    case .agreements: unit == .agreement || unit == .document
    case .partnerCountries, .nonGovernmentalOrganisationCountries: unit == .country
    case .continents: unit == .continent
    case .friendshipAssociations: unit == .association || unit == .organisation
    case .investors: unit == .investor
    case .workers, .foreignExperts: unit == .person || unit == .personTrip
    case .foreignInvestmentProjects, .investmentProjects: unit == .project || unit == .programmeOrProject
    case .awards: unit == .award
    case .targets: unit == .target
    default: nil
    }
  }
}
