extension Rule<Registry> {
  /// The rules about several awards of one recipient, and about awards and their recipients.
  static var awardHistory: [Self] {
    [
      .awardPredatesRecipient,
      .awardPeriodPredatesRecipient,
      .labourClassOrder,
      .labourClassGap,
      .labourSecondWithoutThird,
      .governmentFlagNeedsLower,
      .fighterChain,
      .primeMinisterCertificateChain,
      .governmentFlagYearly,
      .sameFormSameYear,
      .duplicateAchievement,
    ]
  }
}

extension Rule<Registry> {
  static var awardPredatesRecipient: Self {
    Self(
      id: "award.predates-recipient", kind: .order, severity: .warning,
      title: LocalizedText(
        "Khen thưởng sau khi sở thành lập", english: "An award comes after its recipient was founded"),
      rationale: LocalizedText(
        "Sở chưa thành lập thì chưa thể được khen thưởng; có thể là khen thưởng của đơn vị tiền thân.",
        english:
          "A department that was not founded yet could receive nothing; the award may be that of a predecessor."
      ),
      message: LocalizedText(
        "quyết định {decided}, trước khi thành lập “{department}”",
        english: "decided {decided:when}, before “{department}” was founded"),
      parameters: ["decided", "department"],
      examples: {
        let department =
          #""departments":[{"id":"d","names":[{"name":"Sở Ngoại vụ"}],"events":[{"kind":"founded","on":"2004-12-31"},{"kind":"countedFrom","on":"2005-02-16"}]}]"#
        let recipients = #""recipients":[{"kind":"collective","department":"d"}]"#
        return [
          .passing("{\(department),\"awards\":[{\"decidedOn\":\"2005-01-02\",\(recipients)}]}"),
          .failing(
            "{\(department),\"awards\":[{\"decidedOn\":\"2004-12-30\",\(recipients)}]}",
            at: "/awards/0/decidedOn"),
          .failing(
            "{\(department),\"awards\":[{},{\"decidedOn\":\"2003\",\(recipients)}]}",
            at: "/awards/1/decidedOn"),
          .undecided("{\(department),\"awards\":[{\"decidedOn\":\"2004\",\(recipients)}]}"),
          .undecided("{\"awards\":[{\"decidedOn\":\"2003\",\(recipients)}]}"),
          .undecided(
            "{\"departments\":[{\"id\":\"d\"}],\"awards\":[{\"decidedOn\":\"2003\",\(recipients)}]}"),
          .notApplicable("{\(department),\"awards\":[{\(recipients)}]}"),
          .notApplicable("{\(department),\"awards\":[{\"decidedOn\":\"2003\"}]}"),
        ]
      }
    ) { registry, context in
      eachDepartmentAwarded(in: registry, context) { index, award, id, department in
        guard let decided = award.decidedOn else { return .notApplicable }
        guard let isBefore = department?.isBeforeEvery(decided, \.isBeginning) else { return .undecided }
        return .require(
          !isBefore, at: .field("awards", index, "decidedOn"), .date(decided), named(id, department))
      }
    }
  }

  static var awardPeriodPredatesRecipient: Self {
    Self(
      id: "award.period-predates-recipient", kind: .order, severity: .note,
      title: LocalizedText(
        "Giai đoạn thành tích sau khi sở thành lập",
        english: "The merits come after the recipient was founded"),
      rationale: LocalizedText(
        "Giai đoạn được khen bắt đầu trước khi thành lập sở thì có phần của đơn vị tiền thân.",
        english: "Merits from before the department was founded are in part those of a predecessor."),
      message: LocalizedText(
        "giai đoạn thành tích ({period:when}) bắt đầu trước khi thành lập “{department}”",
        english: "the period of the merits ({period:when}) begins before “{department}” was founded"),
      parameters: ["period", "department"],
      examples: {
        let department =
          #""departments":[{"id":"d","names":[{"name":"Sở Ngoại vụ"}],"events":[{"kind":"founded","on":"2009-12-28"}]}]"#
        let recipients = #""recipients":[{"kind":"collective","department":"d"}]"#
        return [
          .passing("{\(department),\"awards\":[{\"meritPeriods\":[\"2010/2014\"],\(recipients)}]}"),
          .failing(
            "{\(department),\"awards\":[{\"meritPeriods\":[\"2008/2014\"],\(recipients)}]}",
            at: "/awards/0/meritPeriods/0"),
          .failing(
            "{\(department),\"awards\":[{\"meritPeriods\":[\"2012\",\"2008\"],\(recipients)}]}",
            at: "/awards/0/meritPeriods/1"),
          .undecided("{\(department),\"awards\":[{\"meritPeriods\":[\"2009/2014\"],\(recipients)}]}"),
          .undecided("{\(department),\"awards\":[{\"meritPeriods\":[\"/2014\"],\(recipients)}]}"),
          .notApplicable("{\(department),\"awards\":[{\"statedPeriods\":[\"2008\"],\(recipients)}]}"),
        ]
      }
    ) { registry, context in
      eachDepartmentAwarded(in: registry, context) { index, award, id, department in
        .each(award.meritPeriods) { number, period in
          guard let start = period.start.date, let isBefore = department?.isBeforeEvery(start, \.isBeginning)
          else {
            return .undecided
          }
          return .require(
            !isBefore, at: .field("awards", index, "meritPeriods").appending(number), .period(period),
            named(id, department))
        }
      }
    }
  }

  /// A department by its last name, or by its identifier where it has none.
  private static func named(_ id: Identifier<Department>, _ department: Department?) -> RuleParameter {
    department?.names.last.map { .text($0.name) } ?? .identifier(id)
  }

  /// What a rule says of each award and each department that received it; the department may be missing.
  private static func eachDepartmentAwarded(
    in registry: Registry, _ context: RuleContext,
    _ judge: (_ index: Int, _ award: Award, _ id: Identifier<Department>, _ department: Department?) ->
      RuleOutcome
  ) -> RuleOutcome {
    var outcome = JoinedOutcome()
    for (index, award) in registry.awards.enumerated() {
      for recipient in award.recipients {
        guard let id = recipient.department else { continue }
        let department = context.index.place(of: id).map { registry.departments[$0] }
        outcome.join(judge(index, award, id, department))
      }
    }
    return outcome.outcome
  }
}
