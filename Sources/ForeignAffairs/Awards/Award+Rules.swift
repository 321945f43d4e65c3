extension Rule<Award> {
  /// The rules about awards.
  static var standard: [Self] { [.decidedNotFuture] }
}

extension Rule<Award> {
  static var decidedNotFuture: Self {
    Self(
      id: "award.decided-not-future", kind: .order, severity: .error,
      title: LocalizedText(
        "Ngày quyết định không ở tương lai", english: "An award is not decided in the future"),
      rationale: LocalizedText(
        "Khen thưởng đã ghi sổ thì quyết định không thể sau ngày xem xét.",
        english: "What is in the register has been decided by the day on which it is looked at."),
      message: LocalizedText(
        "quyết định {decided}, sau ngày {asOf}", english: "decided {decided}, after {asOf}"),
      parameters: ["decided", "asOf"],
      examples: {
        [
          .passing(#"{"decidedOn":"2020-11-21"}"#, asOf: "2020-11-21"),
          .failing(#"{"decidedOn":"2020-11-22"}"#, asOf: "2020-11-21", at: "/decidedOn"),
          .failing(#"{"decidedOn":"2021"}"#, asOf: "2020-11-21", at: "/decidedOn"),
          .undecided(#"{"decidedOn":"2020"}"#, asOf: "2020-11-21"),
          .undecided(#"{"decidedOn":"2020"}"#),
          .notApplicable("{}", asOf: "2020-11-21"),
        ]
      }
    ) { award, context in
      guard let decided = award.decidedOn else { return .notApplicable }
      guard let asOf = context.asOf else { return .undecided }
      return .require(!decided.isAfter(asOf), at: "decidedOn", .date(decided), .date(asOf))
    }
  }
}
