public import ForeignAffairs

/// Writes a file of records, one on each line and of any type.
///
/// A file gets its place when ``finish()`` is called, whole; without it the old file stays as it is. Standard output,
/// pipes and devices are written straight into.
public struct RecordFileWriter: ~Copyable {
  private var file: SafeFile
  private var buffer: [UInt8] = []
  private static let size = 1 << 16

  /// Begins to write a file; `-` is standard output.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - withHeader: Whether the first line names the format and its version.
  /// - Throws: ``FileFailure``.
  public init(_ path: String, withHeader: Bool = true) throws(FileFailure) {
    file = try SafeFile.begin(path)
    buffer.reserveCapacity(Self.size)
    if withHeader { buffer += FormatVersion.current.streamHeader + [UInt8(ascii: "\n")] }
  }

  /// Writes a record.
  ///
  /// - Throws: ``FileFailure``.
  public mutating func write(_ record: RegistryEntry) throws(FileFailure) {
    try write(line: record.json)
  }

  /// Writes a line that could not be read, as it is, so that it can be mended.
  ///
  /// Of a line that was too long only the first bytes are there; see `RejectedLine.isWhole`.
  ///
  /// - Throws: ``FileFailure``.
  public mutating func write(_ line: RejectedLine) throws(FileFailure) {
    try write(line: line.bytes)
  }

  private mutating func write(line: [UInt8]) throws(FileFailure) {
    buffer += line
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= Self.size { try flush() }
  }

  /// Hands over to the system what has been written so far, so that a reader of a pipe has it.
  ///
  /// - Throws: ``FileFailure``.
  public mutating func flush() throws(FileFailure) {
    try file.write(buffer[...])
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what is left and puts the file in its place.
  ///
  /// - Throws: ``FileFailure``.
  public consuming func finish() throws(FileFailure) {
    try flush()
    try file.commit()
  }
}
