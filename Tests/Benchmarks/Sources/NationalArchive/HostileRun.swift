import ForeignAffairs
import ForeignAffairsInterchange
import Foundation

/// Reads from standard input what was made to exhaust memory, stack or patience, and tells what that cost.
enum HostileRun: String {
  /// One registry.
  case document
  /// A stream of records.
  case lines

  func report(peakKiB: () -> Int) throws -> String {
    var members = try self == .document ? document() : lines()
    members.append("\"peakKiB\":\(peakKiB())")
    return "{\(members.joined(separator: ","))}"
  }

  private func document() throws -> [String] {
    let bytes = try FileContents(of: "-").bytes
    let start = clock()
    var failure: ReadingFailure?
    var count = 0
    do throws(ReadingFailure) {
      count = try Registry(json: bytes).additional.members.count
    } catch {
      failure = error
    }
    return told(since: start) + ["\"bytes\":\(bytes.count)", "\"members\":\(count)"] + told(failure)
  }

  private func lines() throws -> [String] {
    let start = clock()
    var reader = try RecordFileReader("-")
    var (count, failure) = (0, ReadingFailure?.none)
    try reader.forEachLine { line in
      count += 1
      if failure == nil, case .rejected(let line) = line { failure = line.failure }
    }
    return told(since: start) + ["\"lines\":\(count)"] + told(failure)
  }

  /// The time of the processor, which others on the machine change least.
  private func told(since start: clock_t) -> [String] {
    ["\"seconds\":\(Double(clock() - start) / Double(CLOCKS_PER_SEC))"]
  }

  private func told(_ failure: ReadingFailure?) -> [String] {
    guard let failure, let fault = failure.faults.first else { return ["\"faults\":0"] }
    return [
      "\"faults\":\(failure.faultCount)", "\"code\":\"\(fault.code.rawValue)\"",
      "\"place\":\"\(fault.line):\(fault.column)\"",
    ]
  }
}
