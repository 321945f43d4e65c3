extension Rule<Registry> {
  static var statisticsSubset: Self {
    Self(
      id: "cross.statistics-subset", kind: .sum, severity: .error,
      title: LocalizedText("Một phần không lớn hơn tổng", english: "A part is not larger than its whole"),
      rationale: LocalizedText(
        "Số đoàn do lãnh đạo tỉnh tiếp không thể nhiều hơn tổng số đoàn trong cùng thời gian.",
        english:
          "No more delegations are received by the leaders of a province than by the province in that time."),
      message: LocalizedText(
        "là {part}, lớn hơn tổng “{id}” là {whole}", english: "is {part}, more than the whole “{id}”, {whole}"
      ),
      parameters: ["part", "id", "whole"],
      examples: {
        let whole = #"{"id":"w","count":408,"period":"2020"}"#
        return [
          .passing(#"{"figures":[\#(whole),{"count":25,"period":"2020","subsetOf":"w"}]}"#),
          .passing(
            #"{"figures":[\#(whole),{"count":408,"period":"2020-01-01/2020-12-31","subsetOf":"w"}]}"#),
          .failing(
            #"{"figures":[\#(whole),{"count":409,"period":"2020","subsetOf":"w"}]}"#,
            at: "/figures/1/subsetOf"),
          .failing(
            #"{"figures":[{"count":{"over":408},"period":"2020-05","subsetOf":"w"},\#(whole)]}"#,
            at: "/figures/0/subsetOf"),
          .failing(
            #"{"figures":[{"id":"w","basis":"cumulative","asOf":"2020","amount":{"nearly":{"amount":"5.00","currency":"USD"}}},{"basis":"cumulative","asOf":"2020","amount":{"amount":"5.00","currency":"USD"},"subsetOf":"w"}]}"#,
            at: "/figures/1/subsetOf"),
          .undecided(#"{"figures":[\#(whole),{"count":{"over":400},"period":"2020","subsetOf":"w"}]}"#),
          .undecided(#"{"figures":[\#(whole),{"count":500,"period":"2020/2021","subsetOf":"w"}]}"#),
          .undecided(
            #"{"figures":[\#(whole),{"count":500,"basis":"target","period":"2020","subsetOf":"w"}]}"#),
          .notApplicable(
            #"{"figures":[\#(whole),{"indicator":"inboundVisitors","unit":"visit","count":2208,"period":"2020","subsetOf":"w"}]}"#
          ),
          .notApplicable(#"{"figures":[\#(whole)]}"#),
        ]
      }
    ) { registry, context in
      var found = JoinedOutcome()
      for (index, part) in registry.figures.enumerated() {
        guard let place = context.place(of: part.subsetOf, in: registry.figures), place != index else {
          continue
        }
        let whole = registry.figures[place]
        func hold<Value>(
          _ mine: Quantity<Value>?, _ all: Quantity<Value>?, _ parameter: (Quantity<Value>) -> RuleParameter
        ) {
          guard let mine, let all else { return }
          found.require(
            part.isSameTime(within: whole) ? !all.isLess(than: mine) : .unknown,
            at: .field("figures", index, "subsetOf"),
            [parameter(mine), .identifier(whole.id), parameter(all)])
        }
        if part.countsSame(as: whole) { hold(part.count, whole.count) { .count($0) } }
        if part.moneyState == whole.moneyState { hold(part.amount, whole.amount) { .amount($0) } }
      }
      return found.outcome
    }
  }

  static var statisticsCycle: Self {
    Self(
      id: "cross.statistics-cycle", kind: .reference, severity: .error,
      title: LocalizedText(
        "Phần và tổng không quay vòng", english: "A whole is not a part of its own part"),
      rationale: LocalizedText(
        "Tổng của một phần lớn hơn hoặc bằng phần đó, nên chuỗi từ phần đến tổng không trở lại điểm đầu.",
        english: "From part to whole the numbers only grow, so that a chain of them does not return."),
      message: LocalizedText(
        "chuỗi qua “{id}” trở lại chính số liệu này", english: "the chain by “{id}” leads back here"),
      parameters: ["id"],
      examples: {
        [
          .passing(#"{"figures":[{"id":"a","subsetOf":"b"},{"id":"b","subsetOf":"c"},{"id":"c"}]}"#),
          .passing(#"{"figures":[{"id":"a","subsetOf":"a"}]}"#),
          .failing(
            #"{"figures":[{"id":"a","subsetOf":"b"},{"id":"b","subsetOf":"a"}]}"#, at: "/figures/0/subsetOf"),
          .failing(
            #"{"figures":[{"id":"z","subsetOf":"c"},{"id":"a","subsetOf":"b"},{"id":"b","subsetOf":"c"},{"id":"c","subsetOf":"a"}]}"#,
            at: "/figures/1/subsetOf"),
          .notApplicable(#"{"figures":[{"id":"a"}]}"#),
        ]
      }
    ) { registry, context in
      let figures = registry.figures
      guard figures.contains(where: { $0.subsetOf != nil }) else { return .notApplicable }
      var found = JoinedOutcome()
      found.pass()
      // A figure that is a part of itself is the matter of a rule about the figure.
      let wholes = figures.map { $0.subsetOf == $0.id ? nil : context.place(of: $0.subsetOf, in: figures) }
      for place in firstPlacesOfCycles(wholes) {
        guard let whole = figures[place].subsetOf else { continue }
        found.fail(at: .field("figures", place, "subsetOf"), [.identifier(whole)])
      }
      return found.outcome
    }
  }

  static var statisticsCurrency: Self {
    Self(
      id: "cross.statistics-currency", kind: .consistency, severity: .warning,
      title: LocalizedText(
        "Phần và tổng cùng một đồng tiền", english: "A part is in the currency of its whole"),
      rationale: LocalizedText(
        "Hai đồng tiền không cộng và không so sánh được khi không có tỷ giá, nên phần không kiểm tra được với tổng.",
        english:
          "Two currencies are neither added nor compared without a rate, so that the part cannot be checked."),
      message: LocalizedText(
        "là {part}, còn tổng “{id}” là {whole}", english: "is {part}, while the whole “{id}” is {whole}"),
      parameters: ["part", "id", "whole"],
      examples: {
        let whole = #"{"id":"w","amount":{"amount":"9","currency":"USD"}}"#
        return [
          .passing(#"{"figures":[\#(whole),{"amount":{"amount":"1","currency":"USD"},"subsetOf":"w"}]}"#),
          .failing(
            #"{"figures":[\#(whole),{"amount":{"amount":"1","currency":"VND"},"subsetOf":"w"}]}"#,
            at: "/figures/1/amount"),
          .failing(
            #"{"figures":[{"amount":{"over":{"amount":"1","currency":"EUR"}},"subsetOf":"w"},\#(whole)]}"#,
            at: "/figures/0/amount"),
          .notApplicable(#"{"figures":[\#(whole),{"amount":{"unknown":true},"subsetOf":"w"}]}"#),
          .notApplicable(#"{"figures":[\#(whole),{"count":1,"subsetOf":"w"}]}"#),
        ]
      }
    ) { registry, context in
      var found = JoinedOutcome()
      for (index, part) in registry.figures.enumerated() {
        guard let place = context.place(of: part.subsetOf, in: registry.figures),
          let mine = part.amount, let all = registry.figures[place].amount,
          let currency = mine.currency, let other = all.currency
        else { continue }
        found.require(
          currency == other, at: .field("figures", index, "amount"),
          [.amount(mine), .identifier(registry.figures[place].id), .amount(all)])
      }
      return found.outcome
    }
  }

  static var statisticsMoneyState: Self {
    Self(
      id: "cross.statistics-money-state", kind: .consistency, severity: .note,
      title: LocalizedText(
        "Phần và tổng cùng một trạng thái tiền", english: "A part is in the money state of its whole"),
      rationale: LocalizedText(
        "Số đã giải ngân không là một phần của số cam kết: hai trạng thái là hai số liệu riêng.",
        english: "What is disbursed is no part of what is committed: the two states are figures of their own."
      ),
      message: LocalizedText(
        "là “{part}”, còn tổng “{id}” là “{whole}”",
        english: "is “{part}”, while the whole “{id}” is “{whole}”"),
      parameters: ["part", "id", "whole"],
      examples: {
        let whole = #"{"id":"w","moneyState":"committed"}"#
        return [
          .passing(#"{"figures":[\#(whole),{"moneyState":"committed","subsetOf":"w"}]}"#),
          .failing(
            #"{"figures":[\#(whole),{"moneyState":"disbursed","subsetOf":"w"}]}"#, at: "/figures/1/moneyState"
          ),
          .failing(
            #"{"figures":[{"moneyState":"pledged","subsetOf":"w"},\#(whole)]}"#, at: "/figures/0/moneyState"),
          .passing(
            #"{"figures":[{"id":"w","moneyState":"total"},{"moneyState":"counterpart","subsetOf":"w"}]}"#),
          .notApplicable(#"{"figures":[\#(whole),{"moneyState":"notStated","subsetOf":"w"}]}"#),
          .notApplicable(#"{"figures":[\#(whole),{"subsetOf":"w"}]}"#),
        ]
      }
    ) { registry, context in
      var found = JoinedOutcome()
      for (index, part) in registry.figures.enumerated() {
        guard let place = context.place(of: part.subsetOf, in: registry.figures),
          let mine = part.moneyState, let all = registry.figures[place].moneyState,
          mine != .notStated, all != .notStated
        else { continue }
        // A total is made of the aid and of the counterpart funds.
        found.require(
          mine == all || all == .total, at: .field("figures", index, "moneyState"),
          [.code(mine), .identifier(registry.figures[place].id), .code(all)])
      }
      return found.outcome
    }
  }

  static var statisticsCompanion: Self {
    Self(
      id: "cross.statistics-companion", kind: .sum, severity: .warning,
      title: LocalizedText(
        "Số liệu nêu cùng nhau hợp với nhau", english: "Figures that are stated together fit each other"),
      rationale: LocalizedText(
        "Mỗi đoàn có ít nhất một người, mỗi nước có ít nhất một đối tác, mỗi châu lục có ít nhất một nước.",
        english:
          "A delegation has a person at least, a country a partner at least, a continent a country at least."),
      message: LocalizedText(
        "là {count}, còn “{id}” là {other}", english: "is {count}, while “{id}” is {other}"),
      parameters: ["count", "id", "other"],
      examples: {
        [
          .passing(
            #"{"figures":[{"id":"d","count":408},{"indicator":"inboundVisitors","count":2208,"accompanies":["d"]}]}"#
          ),
          .passing(
            #"{"figures":[{"id":"p","indicator":"partners","count":27},{"indicator":"partnerCountries","count":15,"accompanies":["p"]}]}"#
          ),
          .failing(
            #"{"figures":[{"id":"d","count":408},{"indicator":"inboundVisitors","count":407,"accompanies":["d"]}]}"#,
            at: "/figures/1/accompanies/0"),
          .failing(
            #"{"figures":[{"indicator":"partnerCountries","count":15,"accompanies":["x","p"]},{"id":"p","indicator":"partners","count":{"nearly":15}}]}"#,
            at: "/figures/0/accompanies/1"),
          .undecided(
            #"{"figures":[{"id":"d","count":408},{"indicator":"inboundVisitors","count":{"over":400},"accompanies":["d"]}]}"#
          ),
          .undecided(
            #"{"figures":[{"id":"d","count":408,"period":"2020"},{"indicator":"inboundVisitors","count":7,"period":"2021","accompanies":["d"]}]}"#
          ),
          .notApplicable(
            #"{"figures":[{"id":"a","indicator":"aidItems","count":22},{"indicator":"events","count":1,"accompanies":["a"]}]}"#
          ),
        ]
      }
    ) { registry, context in
      var found = JoinedOutcome()
      for (index, figure) in registry.figures.enumerated() {
        for (number, id) in figure.accompanies.enumerated() {
          guard let place = context.place(of: id, in: registry.figures), place != index else { continue }
          let other = registry.figures[place]
          guard let isLarger = figure.indicator.isNotLess(than: other.indicator), let mine = figure.count,
            let theirs = other.count
          else { continue }
          let fits = isLarger ? !mine.isLess(than: theirs) : !theirs.isLess(than: mine)
          found.require(
            figure.isSameTime(within: other) && other.isSameTime(within: figure) ? fits : .unknown,
            at: .field("figures", index, "accompanies").appending(number),
            [.count(mine), .identifier(id), .count(theirs)])
        }
      }
      return found.outcome
    }
  }
}

extension ReportedFigure {
  /// Whether the figure counts on the basis of another, and no time that the other does not.
  fileprivate func isSameTime(within whole: Self) -> Bool {
    guard basis == whole.basis else { return false }
    guard let period, let other = whole.period else {
      return period == nil && whole.period == nil && asOf == whole.asOf
    }
    if period == other { return true }
    guard let mine = period.certainDays, let all = other.certainDays else { return false }
    return all.contains(mine.lowerBound) && all.contains(mine.upperBound)
  }

  /// Whether the counts of two figures are of one kind.
  fileprivate func countsSame(as other: Self) -> Bool {
    indicator == other.indicator || (unit != nil && unit == other.unit)
  }
}

extension Indicator {
  /// Whether the one number is always at least the other, or at most; nothing where neither is known.
  fileprivate func isNotLess(than other: Self) -> Bool? {
    switch (self, other) {
    case (.inboundVisitors, .inboundDelegations), (.outboundPersonTrips, .outboundDelegations),
      (.partners, .partnerCountries), (.partnerCountries, .continents),
      (.nonGovernmentalOrganisations, .nonGovernmentalOrganisationCountries):
      true
    case (.inboundDelegations, .inboundVisitors), (.outboundDelegations, .outboundPersonTrips),
      (.partnerCountries, .partners), (.continents, .partnerCountries),
      (.nonGovernmentalOrganisationCountries, .nonGovernmentalOrganisations):
      false
    default: nil
    }
  }
}
