import ExampleSupport
import ForeignAffairs

/// Reads files, judges what is in them and writes what is wrong.
struct RegistryCheck {
  /// How a check ends, as exit status; the worst of all files is that of the command.
  enum Status: Int32 {
    case clean = 0
    case findings = 1
    case unreadable = 2
  }

  let request: CheckRequest
  private(set) var output: CommandOutput
  private let writer: FindingWriter

  init(_ request: CheckRequest, _ output: CommandOutput) {
    (self.request, self.output) = (request, output)
    writer = FindingWriter(format: request.format, language: request.language)
  }

  /// Checks every file; one that cannot be opened does not keep the others from it.
  mutating func run() throws(CommandFailure) -> Status {
    try writer.begin(&output)
    if request.asOf == nil, request.format != .text { output.tell(FindingWriter.noDay(in: .english)) }
    var worst = Status.clean
    for path in request.paths {
      let status: Status
      do throws(CommandFailure) {
        status = try check(path)
      } catch {
        guard error.status == Status.unreadable.rawValue else { throw error }
        try output.flush()
        output.tell(error.message)
        status = .unreadable
      }
      if status.rawValue > worst.rawValue { worst = status }
    }
    return worst
  }

  private mutating func check(_ path: String) throws(CommandFailure) -> Status {
    var input = try RegistryInput(path)
    let holdsLines = request.readsLines ? true : try input.holdsLines()
    let file = path == "-" ? "<stdin>" : path
    return holdsLines ? try checkLines(&input, file) : try checkRegistry(&input, file)
  }

  // MARK: - A stream of records

  private mutating func checkLines(
    _ input: inout RegistryInput, _ file: String
  ) throws(CommandFailure) -> Status {
    var parser = RecordLineParser(options: request.reading)
    var validator = RecordValidator(
      asOf: request.asOf, policy: request.policy, using: request.book, options: request.options)
    var progress = Progress(file: file, isWanted: request.wantsProgress)
    var rejectedCount = 0
    var failures: [ReadingFailure] = []
    func take(_ line: RecordLine) {
      switch line {
      case .record(let entry, let number): validator.check(entry, line: number)
      case .rejected(let line): failures.append(line.failure)
      case .header: break
      }
    }
    while !input.isAtEnd {
      let block = try input.next()
      parser.read(block) { take($0) }
      if input.isAtEnd { parser.finish { take($0) } }
      for failure in failures { try writer.write(failure, file, &output) }
      rejectedCount += failures.count
      failures.removeAll()
      progress.tell(input.byteCount, lines: parser.lineCount, output)
    }
    progress.end(input.byteCount, lines: parser.lineCount, output)
    let report = validator.finish()
    try writer.write(report, file, places: nil, rejectedCount: rejectedCount, &output)
    return rejectedCount > 0 ? .unreadable : status(of: report)
  }

  // MARK: - A registry

  private mutating func checkRegistry(
    _ input: inout RegistryInput, _ file: String
  ) throws(CommandFailure) -> Status {
    var progress = Progress(file: file, isWanted: request.wantsProgress)
    var bytes: [UInt8] = []
    while !input.isAtEnd {
      bytes += try input.next()
      progress.tell(input.byteCount, lines: nil, output)
    }
    progress.end(input.byteCount, lines: nil, output)
    var options = request.reading
    options.maximumSize = .max
    let registry: Registry
    do throws(ReadingFailure) {
      let notes: [ReadingNote]
      (registry, notes) = try Registry.reading(bytes, options: options)
      for note in notes { output.tell("\(file): \(note.message(in: .english))") }
    } catch {
      try writer.write(error, file, &output)
      return .unreadable
    }
    let report = registry.validate(
      asOf: request.asOf, policy: request.policy, using: request.book, options: request.options)
    let places = JSONLocation.locations(of: report.findings.map(\.path), in: bytes, options: options)
    try writer.write(report, file, places: places, rejectedCount: 0, &output)
    return status(of: report)
  }

  private func status(of report: ValidationReport) -> Status {
    guard let level = request.failsOn, let worst = report.worst, worst >= level else { return .clean }
    return .findings
  }
}
