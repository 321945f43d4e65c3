extension Rule<Registry> {
  static var successionCycle: Self {
    Self(
      id: "cross.succession-cycle", kind: .reference, severity: .error,
      title: LocalizedText(
        "Việc thay thế không quay vòng", english: "What replaces a record does not lead back to it"),
      rationale: LocalizedText(
        "Hồ sơ thay thế có sau hồ sơ được thay thế, nên chuỗi thay thế không thể trở lại điểm đầu.",
        english:
          "What replaces another comes after it, so that a chain of them cannot return to its beginning."),
      message: LocalizedText(
        "chuỗi thay thế qua “{id}” trở lại chính hồ sơ này", english: "the chain by “{id}” leads back here"),
      parameters: ["id"],
      examples: {
        [
          .passing(#"{"agreements":[{"id":"a","succeededBy":"b"},{"id":"b"}]}"#),
          .failing(
            #"{"agreements":[{"id":"a","succeededBy":"b"},{"id":"b","succeededBy":"a"}]}"#,
            at: "/agreements/0/succeededBy"),
          .failing(
            #"{"agreements":[{"id":"a","succeededBy":"a"}],"partners":[{"id":"z","succeededBy":"p"},{"id":"p","succeededBy":"p"}]}"#,
            at: "/agreements/0/succeededBy", "/partners/1/succeededBy"),
          .notApplicable(#"{"agreements":[{"id":"a"}]}"#),
        ]
      }
    ) { registry, context in
      var found = JoinedOutcome()
      func check<Element: RuleSubject>(
        _ records: [Element], _ key: StaticString, _ successor: (Element) -> Identifier<Element>?
      ) {
        guard records.contains(where: { successor($0) != nil }) else { return }
        found.pass()
        for place in firstPlacesOfCycles(records.map { context.place(of: successor($0), in: records) }) {
          guard let id = successor(records[place]) else { continue }
          found.fail(at: .field(key, place, "succeededBy"), [.identifier(id)])
        }
      }
      check(registry.agreements, "agreements") { $0.succeededBy }
      check(registry.partners, "partners") { $0.succeededBy }
      return found.outcome
    }
  }

  static var successorEarlier: Self {
    Self(
      id: "cross.successor-earlier", kind: .order, severity: .warning,
      title: LocalizedText(
        "Thỏa thuận thay thế được ký sau", english: "An agreement that replaces another is signed after it"),
      rationale: LocalizedText(
        "Thỏa thuận mới thay thế thỏa thuận cũ; ký trước thì hai hồ sơ có thể đã bị ghi ngược.",
        english:
          "A new agreement replaces an old one; where it was signed earlier, the two may have been mixed up."),
      message: LocalizedText(
        "thỏa thuận thay thế “{id}” được ký {successor}, trước {signed}",
        english: "“{id}”, which replaces it, was signed {successor:when}, before {signed}"),
      parameters: ["id", "successor", "signed"],
      examples: {
        [
          .passing(
            #"{"agreements":[{"id":"a","signedOn":"2010","succeededBy":"b"},{"id":"b","signedOn":"2015"}]}"#),
          .failing(
            #"{"agreements":[{"id":"a","signedOn":"2015","succeededBy":"b"},{"id":"b","signedOn":"2010"}]}"#,
            at: "/agreements/0/succeededBy"),
          .failing(
            #"{"agreements":[{"id":"b","signedOn":"2015-05-01"},{"signedOn":"2015-05-02","succeededBy":"b"}]}"#,
            at: "/agreements/1/succeededBy"),
          .undecided(#"{"agreements":[{"signedOn":"2015","succeededBy":"b"},{"id":"b"}]}"#),
          .notApplicable(#"{"agreements":[{"signedOn":"2015","succeededBy":"b"}]}"#),
        ]
      }
    ) { registry, context in
      var found = JoinedOutcome()
      for (index, agreement) in registry.agreements.enumerated() {
        guard let id = agreement.succeededBy, let place = context.place(of: id, in: registry.agreements)
        else {
          continue
        }
        guard let signed = agreement.signedOn, let successor = registry.agreements[place].signedOn else {
          found.leaveUndecided()
          continue
        }
        found.require(
          !successor.isBefore(signed), at: .field("agreements", index, "succeededBy"),
          [.identifier(id), .date(successor), .date(signed)])
      }
      return found.outcome
    }
  }
}
