import ForeignAffairs
import ForeignAffairsInterchange
import Testing

@Suite struct RecordFileTests {
  private static let good = #"{"type":"source","id":"p","title":"Gifu"}"#
  private static let bad = #"{"type":"source","id":1,"title":"Huế"}"#

  private func sequential(_ path: String, _ options: ReadingOptions = ReadingOptions()) throws -> [RecordLine]
  {
    var lines: [RecordLine] = []
    var reader = try RecordFileReader(path, options: options)
    try reader.forEachLine { lines.append($0) }
    #expect(try reader.next() == nil)
    return lines
  }

  private func parallel(_ path: String, _ threads: Int, _ options: ReadingOptions = ReadingOptions())
    async throws -> [RecordLine]
  {
    var lines: [RecordLine] = []
    var reader = try ParallelRecordFileReader(path, threads: threads, options: options)
    try await reader.forEachLine { lines.append($0) }
    #expect(try await reader.next() == nil)
    return lines
  }

  private static func summary(_ lines: [RecordLine]) -> [String] {
    lines.map { line in
      switch line {
      case .header(let version, let line): "header \(version) \(line)"
      case .record(let record, let line): "\(record.type.lineType) \(line)"
      case .rejected(let rejected): "rejected \(rejected.line)"
      }
    }
  }

