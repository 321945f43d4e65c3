extension Rule<Registry> {
  static var governmentFlagNeedsLower: Self {
    Self(
      id: "award.government-flag-needs-lower", kind: .consistency, severity: .note,
      source: .commendationLaw(nil, .memory), predecessors: [.flagDecree("11")],
      inForce: .sinceFlagDecree, dated: .ofParts,
      title: LocalizedText(
        "Cờ thi đua của Chính phủ chọn từ tập thể có cờ cấp bộ, tỉnh",
        english: "The flag of the Government goes to who has that of a ministry or province"),
      rationale: LocalizedText(
        """
        Cờ thi đua của Chính phủ xét trong số tập thể đạt tiêu chuẩn cờ thi đua của bộ, ngành, tỉnh cùng năm; không thấy cờ \
        ấy thì có thể hồ sơ còn thiếu.
        """,
        english: """
          The flag of the Government is given among those who earned the flag of a ministry or province of the same year; \
          where there is none, a record may be missing.
          """),
      message: LocalizedText(
        "năm {year} không có cờ thi đua của bộ hoặc tỉnh",
        english: "no flag of a ministry or province for {year}"),
      parameters: ["year"],
      examples: {
        [
          .passing(
            AwardExample.flags(
              ("government", #""statedPeriods":["2018"]"#), ("ministry", #""meritPeriods":["2018"]"#))),
          .failing(
            AwardExample.flags(
              ("government", #""statedPeriods":["2018"]"#), ("ministry", #""meritPeriods":["2017"]"#)),
            at: "/awards/0"),
          .failing(
            AwardExample.flags(("primeMinister", #""meritPeriods":["2016"],"decidedOn":"2017-10-01""#)),
            at: "/awards/0"),
          .undecided(
            AwardExample.flags(("government", #""statedPeriods":["2018"]"#), ("ministry", ""))),
          .undecided(
            AwardExample.flags(
              ("government", #""statedPeriods":["2018"]"#),
              ("provincialChair", #""statedPeriods":["2017/2019"]"#))),
          .undecided(AwardExample.flags(("government", ""))),
          .undecided(AwardExample.flags(("government", #""statedPeriods":["2017"]"#))),
          .notApplicable(
            AwardExample.flags(("primeMinister", #""meritPeriods":["2016"],"decidedOn":"2017-09-30""#))),
          .notApplicable(AwardExample.flags(("ministry", #""statedPeriods":["2018"]"#))),
        ]
      }
    ) { registry, _ in
      let awards = registry.awards
      let history = AwardsByRecipient(awards) { $0.form == .emulationFlag }
      var outcome = JoinedOutcome()
      for group in history.groups {
        let lower = YearCover(
          group.lazy.filter { !awards[$0].conferringLevels.isDisjoint(with: .ministryOrProvince) }.map {
            awards[$0]
          })
        for index in group where !awards[index].conferringLevels.isDisjoint(with: .national) {
          let years = AwardYears(awards[index])
          outcome.join(
            .when(DayWindow.sinceFlagDecree.contains(awards[index].timeOfDecision)) {
              guard !years.hasUnknown, years.spans.isEmpty else { return .undecided }
              return .each(years.single) { _, year in
                .require(lower.covers(year), at: .field("awards", index), .text("\(year)"))
              }
            })
        }
      }
      return outcome.outcome
    }
  }

  static var fighterChain: Self {
    Self(
      id: "award.fighter-chain", kind: .consistency, severity: .note,
      source: .commendationLaw(nil, .secondary), predecessors: [.commendationLaw2003(nil, .secondary)],
      inForce: .sinceCommendationLaw, dated: .ofParts,
      title: LocalizedText(
        "Chiến sĩ thi đua cấp trên có đủ danh hiệu cấp dưới",
        english: "A higher fighter title follows enough lower ones"),
      rationale: LocalizedText(
        """
        Chiến sĩ thi đua cấp bộ, tỉnh xét trong số người có ba lần liên tục đạt chiến sĩ thi đua cơ sở; chiến sĩ thi đua \
        toàn quốc có hai lần liên tục đạt cấp bộ, tỉnh. Không thấy đủ thì có thể hồ sơ còn thiếu.
        """,
        english: """
          The title of a ministry or province follows three base titles in a row, the national title two of a ministry or \
          province in a row. Where they are not there, records may be missing.
          """),
      message: LocalizedText(
        "năm {year}: số lần liên tục đạt danh hiệu cấp dưới tính đến khi đó là {found}, cần {needed}",
        english: "for {year}, lower titles in a row up to then: {found}; needed: {needed}"),
      parameters: ["year", "found", "needed"],
      examples: {
        [
          .passing(
            AwardExample.person(
              "emulationFighter", ("director", #""statedPeriods":["2016","2017","2018"]"#),
              ("provincialChair", #""statedPeriods":["2018"]"#))),
          .passing(
            AwardExample.person(
              "emulationFighter", ("primeMinister", #""decidedOn":"2024-05-01""#),
              ("minister", #""decidedOn":"2020""#), ("provincialChair", #""decidedOn":"2023""#),
              ("director", #""statedPeriods":["2018","2019","2020","2021","2022","2023"]"#))),
          .failing(
            AwardExample.person(
              "emulationFighter", ("director", #""statedPeriods":["2015","2017","2018"]"#),
              ("provincialChair", #""statedPeriods":["2018"]"#)), at: "/awards/1"),
          .failing(
            AwardExample.person(
              "emulationFighter", ("director", #""statedPeriods":["2010","2011","2012","2017"]"#),
              ("provincialChair", #""statedPeriods":["2018"]"#)), at: "/awards/1"),
          .failing(
            AwardExample.person("emulationFighter", ("primeMinister", #""decidedOn":"2004-07-01""#)),
            at: "/awards/0"),
          .undecided(
            AwardExample.person(
              "emulationFighter", ("director", #""statedPeriods":["2016/2018"]"#),
              ("provincialChair", #""statedPeriods":["2018"]"#))),
          .undecided(AwardExample.person("emulationFighter", ("primeMinister", ""))),
          .notApplicable(
            AwardExample.person("emulationFighter", ("primeMinister", #""decidedOn":"2004-06-30""#))),
          .notApplicable(AwardExample.person("emulationFighter", ("director", #""decidedOn":"2019""#))),
        ]
      }
    ) { registry, _ in
      let awards = registry.awards
      let history = AwardsByRecipient(ofPersons: awards) { $0.form == .emulationFighter }
      var outcome = JoinedOutcome()
      for group in history.groups {
        let base = YearCover(group.lazy.map { awards[$0] }.filter { $0.canBeConferred(at: .unit) })
        let middle = YearCover(
          group.lazy.map { awards[$0] }.filter { $0.canBeConferred(at: .ministryOrProvince) })
        for index in group {
          let award = awards[index]
          let isNational = !award.conferringLevels.isDisjoint(with: .national)
          guard isNational || !award.conferringLevels.isDisjoint(with: .ministryOrProvince) else { continue }
          let years = AwardYears(award)
          outcome.join(
            .when(DayWindow.sinceCommendationLaw.contains(award.timeOfDecision)) {
              guard !years.hasUnknown, years.spans.isEmpty else { return .undecided }
              return .each(years.single) { _, year in
                let answer = isNational ? middle.hasTwo(through: year) : base.hasThreeInARow(endingAt: year)
                return .require(
                  answer, at: .field("awards", index), .text("\(year)"),
                  .integer(isNational ? middle.count(through: year) : base.run(upTo: year)),
                  .integer(isNational ? 2 : 3))
              }
            })
        }
      }
      return outcome.outcome
    }
  }

  static var primeMinisterCertificateChain: Self {
    Self(
      id: "award.pm-certificate-chain", kind: .consistency, severity: .note,
      source: LegalSource(.law, "06/2022/QH15", article: "73(1)(b)", .secondary),
      inForce: .sinceCertificateChain, dated: .ofParts,
      title: LocalizedText(
        "Bằng khen của Thủ tướng sau bằng khen cấp bộ, tỉnh",
        english: "The Prime Minister’s certificate follows one of a ministry or province"),
      rationale: LocalizedText(
        """
        Cá nhân được tặng bằng khen của Thủ tướng Chính phủ theo công trạng phải đã có bằng khen cấp bộ, tỉnh; thành tích \
        đột xuất thì không cần.
        """,
        english: """
          A person who receives the Prime Minister’s certificate for merits has had one of a ministry or province; for a \
          sudden feat none is needed.
          """),
      message: LocalizedText(
        "không thấy bằng khen cấp bộ, tỉnh trước đó",
        english: "no certificate of a ministry or province before it"),
      examples: {
        [
          .passing(
            AwardExample.person(
              "certificateOfMerit", ("minister", #""decidedOn":"2018""#),
              ("primeMinister", #""decidedOn":"2024-03-01""#))),
          .failing(
            AwardExample.person("certificateOfMerit", ("primeMinister", #""decidedOn":"2024-01-01""#)),
            at: "/awards/0"),
          .failing(
            AwardExample.person(
              "certificateOfMerit", ("primeMinister", #""decidedOn":"2024-03-01""#),
              ("minister", #""decidedOn":"2025""#)),
            at: "/awards/0"),
          .undecided(
            AwardExample.person(
              "certificateOfMerit", ("primeMinister", #""decidedOn":"2024-03-01""#), ("provincialChair", ""))),
          .undecided(AwardExample.person("certificateOfMerit", ("primeMinister", ""))),
          .undecided(
            AwardExample.person("certificateOfMerit", ("primeMinister", #""meritPeriods":["2019/2023"]"#))),
          .notApplicable(
            AwardExample.person("certificateOfMerit", ("primeMinister", #""decidedOn":"2023-12-31""#))),
          .notApplicable(
            AwardExample.registry([
              #""form":"certificateOfMerit","conferredBy":[{"kind":"primeMinister"}],"decidedOn":"2024-03-01""#
            ])),
        ]
      }
    ) { registry, _ in
      let awards = registry.awards
      let history = AwardsByRecipient(ofPersons: awards) { $0.form == .certificateOfMerit }
      var outcome = JoinedOutcome()
      for group in history.groups {
        var lower = AwardDates()
        for index in group where awards[index].canBeConferred(at: .ministryOrProvince) {
          lower.add(awards[index].conferredBy.isEmpty ? nil : awards[index].dayOfDecision)
        }
        for index in group where awards[index].conferringLevels.contains(.primeMinister) {
          outcome.join(
            .when(DayWindow.sinceCertificateChain.contains(awards[index].timeOfDecision)) {
              .require(lower.hasOne(before: awards[index].dayOfDecision), at: .field("awards", index))
            })
        }
      }
      return outcome.outcome
    }
  }
}

extension Award {
  /// Whether it was conferred at a level, or its level is not known.
  fileprivate func canBeConferred(at levels: ConferringLevels) -> Bool {
    conferringLevels.isEmpty || !conferringLevels.isDisjoint(with: levels)
  }
}

/// The years of several awards together.
private struct YearCover {
  private var single: Set<Int> = []
  private var firstYears: [Int] = []
  private var spans: [ClosedRange<Int>] = []
  private var hasUnknown = false

  init(_ awards: some Sequence<Award>) {
    for award in awards {
      let years = AwardYears(award)
      if award.conferringLevels.isEmpty {
        hasUnknown = true
        continue
      }
      single.formUnion(years.single)
      spans += years.spans
      if years.hasUnknown { hasUnknown = true }
    }
    firstYears = single.sorted().prefix(2).map { $0 }
  }

  func covers(_ year: Int) -> Ternary {
    if single.contains(year) { return .yes }
    return hasUnknown || spans.contains { $0.contains(year) } ? .unknown : .no
  }

  /// Whether three years in a row are covered, of which the last is the year or the one before.
  func hasThreeInARow(endingAt year: Int) -> Ternary {
    (covers(year - 1) && covers(year - 2)) && (covers(year) || covers(year - 3))
  }

  /// Whether two years up to a year are covered.
  func hasTwo(through year: Int) -> Ternary {
    if let second = firstYears.dropFirst().first, second <= year { return .yes }
    return hasUnknown || spans.contains { $0.lowerBound <= year } ? .unknown : .no
  }

  /// How many years in a row are covered, of which the last is the year or the one before.
  func run(upTo year: Int) -> Int {
    let last = single.contains(year) ? year : year - 1
    var first = last
    while single.contains(first) { first -= 1 }
    return last - first
  }

  func count(through year: Int) -> Int { single.count { $0 <= year } }
}

extension DayWindow {
  /// Since Decree 91/2017/NĐ-CP.
  fileprivate static let sinceFlagDecree = since(2017, 10, 1)
  /// Since Law 06/2022/QH15.
  fileprivate static let sinceCertificateChain = since(2024, 1, 1)
}
