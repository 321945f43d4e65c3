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
        english: "{count} are reported, and the registry has {records} records"),
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
              #"{"signedOn":"2018-12-15"},{"signedOn":"2019-12-15"}"#)),
          .passing(
            #"{"figures":[{"count":1,"period":"2019","listing":"complete"}],"delegations":[{"period":"2019-05-02"},{"period":"2019-06","status":"planned"}]}"#
          ),
          .failing(registry(two, #"{"signedOn":"2019-05-02"}"#), at: "/figures/0/count"),
          .failing(
            registry(two, #"{"signedOn":"2019-05-02"},{"signedOn":"2019-06"},{"signedOn":"2019"}"#),
            at: "/figures/0/count"),
          .failing(
            #"{"figures":[{"count":2,"period":"2019","listing":"complete"}],"delegations":[{"period":"2019-05-02","number":3}]}"#,
            at: "/figures/0/count"),
          .undecided(registry(two, #"{"signedOn":"2019-05-02"},{"signedOn":"201X"}"#)),
          .undecided(registry(two, #"{"signedOn":"2019-05-02"},{}"#)),
          .notApplicable(registry(#""count":2,"period":"2019","listing":"sample""#, "")),
          .notApplicable(registry(#""count":2,"period":"2019/2020","listing":"complete""#, "")),
        ]
      }
    ) { registry, context in
      var found = JoinedOutcome()
      var tallies: [Indicator: RecordTally] = [:]
      for (index, figure) in registry.figures.enumerated() {
        guard figure.listing == .complete, figure.basis == .inPeriod, figure.countsAll,
          let count = figure.count,
          let year = figure.period.flatMap({ RecordTally.Year($0) }),
          let tally = tallies[figure.indicator] ?? RecordTally(of: figure.indicator, in: registry, context)
        else { continue }
        tallies[figure.indicator] = tally
        let (certain, possible) = tally.count(of: figure.province, in: year)
        let records = Quantity<Int>.between(certain, possible)
        let differs = count.isLess(than: records) || records.isLess(than: count)
        found.require(
          certain == possible ? count.admits(certain) : differs == .yes ? .no : .unknown,
          at: .field("figures", index, "count"), [.count(count), .integer(certain)])
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

  /// The tally of the records that an indicator counts; nothing where it counts something else.
  init?(of indicator: Indicator, in registry: Registry, _ context: RuleContext) {
    func province(_ stated: Identifier<Province>?, _ keeper: Identifier<Department>?) -> Identifier<Province>?
    {
      stated ?? context.place(of: keeper, in: registry.departments).map { registry.departments[$0].province }
    }
    switch indicator {
    case .inboundDelegations, .outboundDelegations, .delegations:
      let direction: DelegationDirection? =
        indicator == .inboundDelegations ? .inbound : indicator == .outboundDelegations ? .outbound : nil
      for record in registry.delegations
      where (direction == nil || record.direction == direction) && record.isCounted {
        add(record.period?.start.date, province(record.province, record.department), record.number ?? 1)
      }
    case .agreements:
      for record in registry.agreements where record.isCounted {
        add(record.signedOn, province(record.province, record.department))
      }
    case .aidItems:
      for record in registry.projects where record.isCounted {
        add(record.activityDate, province(record.province, record.department))
      }
    case .events:
      for record in registry.events where record.status != .cancelled {
        add(record.periods.first?.start.date, province(record.province, record.department))
      }
    case .awards:
      for record in registry.awards where record.revocation == nil {
        add(
          record.decidedOn ?? record.conferredOn, province(record.province, record.department),
          record.number ?? 1)
      }
    default: return nil
    }
  }

  /// Counts a record; one that stands for an unknown number of them leaves every year open.
  private mutating func add(
    _ date: PartialDate?, _ province: Identifier<Province>?, _ number: Quantity<Int> = 1
  ) {
    guard let number = number.exactValue, (0...Self.mostRecords).contains(number) else {
      return undated[province, default: 0] += Self.mostRecords
    }
    guard let date, date.qualification == .none else { return undated[province, default: 0] += number }
    let latest = date.latest.year - date.earliest.year
    guard latest < Self.mostYears else { return undated[province, default: 0] += number }
    for isReporting in [false, true] {
      // The days from 15 December on are of the next reporting year.
      let shift = isReporting ? 17 : 0
      guard let first = date.earliest.adding(days: shift)?.year,
        let last = date.latest.adding(days: shift)?.year
      else { continue }
      for year in first...last {
        let key = Key(province: province, year: Year(year, isReporting: isReporting))
        if first == last { certain[key, default: 0] += number }
        possible[key, default: 0] += number
      }
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
