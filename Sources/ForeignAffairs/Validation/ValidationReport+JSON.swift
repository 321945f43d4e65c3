extension ValidationReport: Codable {
  /// The report as canonical JSON on one line, by the schema `report.schema.json`.
  public var json: [UInt8] { document.canonicalJSON }

  /// The report as JSON laid out for people, with a line end behind it.
  public var readableJSON: [UInt8] {
    // What the writer has written can be read.
    guard let value = try? JSONValue(json: json) else { return json }
    return Array((value.readable + "\n").utf8)
  }

  /// Reads a report; its messages can be made again without the rule book.
  ///
  /// - Throws: ``ReadingFailure`` with every fault.
  public init(json: [UInt8], options: ReadingOptions = ReadingOptions()) throws(ReadingFailure) {
    self.init(try readDocument(json, as: ValidationReportDocument.self, options: options))
  }

  /// Reads the report from any decoder.
  public init(from decoder: any Decoder) throws {
    self.init(try ValidationReportDocument(from: decoder))
  }

  /// Writes the report to any encoder.
  public func encode(to encoder: any Encoder) throws {
    try document.encode(to: encoder)
  }
}

extension ValidationReport {
  /// The report as it is written.
  var document: ValidationReportDocument {
    var document = ValidationReportDocument()
    (document.ruleBook, document.gazetteer) = (ruleBookVersion, gazetteerVersion)
    (document.codeLists, document.policy, document.asOf) = (codeListVersion, policy, asOf)
    document.records = recordCount
    (document.errors, document.warnings) = (count(of: .error), count(of: .warning))
    (document.notes, document.suppressed) = (count(of: .note), suppressedCount)
    (document.passed, document.failed) = (passedCount, failedCount)
    (document.undecided, document.notApplicable) = (undecidedCount, notApplicableCount)
    document.findings = findings.map(\.entry)
    document.rules = rules.map(\.entry)
    (document.rulesNotRun, document.disabledRules) = (rulesNotRun, disabledRules)
    document.suppressions = suppressions.map {
      SuppressionEntry(suppression: $0.suppression, count: $0.count)
    }
    return document
  }

  private init(_ document: ValidationReportDocument) {
    let catalogue = RuleCatalogue(document.rules.map(\.description))
    let numbers = Dictionary(catalogue.descriptions.enumerated().map { ($1.id, $0) }) { first, _ in first }
    self.init(
      ruleBookVersion: document.ruleBook, gazetteerVersion: document.gazetteer,
      codeListVersion: document.codeLists, policy: document.policy, asOf: document.asOf,
      recordCount: document.records,
      // A finding of a rule that the report does not describe says nothing.
      findings: document.findings.compactMap { entry in
        numbers[entry.rule].map { entry.finding(catalogue, number: $0) }
      },
      rules: document.rules.map(\.tally), rulesNotRun: document.rulesNotRun,
      disabledRules: document.disabledRules,
      suppressions: document.suppressions.map {
        SuppressionUse(suppression: $0.suppression, count: $0.count)
      })
  }
}

extension Finding {
  /// The finding as it is written.
  var entry: FindingEntry {
    var entry = FindingEntry(
      rule: rule, severity: severity, type: recordType?.lineType, record: shownRecord, index: index,
      line: line, path: shownPath,
      message: LocalizedText(message(in: .vietnamese), english: message(in: .english)))
    entry.parameters = zip(description.parameters, parameters).map { ParameterEntry($0, $1) }
    return entry
  }
}

extension FindingEntry {
  fileprivate func finding(_ catalogue: RuleCatalogue, number: Int) -> Finding {
    let type = type.flatMap { RecordType(lineType: $0) }
    let slots = parameters.compactMap(\.parameter).map { RuleFailures.Slot.parameter($0) }
    // In a report of a file the findings in a registry have lines too.
    let place: Finding.Place = isElement(type) ? .registry(index) : line.map { .line($0) } ?? .alone
    return Finding(
      catalogue: catalogue, number: number, place: place,
      // The path is written in full.
      failures: RuleFailures(slots: [.path(RulePath(.pointer(path)))] + slots), start: 0,
      recordType: type, record: record)
  }

  private func isElement(_ type: RecordType?) -> Bool { type == nil || index != nil }
}

extension ParameterEntry {
  fileprivate init(_ name: String, _ parameter: RuleParameter) {
    self.init(name: name)
    switch parameter.value {
    case .text(let value): text = value
    case .integer(let value): integer = value
    case .date(let value): date = value
    case .period(let value): period = value
    case .count(let value): count = value
    case .money(let value): money = value
    case .amount(let value): amount = value
    case .code(let value, let name): (code, codeName) = (value, name)
    }
  }

  fileprivate var parameter: RuleParameter? {
    if let text { return .text(text) }
    if let integer { return .integer(integer) }
    if let date { return .date(date) }
    if let period { return .period(period) }
    if let count { return .count(count) }
    if let money { return .money(money) }
    if let amount { return .amount(amount) }
    if let code { return RuleParameter(.code(code, name: codeName ?? LocalizedText(code))) }
    return nil
  }
}

extension RuleTally {
  fileprivate var entry: RuleEntry {
    let rule = description
    return RuleEntry(
      id: rule.id, type: rule.recordType?.lineType, kind: rule.kind, severity: rule.severity,
      source: rule.source, predecessors: rule.predecessors, inForceFrom: rule.inForce.first,
      inForceThrough: rule.inForce.last,
      title: rule.title, rationale: rule.rationale, message: rule.message, parameters: rule.parameters,
      passed: passed, failed: failed, undecided: undecided, notApplicable: notApplicable,
      findings: findings, suppressed: suppressed)
  }
}

extension RuleEntry {
  fileprivate var description: RuleDescription {
    RuleDescription(
      id: id, recordType: type.flatMap { RecordType(lineType: $0) }, kind: kind, severity: severity,
      source: source, predecessors: predecessors,
      inForce: DayWindow(from: inForceFrom, through: inForceThrough), title: title,
      rationale: rationale, message: message, parameters: parameters)
  }

  fileprivate var tally: RuleTally {
    RuleTally(
      description: description, passed: passed, failed: failed, undecided: undecided,
      notApplicable: notApplicable, findings: findings, suppressed: suppressed)
  }
}
