extension Rule<Registry> {
  static var agreementSignedOnVisit: Self {
    Self(
      id: "cross.agreement-signed-on-visit", kind: .consistency, severity: .note,
      title: LocalizedText(
        "Thỏa thuận ký ở nước ngoài gắn với một đoàn",
        english: "An agreement signed abroad goes with a delegation"),
      rationale: LocalizedText(
        "Ký ở nước ngoài hoặc trong một chuyến thăm thì phải có đoàn đi nước đó vào ngày ký.",
        english: "What is signed abroad or during a visit goes with a delegation in that country on that day."
      ),
      message: LocalizedText(
        "ký {signed}, không có đoàn nào ở {country} vào thời điểm đó",
        english: "signed {signed:when}, when no delegation was in {country}"),
      parameters: ["signed", "country"],
      examples: {
        let delegation =
          #""delegations":[{"id":"d","direction":"outbound","countries":["LA"],"period":"2019-05-02/2019-05-09"}]"#
        return [
          .passing(
            #"{\#(delegation),"agreements":[{"signedAt":"Viêng Chăn, Lào","signedOn":"2019-05-09"}]}"#),
          .passing(
            #"{\#(delegation),"agreements":[{"signedDuring":"d","signedOn":"2019-05-03","foreignParties":[{"kind":"locality","name":"Khăm Muộn","country":"LA"}]}]}"#
          ),
          .failing(
            #"{\#(delegation),"agreements":[{"signedAt":"Viêng Chăn (Lào)","signedOn":"2019-05-10"}]}"#,
            at: "/agreements/0/signedAt"),
          .failing(
            #"{\#(delegation),"agreements":[{"signedAt":"Tokyo, Nhật Bản","signedOn":"2019-05-03"}]}"#,
            at: "/agreements/0/signedAt"),
          .failing(
            #"{\#(delegation),"agreements":[{"signedDuring":"d","signedOn":"2019-05-03","foreignParties":[{"kind":"locality","name":"Gifu","country":"JP"}]}]}"#,
            at: "/agreements/0/signedDuring"),
          .undecided(#"{\#(delegation),"agreements":[{"signedAt":"Viêng Chăn, Lào","signedOn":"2019-05"}]}"#),
          .undecided(
            #"{"delegations":[{"direction":"outbound","countries":["LA"]}],"agreements":[{"signedAt":"Lào","signedOn":"2019-05-03"}]}"#
          ),
          .notApplicable(#"{\#(delegation),"agreements":[{"signedAt":"Huế","signedOn":"2019-05-03"}]}"#),
        ]
      }
    ) { registry, context in
      var found = JoinedOutcome()
      var calendar: VisitCalendar?
      for (index, agreement) in registry.agreements.enumerated() {
        if let id = agreement.signedDuring {
          guard let place = context.place(of: id, in: registry.delegations) else { continue }
          let visited = registry.delegations[place].visitedCountries
          let parties = agreement.foreignParties.compactMap { $0.country?.code }
          guard let country = parties.first, !visited.isEmpty else {
            found.leaveUndecided()
            continue
          }
          found.require(
            parties.contains(where: visited.contains), at: .field("agreements", index, "signedDuring"),
            [agreement.signedOn.map { .date($0) } ?? .text("…"), .country(country)])
        } else if let country = agreement.countryOfSigning {
          let signed = agreement.signedOn
          let visits = calendar ?? VisitCalendar(registry.delegations)
          calendar = visits
          found.require(
            signed.map { visits.hasVisit(in: country, on: $0) } ?? .unknown,
            at: .field("agreements", index, "signedAt"),
            [signed.map { .date($0) } ?? .text("…"), .country(country)])
        }
      }
      return found.outcome
    }
  }

  static var delegationAgreementDates: Self {
    Self(
      id: "cross.delegation-agreement-dates", kind: .consistency, severity: .warning,
      title: LocalizedText(
        "Thỏa thuận ký trong thời gian của đoàn", english: "What a delegation signed bears a date of its trip"
      ),
      rationale: LocalizedText(
        "Thỏa thuận ký trong chuyến đi có ngày ký nằm trong thời gian của chuyến đi.",
        english: "An agreement that was signed on a trip was signed on one of its days."),
      message: LocalizedText(
        "“{id}” ký {signed}, ngoài thời gian của đoàn ({period:when})",
        english: "“{id}” was signed {signed:when}, outside of the trip ({period:when})"),
      parameters: ["id", "signed", "period"],
      examples: {
        let delegation = #"{"id":"d","period":"2019-05-02/2019-05-09","agreements":["a"]}"#
        return [
          .passing(#"{"delegations":[\#(delegation)],"agreements":[{"id":"a","signedOn":"2019-05-09"}]}"#),
          .failing(
            #"{"delegations":[\#(delegation)],"agreements":[{"id":"a","signedOn":"2019-05-10"}]}"#,
            at: "/delegations/0/agreements/0"),
          .failing(
            #"{"delegations":[{"id":"d","period":"2019"}],"agreements":[{"id":"a"},{"id":"b","signedOn":"2020","signedDuring":"d"}]}"#,
            at: "/agreements/1/signedDuring"),
          .undecided(#"{"delegations":[\#(delegation)],"agreements":[{"id":"a","signedOn":"2019-05"}]}"#),
          .undecided(#"{"delegations":[\#(delegation)],"agreements":[{"id":"a"}]}"#),
          .notApplicable(#"{"delegations":[{"id":"d"}],"agreements":[{"signedOn":"2019"}]}"#),
        ]
      }
    ) { registry, context in
      var found = JoinedOutcome()
      func check(_ agreement: Agreement, _ delegation: Delegation, _ path: @autoclosure () -> RulePath) {
        guard let signed = agreement.signedOn, let period = delegation.period else {
          return found.leaveUndecided()
        }
        found.require(
          period.contains(signed), at: path(), [.identifier(agreement.id), .date(signed), .period(period)])
      }
      for (index, delegation) in registry.delegations.enumerated() {
        for (number, id) in delegation.agreements.enumerated() {
          guard let place = context.place(of: id, in: registry.agreements) else { continue }
          check(
            registry.agreements[place], delegation,
            .field("delegations", index, "agreements").appending(number))
        }
      }
      for (index, agreement) in registry.agreements.enumerated() {
        guard let place = context.place(of: agreement.signedDuring, in: registry.delegations) else {
          continue
        }
        check(agreement, registry.delegations[place], .field("agreements", index, "signedDuring"))
      }
      return found.outcome
    }
  }
}

extension Period {
  /// Whether a date lies in the period, wherever in its span it is.
  fileprivate func contains(_ date: PartialDate) -> Ternary {
    if let day = date.unmarkedDay { return contains(day) }
    return overlaps(Period(date)) == .no ? .no : .unknown
  }
}

/// On which days delegations are in which countries.
private struct VisitCalendar {
  private struct Day: Hashable {
    let country: CountryCode
    let number: Int
  }

  /// A trip of more days than this is not laid out day by day.
  private static let longestTrip = 62

  private var days: Set<Day> = []
  /// The countries of trips of which the days are not known, each with the days that they may be.
  private var uncertain: [CountryCode: ClosedRange<CalendarDate>] = [:]

  init(_ delegations: [Delegation]) {
    for delegation in delegations where delegation.travels {
      let possible = delegation.possibleDays
      let isShort = possible.lowerBound.days(until: possible.upperBound) <= Self.longestTrip
      for country in delegation.visitedCountries {
        if isShort, let certain = delegation.certainDays {
          for number in certain.lowerBound.dayNumber...certain.upperBound.dayNumber {
            days.insert(Day(country: country, number: number))
          }
        } else {
          let known = uncertain[country] ?? possible
          uncertain[country] =
            min(known.lowerBound, possible.lowerBound)...max(known.upperBound, possible.upperBound)
        }
      }
    }
  }

  func hasVisit(in country: CountryCode, on date: PartialDate) -> Ternary {
    guard let day = date.unmarkedDay else { return .unknown }
    if days.contains(Day(country: country, number: day.dayNumber)) { return .yes }
    return uncertain[country]?.contains(day) == true ? .unknown : .no
  }
}

extension Delegation {
  /// Whether people of the province go abroad with it.
  fileprivate var travels: Bool { (direction == .outbound || direction == .both) && !isCalledOff }

  /// The countries that it goes to or comes from, also by its legs.
  fileprivate var visitedCountries: [CountryCode] {
    countries.compactMap(\.code) + legs.compactMap(\.country.code)
  }
}

extension Agreement {
  /// The foreign country that the place of signing names.
  fileprivate var countryOfSigning: CountryCode? {
    guard let place = signedAt?.text(in: .vietnamese) else { return nil }
    for part in place.split(whereSeparator: { ",;()–-/".contains($0) }).reversed() {
      if let country = CountryCode.named(String(part)), country != .vietnam { return country }
    }
    return nil
  }
}
