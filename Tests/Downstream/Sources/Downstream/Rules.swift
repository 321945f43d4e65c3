import ForeignAffairs

/// A rule of the house, a book that has it, and what it finds.
func findings(in registry: Registry) throws -> [String] {
  let id: RuleIdentifier = "agreement.house-note"
  let source: LegalSource = LegalSource(.law, "70/2020/QH14", article: "19", .secondary)
  let window: DayWindow = DayWindow(from: try CalendarDate("2021-07-01"), through: nil)
  let dated: RuleDate<Agreement> = .on { $0.signedOn }
  let scope: RuleScope<Agreement> = RuleScope { $0.kind != .declaration }
  let check: Rule<Agreement>.Check = { agreement, context in outcome(of: agreement, in: context) }
  let example: RuleExample<Agreement> = .failing(#"{"signedOn":"2022"}"#, at: "/note")
  let expectation: RuleExample<Agreement>.Expectation = example.expectation
  let rule: Rule<Agreement> = Rule(
    id: id, kind: .structure, severity: .warning, source: source, inForce: window, dated: dated, about: scope,
    title: LocalizedText("thiếu ghi chú", english: "no note"),
    rationale: LocalizedText("để người sau hiểu", english: "so that others understand"),
    message: LocalizedText("{title} thiếu ghi chú", english: "{title} has no note"), parameters: ["title"],
    examples: { [example] }, check: check)
  let share: Rule<Registry> = .share(
    id: "registry.share", of: { $0.agreements }, atLeast: 50, severity: .note, title: "", rationale: "",
    message: ""
  ) { agreement, _ in Ternary(agreement.note != nil) }

  let book: RuleBook = try RuleBook.standard.adding(rule).adding(share)
  let description: RuleDescription? = book[id]
  var options: ValidationOptions = ValidationOptions()
  let suppression: Suppression = Suppression(rule: id, path: "*", record: "a", reason: "biết")
  var list: SuppressionList = SuppressionList()
  list.suppressions = [suppression]
  options.suppressions = list.suppressions
  var policy: Policy = Policy(name: "house")
  let limit: PolicyValue<Int> = PolicyValue(7, source: source)
  policy.daysAbroad = limit

  let report: ValidationReport = registry.validate(
    asOf: .distantFuture, policy: policy, using: book, options: options)
  let finding: Finding? = report.findings.first
  let tally: RuleTally? = report.tally(of: id)
  let uses: [SuppressionUse] = report.suppressions
  let severity: Severity? = report.worst
  let again: ValidationReport = try ValidationReport(json: report.json)

  var validator: RecordValidator = RecordValidator(using: book)
  for (index, entry) in registry.entries.enumerated() { validator.check(entry, line: index + 1) }
  let new: [Finding] = validator.takeNewFindings()
  let streamed: ValidationReport = validator.finish()
  let located: [LocatedFinding] = new.map { LocatedFinding($0, column: 1) }
  let fault: FileFault = FileFault(code: "house", message: "không đọc hết")
  let file: FileReport = FileReport(
    file: "house.ndjson", report: streamed, findings: located, faults: [fault])
  return [
    "\(report.recordCount) \(streamed.recordCount) \(again.recordCount) records",
    finding?.message(in: .english) ?? "", "\(file.json.count)",
    "\(tally?.failed ?? 0) \(uses.count) \(severity?.rawValue ?? "") \(expectation)",
    description?.id.rawValue ?? "",
    try failures(of: registry, book),
  ]
}

private func outcome(of agreement: Agreement, in context: RuleContext) -> RuleOutcome {
  let path: RulePath = "note"
  let parameter: RuleParameter = .text(agreement.title)
  let value: RuleParameter.Value = parameter.value
  let failure: RuleFailure = RuleFailure(at: path, parameter)
  let failures: RuleFailures = RuleFailures([failure])
  guard case .text = value, context.index.place(of: agreement.id) == nil else { return .undecided }
  return agreement.note == nil ? .failed(failures) : .passed
}

/// What can be thrown.
private func failures(of registry: Registry, _ book: RuleBook) throws -> String {
  let index: RegistryIndex = RegistryIndex(registry)
  let place: RulePlace<Agreement> = Agreement.rulePlace
  var texts = ["\(index.place(of: Identifier<Agreement>("hue-gifu")) ?? -1) \(place.type?.rawValue ?? "")"]
  do throws(RuleBookFailure) {
    _ = try book.disabling(["agreement.nowhere"])
  } catch {
    let failure: RuleBookFailure = error
    let code: RuleBookFailure.Code = failure.code
    texts.append(code.rawValue)
  }
  do throws(ValidationFailure) {
    let checked: Checked<Agreement> = try Checked(registry.agreements[0], using: .standard)
    texts.append(checked.record.id.rawValue)
  } catch {
    let failure: ValidationFailure = error
    texts.append("\(failure.report.findingCount)")
  }
  return texts.joined(separator: " ") + " " + name(of: Agreement.self)
}

private func name<Record: RuleSubject>(of type: Record.Type) -> String { "\(type)" }
