import Foundation
import Testing

/// The parts of documents that are made from the source code.
///
/// A test compares them; with `UPDATE_DOCUMENTS=1` in the environment it writes them anew.
struct GeneratedDocument {
  /// The suite that writes the document.
  let test: String

  static var isUpdating: Bool { ProcessInfo.processInfo.environment["UPDATE_DOCUMENTS"] == "1" }

  /// The folder of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func url(_ name: String) -> URL { root.appending(path: "Documentation/\(name)") }

  /// A file of the package.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Compares the text between the marks of a part with what it should be.
  func compare(_ name: String, part: String, with text: String) throws {
    let document = try String(contentsOf: Self.url(name), encoding: .utf8)
    let begin = try #require(document.range(of: "<!-- \(part):begin -->\n"))
    let end = try #require(document.range(of: "<!-- \(part):end -->"))
    let wanted = "\n\(text)\n"
    guard !Self.isUpdating else {
      let whole = document[..<begin.upperBound] + wanted + document[end.lowerBound...]
      try String(whole).write(to: Self.url(name), atomically: true, encoding: .utf8)
      return
    }
    let isCurrent = document[begin.upperBound..<end.lowerBound] == wanted
    #expect(
      isCurrent, "Documentation/\(name) is out of date: UPDATE_DOCUMENTS=1 swift test --filter \(test)")
  }

  /// A row of a table.
  static func row(_ cells: String...) -> String {
    let escaped = cells.map {
      $0.replacingOccurrences(of: "|", with: "\\|").replacingOccurrences(of: "``", with: "`")
    }
    return "| " + escaped.joined(separator: " | ") + " |"
  }
}
