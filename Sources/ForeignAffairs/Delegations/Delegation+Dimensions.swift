extension Delegation: TableSubject {
  /// The type of the records.
  public static var tableSubject: RecordType { .delegation }
}

extension DateRule<Delegation> {
  /// The day on which it sets out or arrives.
  public static var started: Self {
    var rule = Self("started", LocalizedText("bắt đầu", english: "started")) { .period($0.period) }
    rule.fillStartYears = { run in run.fill { $0.tableGroups.year } }
    return rule
  }
  /// The day on which it ends.
  public static var ended: Self {
    Self("ended", LocalizedText("kết thúc", english: "ended")) { record in
      guard let period = record.period else { return .notStated }
      return period.end.date.map { .date($0) } ?? .period(period.withoutStart)
    }
  }
  /// Every year in which it travels; in the total it counts once.
  public static var during: Self {
    Self("during", LocalizedText("diễn ra", english: "during"), spread: .each) { .period($0.period) }
  }
  /// Every year in which it travels, by its days there.
  public static var duringInPart: Self {
    Self(
      "duringInPart", LocalizedText("diễn ra, theo số ngày", english: "during, by days"), spread: .inPart
    ) { .period($0.period) }
  }
  /// The day of the decision that allows it.
  public static var approved: Self {
    Self("approved", LocalizedText("phê duyệt", english: "approved")) { .date($0.approval?.issuedOn) }
  }
  /// The day of the report made after it.
  public static var reported: Self {
    Self("reported", LocalizedText("báo cáo", english: "reported")) { record in
      let report = record.report
      return .date(report?.on ?? report?.document?.issuedOn)
    }
  }
}

extension Dimension<Delegation> {
  /// Which way it travels.
  public static var direction: Self {
    code("direction", LocalizedText("chiều", english: "direction")) {
      $0.direction
    } fill: { run, _ in
      run.fill { $0.tableGroups.direction }
    }
  }
  /// Party, State or people.
  public static var channel: Self {
    code("channel", LocalizedText("kênh", english: "channel")) { $0.channel }
  }
  /// Where it stands.
  public static var status: Self {
    code("status", LocalizedText("tình trạng", english: "status")) { $0.status }
  }
  /// The rank of its head.
  public static var rank: Self {
    code("rank", LocalizedText("cấp trưởng đoàn", english: "rank of the head")) { $0.head?.rank }
  }
  /// What it travels for, one or several.
  public static var purpose: Self {
    codes("purpose", LocalizedText("mục đích", english: "purpose")) { $0.purposes }
  }
  /// Who pays for it.
  public static var fundingSource: Self {
    code("fundingSource", LocalizedText("nguồn kinh phí", english: "source of funds")) {
      $0.fundingSource
    }
  }
  /// The currency in which its cost is stated.
  public static var currency: Self {
    Self(DimensionDescription("currency", LocalizedText("loại tiền", english: "currency"))) { record in
      Placement(keys: (record.cost?.currency).map { [GroupKey($0.description)] } ?? [])
    }
  }
  /// The countries it comes from, or goes to.
  public static var country: Self {
    country("country", LocalizedText("nước", english: "country"), each: { $0.countries }) { run in
      run.fill(country: { $0.tableGroups.country }, countries: { $0.countries })
    }
  }
  /// The continents it comes from, or goes to.
  public static var continent: Self {
    continent("continent", LocalizedText("châu lục", english: "continent")) { Countries($0.countries) }
  }
  /// The partners it belongs to or visits.
  public static var partner: Self {
    Self(DimensionDescription("partner", LocalizedText("đối tác", english: "partner"))) { record in
      Placement(keys: record.partners.map { GroupKey($0.rawValue) })
    }
  }
  /// The department that keeps the record.
  public static var department: Self { department { $0.department } }
  /// The province that it concerns, followed and named by one of its dates.
  ///
  /// - Parameters:
  ///   - view: As which units provinces are counted.
  ///   - rule: By which date; a merger may lie before one and behind another.
  /// - Returns: The dimension.
  public static func province(_ view: ProvinceView, dated rule: DateRule<Delegation> = .started) -> Self {
    province(view, rule) { $0.province }
  }
}

extension Measure<Delegation> {
  /// How many delegations there are; a record may stand for several.
  ///
  /// Where such a record is in several groups, nobody says how many are in each: none to all of them.
  ///
  /// It counts the records that the table is given, planned and cancelled ones too: see ``TableSubject/isCounted``.
  public static var count: Self {
    Self(MeasureDescription("count", LocalizedText("số đoàn", english: "delegations"))) { record in
      Contribution(standingFor: record.number)
    }
  }
  /// How many people travel, as visits (*lượt khách*) and not as different persons.
  ///
  /// A delegation of which no size is stated counts as unknown.
  public static var people: Self {
    Self(MeasureDescription("people", LocalizedText("lượt người", english: "people"))) { record in
      record.size.map { Contribution($0.people) } ?? .unknown
    }
  }
  /// People times days, the first and the last day counted; the whole of a month is all its days.
  public static var personDays: Self {
    Self(MeasureDescription("personDays", LocalizedText("ngày người", english: "person-days"))) {
      record in
      guard let people = record.size?.people, let period = record.period else {
        return .unknown
      }
      do throws(ValueFailure) {
        return Contribution(try people.multiplied(by: period.dayCount))
      } catch {
        return .tooLarge("personDays: \(error.input)")
      }
    }
  }
  /// What they cost, by currency.
  public static var cost: Self { cost(nil) }
  /// What they cost, turned into one currency by the rates of the day on which each ends.
  public static func cost(in rates: ExchangeRates) -> Self { cost(rates) }
  /// How many different partners there are.
  public static var partners: Self {
    Self(distinct: "partners", LocalizedText("số đối tác", english: "partners")) { delegation in
      delegation.partners.map { GroupKey($0.rawValue) }
    }
  }
  /// How many different countries there are.
  public static var countries: Self {
    Self(distinct: "countries", LocalizedText("số nước", english: "countries")) { $0.countries.keys }
  }

  private static func cost(_ rates: ExchangeRates?) -> Self {
    let name = LocalizedText("chi phí", english: "cost")
    let identifier = rates.map { "cost.\($0.target)" } ?? "cost"
    return Self(MeasureDescription(identifier, name, rates: rates?.names ?? [])) { record in
      let date = record.period?.end.date
      return Contribution(record.cost.map { [($0, date)] } ?? [], rates: rates)
    }
  }
}

extension [CountryReference] {
  /// The countries as things to count; one that is only written in words is counted by its words.
  var keys: [GroupKey] {
    map { country in country.code.map { .country($0) } ?? GroupKey(country.written ?? "") }
  }
}

extension Period {
  /// The same end and a beginning that is not known, which puts it into no year.
  fileprivate var withoutStart: Self { Self(unchecked: .unknown, end) }
}
