/// How strictly and how far JSON is read.
public struct ReadingOptions: Sendable {
  /// What becomes of a key that this version does not know.
  public enum UnknownKeys: String, Sendable, Hashable, CaseIterable {
    /// It is kept with its value, and written back behind the known keys.
    case keep
    /// It is left out.
    case drop
    /// It is a fault.
    case report
  }

  /// What becomes of keys that this version does not know.
  public var unknownKeys = UnknownKeys.keep
  /// How deep objects and arrays may lie in each other.
  public var maximumDepth = 64
  /// How many bytes a document may have.
  public var maximumSize = 1 << 30
  /// How many bytes a line of a stream may have; ``maximumSize``, where that is less.
  ///
  /// A longer line is rejected without being held, so that a stream is read in little memory whatever stands in it.
  public var maximumLineSize = 1 << 22
  /// The steps by which documents of older versions are brought to the current one.
  public var migrations = FormatMigration.standard
  /// How many faults are listed; they are all counted.
  ///
  /// Keys in them are cut after a kilobyte.
  public var maximumFaults = 1_000

  /// The usual options: unknown keys are kept, 64 levels, a gigabyte, lines of 4 megabytes, a thousand
  /// faults.
  public init() {}
}
