import ForeignAffairs

/// Whole lines of a file.
struct FilePart: Sendable {
  let bytes: [UInt8]
  /// How many lines stand before.
  let linesBefore: Int

  /// What stands on the lines.
  func lines(_ options: ReadingOptions, mayHaveHeader: Bool) -> [RecordLine] {
    var parser = RecordLineParser(options: options, linesBefore: linesBefore, mayHaveHeader: mayHaveHeader)
    var lines: [RecordLine] = []
    guard !Task.isCancelled else { return lines }
    parser.read(bytes[...]) { lines.append($0) }
    parser.finish { lines.append($0) }
    return lines
  }
}

/// Cuts a file into parts at the ends of lines.
struct FileParts: ~Copyable {
  private var blocks: FileBlocks
  /// How many bytes of a line are held: those by which a line that is too long is recognised, and no more.
  private let mostKept: Int
  /// The beginning of a line whose end is in a later block.
  private var rest: [UInt8] = []
  private var lineCount = 0

  init(_ blocks: consuming FileBlocks, maximumSize: Int) {
    self.blocks = blocks
    // A byte order mark and the `\r` of the end are no part of the line; one byte more is too many.
    let extra = 3 + 1 + 1
    mostKept = min(max(0, maximumSize), .max - extra) + extra
  }

  /// The next part, or nothing at the end of the file.
  mutating func next() throws(FileFailure) -> FilePart? {
    while !blocks.isAtEnd {
      let block = try blocks.next()
      guard let end = block.lastIndex(of: UInt8(ascii: "\n")) else {
        keep(block)
        continue
      }
      // A line that is too long is held no further than its fault can be seen.
      let firstEnd = block.firstIndex(of: UInt8(ascii: "\n")) ?? end
      keep(block[..<firstEnd])
      let part = FilePart(bytes: rest + block[firstEnd...end], linesBefore: lineCount)
      rest = Array(block[(end + 1)...])
      lineCount += block.reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
      return part
    }
    guard !rest.isEmpty else { return nil }
    defer { rest = [] }
    return FilePart(bytes: rest, linesBefore: lineCount)
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    rest += bytes.prefix(max(0, mostKept - rest.count))
  }

  func failure(_ code: FileFailure.Code) -> FileFailure { blocks.failure(code) }
}
