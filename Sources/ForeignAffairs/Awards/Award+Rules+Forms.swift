extension Rule<Award> {
  static var formKnown: Self {
    Self(
      id: "award.legacy-form", kind: .codes, severity: .note,
      title: LocalizedText(
        "Hình thức khen thưởng có trong danh mục", english: "The form of an award is in the vocabulary"),
      rationale: LocalizedText(
        "Hình thức cũ hoặc riêng của địa phương được giữ nguyên văn, nhưng không tính được theo nhóm.",
        english:
          "A form of older times or of one province is kept as it is written, but is counted in no family."),
      message: LocalizedText(
        "hình thức “{form}” không có trong danh mục", english: "“{form}” is no form of the vocabulary"),
      parameters: ["form"],
      examples: {
        [
          .passing(#"{"form":"labourOrder"}"#),
          .passing(#"{"form":"notStated"}"#),
          .failing(#"{"form":"meritBadge"}"#, at: "/form"),
          .failing(#"{"form":""}"#, at: "/form"),
        ]
      }
    ) { award, _ in
      .require(award.form.family != nil || award.form.isKnown, at: "form", .text(award.form.rawValue))
    }
  }

  static var formOpenToRecipient: Self {
    Self(
      id: "award.form-recipient", kind: .consistency, severity: .warning,
      source: .commendationLaw(nil, .memory), predecessors: [.commendationLaw2003(nil, .memory)],
      inForce: .sinceCommendationLaw, dated: Award.decisionTime,
      about: Award.domestic,
      title: LocalizedText(
        "Hình thức phù hợp với đối tượng", english: "The form of an award is open to its recipient"),
      rationale: LocalizedText(
        """
        Cờ thi đua và danh hiệu tập thể lao động chỉ tặng tập thể; danh hiệu chiến sĩ thi đua, lao động tiên tiến, giải \
        thưởng và các loại huy chương chỉ tặng cá nhân; Luật 15/2003/QH11 trước đây cũng vậy.
        """,
        english: """
          Emulation flags and labour collective titles go to collectives; fighter and worker titles, prizes and medals \
          go to persons; so it was under Law 15/2003/QH11.
          """),
      message: LocalizedText(
        "{form} không tặng cho {recipient}", english: "{form} is not given to: {recipient}"),
      parameters: ["form", "recipient"],
      examples: {
        [
          .passing(
            #"{"form":"emulationFlag","recipients":[{"kind":"collective"}],"decidedOn":"2019-01-10"}"#),
          .passing(#"{"form":"emulationFighter","recipients":[{"kind":"person"}],"decidedOn":"2019-01-10"}"#),
          .failing(
            #"{"form":"emulationFlag","recipients":[{"kind":"person"}],"decidedOn":"2004-07-01"}"#,
            at: "/recipients/0/kind"),
          .failing(
            #"{"form":"advancedWorker","recipients":[{"kind":"person"},{"kind":"collective"}],"statedPeriods":["2018"]}"#,
            at: "/recipients/1/kind"),
          .undecided(
            #"{"form":"emulationFlag","recipients":[{"kind":"notStated"}],"decidedOn":"2019-01-10"}"#),
          .undecided(#"{"form":"emulationFlag","recipients":[{"kind":"person"}]}"#),
          .undecided(#"{"form":"emulationFlag","recipients":[{"kind":"person"}],"meritPeriods":["2003"]}"#),
          .notApplicable(
            #"{"form":"emulationFlag","recipients":[{"kind":"person"}],"decidedOn":"2004-06-30"}"#),
          .notApplicable(
            #"{"form":"labourOrder","recipients":[{"kind":"person"}],"decidedOn":"2019-01-10"}"#),
        ]
      }
    ) { award, context in
      guard let isForPersons = award.form.isForPersons else { return .notApplicable }
      return .each(award.recipients) { index, recipient in
        guard let isPerson = recipient.kind.isPerson else { return .undecided }
        return .require(
          isPerson == isForPersons,
          or: context.failure(
            at: .field("recipients", index, "kind"), .code(award.form),
            .code(recipient.kind)))
      }
    }
  }

  static var classRequired: Self {
    Self(
      id: "award.class-required", kind: .structure, severity: .warning,
      source: .commendationLaw(nil, .memory), predecessors: [.commendationLaw2003(nil, .memory)],
      inForce: .sinceCommendationLaw, dated: Award.decisionTime,
      about: Award.domestic,
      title: LocalizedText(
        "Huân chương có hạng thì ghi hạng", english: "An order with classes has its class"),
      rationale: LocalizedText(
        """
        Huân chương Độc lập, Quân công, Lao động, Bảo vệ Tổ quốc và Chiến công có ba hạng; Luật 15/2003/QH11 trước đây \
        cũng vậy.
        """,
        english: """
          The Independence, Military Exploit, Labour, Fatherland Defence and Feat-of-Arms Orders have three classes; so \
          it was under Law 15/2003/QH11.
          """),
      message: LocalizedText("{form} không ghi hạng", english: "no class is given for {form}"),
      parameters: ["form"],
      examples: {
        [
          .passing(#"{"form":"labourOrder","awardClass":"third","decidedOn":"2019-01-10"}"#),
          .failing(#"{"form":"labourOrder","decidedOn":"2004-07-01"}"#, at: "/awardClass"),
          .failing(#"{"form":"independenceOrder","meritPeriods":["2005/2009"]}"#, at: "/awardClass"),
          .undecided(#"{"form":"labourOrder"}"#),
          .notApplicable(#"{"form":"labourOrder","decidedOn":"2004-06-30"}"#),
          .notApplicable(#"{"form":"friendshipOrder","decidedOn":"2019-01-10"}"#),
          .notApplicable(
            #"{"form":"labourOrder","conferredBy":[{"kind":"foreignState"}],"decidedOn":"2019-01-10"}"#),
        ]
      }
    ) { award, _ in
      guard award.form.hasClasses == true else { return .notApplicable }
      return .require(award.awardClass != nil, at: "awardClass", .code(award.form))
    }
  }

  static var classNotAllowed: Self {
    Self(
      id: "award.class-not-allowed", kind: .consistency, severity: .warning,
      source: .commendationLaw(nil, .memory), predecessors: [.commendationLaw2003(nil, .memory)],
      inForce: .sinceCommendationLaw, dated: Award.decisionTime,
      about: Award.domestic,
      title: LocalizedText(
        "Hình thức không có hạng thì không ghi hạng", english: "A form without classes has no class"),
      rationale: LocalizedText(
        """
        Huân chương Hữu nghị, cờ thi đua, bằng khen và các danh hiệu không chia hạng; “cờ thi đua hạng nhất” là cách gọi \
        của địa phương; Luật 15/2003/QH11 trước đây cũng vậy.
        """,
        english: """
          The Friendship Order, flags, certificates and titles have no classes; a “first-class flag” is the wording of a \
          province. So it was under Law 15/2003/QH11.
          """),
      message: LocalizedText(
        "{form} không chia hạng, nhưng ghi {class}", english: "{form} has no classes, but this one is {class}"
      ),
      parameters: ["form", "class"],
      examples: {
        [
          .passing(#"{"form":"labourOrder","awardClass":"first","decidedOn":"2019-01-10"}"#),
          .failing(
            #"{"form":"friendshipOrder","awardClass":"first","decidedOn":"2004-07-01"}"#, at: "/awardClass"),
          .failing(
            #"{"form":"emulationFlag","awardClass":"first","statedPeriods":["2015"]}"#, at: "/awardClass"),
          .undecided(#"{"form":"emulationFlag","awardClass":"first"}"#),
          .notApplicable(#"{"form":"friendshipOrder","awardClass":"first","decidedOn":"2004-06-30"}"#),
          .notApplicable(#"{"form":"medal","awardClass":"first","decidedOn":"2019-01-10"}"#),
          .notApplicable(#"{"form":"emulationFlag","decidedOn":"2019-01-10"}"#),
        ]
      }
    ) { award, _ in
      guard let awardClass = award.awardClass, let hasClasses = award.form.hasClasses else {
        return .notApplicable
      }
      return .require(hasClasses, at: "awardClass", .code(award.form), .code(awardClass))
    }
  }
}

extension RecipientKind {
  /// Whether it is a person and not a collective; nothing where the source does not tell.
  fileprivate var isPerson: Bool? {
    switch self {
    case .person: true
    case .collective, .partyCell: false
    default: nil
    }
  }
}

extension AwardForm {
  /// Whether the form goes to persons alone, or to collectives alone; nothing where it goes to both.
  fileprivate var isForPersons: Bool? {
    switch self {
    case .emulationFlag, .excellentLabourCollective, .advancedLabourCollective: false
    case .emulationFighter, .advancedWorker, .greatNationalUnityOrder, .braveryOrder, .friendshipMedal,
      .medal,
      .statePrize, .commemorativeMedal:
      true
    default: nil
    }
  }

  /// Whether the form has classes; nothing where some awards of the form have and others have not.
  fileprivate var hasClasses: Bool? {
    switch self {
    case .labourOrder, .independenceOrder, .militaryExploitOrder, .fatherlandDefenceOrder, .featOfArmsOrder:
      true
    case .medal, .taskCompletion, .cleanAndStrongPartyCell, .notStated, .other: nil
    default: family == nil ? nil : false
    }
  }
}
