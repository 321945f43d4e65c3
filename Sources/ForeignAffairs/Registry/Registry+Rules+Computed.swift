extension Rule<Registry> {
  static var statisticsComputed: Self {
    Self(
      id: "cross.statistics-computed", kind: .sum, severity: .note,
      title: LocalizedText(
        "Số báo cáo khớp với số hồ sơ", english: "A reported number is that of the records"),
      rationale: LocalizedText(
        "Khi nguồn nêu đủ mọi tên trong một năm thì sổ có đủ hồ sơ, và số hồ sơ bằng số báo cáo.",
        english: "Where a source names every one of a year, the registry has them all, and they are as many."),
      message: LocalizedText(
        "báo cáo nêu {count}, sổ có {records} hồ sơ",
        english: "reported: {count}; records in the registry: {records}"),
      parameters: ["count", "records"],
      examples: {
        func registry(_ figure: String, _ agreements: String) -> String {
          #"{"figures":[{"indicator":"agreements",\#(figure)}],"agreements":[\#(agreements)]}"#
        }
        let two = #""count":2,"period":"2019","listing":"complete""#
        return [
          .passing(registry(two, #"{"signedOn":"2019-05-02"},{"signedOn":"2019"},{"signedOn":"2020"}"#)),
          .passing(
            registry(
              #""count":1,"period":"2018-12-15/2019-12-14","listing":"complete""#,
              #"{"signedOn":"2018-12-14"},{"signedOn":"2018-12-15"},{"signedOn":"2019-12-15"}"#)),
          .passing(
            registry(
              #""count":1,"period":"2019","listing":"complete""#, #"{"signedOn":"2019-12-31"}"#)),
          .failing(registry(#""count":1,"period":"2019","listing":"complete""#, ""), at: "/figures/0/count"),
          .failing(registry(two, #"{"signedOn":"2019-05-02"}"#), at: "/figures/0/count"),
          .failing(
            registry(two, #"{"signedOn":"2019-05-02"},{"signedOn":"2019-06"},{"signedOn":"2019"}"#),
            at: "/figures/0/count"),
          .failing(
            #"{"figures":[{"count":2,"period":"2019","listing":"complete"}],"delegations":[{"period":"2019-05-02","number":3}]}"#,
            at: "/figures/0/count"),
          .passing(
            #"{"figures":[{"indicator":"events","count":1,"period":"2023","listing":"complete"}],"events":[{"periods":["2009","2023"]}]}"#
          ),
          .passing(
            registry(
              #""count":{"atLeast":1},"period":"2019","listing":"complete""#, #"{"signedOn":"2019"},{}"#)),
          .passing(
            #"{"figures":[{"count":1,"period":"2019","listing":"complete"}],"delegations":[{"period":"2019-05-02"},{"period":"2019-06","status":"planned"}]}"#
          ),
          .undecided(
            #"{"figures":[{"count":1,"period":"2019","listing":"complete"}],"delegations":[{"period":"2019","direction":"both"}]}"#
          ),
          .failing(
            registry(#""count":3,"period":"2019","listing":"complete""#, #"{"signedOn":"2019-05-02"},{}"#),
            at: "/figures/0/count"),
          .failing(
            registry(
              #""count":3,"period":"2019","listing":"complete""#,
              #"{"signedOn":"2019-05-02"},{"signedOn":"2018?"}"#),
            at: "/figures/0/count"),
          .failing(
            registry(#""province":"p","# + two, #"{"province":"p","signedOn":"2019-05-02"}"#),
            at: "/figures/0/count"),
          .failing(
            registry(#""scope":"province","# + two, #"{"signedOn":"2019-05-02"}"#), at: "/figures/0/count"),
          .undecided(
            registry(
              #""province":"p","# + two, #"{"province":"p","signedOn":"2019-05-02"},{"signedOn":"2019-06"}"#)),
          .undecided(
            #"{"figures":[{"count":5,"period":"2019","listing":"complete"}],"delegations":[{"period":"2019-05-02","number":{"atLeast":2}}]}"#
          ),
          .undecided(
            #"{"figures":[{"count":5,"period":"2019","listing":"complete"}],"delegations":[{"period":"2019-05-02","number":1000000001}]}"#
          ),
          .undecided(registry(two, #"{"signedOn":"2019-05-02"},{"signedOn":"201X"}"#)),
          .undecided(registry(two, #"{"signedOn":"2019-05-02"},{}"#)),
          .notApplicable(registry(#""count":2,"period":"2019","listing":"sample""#, "")),
          .notApplicable(registry(#""count":2,"period":"2019/2020","listing":"complete""#, "")),
        ]
      }
    ) { registry, _ in
      var found = JoinedOutcome()
      var tallies: [Indicator: RecordTally] = [:]
      for (index, figure) in registry.figures.enumerated() {
        guard figure.listing == .complete, figure.basis == .inPeriod, figure.countsAll,
          let count = figure.count,
          let year = figure.period.flatMap({ RecordTally.Year($0) }),
          let tally = tallies[figure.indicator] ?? RecordTally(of: figure.indicator, in: registry)
        else { continue }
        tallies[figure.indicator] = tally
        let (certain, possible) = tally.count(of: figure.province, in: year)
        let records: Quantity<Int> = certain == possible ? .exact(certain) : .between(certain, possible)
        found.require(
          records.implies(count), at: .field("figures", index, "count"), [.count(count), .integer(certain)])
      }
      return found.outcome
    }
  }
}

extension ReportedFigure {
  /// Whether the figure counts all records of its kind in a province, and not some of them.
  fileprivate var countsAll: Bool {
    subsetOf == nil && partner == nil && event == nil && sectors.isEmpty && donorKinds.isEmpty
      && direction == nil && (scope == nil || scope == .province)
  }
}

/// How many records of one kind there are for each year and province, for certain and at most.
private struct RecordTally {
  /// A calendar year, or a reporting year of state administration, which begins 17 days earlier.
  struct Year: Hashable {
    let number: Int
    let isReporting: Bool

    init(_ number: Int, isReporting: Bool) {
      (self.number, self.isReporting) = (number, isReporting)
    }

    init?(_ period: Period) {
      guard let days = period.certainDays else { return nil }
      let number = days.upperBound.year
      if let year = try? Period.year(number), year.certainDays == days {
        self.init(number, isReporting: false)
      } else if let year = try? Period.reportingYear(number), year.certainDays == days {
        self.init(number, isReporting: true)
      } else {
        return nil
      }
    }
  }

  private struct Key: Hashable {
    let province: Identifier<Province>?
    let year: Year
  }

  /// A record that may be of more years than this is taken to be of any.
  private static let mostYears = 10

  private var certain: [Key: Int] = [:]
  private var possible: [Key: Int] = [:]
  /// How many records may be of any year, by province.
  private var undated: [Identifier<Province>?: Int] = [:]

  /// The tally of the records that an indicator counts; nothing where it does not count records.
  init?(of indicator: Indicator, in registry: Registry) {
    switch indicator {
    case .inboundDelegations, .outboundDelegations, .delegations, .agreements, .aidItems, .events, .awards:
      break
    default: return nil
    }
    for term in registry.terms(of: FigureSelection(of: indicator)) {
      guard case .number(let number) = term.value else { continue }
      add(term.dates, term.provinces.first, number, isCertain: term.isCounted == .yes)
    }
  }

  /// Counts a record; one that stands for an unknown number of them leaves every year open.
  private mutating func add(
    _ dates: [PartialDate], _ province: Identifier<Province>?, _ number: Quantity<Int>, isCertain: Bool
  ) {
    guard let most = number.exactValue, (0...Self.mostRecords).contains(most) else {
      return undated[province] = Self.mostRecords
    }
    // A record of several dates, such as a festival, is one of each year and no more.
    var years: [Year: Bool] = [:]
    for date in dates {
      let span = date.latest.year - date.earliest.year
      guard date.qualification == .none, span < Self.mostYears else {
        return undated[province, default: 0] += most
      }
      for isReporting in [false, true] {
        // The days from 15 December on are of the next reporting year.
        let shift = isReporting ? 17 : 0
        guard let first = date.earliest.adding(days: shift)?.year,
          let last = date.latest.adding(days: shift)?.year
        else { continue }
        for year in first...last {
          years[Year(year, isReporting: isReporting), default: false] =
            first == last
            || years[Year(year, isReporting: isReporting)] == true
        }
      }
    }
    if years.isEmpty { undated[province, default: 0] += most }
    for (year, isOfYear) in years {
      let key = Key(province: province, year: year)
      if isCertain, isOfYear { certain[key, default: 0] += most }
      possible[key, default: 0] += most
    }
  }

  /// More than any registry holds, and far from what cannot be added.
  private static let mostRecords = 1_000_000_000

  /// How many records of a province are of a year for certain, and how many may be; those of no province may be of any.
  func count(of province: Identifier<Province>?, in year: Year) -> (certain: Int, possible: Int) {
    let key = Key(province: province, year: year)
    var most = possible[key, default: 0] + undated[province, default: 0]
    if province != nil {
      most += possible[Key(province: nil, year: year), default: 0] + undated[nil, default: 0]
    }
    return (certain[key, default: 0], most)
  }
}
