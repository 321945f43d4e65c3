import ExampleSupport
import ForeignAffairs

/// Writes faults and findings one after the other, so that no number of them fills the memory.
struct FindingWriter {
  let format: CheckRequest.Format
  let language: Language

  /// What stands before everything.
  func begin(_ output: inout CommandOutput) throws(CommandFailure) {
    guard format == .csv else { return }
    try output.write(
      commaSeparatedLine([
        "file", "line", "column", "severity", "rule", "kind", "type", "record", "path", "message", "source",
      ]))
  }

  /// Writes the faults of a registry or of a line.
  func write(
    _ failure: ReadingFailure, _ file: String, _ output: inout CommandOutput
  ) throws(CommandFailure) {
    for fault in failure.faults {
      let message = fault.message(in: language)
      switch format {
      case .csv:
        try output.write(
          commaSeparatedLine([
            file, "\(fault.line)", "\(fault.column)", "fault", fault.code.rawValue, "reading", "", "",
            fault.pointer, message, "",
          ]))
      case .text, .json:
        try tell(
          "\(file):\(fault.line):\(fault.column): \(pick("lỗi đọc", "fault")): \(message)"
            + " (\(fault.code.rawValue))", &output)
      }
    }
    let rest = failure.faultCount - failure.faults.count
    guard rest > 0 else { return }
    try tell("\(file): " + pick("và \(number(rest)) lỗi nữa", "and \(number(rest)) more faults"), &output)
  }

  /// Writes a report.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - file: The name of the file.
  ///   - places: Where the findings stand in a registry; a finding in a stream has its line.
  ///   - rejectedCount: How many lines could not be read.
  ///   - output: Where it is written.
  /// - Throws: ``CommandFailure`` with status 74.
  func write(
    _ report: ValidationReport, _ file: String, places: [JSONLocation]?, rejectedCount: Int,
    _ output: inout CommandOutput
  ) throws(CommandFailure) {
    if format == .json {
      try output.write(String(decoding: report.json, as: UTF8.self) + "\n")
      return
    }
    for (index, finding) in report.findings.enumerated() {
      let place = places.map { [$0[index].line, $0[index].column] } ?? [finding.line].compactMap { $0 }
      try output.write(
        format == .csv ? commaSeparatedLine(cells(finding, file, place)) : line(finding, file, place))
    }
    guard format == .text else { return }
    if !report.findings.isEmpty || rejectedCount > 0 { try output.write("\n") }
    try output.write("\(oneLine(file)):\n")
    if rejectedCount > 0 { try output.write(rejected(rejectedCount)) }
    try output.write(report.summary(in: language))
    if report.asOf == nil { try output.write(Self.noDay(in: language) + "\n") }
  }

  /// What there is to say where no day was given.
  static func noDay(in language: Language) -> String {
    language == .vietnamese
      ? "chưa cho ngày xét (--as-of): những gì phụ thuộc vào ngày xét được coi là chưa xác định"
      : "no day was given (--as-of): what depends on one is undecided"
  }

  // MARK: - Text

  private func line(_ finding: Finding, _ file: String, _ place: [Int]) -> String {
    let place = ([file] + place.map { "\($0)" }).joined(separator: ":")
    let citation = finding.source.map { "; \($0.citation(in: language))" } ?? ""
    let path = finding.path.isEmpty ? "" : " \(pick("tại", "at")) \(finding.path)"
    let record = finding.record.map { " [\($0)]" } ?? ""
    let severity = finding.severity.name(in: language)
    return oneLine(
      "\(place): \(severity): \(finding.message(in: language)) (\(finding.rule)\(citation))\(path)\(record)")
      + "\n"
  }

  private func rejected(_ count: Int) -> String {
    pick("\(number(count)) dòng không đọc được", "\(number(count)) \(count == 1 ? "line" : "lines") not read")
      + "\n"
  }

  /// Faults are output for people; beside a report for programs they go to standard error.
  private func tell(_ line: String, _ output: inout CommandOutput) throws(CommandFailure) {
    if format == .text { try output.write(oneLine(line) + "\n") } else { output.tell(line) }
  }

  private func number(_ number: Int) -> String { Wording(language).number(number) }

  private func pick(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }

  // MARK: - CSV

  private func cells(_ finding: Finding, _ file: String, _ place: [Int]) -> [String] {
    let place = [0, 1].map { $0 < place.count ? "\(place[$0])" : "" }
    return [file] + place
      + [
        finding.severity.rawValue, finding.rule.rawValue, finding.kind.rawValue,
        finding.recordType?.lineType ?? "", finding.record ?? "", finding.path,
        finding.message(in: language), finding.source?.citation(in: language) ?? "",
      ]
  }
}
