import ForeignAffairs

/// Finds the columns of the findings in a stream while their lines are at hand.
///
/// It holds a megabyte of the stream or two, whatever is in it, and looks only at lines in which something was found.
struct StreamColumns {
  private struct Place: Hashable {
    let line: Int
    let path: String
  }

  private var held: [UInt8] = []
  /// How many lines stand before those that are held.
  private var linesBefore = 0
  private var columns: [Place: Int] = [:]
  private var findingCount = 0
  private let options: ReadingOptions
  private let maximumFindings: Int

  private static let size = 1 << 20
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let lineEnd = UInt8(ascii: "\n")

  init(_ options: ReadingOptions, maximumFindings: Int) {
    (self.options, self.maximumFindings) = (options, maximumFindings)
  }

  /// Whether every finding that a report lists is found: they are those of the first lines.
  private var isDone: Bool { findingCount >= maximumFindings }

  /// Takes bytes whose lines the validator has, and looks for what it has found in them.
  ///
  /// - Parameters:
  ///   - block: The bytes behind those that were taken before.
  ///   - lineCount: How many lines have ended.
  ///   - isLast: Whether nothing comes behind them.
  ///   - validator: What has judged the lines that have ended.
  mutating func take(
    _ block: ArraySlice<UInt8>, lineCount: Int, isLast: Bool, _ validator: inout RecordValidator
  ) {
    guard !isDone else { return }
    held += block
    // Records are judged together; to ask for each small block of a pipe would part them.
    guard isLast || held.count >= Self.size else { return }
    let findings = validator.takeNewFindings()
    findingCount += findings.count
    locate(Dictionary(grouping: findings) { $0.line ?? 0 })
    if isDone { held = [] } else { drop(lineCount) }
  }

  /// The findings of a report with their columns.
  func locate(_ findings: [Finding]) -> [LocatedFinding] {
    findings.map { finding in
      LocatedFinding(finding, column: columns[Place(line: finding.line ?? 0, path: finding.path)])
    }
  }

  private mutating func locate(_ findings: [Int: [Finding]]) {
    guard let last = findings.keys.max() else { return }
    var (line, start) = (linesBefore + 1, 0)
    while line <= last, start < held.count {
      let end = held[start...].firstIndex(of: Self.lineEnd) ?? held.count
      if let found = findings[line] { locate(found, on: line, held[start..<end]) }
      (line, start) = (line + 1, end + 1)
    }
  }

  private mutating func locate(_ findings: [Finding], on line: Int, _ text: ArraySlice<UInt8>) {
    let isMarked = line == 1 && text.starts(with: Self.byteOrderMark)
    let text = isMarked ? text.dropFirst(Self.byteOrderMark.count) : text
    let paths = findings.map(\.path)
    for (path, place) in zip(paths, JSONLocation.locations(of: paths, in: Array(text), options: options)) {
      columns[Place(line: line, path: path)] = place.column
    }
  }

  /// Lets go of all lines that have ended, and of one that is too long to be read: nothing is found in it.
  private mutating func drop(_ lineCount: Int) {
    if let end = held.lastIndex(of: Self.lineEnd) { held.removeSubrange(...end) }
    if held.count > options.maximumLineSize + Self.byteOrderMark.count + 1 { held = [] }
    linesBefore = lineCount
  }
}
