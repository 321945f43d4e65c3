/// Everything that is wrong with a document that could not be read.
public struct ReadingFailure: Error, Sendable, Hashable {
  /// The faults in the order of the document, as many as the options list.
  public let faults: [Fault]
  /// How many faults there are in all.
  public let faultCount: Int

  /// Describes a failure.
  public init(faults: [Fault], faultCount: Int) {
    self.faults = faults
    self.faultCount = faultCount
  }
}

extension ReadingFailure: CustomStringConvertible {
  /// Every listed fault on a line of its own, in English.
  public var description: String {
    let lines = faults.map { "\($0.line):\($0.column): \($0.message(in: .english))" }
    let rest = faultCount - faults.count
    return (lines + (rest > 0 ? ["and \(rest) more"] : [])).joined(separator: "\n")
  }
}
