extension Rule<Registry> {
  static var leaderTripsPerYear: Self {
    Self(
      id: "cross.leader-trips-per-year", kind: .range, severity: .warning,
      source: .directive38, inForce: .sinceDirective38, dated: .ofParts,
      title: LocalizedText(
        "Số chuyến đi nước ngoài trong một năm", english: "One person makes few trips abroad in a year"),
      rationale: LocalizedText(
        "Chỉ thị 38-CT/TW: mỗi năm một lãnh đạo đi công tác nước ngoài không quá hai chuyến, trừ khi thật cần thiết; các tỉnh, thành phố có mức riêng. Chuyến đi kéo dài qua hai năm tính cho năm khởi hành, chuyến đi việc riêng không tính.",
        english:
          "Directive 38-CT/TW: a leader goes abroad on duty no more than twice a year unless it is truly needed; provinces have limits of their own. A trip over two years counts for that in which it began, a private trip not at all."
      ),
      message: LocalizedText(
        "{person} đi {count} chuyến trong năm {year}, quá mức {limit} chuyến theo {term}",
        english: "{person} makes {count} trips in {year}, more than {limit} under {term}"),
      parameters: ["person", "count", "year", "limit", "term"],
      examples: {
        func delegation(_ period: String, _ more: String = "") -> String {
          #"{"direction":"outbound","period":"\#(period)","head":{"name":"Nguyễn Văn An"}\#(more)}"#
        }
        func registry(_ delegations: String...) -> String {
          #"{"delegations":[\#(delegations.joined(separator: ","))]}"#
        }
        let (first, second) = (delegation("2019-02-01/2019-02-05"), delegation("2019-05"))
        var own = Policy(name: "own")
        own.tripsPerLeaderAndYear = PolicyValue(
          2, source: LegalSource(.plan, "12/KH-UBND", .practice).from(2025, 7, 10))
        return [
          .passing(registry(first, second), policy: .directive38),
          .passing(registry(first, second, delegation("2018-12-30/2019-01-03")), policy: .directive38),
          .passing(registry(first, second, delegation("2019-09", #","status":"cancelled""#)), policy: .haNoi),
          .passing(
            registry(first, second, delegation("2019-09", #","purposes":["privateTrip"]"#)), policy: .haNoi),
          .failing(
            registry(first, second, delegation("2019-12-30/2020-01-03")), policy: .directive38,
            at: "/delegations/2/head"),
          .failing(
            registry(
              first, #"{"direction":"outbound","period":"2019","members":[{},{"name":"Nguyễn Văn An"}]}"#,
              second,
              delegation("2020")),
            policy: .daNang, at: "/delegations/2/head"),
          .failing(
            registry(delegation("2015-01-01"), delegation("2015-02"), delegation("2015-03")),
            policy: .directive38, at: "/delegations/2/head"),
          .failing(
            registry(delegation("2025-07-10"), delegation("2025-08"), delegation("2025-09")), policy: own,
            at: "/delegations/2/head"),
          .passing(
            registry(delegation("2014-12-31"), delegation("2015-02"), delegation("2015-03")),
            policy: .directive38),
          .passing(
            registry(delegation("2025-07-09"), delegation("2025-08"), delegation("2025-09")), policy: own),
          .undecided(
            registry(
              delegation("2014-12/2015-01"), delegation("201X"), delegation("2015-03"), delegation("2015-04")),
            policy: .directive38),
          .notApplicable(
            registry(delegation("2005-02"), delegation("2005-05"), delegation("2005-09")),
            policy: .directive38),
          .undecided(registry(first, second, delegation("2019?")), policy: .directive38),
          .notApplicable(registry(first, second, delegation("2019-09"))),
          .notApplicable(#"{"delegations":[{"direction":"outbound","head":{}}]}"#, policy: .directive38),
        ]
      }
    ) { registry, context in
      guard let term = context.policy.tripsPerLeaderAndYear else { return .notApplicable }
      let travellers = Travellers(registry, context) { !$0.isPrivate }
      var found = JoinedOutcome()
      for all in travellers.trips {
        // Those from before the directive, or before the term of the policy, do not count.
        let judged = all.map { (trip: $0, isCounted: registry.delegations[$0.delegation].isHeld(to: term)) }
          .filter { $0.isCounted != .no }
        if judged.isEmpty { continue }
        var trips = judged.map(\.trip)
        let years = judged.map {
          $0.isCounted == .yes ? registry.delegations[$0.trip.delegation].yearOfDeparture : nil
        }
        let undated = years.filter { $0 == nil }.count
        let counts = years.reduce(into: [Int: Int]()) { counts, year in
          if let year { counts[year, default: 0] += 1 }
        }
        let most = counts.values.max() ?? 0
        if most <= term.value {
          if most + undated > term.value { found.leaveUndecided() } else { found.pass() }
          continue
        }
        // One finding for each year, at the last of its trips.
        var reported: Set<Int> = []
        while let trip = trips.popLast() {
          guard let year = years[trips.count], let count = counts[year], count > term.value,
            reported.insert(year).inserted
          else { continue }
          found.fail(
            at: trip.path,
            [
              .text(trip.person.name ?? ""), .integer(count), .text("\(year)"), .integer(term.value),
              term.owner(in: context.policy),
            ])
        }
      }
      return found.outcome
    }
  }

  static var overlappingTrips: Self {
    Self(
      id: "cross.overlapping-trips", kind: .consistency, severity: .warning,
      title: LocalizedText(
        "Một người không đi hai đoàn cùng lúc", english: "One person is not on two trips at once"),
      rationale: LocalizedText(
        "Không ai ở hai chuyến đi trong cùng những ngày; trùng tên hoặc ghi nhầm ngày thì cần kiểm tra. Về và đi trong một ngày thì được.",
        english:
          "Nobody is on two trips on the same days; two people of one name, or a wrong date, are worth a look. To return and leave on one day is possible."
      ),
      message: LocalizedText(
        "{person} cũng đi đoàn “{id}” từ {start} đến {end}",
        english: "{person} is also on “{id}”, from {start} to {end}"),
      parameters: ["person", "id", "start", "end"],
      examples: {
        func registry(_ periods: String...) -> String {
          let delegations = periods.map {
            #"{"direction":"outbound","period":"\#($0)","head":{"name":"Nguyễn Văn An"}}"#
          }
          return #"{"delegations":[\#(delegations.joined(separator: ","))]}"#
        }
        return [
          .passing(registry("2019-02-01/2019-02-05", "2019-02-05/2019-02-08")),
          .passing(registry("2019-02-01/2019-02-05", "2018")),
          .failing(registry("2019-02-01/2019-02-05", "2019-02-04/2019-02-08"), at: "/delegations/1/head"),
          .failing(
            registry("2019-02-04/2019-02-08", "2019-03-01/2019-03-02", "2019-02-01/2019-02-20"),
            at: "/delegations/0/head"),
          .undecided(registry("2019-02-01/2019-02-05", "2019")),
          .undecided(registry("2019-02-01/2019-02-05", "2018?")),
          .notApplicable(registry("2019-02-01/2019-02-05")),
          .notApplicable(
            #"{"delegations":[{"direction":"outbound","period":"2019-02-01/2019-02-05","province":"thua-thien-hue","head":{"name":"Nguyễn Văn An"}},{"direction":"outbound","period":"2019-02-01/2019-02-05","province":"ca-mau","head":{"name":"Nguyễn Văn An"}}]}"#
          ),
        ]
      }
    ) { registry, context in
      let travellers = Travellers(registry, context) { _ in true }
      var found = JoinedOutcome()
      for trips in travellers.trips where trips.count > 1 {
        judgeOverlaps(of: trips, in: registry, &found)
      }
      return found.outcome
    }
  }

  /// Goes through the trips of one person by their beginnings, and holds each against the one that ends last so far.
  private static func judgeOverlaps(
    of trips: [Travellers.Trip], in registry: Registry, _ found: inout JoinedOutcome
  ) {
    let spans = trips.map { trip in
      let delegation = registry.delegations[trip.delegation]
      return (trip: trip, days: delegation.possibleDays, isCertain: delegation.certainDays != nil)
    }
    let byStart = spans.sorted {
      ($0.days.lowerBound, $0.trip.delegation) < ($1.days.lowerBound, $1.trip.delegation)
    }
    var latest: (trip: Travellers.Trip, days: ClosedRange<CalendarDate>)?
    var lastPossible: CalendarDate?
    var mayOverlap = false
    for span in byStart {
      if let lastPossible, span.days.lowerBound < lastPossible { mayOverlap = true }
      lastPossible = max(lastPossible ?? span.days.upperBound, span.days.upperBound)
      guard span.isCertain else { continue }
      if let latest, span.days.lowerBound < latest.days.upperBound {
        found.fail(
          at: span.trip.path,
          [
            .text(span.trip.person.name ?? ""), .identifier(registry.delegations[latest.trip.delegation].id),
            .date(latest.days.lowerBound), .date(latest.days.upperBound),
          ])
      }
      if latest.map({ $0.days.upperBound < span.days.upperBound }) ?? true { latest = (span.trip, span.days) }
    }
    if mayOverlap { found.leaveUndecided() } else { found.pass() }
  }
}

/// The trips abroad of each person who is named, in the order of the file.
///
/// A person is known by the name and the province, so that two of one name in two provinces are not taken for one.
private struct Travellers {
  struct Trip {
    let delegation: Int
    /// The place among the members; nothing for the head.
    let member: Int?
    let person: Person

    var path: RulePath {
      member.map { .field("delegations", delegation, "members").appending($0) }
        ?? .field("delegations", delegation, "head")
    }
  }

  private struct Traveller: Hashable {
    let name: SearchKey
    let province: Identifier<Province>?
  }

  private(set) var trips: [[Trip]] = []
  private var places: [Traveller: Int] = [:]

  init(_ registry: Registry, _ context: RuleContext, _ counts: (Delegation) -> Bool) {
    for (index, delegation) in registry.delegations.enumerated()
    where delegation.direction == .outbound && !delegation.isCalledOff && counts(delegation) {
      let keeper = context.place(of: delegation.department, in: registry.departments)
      let province = delegation.province ?? keeper.map { registry.departments[$0].province }
      if let head = delegation.head { add(Trip(delegation: index, member: nil, person: head), province) }
      for (number, member) in delegation.members.enumerated() {
        add(Trip(delegation: index, member: number, person: member), province)
      }
    }
  }

  private mutating func add(_ trip: Trip, _ province: Identifier<Province>?) {
    guard let name = trip.person.name.map({ SearchKey($0) }), !name.isEmpty else { return }
    let traveller = Traveller(name: name, province: province)
    if let place = places[traveller] {
      // The head may stand among the members once more.
      if trips[place].last?.delegation != trip.delegation { trips[place].append(trip) }
    } else {
      places[traveller] = trips.count
      trips.append([trip])
    }
  }
}

extension Delegation {
  /// Whether it left under Directive 38-CT/TW and under a term of the policy.
  fileprivate func isHeld(to term: PolicyValue<Int>) -> Ternary {
    let start = period?.start.date
    return DayWindow.sinceDirective38.contains(start) && term.isInForce(on: start)
  }

  /// The year in which it leaves, where that is certain.
  fileprivate var yearOfDeparture: Int? {
    period?.start.date.flatMap { $0.isIn(year: $0.year) == .yes ? $0.year : nil }
  }
}
