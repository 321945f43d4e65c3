/// Which line of a report counts the same as an indicator.
struct ReportedPlace {
  let indicator: Indicator
  let section: String
  let path: [GroupKey]
  let measure: String
  var moneyState: MoneyState?
  var direction: AidDirection?
  /// Whether every report has the line.
  var isExpected = true

  static let all: [Self] = [
    Self(indicator: .inboundDelegations, section: "delegations.direction", path: [inbound], measure: "count"),
    Self(indicator: .inboundVisitors, section: "delegations.direction", path: [inbound], measure: "people"),
    Self(
      indicator: .outboundDelegations, section: "delegations.direction", path: [outbound], measure: "count"),
    Self(
      indicator: .outboundPersonTrips, section: "delegations.direction", path: [outbound], measure: "people"),
    Self(indicator: .agreements, section: "agreements.signed", path: [], measure: "count"),
    Self(
      indicator: .aidItems, section: "projects.items", path: [inward], measure: "count", direction: .inward),
    Self(
      indicator: .aidAmount, section: "projects.items", path: [inward], measure: "money.committed",
      moneyState: .committed, direction: .inward),
    Self(
      indicator: .aidAmount, section: "projects.disbursed", path: [inward], measure: "money.disbursed",
      moneyState: .disbursed, direction: .inward),
    Self(
      indicator: .aidItems, section: "projects.items", path: [outward], measure: "count", direction: .outward,
      isExpected: false),
    Self(
      indicator: .aidAmount, section: "projects.items", path: [outward], measure: "money.committed",
      moneyState: .committed, direction: .outward, isExpected: false),
    Self(
      indicator: .aidAmount, section: "projects.disbursed", path: [outward], measure: "money.disbursed",
      moneyState: .disbursed, direction: .outward, isExpected: false),
    Self(indicator: .awards, section: "awards.awards", path: [], measure: "count"),
  ]

  private static let inbound = GroupKey.code(DelegationDirection.inbound)
  private static let outbound = GroupKey.code(DelegationDirection.outbound)
  private static let inward = GroupKey.code(AidDirection.inward)
  private static let outward = GroupKey.code(AidDirection.outward)

  /// Whether it is a line of a table.
  func fits(_ section: String, _ path: [GroupKey], _ measure: String) -> Bool {
    self.section == section && self.path == path && self.measure == measure
  }

  /// Whether a series counts the same: all of it, in the whole of the year, and no part of another.
  func takes(_ series: ReportedSeries) -> Bool {
    guard let sample = series.sample, sample.indicator == indicator, sample.basis == .inPeriod,
      sample.subsetOf == nil, sample.partner == nil, sample.event == nil, sample.sectors.isEmpty,
      series.isOfWholeYears
    else { return false }
    if let moneyState, sample.moneyState != moneyState { return false }
    // Aid of which the direction is not stated is aid received.
    if let direction, sample.direction ?? .inward != direction { return false }
    return (series.change.currency == nil) == (moneyState == nil) || sample.amount?.currency == nil
  }
}

extension ReportedSeries {
  /// Whether the figures are of whole calendar or reporting years.
  fileprivate var isOfWholeYears: Bool {
    (earlier + later).allSatisfy { figure in
      guard let period = figure.period, let year = period.latest?.year else { return false }
      return [ReportingSpan.year(year), .reportingYear(year)].contains { span in
        span.period?.isSameTime(as: period) ?? false
      }
    }
  }

  /// What the figures count, in the words of the source where it has some, with their basis and state.
  var name: LocalizedText {
    func text(_ language: Language) -> String {
      guard let sample else { return "" }
      let wording = Wording(language)
      let part = sample.subsetOf == nil ? "" : wording.pick("trong đó: ", "of which: ")
      let details = [
        sample.basis == .inPeriod ? nil : wording.code(sample.basis),
        sample.moneyState.map { wording.code($0) },
        sample.asOf.map { wording.asOf($0) },
      ].compactMap { $0 }
      let what = sample.label.map { wording.text($0) } ?? wording.code(sample.indicator)
      return part + what + (details.isEmpty ? "" : " (\(details.joined(separator: "; ")))")
    }
    return LocalizedText(text(.vietnamese), english: text(.english))
  }
}
