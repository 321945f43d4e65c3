/// Why a command ends without a result: one sentence for people, and the exit status for scripts.
public struct CommandFailure: Error, Sendable, Hashable {
  /// What went wrong, in one line.
  public let message: String
  /// The exit status.
  public let status: Int32

  /// Describes a failure with a status of its own.
  public init(_ message: String, status: Int32) {
    self.message = message
    self.status = status
  }

  /// The command was called in a way that its usage does not allow (`EX_USAGE` of sysexits).
  public static func usage(_ message: String) -> Self {
    Self("\(message) (see --help)", status: 64)
  }

  /// The command was understood, and what it was asked for is not there or not right.
  public static func data(_ message: String) -> Self {
    Self(message, status: 2)
  }
}
