extension Rule<Registry> {
  /// The rules about a registry as a whole: references, duplicates, totals.
  static var standard: [Self] { [.agreementSuccessorKnown, .agreementDuplicate] + donors + awardHistory + provinceHistory }
}

extension Rule<Registry> {
  static var agreementSuccessorKnown: Self {
    Self(
      id: "registry.agreement-successor-known", kind: .reference, severity: .warning,
      title: LocalizedText(
        "Thỏa thuận thay thế có trong sổ", english: "The agreement that replaces another is in the registry"),
      rationale: LocalizedText(
        "Tham chiếu phải dẫn đến một hồ sơ trong cùng sổ.",
        english: "A reference leads to a record of the same registry."),
      message: LocalizedText(
        "không có thỏa thuận “{id}”", english: "there is no agreement “{id}”"),
      parameters: ["id"],
      examples: {
        [
          .passing(#"{"agreements":[{"id":"a","succeededBy":"b"},{"id":"b"}]}"#),
          .failing(#"{"agreements":[{"succeededBy":"b"}]}"#, at: "/agreements/0/succeededBy"),
          .failing(
            #"{"agreements":[{"id":"a"},{"succeededBy":"b"},{"succeededBy":"c"}]}"#,
            at: "/agreements/1/succeededBy", "/agreements/2/succeededBy"),
          .notApplicable(#"{"agreements":[{"id":"a"}]}"#),
        ]
      }
    ) { registry, context in
      .each(registry.agreements) { index, agreement in
        guard let successor = agreement.succeededBy else { return .notApplicable }
        return .require(
          context.index.place(of: successor) != nil, at: .field("agreements", index, "succeededBy"),
          .identifier(successor))
      }
    }
  }
}
