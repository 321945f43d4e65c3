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

  /// Writes the faults of a registry or of a line as they come; a report for programs has them at its end.
  func write(
    _ failure: ReadingFailure, _ file: String, _ output: inout CommandOutput
  ) throws(CommandFailure) {
    guard format != .json else { return }
    for fault in failure.faults {
      let message = fault.message(in: language)
      if format == .csv {
        try output.write(
          commaSeparatedLine([
            file, "\(fault.line)", "\(fault.column)", "fault", fault.code.rawValue, "reading", "", "",
            fault.pointer, message, "",
          ]))
      } else {
        let place = "\(file):\(fault.line):\(fault.column)"
        try output.write(
          oneLine("\(place): \(pick("lỗi đọc", "fault")): \(message) (\(fault.code.rawValue))") + "\n")
      }
    }
    let rest = failure.faultCount - failure.faults.count
    guard rest > 0 else { return }
    try tell("\(file): " + pick("và \(number(rest)) lỗi nữa", "and \(number(rest)) more faults"), &output)
  }

  /// Writes what there is to say of a file behind its faults.
  ///
  /// - Parameters:
  ///   - file: What was found in it; where it could not be read, only a report for programs says so once more.
  ///   - output: Where it is written.
  /// - Throws: ``CommandFailure`` with status 74.
  func write(_ file: FileReport, _ output: inout CommandOutput) throws(CommandFailure) {
    guard format != .json else {
      return try output.write(String(decoding: file.json, as: UTF8.self) + "\n")
    }
    guard let report = file.report else { return }
    for located in file.findings {
      try output.write(
        format == .csv ? commaSeparatedLine(cells(located, file.file)) : line(located, file.file))
    }
    guard format == .text else {
      // What is no row would be taken for one; it is said beside the rows.
      try output.flush()
      return output.tell("\(file.file): \(totals(report, file.rejectedLineCount))")
    }
    if !report.findings.isEmpty || file.rejectedLineCount > 0 { try output.write("\n") }
    try output.write("\(oneLine(file.file)):\n")
    if file.rejectedLineCount > 0 { try output.write(rejected(file.rejectedLineCount) + "\n") }
    // What is used in another file is not unused.
    try output.write(report.summary(in: language, namingUnusedSuppressions: false))
    if report.asOf == nil { try output.write(Self.noDay(in: language) + "\n") }
  }

  /// Writes what there is to say of all files together.
  func end(_ lines: [String], _ output: inout CommandOutput) throws(CommandFailure) {
    try output.flush()
    if format == .text, !lines.isEmpty { try output.write("\n") }
    for line in lines { try tell(line, &output) }
  }

  /// What there is to say where no day was given.
  static func noDay(in language: Language) -> String {
    language == .vietnamese
      ? "chưa cho ngày xét (--as-of): những gì phụ thuộc vào ngày xét được coi là chưa xác định"
      : "no day was given (--as-of): what depends on one is undecided"
  }

  // MARK: - Text

  private func line(_ located: LocatedFinding, _ file: String) -> String {
    let finding = located.finding
    let place = ([file] + [located.line, located.column].compactMap { $0.map(String.init) })
      .joined(separator: ":")
    let citation = finding.description.citation(in: language).map { "; \($0)" } ?? ""
    let path = finding.path.isEmpty ? "" : " \(pick("tại", "at")) \(finding.shownPath)"
    let record = finding.shownRecord.map { " [\($0)]" } ?? ""
    let severity = finding.severity.name(in: language)
    return oneLine(
      "\(place): \(severity): \(finding.message(in: language)) (\(finding.rule)\(citation))\(path)\(record)")
      + "\n"
  }

  private func rejected(_ count: Int) -> String {
    pick("\(number(count)) dòng không đọc được", "\(number(count)) \(count == 1 ? "line" : "lines") not read")
  }

  /// What is said to people goes to standard error where programs read the output.
  private func tell(_ line: String, _ output: inout CommandOutput) throws(CommandFailure) {
    if format == .text { try output.write(oneLine(line) + "\n") } else { output.tell(line) }
  }

  private func number(_ number: Int) -> String { Wording(language).number(number) }

  private func pick(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }

  // MARK: - CSV

  private func cells(_ located: LocatedFinding, _ file: String) -> [String] {
    let finding = located.finding
    return [file] + [located.line, located.column].map { $0.map(String.init) ?? "" }
      + [
        finding.severity.rawValue, finding.rule.rawValue, finding.kind.rawValue,
        finding.recordType?.lineType ?? "", finding.shownRecord ?? "", finding.shownPath,
        finding.message(in: language), finding.description.citation(in: language) ?? "",
      ]
  }

  /// What rows do not say, in one sentence.
  private func totals(_ report: ValidationReport, _ rejectedCount: Int) -> String {
    let severities = Severity.allCases.reversed().map { severity in
      let count = report.count(of: severity)
      return "\(number(count)) \(severity.name(in: language))\(pick("", count == 1 ? "" : "s"))"
    }
    let records = pick("hồ sơ", report.recordCount == 1 ? "record" : "records")
    var parts = ["\(number(report.recordCount)) \(records): \(severities.joined(separator: ", "))"]
    func add(_ count: Int, _ vietnamese: String, _ english: String) {
      if count > 0 { parts.append("\(number(count)) \(pick(vietnamese, english))") }
    }
    add(report.findingCount - report.findings.count, "kết quả không được liệt kê", "not listed")
    add(report.suppressedCount, "kết quả được bỏ qua", "suppressed")
    if rejectedCount > 0 { parts.append(rejected(rejectedCount)) }
    add(
      report.rulesNotRun.count, "quy tắc xét toàn bộ sổ đăng ký chưa chạy",
      "rules about a whole registry not run")
    parts.append(pick("bộ quy tắc ", "rule book ") + report.ruleBookVersion)
    return parts.joined(separator: "; ")
  }
}
