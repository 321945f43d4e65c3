public import ForeignAffairs
public import Testing

/// Expects the findings of a rule at these places and no others; without a place, that the rule finds
/// nothing.
///
/// ```swift
/// expect(findings: "agreement.expiry-after-effective", at: ["/expiresOn"], in: agreement.validate())
/// ```
///
/// - Parameters:
///   - rule: The rule.
///   - paths: The places, as JSON Pointers, in any order.
///   - report: The report.
///   - comment: What stands in front of an issue, such as the seed.
///   - sourceLocation: Where an issue is recorded.
public func expect(
  findings rule: RuleIdentifier, at paths: [String], in report: ValidationReport,
  _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  let found = report.findings.filter { $0.rule == rule }
  if found.map(\.path).sorted() == paths.sorted() {
    guard report.tally(of: rule) == nil else { return }
    record("rule \(rule) did not run", comment, sourceLocation)
    return
  }
  let listed = report.findings.map(text).joined(separator: "\n")
  let places = found.map(\.path).sorted()
  record(
    """
    \(rule) at \(paths.sorted()) was expected, and found at \(places); all findings:
    \(listed)
    """, comment, sourceLocation)
}

/// Expects that nothing of a severity or above was found.
///
/// - Parameters:
///   - severity: The least severity that counts.
///   - report: The report.
///   - comment: What stands in front of an issue, such as the seed.
///   - sourceLocation: Where an issue is recorded.
public func expectNoFindings(
  atLeast severity: Severity = .note, in report: ValidationReport,
  _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  guard report.worst.map({ $0 >= severity }) ?? false else { return }
  let listed = report.findings.filter { $0.severity >= severity }.map(text).joined(separator: "\n")
  record("no findings were expected:\n\(listed)", comment, sourceLocation)
}

/// Expects that reading failed with one fault, at one place.
///
/// - Parameters:
///   - code: The fault.
///   - pointer: Its place, as a JSON Pointer.
///   - failure: What reading threw; nothing where it did not.
///   - comment: What stands in front of an issue, such as the seed.
///   - sourceLocation: Where an issue is recorded.
public func expect(
  fault code: Fault.Code, at pointer: String, in failure: ReadingFailure?,
  _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  let faults = failure?.faults ?? []
  if faults.count == 1, faults[0].code == code, faults[0].pointer == pointer { return }
  let listed = faults.map { "\($0.code.rawValue) at “\($0.pointer)”" }.joined(separator: ", ")
  record(
    "\(code.rawValue) at “\(pointer)” was expected, and found: \(listed.isEmpty ? "no fault" : listed)",
    comment, sourceLocation)
}

private func text(_ finding: Finding) -> String {
  "\(finding.severity.rawValue) \(finding.rule) \(finding.path): \(finding.message(in: .english))"
}
