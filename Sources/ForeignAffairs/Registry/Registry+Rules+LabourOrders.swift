// The Labour Order has three classes, which one recipient goes up: third, second, first.

extension Rule<Registry> {
  static var labourClassOrder: Self {
    Self(
      id: "award.labour-class-order", kind: .order, severity: .warning,
      source: .commendationLaw("43", .secondary), predecessors: [.commendationLaw2003("42–44", .secondary)],
      inForce: .sinceCommendationLaw, dated: .ofParts,
      title: LocalizedText(
        "Huân chương Lao động theo thứ tự từ hạng thấp lên hạng cao",
        english: "The classes of the Labour Order are given in ascending order"),
      rationale: LocalizedText(
        "Hạng Nhì thường tặng sau hạng Ba, hạng Nhất sau hạng Nhì; Luật 15/2003/QH11 (Điều 42–44) cũng vậy.",
        english:
          "The second class follows the third, and the first the second; so it was under Law 15/2003/QH11, Articles 42–44."
      ),
      message: LocalizedText(
        "{class} quyết định {decided}, sau một hạng cao hơn ({higher})",
        english: "{class} decided {decided:when}, after a higher class ({higher})"),
      parameters: ["class", "decided", "higher"],
      examples: {
        [
          .passing(
            AwardExample.labour(("third", #""decidedOn":"2010""#), ("second", #""decidedOn":"2018""#))),
          .failing(
            AwardExample.labour(("second", #""decidedOn":"2010""#), ("third", #""decidedOn":"2018-01-02""#)),
            at: "/awards/1/decidedOn"),
          .failing(
            AwardExample.labour(
              ("third", #""decidedOn":"2004-07-01""#), ("first", #""decidedOn":"2004-06-30""#)),
            at: "/awards/0/decidedOn"),
          .undecided(
            AwardExample.labour(("third", #""decidedOn":"2018""#), ("second", #""decidedOn":"2018""#))),
          .undecided(
            AwardExample.labour(("third", #""meritPeriods":["2009"]"#), ("second", #""decidedOn":"2018""#))),
          .notApplicable(
            AwardExample.labour(
              ("third", #""decidedOn":"2004-06-30""#), ("first", #""decidedOn":"2004-06-29""#))),
          .notApplicable(AwardExample.labour(("third", #""decidedOn":"2018""#))),
        ]
      }
    ) { registry, _ in
      eachLabourOrder(in: registry) { index, rank, ladder in
        let award = registry.awards[index]
        let higher = ladder.higher[rank]
        guard higher.count > 0 else { return .notApplicable }
        return .when(DayWindow.sinceCommendationLaw.contains(award.dayOfDecision)) {
          .require(
            !higher.hasOne(before: award.dayOfDecision), at: .field("awards", index, "decidedOn"),
            award.awardClass.map { .code($0) } ?? .text(""),
            award.dayOfDecision.map { .date($0) } ?? .text(""),
            higher.surest.map { .date($0) } ?? .text(""))
        }
      }
    }
  }

  static var labourClassGap: Self {
    Self(
      id: "award.labour-class-gap", kind: .deadline, severity: .note,
      source: .commendationLaw("42–44", .secondary),
      predecessors: [.commendationLaw2003("42–44", .secondary)],
      inForce: .sinceCommendationLaw, dated: .ofParts,
      title: LocalizedText(
        "Hai hạng Huân chương Lao động cách nhau 5 năm",
        english: "Five years lie between two classes of the Labour Order"),
      rationale: LocalizedText(
        """
        Hạng tiếp theo xét sau 5 năm lập thành tích liên tục kể từ hạng trước; thành tích đột xuất và trường hợp đặc biệt \
        không cần đủ thời gian.
        """,
        english: """
          The next class follows five years of merits after the one before; sudden feats and special cases need not wait.
          """),
      message: LocalizedText(
        "{class} quyết định {decided}, chưa đủ 5 năm sau {earlier}",
        english: "{class} decided {decided:when}, less than five years after {earlier}"),
      parameters: ["class", "decided", "earlier"],
      examples: {
        [
          .passing(
            AwardExample.labour(
              ("third", #""decidedOn":"2010-03-01""#), ("second", #""decidedOn":"2015-03-01""#))),
          .failing(
            AwardExample.labour(
              ("third", #""decidedOn":"2010-03-01""#), ("second", #""decidedOn":"2015-02-28""#)),
            at: "/awards/1/decidedOn"),
          .failing(
            AwardExample.labour(
              ("first", #""decidedOn":"2016-05""#), ("third", #""decidedOn":"2005""#),
              ("second", #""decidedOn":"2012""#)),
            at: "/awards/0/decidedOn"),
          .failing(
            AwardExample.labour(
              ("third", #""decidedOn":"2003-05-04""#), ("second", #""decidedOn":"2004-07-01""#)),
            at: "/awards/1/decidedOn"),
          .undecided(
            AwardExample.labour(("third", #""decidedOn":"2010""#), ("second", #""decidedOn":"2015""#))),
          .undecided(AwardExample.labour(("third", ""), ("second", #""decidedOn":"2015""#))),
          .notApplicable(
            AwardExample.labour(
              ("third", #""decidedOn":"2003-05-04""#), ("second", #""decidedOn":"2004-06-30""#))),
          .notApplicable(
            AwardExample.labour(("third", #""decidedOn":"2018""#), ("first", #""decidedOn":"2019""#))),
        ]
      }
    ) { registry, _ in
      eachLabourOrder(in: registry) { index, rank, ladder in
        let award = registry.awards[index]
        let previous = ladder.previous[rank]
        guard previous.count > 0 else { return .notApplicable }
        let hasPrevious = previous.hasOne(before: award.dayOfDecision)
        if hasPrevious == .no { return .notApplicable }
        return .when(DayWindow.sinceCommendationLaw.contains(award.dayOfDecision)) {
          guard let decided = award.dayOfDecision, decided.qualification == .none else { return .undecided }
          if let surest = previous.surest?.latest.adding(months: 60), surest <= decided.earliest {
            return .passed
          }
          guard hasPrevious == .yes, !previous.hasVague, let earliest = previous.earliest,
            let due = earliest.earliest.adding(months: 60), decided.latest < due
          else { return .undecided }
          return .failed(
            at: .field("awards", index, "decidedOn"), award.awardClass.map { .code($0) } ?? .text(""),
            .date(decided), .date(earliest))
        }
      }
    }
  }

  static var labourSecondWithoutThird: Self {
    Self(
      id: "award.labour-second-without-third", kind: .consistency, severity: .note,
      source: .commendationLaw("43", .secondary), predecessors: [.commendationLaw2003("42–44", .secondary)],
      inForce: .sinceCommendationLaw, dated: .ofParts,
      title: LocalizedText(
        "Hạng cao của Huân chương Lao động có hạng thấp trước đó",
        english: "A higher class of the Labour Order has a lower one before it"),
      rationale: LocalizedText(
        """
        Người được tặng hạng Nhì thường đã có hạng Ba; thành tích đột xuất, sáng chế, cống hiến lâu dài thì có thể tặng \
        ngay hạng cao.
        """,
        english: """
          Who receives the second class has the third as a rule; sudden feats, inventions and long service may earn a higher \
          class at once.
          """),
      message: LocalizedText(
        "{class} mà không thấy hạng thấp hơn trước đó", english: "{class} without a lower class before it"),
      parameters: ["class"],
      examples: {
        [
          .passing(
            AwardExample.labour(
              ("third", #""meritPeriods":["2005/2009"]"#), ("second", #""meritPeriods":["2013/2017"]"#))),
          .failing(AwardExample.labour(("second", #""decidedOn":"2004-07-01""#)), at: "/awards/0/awardClass"),
          .failing(
            AwardExample.labour(("second", #""decidedOn":"2010""#), ("third", #""decidedOn":"2011""#)),
            at: "/awards/0/awardClass"),
          .undecided(AwardExample.labour(("first", ""))),
          .undecided(AwardExample.labour(("first", #""decidedOn":"2004""#))),
          .notApplicable(AwardExample.labour(("second", #""decidedOn":"2004-06-30""#))),
          .notApplicable(AwardExample.labour(("third", #""decidedOn":"2010""#))),
        ]
      }
    ) { registry, _ in
      eachLabourOrder(in: registry) { index, rank, ladder in
        guard rank > 1 else { return .notApplicable }
        let award = registry.awards[index]
        let lower = ladder.lower[rank]
        // A class without a date may well have come first.
        let hasLower =
          award.dayOfDecision == nil && lower.count > 0 ? .yes : lower.hasOne(before: award.dayOfDecision)
        if hasLower != .no, lower.hasVague || hasLower == .yes { return .passed }
        return .when(DayWindow.sinceCommendationLaw.contains(award.timeOfDecision)) {
          .require(
            hasLower, at: .field("awards", index, "awardClass"),
            award.awardClass.map { .code($0) } ?? .text(""))
        }
      }
    }
  }

  /// The dates of one recipient’s Labour Orders by rank, 1 for the third class to 3 for the first.
  private struct LabourLadder {
    /// Of all lower ranks, of the next lower rank, and of all higher ranks.
    var lower = Array(repeating: AwardDates(), count: 4)
    var previous = Array(repeating: AwardDates(), count: 4)
    var higher = Array(repeating: AwardDates(), count: 4)

    mutating func add(_ date: PartialDate?, rank: Int) {
      for other in 1...3 where other > rank { lower[other].add(date) }
      for other in 1...3 where other < rank { higher[other].add(date) }
      if rank < 3 { previous[rank + 1].add(date) }
    }
  }

  /// What a rule says of each Labour Order beside the others of its recipient.
  private static func eachLabourOrder(
    in registry: Registry, _ judge: (_ index: Int, _ rank: Int, _ ladder: LabourLadder) -> RuleOutcome
  ) -> RuleOutcome {
    let awards = registry.awards
    let history = AwardsByRecipient(awards) { $0.form == .labourOrder && $0.awardClass?.rank != nil }
    var outcome = JoinedOutcome()
    for group in history.groups {
      var ladder = LabourLadder()
      for index in group {
        ladder.add(awards[index].dayOfDecision, rank: awards[index].awardClass?.rank ?? 0)
      }
      for index in group {
        guard let rank = awards[index].awardClass?.rank else { continue }
        outcome.join(judge(index, rank, ladder))
      }
    }
    return outcome.outcome
  }
}

extension AwardClass {
  /// 1 for the third class to 3 for the first.
  fileprivate var rank: Int? {
    switch self {
    case .third: 1
    case .second: 2
    case .first: 3
    default: nil
    }
  }
}