  @Test(arguments: [
    ("", []), ("\n", []), (good, ["source 1"]), (good + "\n", ["source 1"]),
    (good + "\r\n\r\n" + good, ["source 1", "source 3"]), ("\u{FEFF}" + good, ["source 1"]),
    (
      #"{"format":"foreign-affairs-registry","version":"1.0"}"# + "\n\n" + bad + "\n" + good,
      ["header 1.0 1", "rejected 3", "source 4"]
    ),
    ("x\r", ["rejected 1"]),
  ])
  func filesOfFewLines(text: String, expected: [String]) async throws {
    let file = try #require(TemporaryFile(Array(text.utf8)))
    let lines = try sequential(file.path)
    #expect(Self.summary(lines) == expected)
    for threads in [0, 1, 3] { #expect(try await parallel(file.path, threads) == lines) }
  }

  /// Lines of many lengths, a few of them wrong, empty or too long, and one longer than several blocks.
  private static func manyLines() -> [UInt8] {
    var bytes: [UInt8] = []
    for number in 0..<7_000 {
      let name = String(repeating: "Huế", count: number % 60 * 4)
      let line =
        switch number % 97 {
        case 3: #"{"type":"source","id":"p\#(number)"}"#
        case 7: ""
        case 11: #"{"type":"source","id":"p\#(number)","title":"\#(name)",}"#
        default: #"{"type":"source","id":"p\#(number)","title":"\#(name)"}"#
        }
      bytes += Array((line + (number % 2 == 0 ? "\n" : "\r\n")).utf8)
      if number == 3_500 {
        bytes += Array(
          (#"{"type":"source","id":"long","title":""# + String(repeating: "x", count: 2_500_000)).utf8)
        bytes += Array("\"}\n".utf8)
      }
    }
    return bytes
  }

  @Test func anyNumberOfThreadsReadsTheSame() async throws {
    let bytes = Self.manyLines()
    #expect(bytes.count > 5_000_000)
    let file = try #require(TemporaryFile(bytes))
    for (limit, threads) in [(1 << 30, [3]), (2_000_000, [1, 2, 3, 7]), (200, [2])] {
      var options = ReadingOptions()
      options.maximumSize = limit
      let lines = try sequential(file.path, options)
      let rejected = lines.filter { if case .rejected = $0 { true } else { false } }
      #expect(lines.count > 6_800 && rejected.count > 70)
      for threads in threads { #expect(try await parallel(file.path, threads, options) == lines) }
    }
  }

  /// Lines about the limit are cut nowhere where that could be taken for their end.
  @Test(arguments: [
    "\(good)\n", "\(good)\r\n", "\(good)\rx\n", "\(good)x\r\n", "\(good)\r\r\n", "\(good) \r",
  ])
  func linesAboutTheLimit(text: String) async throws {
    for mark in ["", "\u{FEFF}"] {
      let file = try #require(TemporaryFile(Array((mark + text + text).utf8)))
      for limit in Array(Self.good.utf8.count - 1...Self.good.utf8.count + 5) + [0, .min, .max] {
        var options = ReadingOptions()
        options.maximumLineSize = limit
        let lines = try sequential(file.path, options)
        for threads in [1, 2] { #expect(try await parallel(file.path, threads, options) == lines) }
      }
    }
  }

  /// Without options a stream takes little memory, however long a line is.
  @Test func aLineOfManyBlocksIsRejected() async throws {
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 5_000_000)
    let file = try #require(TemporaryFile(long + Array("\n\(Self.good)".utf8)))
    let lines = try sequential(file.path)
    #expect(Self.summary(lines) == ["rejected 1", "source 2"])
    guard case .rejected(let line) = lines[0] else { return }
    #expect(line.failure.faults.map(\.code) == [.tooLarge] && line.failure.faults[0].parameter == "4194304")
    #expect(line.bytes.count == 4_096 && !line.isWhole)
    #expect(try await parallel(file.path, 2) == lines)
  }

  /// A header may stand behind lines that hold nothing, and behind no other, however many blocks there are.
  @Test(arguments: [0, 1, 1_100_000], [[], [Self.good]])
  func headersAreFirst(blanks: Int, before: [String]) async throws {
    let header = #"{"format":"foreign-affairs-registry","version":"1.0"}"#
    let text =
      String(repeating: "\n", count: blanks) + (before + [header, Self.good, header]).joined(separator: "\n")
    let file = try #require(TemporaryFile(Array(text.utf8)))
    let lines = try sequential(file.path)
    let last = blanks + before.count + 3
    #expect(
      Self.summary(lines) == before.map { _ in "source \(blanks + 1)" } + [
        before.isEmpty ? "header 1.0 \(last - 2)" : "rejected \(last - 2)", "source \(last - 1)",
        "rejected \(last)",
      ])
    for threads in [1, 4] { #expect(try await parallel(file.path, threads) == lines) }
  }

  @Test func aReaderMayBeLeftInTheMiddle() async throws {
    let file = try #require(TemporaryFile(Self.manyLines()))
    var reader = try ParallelRecordFileReader(file.path, threads: 2)
    #expect(try await reader.next().map { Self.summary([$0]) } == ["source 1"])
  }

  @Test func aCancelledTaskReadsNoFurther() async throws {
    let file = try #require(TemporaryFile(Array(Self.good.utf8)))
    let path = file.path
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      var reader = try ParallelRecordFileReader(path, threads: 2)
      _ = try await reader.next()
    }
    task.cancel()
    await #expect(throws: FileFailure(.cancelled, path: path)) { try await task.value }
  }

  @Test func filesThatAreNotThere() async {
    let failure = FileFailure(.notFound, path: "/none", systemError: System.noEntry)
    #expect(throws: failure) { _ = try RecordFileReader("/none") }
    #expect(throws: failure) { _ = try ParallelRecordFileReader("/none", threads: 2) }
    #expect(throws: RegistryFileFailure.file(failure)) { try Registry(contentsOf: "/none") }
    let directory = FileFailure(.isDirectory, path: "/", systemError: System.isADirectory)
    #expect(throws: directory) {
      var reader = try RecordFileReader("/")
      _ = try reader.next()
    }
    await #expect(throws: directory) { try await parallel("/", 2) }
  }

  @Test func rejectedLinesAreMendedAndReadAgain() throws {
    let folder = try #require(TemporaryFolder())
    let text = [Self.good, Self.bad, Self.good].joined(separator: "\n")
    try FileContents(Array(text.utf8)).write(to: folder.file("in"))
    var reader = try RecordFileReader(folder.file("in"))
    var records = try RecordFileWriter(folder.file("out"))
    var rejects = try RecordFileWriter(folder.file("rejects"), withHeader: false)
    while let line = try reader.next() {
      switch line {
      case .record(let record, _): try records.write(record)
      case .rejected(let line): try rejects.write(line)
      case .header: break
      }
    }
    #expect(folder.contents("out") == nil)
    try records.finish()
    try rejects.finish()
    #expect(folder.contents("rejects") == Array((Self.bad + "\n").utf8))
    #expect(Self.summary(try sequential(folder.file("out"))) == ["header 1.0 1", "source 2", "source 3"])
    let mended = Self.bad.replacing("1", with: "\"q\"")
    try FileContents(Array(mended.utf8)).write(to: folder.file("rejects"))
    #expect(Self.summary(try sequential(folder.file("rejects"))) == ["source 1"])
  }

  @Test func aWriterThatIsNotFinishedLeavesNothing() throws {
    let folder = try #require(TemporaryFolder())
    do {
      var writer = try RecordFileWriter(folder.file("a"))
      try writer.write(.source(SourceDocument(id: "p", title: "Gifu")))
      try writer.flush()
      #expect(folder.names.count == 1)
    }
    #expect(folder.names.isEmpty)
  }

  @Test func pipesAreReadAndWritten() async throws {
    let folder = try #require(TemporaryFolder())
    let path = folder.file("pipe")
    try #require(System.makePipe(path))
    let record = RegistryEntry.source(SourceDocument(id: "p", title: "Gifu"))
    let task: Task<Void, any Error> = Task.detached {
      var writer = try RecordFileWriter(path)
      for _ in 0..<20_000 { try writer.write(record) }
      try writer.finish()
    }
    let lines = try await parallel(path, 2)
    try await task.value
    #expect(lines.count == 20_001 && lines.last == .record(record, line: 20_001))
    #expect(folder.names == ["pipe"])
  }
}
