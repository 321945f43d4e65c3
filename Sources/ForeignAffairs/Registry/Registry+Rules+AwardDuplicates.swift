extension Rule<Registry> {
  static var governmentFlagYearly: Self {
    Self(
      id: "award.government-flag-yearly", kind: .duplicate, severity: .warning,
      source: .commendationLaw(nil, .memory),
      predecessors: [.flagDecree("51"), .commendationLaw2003(nil, .memory)],
      inForce: .sinceCommendationLaw, dated: .ofParts,
      title: LocalizedText(
        "Mỗi năm một Cờ thi đua của Chính phủ", english: "One flag of the Government in a year"),
      rationale: LocalizedText(
        """
        Cờ thi đua của Chính phủ xét tặng hằng năm; một tập thể có hai cờ cùng năm, không theo phong trào khác nhau, thì có \
        thể ghi trùng. Các nghị định trước và sau đó cũng vậy.
        """,
        english: """
          The flag of the Government is given once a year; two for one collective and year, and not for different movements, \
          may be one written twice. So it is under the decrees before and after.
          """),
      message: LocalizedText(
        "năm {year} đã có cờ thi đua của Chính phủ ở vị trí {first}",
        english: "there is a flag of the Government for {year} already, at number {first}"),
      parameters: ["year", "first"],
      examples: {
        [
          .passing(
            AwardExample.flags(
              ("government", #""statedPeriods":["2016"]"#), ("primeMinister", #""statedPeriods":["2017"]"#))),
          .passing(
            AwardExample.flags(
              ("government", #""statedPeriods":["2016"]"#),
              ("government", #""statedPeriods":["2016"],"occasion":"phong trào nông thôn mới""#))),
          .failing(
            AwardExample.flags(
              ("government", #""statedPeriods":["2016"]"#), ("primeMinister", #""statedPeriods":["2016"]"#)),
            at: "/awards/1"),
          .failing(
            AwardExample.flags(
              ("government", #""decidedOn":"2005-01-02""#), ("ministry", #""decidedOn":"2005""#),
              ("government", #""decidedOn":"2005-11-02""#)), at: "/awards/2"),
          .undecided(AwardExample.flags(("government", #""statedPeriods":["2016"]"#), ("government", ""))),
          .failing(
            AwardExample.flags(
              ("government", #""decidedOn":"2004-07-01""#), ("government", #""decidedOn":"2004-12-31""#)),
            at: "/awards/1"),
          .notApplicable(
            AwardExample.flags(
              ("government", #""decidedOn":"2004-05""#), ("government", #""decidedOn":"2004-06-30""#))),
          .notApplicable(
            AwardExample.flags(("ministry", #""decidedOn":"2019""#), ("ministry", #""decidedOn":"2019""#))),
        ]
      }
    ) { registry, _ in
      eachRepeated(in: registry.awards) { award in
        award.form == .emulationFlag && !award.conferringLevels.isDisjoint(with: .national)
      } mark: { award in
        SameAward(form: award.form, theme: [award.occasion, award.cluster])
      }
    }
  }

  static var sameFormSameYear: Self {
    Self(
      id: "award.same-form-same-year", kind: .duplicate, severity: .note,
      source: .commendationLaw("5", .secondary), predecessors: [.commendationLaw2003(nil, .memory)],
      inForce: .sinceCommendationLaw, dated: .ofParts,
      title: LocalizedText(
        "Một hình thức không ghi hai lần trong một năm", english: "One form is not written twice for one year"
      ),
      rationale: LocalizedText(
        """
        Một hình thức có thể tặng nhiều lần, nhưng cùng nơi tặng, cùng đối tượng, cùng năm và không khác chuyên đề thì có \
        thể ghi trùng.
        """,
        english: """
          A form may be given many times; but by one issuer to one recipient for one year and no other theme it may have \
          been written twice.
          """),
      message: LocalizedText(
        "năm {year} đã có cùng hình thức ở vị trí {first}",
        english: "the same form is there for {year} already, at number {first}"),
      parameters: ["year", "first"],
      examples: {
        [
          .passing(
            AwardExample.flags(
              ("ministry", #""statedPeriods":["2016"]"#), ("provincialChair", #""statedPeriods":["2016"]"#),
              ("ministry", #""statedPeriods":["2017"]"#))),
          .passing(
            AwardExample.flags(
              ("ministry", #""statedPeriods":["2016"],"achievement":"đối ngoại""#),
              ("ministry", #""statedPeriods":["2016"],"achievement":"viện trợ""#))),
          .failing(
            AwardExample.flags(
              ("ministry", #""statedPeriods":["2016"]"#), ("ministry", #""statedPeriods":["2015","2016"]"#)),
            at: "/awards/1"),
          .failing(
            AwardExample.labour(("third", #""decidedOn":"2005-03""#), ("third", #""decidedOn":"2005-09""#)),
            at: "/awards/1"),
          .undecided(AwardExample.flags(("ministry", #""statedPeriods":["2016"]"#), ("ministry", ""))),
          .failing(
            AwardExample.labour(
              ("third", #""decidedOn":"2004-07-01""#), ("third", #""decidedOn":"2004-12""#)),
            at: "/awards/1"),
          .notApplicable(
            AwardExample.labour(("third", #""decidedOn":"2004-03""#), ("third", #""decidedOn":"2004-06-30""#))
          ),
          .notApplicable(
            AwardExample.flags(
              ("government", #""statedPeriods":["2016"]"#), ("government", #""statedPeriods":["2016"]"#))),
          .notApplicable(AwardExample.flags(("ministry", #""statedPeriods":["2016"]"#))),
        ]
      }
    ) { registry, _ in
      eachRepeated(in: registry.awards) { award in
        award.form != .emulationFlag || award.conferringLevels.isDisjoint(with: .national)
      } mark: { award in
        SameAward(
          form: award.form, awardClass: award.awardClass,
          issuers: award.conferredBy.map { [$0.kind.rawValue, $0.name?.text(in: .vietnamese) ?? ""] },
          theme: [award.occasion, award.achievement, award.cluster])
      }
    }
  }

  /// What two awards have in common when one of them may be the other.
  private struct SameAward: Hashable {
    let form: AwardForm
    var awardClass: AwardClass?
    var issuers: [[String]] = []
    let theme: [LocalizedText?]
  }

  /// Finds, for each recipient, awards of one mark and one year.
  private static func eachRepeated(
    in awards: [Award], where isWanted: (Award) -> Bool, mark: (Award) -> SameAward
  ) -> RuleOutcome {
    var outcome = JoinedOutcome()
    for group in AwardsByRecipient(awards, where: isWanted).groups where group.count > 1 {
      var alike: [SameAward: Int] = [:]
      var lists: [[Int]] = []
      for index in group {
        let key = mark(awards[index])
        let number = alike[key] ?? lists.count
        if number == lists.count {
          alike[key] = number
          lists.append([])
        }
        lists[number].append(index)
      }
      // An award that is like no other is judged as well: it passes.
      for list in lists { outcome.join(repeated(list, of: awards)) }
    }
    return outcome.outcome
  }

  private struct YearKey: Hashable {
    let basis: AwardYears.Basis
    let year: Int
  }

  private static func repeated(_ list: [Int], of awards: [Award]) -> RuleOutcome {
    if list.count == 1 {
      return .when(DayWindow.sinceCommendationLaw.contains(awards[list[0]].timeOfDecision)) { .passed }
    }
    var seen: [YearKey: Int] = [:]
    var outcome = JoinedOutcome()
    for index in list {
      let years = AwardYears(awards[index])
      if years.hasUnknown || !years.spans.isEmpty { outcome.join(.undecided) }
      for year in years.single {
        let first = seen[YearKey(basis: years.basis, year: year)]
        if first == nil { seen[YearKey(basis: years.basis, year: year)] = index }
        guard first != index else { continue }
        outcome.join(
          .when(DayWindow.sinceCommendationLaw.contains(awards[index].timeOfDecision)) {
            .require(
              first == nil, at: .field("awards", index), .text("\(year)"), .integer((first ?? index) + 1))
          })
      }
    }
    return outcome.outcome
  }

  static var duplicateAchievement: Self {
    Self(
      id: "award.duplicate-achievement", kind: .duplicate, severity: .warning,
      source: .commendationLaw("5(2)", .secondary), predecessors: [.commendationLaw2003(nil, .memory)],
      inForce: .sinceCommendationLaw, dated: .ofParts,
      title: LocalizedText(
        "Một thành tích không tặng nhiều hình thức", english: "One achievement does not earn several forms"),
      rationale: LocalizedText(
        """
        Không tặng nhiều hình thức khen thưởng cho một thành tích đạt được; danh hiệu thi đua không thuộc trường hợp này. \
        Luật 15/2003/QH11 trước đây cũng vậy.
        """,
        english: """
          No several forms of commendation are given for one achievement; emulation titles are another matter. So it was \
          under Law 15/2003/QH11.
          """),
      message: LocalizedText(
        "{form} cho cùng thành tích với {other} ở vị trí {first}",
        english: "{form} for the same achievement as {other} at number {first}"),
      parameters: ["form", "other", "first"],
      examples: {
        let merit = #""achievement":"đối ngoại","meritPeriods":["2013/2017"]"#
        return [
          .passing(
            AwardExample.registry([
              #""form":"labourOrder",\#(merit)"#,
              #""form":"certificateOfMerit","achievement":"đối ngoại","meritPeriods":["2018"]"#,
            ])),
          .failing(
            AwardExample.registry([
              #""form":"labourOrder",\#(merit)"#, #""form":"certificateOfMerit",\#(merit)"#,
            ]),
            at: "/awards/1/form"),
          .failing(
            AwardExample.registry([
              #""form":"letterOfCommendation","achievement":"viện trợ","decidedOn":"2019","statedPeriods":["2018"]"#,
              #""form":"emulationFlag","achievement":"viện trợ","statedPeriods":["2018"]"#,
              #""form":"certificateOfMerit","achievement":"viện trợ","statedPeriods":["2018"],"decidedOn":"2019-02-03""#,
            ]), at: "/awards/2/form"),
          .failing(
            AwardExample.registry([
              #""form":"labourOrder",\#(merit),"decidedOn":"2004-07-01""#,
              #""form":"certificateOfMerit",\#(merit),"decidedOn":"2004-07-01""#,
            ]), at: "/awards/1/form"),
          .undecided(
            AwardExample.registry([
              #""form":"labourOrder","achievement":"đối ngoại""#,
              #""form":"certificateOfMerit","achievement":"đối ngoại""#,
            ])),
          .notApplicable(
            AwardExample.registry([
              #""form":"labourOrder",\#(merit),"decidedOn":"2004-06-30""#,
              #""form":"certificateOfMerit",\#(merit),"decidedOn":"2004-06-30""#,
            ])),
          .notApplicable(AwardExample.registry([#""form":"labourOrder""#, #""form":"certificateOfMerit""#])),
          .notApplicable(AwardExample.registry([#""form":"emulationFlag",\#(merit)"#])),
        ]
      }
    ) { registry, _ in
      let awards = registry.awards
      let history = AwardsByRecipient(awards) { award in
        guard let family = award.form.family, family != .flag, family != .emulationTitle else { return false }
        return award.achievement.map { !$0.isBlank } ?? false
      }
      var outcome = JoinedOutcome()
      for group in history.groups {
        var seen: [Merit: Int] = [:]
        for index in group {
          let award = awards[index]
          let merit = Merit(award)
          let first = seen[merit]
          if first == nil { seen[merit] = index }
          guard let first, awards[first].form != award.form else {
            outcome.join(.when(DayWindow.sinceCommendationLaw.contains(award.timeOfDecision)) { .passed })
            continue
          }
          outcome.join(
            .when(DayWindow.sinceCommendationLaw.contains(award.timeOfDecision)) {
              // Without years it is not known whether both stand for the same time.
              if merit.periods.isEmpty { return .undecided }
              return .failed(
                at: .field("awards", index, "form"), .code(award.form), .code(awards[first].form),
                .integer(first + 1))
            })
        }
      }
      return outcome.outcome
    }
  }

  /// An achievement and the time of it, as an award cites them.
  private struct Merit: Hashable {
    let achievement: LocalizedText?
    let periods: [Period]

    init(_ award: Award) {
      achievement = award.achievement
      periods = award.meritPeriods.isEmpty ? award.statedPeriods : award.meritPeriods
    }
  }
}
