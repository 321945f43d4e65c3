extension ValidationReport {
  /// The findings as CSV (RFC 4180) with a line of headings: one finding on each line, in UTF-8.
  public func csv(in language: Language) -> String {
    let headings = [
      "severity", "rule", "kind", "type", "record", "index", "line", "path", "message", "source",
    ]
    let rows = findings.map { $0.cells(in: language) }
    return ([headings] + rows).map(commaSeparatedLine).joined()
  }
}

extension Finding {
  fileprivate func cells(in language: Language) -> [String] {
    var cells = [severity.rawValue, rule.rawValue, kind.rawValue, recordType?.lineType ?? ""]
    cells.append(shownRecord ?? "")
    cells.append(index.map { "\($0)" } ?? "")
    cells.append(line.map { "\($0)" } ?? "")
    cells += [shownPath, message(in: language), description.citation(in: language) ?? ""]
    return cells
  }
}
