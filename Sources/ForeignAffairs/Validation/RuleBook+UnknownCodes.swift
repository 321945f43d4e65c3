extension RuleBook {
  /// The book with rules that note every code in a record that is in no vocabulary.
  ///
  /// Vocabularies are open: a code is read, kept and written whatever it is, and a province may have codes of its own. No
  /// rule of ``standard`` asks for it, so that a misspelt one passes in silence. These rules name them, one for each type of
  /// record, such as `delegation.codes-known`: codes that this version does not know, countries that ISO 3166 neither
  /// assigns nor ever assigned, countries in words alone, and currencies that ISO 4217 does not have. A rule that the
  /// book has already, or has disabled, stays as it is.
  ///
  /// ```swift
  /// let report = registry.validate(asOf: today, using: RuleBook.standard.reportingUnknownCodes())
  /// ```
  public func reportingUnknownCodes() -> Self {
    var lists = lists
    func add<Record: RuleSubject & FieldRecord>(
      _ prefix: String, passing: String, _ failing: (json: String, place: String)...,
      for type: Record.Type
    ) {
      let rule = Rule<Record>.codesKnown(prefix) {
        [.passing(passing)] + failing.map { .failing($0.json, at: $0.place) }
      }
      guard self[rule.id] == nil, !disabledRules.contains(rule.id) else { return }
      lists[keyPath: Record.rulePlace.list].rules.append(rule)
    }
    add(
      "province", passing: #"{"landNeighbours":["LA","KH"]}"#,
      (#"{"landNeighbours":["LA","QQ"]}"#, "/landNeighbours/1"),
      (#"{"kinds":[{"kind":"metropolis","period":"../.."}]}"#, "/kinds/0/kind"), for: Province.self)
    add(
      "department", passing: #"{"form":"department"}"#, (#"{"form":"bureau"}"#, "/form"),
      (#"{"events":[{"kind":"founded"},{"kind":"renamedTwice"}]}"#, "/events/1/kind"), for: Department.self)
    add(
      "delegation",
      passing:
        #"{"direction":"inbound","countries":["LA","YU"],"cost":{"exact":{"amount":"1","currency":"FRF"}}}"#,
      (#"{"countries":["LA","XX"]}"#, "/countries/1"),
      (#"{"countries":[{"written":"nước bạn"}]}"#, "/countries/0"),
      (#"{"cost":{"amount":"100","currency":"VDN"}}"#, "/cost"), for: Delegation.self)
    add(
      "agreement", passing: #"{"kind":"memorandumOfUnderstanding","level":"provincialCommittee"}"#,
      (#"{"kind":"memo"}"#, "/kind"),
      (
        #"{"foreignParties":[{"kind":"locality","name":"Gifu","country":{"code":"JJ","written":"Nhật Bản"}}]}"#,
        "/foreignParties/0/country"
      ), for: Agreement.self)
    add(
      "ngo", passing: #"{"sectors":["12250"],"direction":"inward"}"#,
      (#"{"sectors":["12250","health"]}"#, "/sectors/1"),
      (#"{"money":[{"state":"promised","amount":{"amount":"1","currency":"USD"}}]}"#, "/money/0/state"),
      for: NGOProject.self)
    add(
      "award", passing: #"{"form":"meritBadge","awardClass":"first"}"#,
      (#"{"awardClass":"fourth"}"#, "/awardClass"),
      (#"{"recipients":[{"kind":"team"}]}"#, "/recipients/0/kind"), for: Award.self)
    add(
      "partner", passing: #"{"kind":"locality","country":"JP"}"#, (#"{"kind":"town"}"#, "/kind"),
      (#"{"country":"ZZ"}"#, "/country"), for: Partner.self)
    add(
      "event", passing: #"{"kind":"conference","status":"held"}"#, (#"{"status":"done"}"#, "/status"),
      (#"{"countries":[{"code":"ZZ","written":"Lào"}]}"#, "/countries/0"), for: Event.self)
    add(
      "figure", passing: #"{"indicator":"inboundDelegations","basis":"inPeriod"}"#,
      (#"{"indicator":"delegationsIn"}"#, "/indicator"), (#"{"basis":"yearly"}"#, "/basis"),
      for: ReportedFigure.self)
    add(
      "document", passing: #"{"document":{"kind":"decision"}}"#,
      (#"{"document":{"kind":"memo"}}"#, "/document/kind"), (#"{"document":{"kind":""}}"#, "/document/kind"),
      for: RegisteredDocument.self)
    return Self(version: version, lists: lists, disabled: Set(disabledRules))
  }
}

extension Rule where Record: FieldRecord {
  fileprivate static func codesKnown(
    _ prefix: String, examples: @escaping @Sendable () -> [RuleExample<Record>]
  ) -> Self {
    Self(
      id: RuleIdentifier(rawValue: "\(prefix).codes-known"), kind: .codes, severity: .note,
      title: LocalizedText("Mã có trong danh mục", english: "A code is in its vocabulary"),
      rationale: LocalizedText(
        "Mã ngoài danh mục được giữ nguyên, nhưng khi lập bảng thì đứng thành nhóm riêng và thường là do viết sai.",
        english:
          "A code that no vocabulary has is kept as it is, but stands in a group of its own in tables, and is often misspelt."
      ),
      message: LocalizedText("“{code}” không có trong danh mục", english: "“{code}” is in no vocabulary"),
      parameters: ["code"], examples: examples
    ) { record, _ in
      .failed(at: record.unknownCodes().map { RuleFailure(at: $0.path, .text($0.text)) })
    }
  }
}
