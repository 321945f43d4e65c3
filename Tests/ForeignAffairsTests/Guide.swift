import Foundation

/// A guide of the documentation, with the lines of its samples and the answers that stand behind them.
///
/// A line `print(value)  // answer` promises what it prints.
struct Guide {
  /// The lines of code in order, without their answers.
  private(set) var lines: [String] = []
  /// What the samples print, in order.
  private(set) var answers: [String] = []

  init(_ name: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Sources/ForeignAffairs/ForeignAffairs.docc/\(name).md")
    var isCode = false
    for line in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        isCode = line == "```swift"
      } else if isCode, !line.isEmpty {
        let parts = line.components(separatedBy: "  // ")
        lines.append(parts[0].trimmingCharacters(in: .whitespaces))
        if parts.count > 1 { answers.append(parts[1]) }
      }
    }
  }

  /// The lines of the guide that do not stand in a source file in the same order.
  func linesMissing(in file: String) throws -> [String] {
    var rest = try String(contentsOfFile: file, encoding: .utf8).components(separatedBy: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }[...]
    return lines.filter { line in
      guard let place = rest.firstIndex(of: line) else { return true }
      rest = rest[(place + 1)...]
      return false
    }
  }
}
