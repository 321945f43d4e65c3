/// The standard output of a command that writes as it goes, and its standard error.
public struct CommandOutput {
  private let name: String
  private var waiting: [UInt8] = []
  private static let size = 1 << 16

  init(name: String) {
    self.name = name
  }

  /// Writes a text; what comes in small pieces is gathered first.
  ///
  /// - Throws: ``CommandFailure`` with status 74 when the disk is full.
  public mutating func write(_ text: String) throws(CommandFailure) {
    waiting += text.utf8
    if waiting.count >= Self.size { try flush() }
  }

  /// Writes what has been gathered.
  ///
  /// - Throws: ``CommandFailure`` with status 74.
  public mutating func flush() throws(CommandFailure) {
    let bytes = waiting
    waiting.removeAll(keepingCapacity: true)
    guard bytes.isEmpty || SystemCalls.write(bytes, to: .output) else {
      throw CommandFailure("the output could not be written", status: 74)
    }
  }

  /// Writes one line to standard error, behind the name of the command.
  public func tell(_ message: String) {
    _ = SystemCalls.write("\(name): \(oneLine(message))\n", to: .failures)
  }

  /// Writes a line to standard error, over the last one that was written so.
  public func tellInPlace(_ message: String) {
    _ = SystemCalls.write("\r\(name): \(oneLine(message))\u{1B}[K", to: .failures)
  }

  /// Takes away what was written in place.
  public func clearPlace() {
    _ = SystemCalls.write("\r\u{1B}[K", to: .failures)
  }

  /// Whether a person sees standard error.
  public var hasTerminal: Bool { SystemCalls.isTerminal(.failures) }
}
