import ExampleSupport
import ForeignAffairs
import ForeignAffairsInterchange

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
  private var suppressions: SuppressionTally

  init(_ request: CheckRequest, _ output: CommandOutput) {
    (self.request, self.output) = (request, output)
    writer = FindingWriter(format: request.format, language: request.language)
    suppressions = SuppressionTally(request.options.suppressions)
  }

  /// Checks every file; one that cannot be opened does not keep the others from it.
  mutating func run() throws(CommandFailure) -> Status {
    try writer.begin(&output)
    if request.asOf == nil, request.format != .text { output.tell(FindingWriter.noDay(in: .english)) }
    var worst = Status.clean
    for path in request.paths {
      let status = try check(path)
      if status.rawValue > worst.rawValue { worst = status }
    }
    try writer.end(suppressions.lines(in: request.language), &output)
    return worst
  }

  private mutating func check(_ path: String) throws(CommandFailure) -> Status {
    var input = RegistryInput(path)
    let holdsLines = request.readsLines || input.holdsLines()
    let file = path == "-" ? "<stdin>" : path
    if let failure = input.failure { return try refuse(failure, file) }
    return holdsLines ? try checkLines(&input, file) : try checkRegistry(&input, file)
  }

  /// Says that a file cannot be read, or be read on behind some faults.
  private mutating func refuse(
    _ failure: FileFailure, _ file: String, behind faults: FaultList? = nil
  ) throws(CommandFailure) -> Status {
    let message = LocalizedText(
      failure.message(in: .vietnamese), english: failure.message(in: .english))
    let fault = FileFault(code: failure.code.rawValue, message: message)
    try writer.write(
      FileReport(file: file, faults: (faults?.faults ?? []) + [fault], faultCount: (faults?.count ?? 0) + 1),
      &output)
    try output.flush()
    output.tell(failure.description)
    return .unreadable
  }

  // MARK: - A stream of records

  private mutating func checkLines(
    _ input: inout RegistryInput, _ file: String
  ) throws(CommandFailure) -> Status {
    var parser = RecordLineParser(options: request.reading)
    var validator = RecordValidator(
      asOf: request.asOf, policy: request.policy, using: request.book, options: request.options)
    var columns = StreamColumns(request.reading, maximumFindings: request.options.maximumFindings)
    var progress = Progress(file: file, isWanted: request.wantsProgress)
    var faults = FaultList(limit: request.reading.maximumFaults)
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
      let block = input.next()
      parser.read(block) { take($0) }
      if input.isAtEnd { parser.finish { take($0) } }
      columns.take(block, lineCount: parser.lineCount, isLast: input.isAtEnd, &validator)
      for failure in failures {
        faults.add(failure)
        try writer.write(failure, file, &output)
      }
      rejectedCount += failures.count
      failures.removeAll()
      progress.tell(input.byteCount, lines: parser.lineCount, output)
    }
    progress.end(input.byteCount, lines: parser.lineCount, output)
    if let failure = input.failure { return try refuse(failure, file, behind: faults) }
    let report = validator.finish()
    suppressions.add(report)
    try writer.write(
      FileReport(
        file: file, report: report, findings: columns.locate(report.findings), faults: faults.faults,
        faultCount: faults.count, rejectedLineCount: rejectedCount), &output)
    return rejectedCount > 0 ? .unreadable : status(of: report)
  }

  // MARK: - A registry

  private mutating func checkRegistry(
    _ input: inout RegistryInput, _ file: String
  ) throws(CommandFailure) -> Status {
    var progress = Progress(file: file, isWanted: request.wantsProgress)
    var bytes: [UInt8] = []
    while !input.isAtEnd {
      bytes += input.next()
      progress.tell(input.byteCount, lines: nil, output)
    }
    progress.end(input.byteCount, lines: nil, output)
    if let failure = input.failure { return try refuse(failure, file) }
    var options = request.reading
    options.maximumSize = .max
    let registry: Registry
    do throws(ReadingFailure) {
      let notes: [ReadingNote]
      (registry, notes) = try Registry.reading(bytes, options: options)
      for note in notes { output.tell("\(file): \(note.message(in: .english))") }
    } catch {
      var faults = FaultList(limit: options.maximumFaults)
      faults.add(error)
      try writer.write(error, file, &output)
      try writer.write(FileReport(file: file, faults: faults.faults, faultCount: faults.count), &output)
      return .unreadable
    }
    progress.beginJudging(registry.recordCount, output)
    let report = registry.validate(
      asOf: request.asOf, policy: request.policy, using: request.book, options: request.options)
    progress.endJudging(report.recordCount, output)
    suppressions.add(report)
    let findings = report.locatedFindings(in: bytes, options: options)
    try writer.write(FileReport(file: file, report: report, findings: findings), &output)
    return status(of: report)
  }

  private func status(of report: ValidationReport) -> Status {
    guard let level = request.failsOn, let worst = report.worst, worst >= level else { return .clean }
    return .findings
  }
}

extension Registry {
  fileprivate var recordCount: Int {
    [
      sources.count, provinces.count, departments.count, delegations.count, agreements.count, projects.count,
      awards.count, partners.count, events.count, figures.count, documents.count,
    ].reduce(0, +)
  }
}
