public import ForeignAffairs

/// Reads a file of records, one on each line and of any type, with the memory of one block.
///
/// ```swift
/// var delegations: [Delegation] = []
/// var reader = try RecordFileReader("records.ndjson")
/// while let line = try reader.next() {
///   if case .record(.delegation(let delegation), _) = line { delegations.append(delegation) }
/// }
/// ```
public struct RecordFileReader: ~Copyable {
  private var blocks: FileBlocks
  private var parser: RecordLineParser
  /// The lines of the block at hand, and which of them is next.
  private var lines: [RecordLine] = []
  private var place = 0

  /// Opens a file; `-` is standard input.
  ///
  /// - Throws: ``FileFailure``.
  public init(_ path: String, options: ReadingOptions = ReadingOptions()) throws(FileFailure) {
    blocks = try FileBlocks(path)
    parser = RecordLineParser(options: options)
  }

  /// The next line that holds something, or nothing at the end of the file.
  ///
  /// - Throws: ``FileFailure``; a line that cannot be read is a `RecordLine.rejected`, not a fault of the file.
  public mutating func next() throws(FileFailure) -> RecordLine? {
    while place == lines.count, !blocks.isAtEnd {
      lines.removeAll(keepingCapacity: true)
      place = 0
      let block = try blocks.next()
      // The parser lends its lines only as long as the call lasts.
      var found = lines
      lines = []
      parser.read(block) { found.append($0) }
      if blocks.isAtEnd { parser.finish { found.append($0) } }
      lines = found
    }
    guard place < lines.count else { return nil }
    place += 1
    return lines[place - 1]
  }

  /// Hands over every line that is left.
  ///
  /// - Throws: ``FileFailure``.
  public mutating func forEachLine(_ body: (consuming RecordLine) -> Void) throws(FileFailure) {
    while let line = try next() { body(line) }
  }

  /// How many lines have been read, with those that hold nothing; all of them at the end of the file.
  public var lineCount: Int { parser.lineCount }
}
