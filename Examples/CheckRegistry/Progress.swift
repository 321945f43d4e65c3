import ExampleSupport
import ForeignAffairs

/// Tells on standard error how far a file has been read, and that it is judged.
///
/// On a terminal a line that is written over, once the work has taken a while; where it was asked for and there is no
/// terminal a line from time to time, and one at the end.
struct Progress {
  private let file: String
  private let isWanted: Bool
  private let clock = ContinuousClock()
  private var next: ContinuousClock.Instant
  private var isShown = false
  private let start: ContinuousClock.Instant

  init(file: String, isWanted: Bool) {
    (self.file, self.isWanted) = (file, isWanted)
    start = clock.now
    next = start + .seconds(2)
  }

  mutating func tell(_ bytes: Int, lines: Int?, _ output: CommandOutput) {
    guard isWanted || output.hasTerminal, clock.now >= next else { return }
    if output.hasTerminal {
      output.tellInPlace(text(bytes, lines))
      isShown = true
      next = clock.now + .milliseconds(500)
    } else {
      output.tell(text(bytes, lines))
      next = clock.now + .seconds(10)
    }
  }

  mutating func end(_ bytes: Int, lines: Int?, _ output: CommandOutput) {
    if isShown { output.clearPlace() }
    isShown = false
    if isWanted { output.tell(text(bytes, lines)) }
  }

  /// Tells that all is read and so many records are judged now, of which nothing is heard until it is done.
  mutating func beginJudging(_ records: Int, _ output: CommandOutput) {
    // How long it takes is not known before: it is long where reading was, or where there are many records.
    let isLong = clock.now >= start + .milliseconds(500) || records >= 50_000
    guard isWanted || output.hasTerminal && isLong else { return }
    if output.hasTerminal {
      output.tellInPlace(judging(records, "judging"))
      isShown = true
    } else {
      output.tell(judging(records, "judging"))
    }
  }

  mutating func endJudging(_ records: Int, _ output: CommandOutput) {
    if isShown { output.clearPlace() }
    isShown = false
    if isWanted { output.tell(judging(records, "judged")) }
  }

  private func judging(_ records: Int, _ verb: String) -> String {
    "\(file): \(verb) \(Wording(.english).number(records)) \(records == 1 ? "record" : "records")"
  }

  private func text(_ bytes: Int, _ lines: Int?) -> String {
    let wording = Wording(.english)
    let read = lines.map { ", \(wording.number($0)) \($0 == 1 ? "line" : "lines")" } ?? ""
    return "\(file): \(wording.number(bytes)) bytes\(read)"
  }
}
