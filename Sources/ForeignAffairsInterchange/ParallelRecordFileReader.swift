public import ForeignAffairs

/// Reads a file of records with several threads, in the order of the file.
///
/// The file is cut at the ends of lines into parts of about a megabyte. While the lines of one part are handed over, so
/// many others as there are threads are read ahead; the memory does not grow with the file. Records, rejected lines,
/// their numbers and their order are those of ``RecordFileReader``, whatever the number of threads. Pipes are read
/// likewise.
public struct ParallelRecordFileReader: ~Copyable {
  private var parts: FileParts
  private let options: ReadingOptions
  private let threads: Int
  private var tasks: [Task<[RecordLine], Never>] = []
  private var lines: [RecordLine] = []
  private var place = 0
  /// Whether a line that holds something has been found; until then the next one may be the header.
  private var hasLines = false

  /// Opens a file; `-` is standard input.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - threads: How many parts are worked on at the same time, at least one. The system runs no more of them at once
  ///     than it has processors.
  ///   - options: How lines are read.
  /// - Throws: ``FileFailure``.
  public init(
    _ path: String, threads: Int, options: ReadingOptions = ReadingOptions()
  ) throws(FileFailure) {
    parts = FileParts(try FileBlocks(path), maximumSize: min(options.maximumSize, options.maximumLineSize))
    self.options = options
    self.threads = max(1, threads)
  }

  deinit {
    for task in tasks { task.cancel() }
  }

  /// The next line that holds something, or nothing at the end of the file.
  ///
  /// - Throws: ``FileFailure``, also when the task that calls is cancelled. Lines that stand before a fault of the file
  ///   may not be handed over.
  public mutating func next() async throws(FileFailure) -> RecordLine? {
    while place == lines.count {
      guard !Task.isCancelled else { throw parts.failure(.cancelled) }
      // One part alone at first, because the ones behind it may have a header only if it holds nothing.
      while tasks.count < (hasLines ? threads : 1), let part = try parts.next() {
        let (options, mayHaveHeader) = (options, !hasLines)
        tasks.append(Task.detached { part.lines(options, mayHaveHeader: mayHaveHeader) })
      }
      guard !tasks.isEmpty else { return nil }
      place = 0
      lines = await tasks.removeFirst().value
      hasLines = hasLines || !lines.isEmpty
    }
    place += 1
    return lines[place - 1]
  }

  /// Hands over every line that is left.
  ///
  /// - Throws: ``FileFailure``.
  public mutating func forEachLine(_ body: (consuming RecordLine) -> Void) async throws(FileFailure) {
    while let line = try await next() { body(line) }
  }
}
