import ForeignAffairs

/// Writes units as text of at most 80 columns.
struct ProvinceText {
  let gazetteer: Gazetteer
  let hasTrace: Bool

  /// One line for each unit.
  func table(_ findings: [ProvinceFinding]) -> String {
    let rows =
      [["CODE", "ISO", "ID", "KIND", "NAME"]]
      + findings.map { finding in
        [
          finding.code ?? "–", finding.isoCode ?? "–", finding.unit.id.rawValue,
          finding.kind?.rawValue ?? "–", finding.name ?? "–",
        ]
      }
    let widths = [4, 5, 18, 8, 0]
    return lines(rows.map { row in zip(row, widths).map(padded).joined(separator: "  ") })
      + note(findings)
  }

  /// A block for each unit, with an empty line between two.
  func blocks(_ findings: [ProvinceFinding]) -> String {
    findings.map(block).joined(separator: "\n") + note(findings)
  }

  private func block(_ finding: ProvinceFinding) -> String {
    let unit = finding.unit
    let from = finding.isOlderThanGazetteer ? "before \(finding.validFrom)" : "\(finding.validFrom)"
    var result = ["\(finding.name ?? "–") (\(finding.englishName ?? "–"))"]
    result += row("id", unit.id.rawValue)
    result += row(
      "kind", finding.kind.map { "\($0.name(in: .english)) (\($0.name(in: .vietnamese)))" } ?? "–")
    result += row("code", finding.code ?? "–")
    result += row("ISO 3166-2", finding.isoCode ?? "none of its own")
    result += row("valid", "\(from) – \(finding.validUntil?.description ?? "today")")
    for change in finding.changes {
      result += row("changed", "\(change.before) → \(change.after)")
      result += row("", "on \(change.day)" + (change.document.map { ", \($0)" } ?? ""))
    }
    result += list("from", unit.predecessors)
    result += list("became", unit.successors)
    if let note = unit.note { result += row("note", note.text(in: .english)) }
    if hasTrace {
      result += trace("came from", of: unit, along: \.predecessors)
      result += trace("what became of it", of: unit, along: \.successors)
    }
    return lines(result)
  }

  private func row(_ label: String, _ value: String) -> [String] {
    ["  \(padded(label, 12))\(value)"]
  }

  /// The linked units, as many to a line as fit.
  private func list(_ label: String, _ links: [ProvinceLink]) -> [String] {
    var values: [String] = []
    for link in links {
      let text = link.province.rawValue + (link.extent == .part ? " (part)" : "")
      if let last = values.last, last.count + text.count < 62 {
        values[values.count - 1] = "\(last), \(text)"
      } else {
        values.append(text)
      }
    }
    return values.enumerated().flatMap { index, value in row(index == 0 ? label : "", value) }
  }

  /// The links step by step, those of a linked unit indented below it.
  private func trace(
    _ title: String, of unit: Province, along path: KeyPath<Province, [ProvinceLink]>
  ) -> [String] {
    func steps(_ unit: Province, _ indent: String, _ seen: Set<Identifier<Province>>) -> [String] {
      unit[keyPath: path].flatMap { link in
        let name = padded(indent + link.province.rawValue, 28)
        let extent = padded(link.extent.rawValue, 7)
        let line = "    \(link.on)  \(name)\(extent)\(link.document?.description ?? "")"
        guard !seen.contains(link.province), let next = gazetteer[link.province] else { return [line] }
        return [line] + steps(next, indent + "  ", seen.union([next.id]))
      }
    }
    let found = steps(unit, "", [unit.id])
    return found.isEmpty ? [] : ["  \(title):"] + found
  }

  /// Says so when a day is later than what the gazetteer knows.
  private func note(_ findings: [ProvinceFinding]) -> String {
    let known = gazetteer.coverage.upperBound
    return findings.contains { $0.day > known } ? "\nFacts are known as of \(known).\n" : ""
  }

  private func lines(_ lines: [String]) -> String {
    lines.map { $0 + "\n" }.joined()
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
