import ExampleSupport
import ForeignAffairs

/// Tells on standard error which lines could not be read, and counts them.
struct RejectedLines {
  private(set) var count = 0
  /// A stream that is no stream of records would fill every log.
  private static let mostTold = 1000

  /// Counts a line and tells its first fault.
  ///
  /// - Parameters:
  ///   - failure: What is wrong with the line.
  ///   - line: Its number.
  ///   - isTable: Whether a table was expected on it.
  ///   - output: Where it is told.
  mutating func add(
    _ failure: ReadingFailure, line: Int, isTable: Bool = false, _ output: CommandOutput
  ) {
    count += 1
    guard count <= Self.mostTold, let fault = failure.faults.first else { return }
    let isOther = isTable && fault.pointer == "/format"
    let message = isOther ? "this is no partial table" : fault.message(in: .english)
    let rest = failure.faultCount - 1
    let others = rest > 0 && !isOther ? ", and \(rest) more fault\(rest == 1 ? "" : "s")" : ""
    output.tell("<stdin>:\(line):\(fault.column): \(message) (\(fault.code.rawValue))\(others)")
  }

  /// Tells how many there were, where there were any.
  func end(_ output: CommandOutput) {
    guard count > 0 else { return }
    output.tell("\(Wording(.english).number(count)) line\(count == 1 ? "" : "s") could not be read")
  }
}
