/// What stands on one line of a stream of records.
public enum RecordLine: Sendable, Hashable {
  /// A record.
  case record(RegistryEntry, line: Int)
  /// The line that names the version of the format, where a stream begins with one.
  case header(FormatVersion, line: Int)
  /// A line that cannot be read.
  case rejected(RejectedLine)
}

/// A line that cannot be read, with everything that is needed to mend it.
public struct RejectedLine: Sendable, Hashable {
  /// The number of the line, from 1.
  public let line: Int
  /// What is wrong with it; the lines of the faults are those of the stream.
  public let failure: ReadingFailure
  /// The bytes of the line as they are, to be written to a file of rejects; of a line that is too long only the
  /// first ones, and ``isWhole`` says so.
  public let bytes: [UInt8]
  /// Whether these are all bytes of the line.
  public let isWhole: Bool
}
