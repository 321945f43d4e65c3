extension Rule<Registry> {
  static var statisticsCumulative: Self {
    Self(
      id: "cross.statistics-cumulative", kind: .sum, severity: .warning,
      title: LocalizedText("Số lũy kế không giảm", english: "A cumulative figure does not shrink"),
      rationale: LocalizedText(
        "Số lũy kế chỉ cộng thêm; số sau nhỏ hơn số trước là ghi nhầm, hoặc thực ra là số tại thời điểm. Số trong từng năm thì có thể giảm.",
        english:
          "A cumulative number only grows; a smaller one later is a slip, or in truth a number at a date. Numbers of single years may well fall."
      ),
      message: LocalizedText(
        "là {later}, nhỏ hơn {earlier} của “{id}” trước đó",
        english: "is {later}, less than {earlier} of “{id}” before it"),
      parameters: ["later", "earlier", "id"],
      examples: {
        func registry(_ figures: String...) -> String {
          let records = figures.map { #"{"indicator":"agreements","basis":"cumulative",\#($0)}"# }
          return #"{"figures":[\#(records.joined(separator: ","))]}"#
        }
        return [
          .passing(registry(#""count":44,"asOf":"2020-08""#, #""count":44,"asOf":"2021""#)),
          .notApplicable(
            registry(
              #""scope":"departments","count":45,"asOf":"2020""#,
              #""scope":"provincialCommittee","count":1,"asOf":"2021""#)),
          .failing(
            registry(#""count":44,"asOf":"2020-08""#, #""count":43,"asOf":"2021""#), at: "/figures/1/count"),
          .failing(
            registry(#""count":{"nearly":30},"period":"../2019""#, #""count":{"over":40},"asOf":"2018""#),
            at: "/figures/0/count"),
          .failing(
            registry(
              #""amount":{"amount":"2","currency":"USD"},"asOf":"2018""#,
              #""amount":{"amount":"1","currency":"USD"},"asOf":"2019""#), at: "/figures/1/amount"),
          .failing(
            registry(
              #""count":10,"asOf":"2018""#, #""count":20,"asOf":"2019""#, #""count":15,"asOf":"2020""#),
            at: "/figures/2/count"),
          .failing(
            registry(
              #""count":20,"asOf":"2018""#, #""count":{"over":10},"asOf":"2019""#,
              #""count":15,"asOf":"2020""#),
            at: "/figures/2/count"),
          .failing(
            registry(
              #""count":10,"asOf":"2018""#, #""count":{"over":10},"asOf":"2019""#,
              #""count":10,"asOf":"2020""#),
            at: "/figures/2/count"),
          .undecided(registry(#""count":44,"asOf":"2020""#, #""count":43,"asOf":"2021?""#)),
          .notApplicable(registry(#""count":44,"asOf":"2020""#)),
          .notApplicable(registry(#""count":44,"asOf":"2020?""#)),
          .notApplicable(registry(#""count":44,"asOf":"2020-08-01""#, #""count":43,"asOf":"2020-08-01""#)),
          .notApplicable(
            #"{"figures":[{"count":9,"period":"2019"},{"count":8,"period":"2020"}]}"#),
        ]
      }
    ) { registry, _ in
      var found = JoinedOutcome()
      for series in registry.series(where: { $0.basis == .cumulative }) where series.count > 1 {
        judgeGrowth(of: series, in: registry, at: "count", by: \.count, { .count($0) }, &found)
        judgeGrowth(of: series, in: registry, at: "amount", by: \.amount, { .amount($0) }, &found)
      }
      return found.outcome
    }
  }

  static var statisticsContradiction: Self {
    Self(
      id: "cross.statistics-contradiction", kind: .consistency, severity: .note,
      title: LocalizedText(
        "Hai nguồn nêu một số liệu như nhau", english: "Two statements of one figure agree"),
      rationale: LocalizedText(
        "Các nguồn nói khác nhau thì cả hai được giữ cạnh nhau; nên xem lại số nào đúng.",
        english: "Where statements differ, both are kept side by side; it is worth asking which is right."),
      message: LocalizedText(
        "là {count}, còn “{id}” nêu {other}", english: "is {count}, while “{id}” states {other}"),
      parameters: ["count", "id", "other"],
      examples: {
        [
          .passing(#"{"figures":[{"count":408,"period":"2020"},{"count":{"over":400},"period":"2020"}]}"#),
          .passing(
            #"{"figures":[{"count":{"over":400},"period":"2020"},{"count":{"over":300},"period":"2020"}]}"#),
          .undecided(
            #"{"figures":[{"count":{"between":[1,5]},"period":"2020"},{"count":{"between":[4,9]},"period":"2020"}]}"#
          ),
          .notApplicable(#"{"figures":[{"count":408,"period":"2020"},{"count":390,"period":"2021"}]}"#),
          .failing(
            #"{"figures":[{"count":408,"period":"2020"},{"count":407,"period":"2020"}]}"#,
            at: "/figures/1/count"),
          .failing(
            #"{"figures":[{"count":{"unknown":true},"asOf":"2020","basis":"atDate"},{"count":5,"asOf":"2020","basis":"atDate"},{"count":{"over":5},"asOf":"2020","basis":"atDate"}]}"#,
            at: "/figures/2/count"),
          .undecided(#"{"figures":[{"count":408,"period":"2020"},{"count":{"about":400},"period":"2020"}]}"#),
          .notApplicable(#"{"figures":[{"count":408,"period":"2020"}]}"#),
        ]
      }
    ) { registry, _ in
      var found = JoinedOutcome()
      for series in registry.series(where: { $0.period != nil || $0.asOf != nil }, sameTime: true) {
        judgeAgreement(of: series, in: registry, at: "count", by: \.count, { .count($0) }, &found)
        judgeAgreement(of: series, in: registry, at: "amount", by: \.amount, { .amount($0) }, &found)
      }
      return found.outcome
    }
  }

  /// Goes through a series by time, and holds each number against the largest that is certainly earlier.
  private static func judgeGrowth<Value>(
    of series: [Int], in registry: Registry, at key: StaticString,
    by value: (ReportedFigure) -> Quantity<Value>?, _ parameter: (Quantity<Value>) -> RuleParameter,
    _ found: inout JoinedOutcome
  ) {
    var points: [(place: Int, date: PartialDate, quantity: Quantity<Value>)] = []
    for place in series {
      let figure = registry.figures[place]
      guard let quantity = value(figure) else { continue }
      guard let date = figure.asOf ?? figure.period?.end.date, date.qualification == .none else {
        found.leaveUndecided()
        continue
      }
      points.append((place, date, quantity))
    }
    let byEnd = points.sorted { ($0.date.latest, $0.place) < ($1.date.latest, $1.place) }
    var (next, largest) = (0, nil as (place: Int, quantity: Quantity<Value>)?)
    for point in points.sorted(by: { ($0.date.earliest, $0.place) < ($1.date.earliest, $1.place) }) {
      while next < byEnd.count, byEnd[next].date.latest < point.date.earliest {
        let candidate = byEnd[next]
        if candidate.quantity.lowerBound != nil,
          largest.map({ $0.quantity.isCertainlyBelow(candidate.quantity) }) ?? true
        {
          largest = (candidate.place, candidate.quantity)
        }
        next += 1
      }
      guard let largest else { continue }
      found.require(
        !point.quantity.isLess(than: largest.quantity), at: .field("figures", point.place, key),
        [
          parameter(point.quantity), parameter(largest.quantity),
          .identifier(registry.figures[largest.place].id),
        ])
    }
  }

  /// Holds each statement against the first that has bounds.
  private static func judgeAgreement<Value>(
    of series: [Int], in registry: Registry, at key: StaticString,
    by value: (ReportedFigure) -> Quantity<Value>?, _ parameter: (Quantity<Value>) -> RuleParameter,
    _ found: inout JoinedOutcome
  ) {
    var first: (place: Int, quantity: Quantity<Value>)?
    for place in series {
      guard let quantity = value(registry.figures[place]) else { continue }
      guard let first else {
        if quantity.exactValue != nil || quantity.lowerBound != nil || quantity.upperBound != nil {
          first = (place, quantity)
        }
        continue
      }
      if case .unknown = quantity.certainty { continue }
      found.require(
        quantity.agrees(with: first.quantity), at: .field("figures", place, key),
        [parameter(quantity), .identifier(registry.figures[first.place].id), parameter(first.quantity)])
    }
  }
}

extension Quantity {
  /// Whether the lower bound of another quantity is above that of this one.
  fileprivate func isCertainlyBelow(_ other: Self) -> Bool {
    guard let mine = lowerBound, let theirs = other.lowerBound else { return false }
    if mine.value.isLess(than: theirs.value) == .yes { return true }
    return mine.value == theirs.value && theirs.isStrict && !mine.isStrict
  }
}

/// What two figures have in common when they state one thing, whatever the number.
private struct FigureSubject: Hashable {
  private let indicator: Indicator
  private let basis: FigureBasis
  private let label: SearchKey?
  private let owners: [String?]
  private let scope: FigureScope?
  private let unit: FigureUnit?
  private let money: [String?]
  private let direction: AidDirection?
  private let sectors: Set<SectorCode>
  private let donorKinds: Set<PartnerKind>
  private let isPart: Bool
  private let period: Period?
  private let asOf: PartialDate?

  init(_ figure: ReportedFigure, withTime: Bool) {
    (indicator, basis, scope, unit) = (figure.indicator, figure.basis, figure.scope, figure.unit)
    label = figure.label.map { SearchKey($0.text(in: .vietnamese)) }
    owners = [
      figure.department?.rawValue, figure.province?.rawValue, figure.partner?.rawValue,
      figure.event?.rawValue,
      withTime ? figure.subsetOf?.rawValue : nil,
    ]
    let amount = figure.amount.flatMap { $0.statedValue ?? $0.lowerBound?.value }
    money = [figure.moneyState?.rawValue, amount?.currency.description]
    direction = figure.direction
    (sectors, donorKinds) = (Set(figure.sectors), Set(figure.donorKinds))
    isPart = figure.subsetOf != nil
    (period, asOf) = withTime ? (figure.period, figure.asOf) : (nil, nil)
  }
}

extension Registry {
  /// The places of figures that state one thing, each series in the order of the file.
  fileprivate func series(
    where isMeant: (ReportedFigure) -> Bool, sameTime: Bool = false
  ) -> [[Int]] {
    figures.indices.filter { isMeant(figures[$0]) }
      .grouped { FigureSubject(figures[$0], withTime: sameTime) }
  }
}
