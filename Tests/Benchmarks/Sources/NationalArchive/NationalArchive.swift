import ForeignAffairs
import Foundation
import Synchronization

/// Makes an invented national archive, and measures reading and writing it.
@main
struct NationalArchive {
  static let usage = """
    usage: national-archive generate COUNT FILE [--seed S] [--faults PER-THOUSAND] [--shuffle-keys]
                                     [--type-first] [--escape-non-ascii]
           national-archive run FILE [--threads N] [--only decode|write|validate|decode,validate|decode,validate,tables] [--repeat N]
                                     [--as-of DATE] [--policy NAME] [--rules ID,ID,…] [--peer jsondecoder]
           national-archive rules [--repeat N]
           national-archive rules FILE --count RULES
           national-archive tables [--repeat N]
           national-archive hostile document|lines < INPUT
    """

  static func main() async throws {
    var options: [String: String] = [:]
    var words: [String] = []
    var arguments = CommandLine.arguments.dropFirst()
    while let argument = arguments.popFirst() {
      switch argument {
      case "--shuffle-keys", "--type-first", "--escape-non-ascii": options[argument] = ""
      case "--seed", "--faults", "--threads", "--only", "--repeat", "--peer", "--as-of", "--policy",
        "--count", "--rules":
        guard let value = arguments.popFirst() else { fail() }
        options[argument] = value
      default: words.append(argument)
      }
    }
    switch (words.first, words.count) {
    case ("generate", 3):
      guard let count = Int(words[1]) else { fail() }
      try generate(count, into: words[2], options)
    case ("run", 2): try run(words[1], options)
    case ("hostile", 2):
      guard let run = HostileRun(rawValue: words[1]) else { fail() }
      print(try run.report(peakKiB: peakKiB))
    case ("rules", 1): print(try UserRuleRun(repetitions: number(options["--repeat"], or: 40)).report())
    case ("tables", 1): print(try await TableRun(repetitions: number(options["--repeat"], or: 40)).report())
    case ("rules", 2):
      print(try UserRuleRun.stream(words[1], ruleCount: number(options["--count"], or: UserRules.all.count)))
    default: fail()
    }
  }

  private static func number(_ text: String?, or usual: Int) -> Int { text.map { Int($0) ?? 0 } ?? usual }

  private static func fail() -> Never {
    FileHandle.standardError.write(Data((usage + "\n").utf8))
    exit(64)
  }

  private static func generate(_ count: Int, into path: String, _ options: [String: String]) throws {
    let seed = options["--seed"].flatMap { UInt64($0) } ?? 20_260_101
    let perThousand = options["--faults"].flatMap { Int($0) } ?? 4
    // Each of the three has numbers of its own, so that the records stay the same whatever else is asked for.
    var generator = ArchiveGenerator(random: SplitMix64(seed: seed))
    var faults = SplitMix64(seed: ~seed)
    var rewriter = LineRewriter(
      random: SplitMix64(seed: seed ^ 0xFF), keepsFirstKey: options["--type-first"] != nil)
    guard let file = fopen(path, "wb") else { throw CocoaError(.fileWriteNoPermission) }
    defer { fclose(file) }
    var bytes = 0
    for index in 1...max(count, 1) {
      var line = generator.entry(index).json
      if options["--shuffle-keys"] != nil { line = rewriter.shufflingKeys(line) }
      if options["--escape-non-ascii"] != nil { line = LineRewriter.escapingNonASCII(line) }
      if faults.happens(perThousand) { line = faults.pick(PlantedFault.allCases).planted(in: line) }
      line.append(UInt8(ascii: "\n"))
      bytes += line.count
      guard fwrite(line, 1, line.count, file) == line.count else { throw CocoaError(.fileWriteUnknown) }
    }
    print("{\"lines\":\(count),\"bytes\":\(bytes),\"bytesPerLine\":\(bytes / max(count, 1))}")
  }

  private static func run(_ path: String, _ options: [String: String]) throws {
    var work = Work()
    switch options["--only"] {
    case nil: break
    case "decode": work.writes = false
    case "write": work.decodes = false
    case "validate": (work.decodes, work.writes, work.validates) = (false, false, true)
    case "decode,validate": (work.writes, work.validates) = (false, true)
    case "decode,validate,tables": (work.writes, work.validates, work.tabulates) = (false, true, true)
    default: fail()
    }
    work.asOf = try CalendarDate(options["--as-of"] ?? "2026-11-21")
    if let name = options["--policy"] {
      guard let policy = Policy.named(name) else { fail() }
      work.policy = policy
    }
    if let names = options["--rules"] { work.book = try work.book.keeping(names) }
    work.repetitions = options["--repeat"].flatMap { Int($0) } ?? 1
    let usesFoundation = options["--peer"] == "jsondecoder"
    if options["--peer"] != nil, !usesFoundation || work.validates { fail() }
    if options["--rules"] != nil, !work.validates { fail() }
    let threads = max(options["--threads"].flatMap { Int($0) } ?? 1, 1)
    let parts = try BlockFile.parts(of: path, count: threads)
    let doing = work
    // The last part first, so that each is taken from the end and held by nobody else.
    var tallies = Array(
      try tallies(of: parts) { part in
        usesFoundation
          ? try FoundationRun(file: part, work: doing).tally()
          : try ArchiveRun(file: part, work: doing).tally()
      }.reversed())
    var total = Tally()
    var findings: ValidationReport?
    let ending = try ContinuousClock().measure {
      while let tally = tallies.popLast() { try total.append(tally) }
      findings = total.validator.take()?.finish()
    }
    if work.decodes { total.decoding += ending }
    print(report(total, findings, work))
  }

  /// What is counted in each part; a single part is read on this thread, so that a profiler sees nothing else.
  private static func tallies(
    of parts: [BlockFile], _ body: @Sendable (BlockFile) throws -> Tally
  ) throws -> [Tally] {
    guard parts.count > 1 else { return try parts.map(body) }
    let results = Mutex([Result<Tally, any Error>?](repeating: nil, count: parts.count))
    DispatchQueue.concurrentPerform(iterations: parts.count) { index in
      let result = Result { try body(parts[index]) }
      results.withLock { $0[index] = result }
    }
    return try results.withLock { $0 }.compactMap { try $0?.get() }
  }

  private static func report(_ tally: Tally, _ report: ValidationReport?, _ work: Work) -> String {
    let seconds =
      (work.decodes ? tally.decoding / .seconds(1) : 0) + (work.writes ? tally.writing / .seconds(1) : 0)
      + tally.validating / .seconds(1)
    let bytes = (work.decodes || work.validates ? tally.bytes : 0) + (work.writes ? tally.writtenBytes : 0)
    let faults = tally.faults.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }
    var members = [
      "\"records\":\(tally.records)", "\"rejected\":\(tally.rejected)",
      "\"faults\":{\(faults.joined(separator: ","))}", "\"bytes\":\(bytes)",
      "\"seconds\":\(seconds)", "\"MB/s\":\(Double(bytes) / seconds / 1e6)",
      "\"peakKiB\":\(peakKiB())", "\"checksum\":\"\(String(tally.checksum.value, radix: 16))\"",
    ]
    if work.writes {
      members.append("\"writtenChecksum\":\"\(String(tally.writtenChecksum.value, radix: 16))\"")
    }
    if let report { members += findings(report) }
    if work.tabulates { members.append("\"tables\":\(ArchiveTables.json(tally.tables))") }
    return "{\(members.joined(separator: ","))}"
  }

  /// How many findings there are by severity and by rule, listed or not, and what became of all checks.
  private static func findings(_ report: ValidationReport) -> [String] {
    let severities = Severity.allCases.reversed().map { "\"\($0.rawValue)\":\(report.count(of: $0))" }
    let rules = report.rules.filter { $0.findings > 0 }.map { "\"\($0.rule)\":\($0.findings)" }
    let outcomes = [
      ("passed", report.passedCount), ("failed", report.failedCount), ("undecided", report.undecidedCount),
      ("notApplicable", report.notApplicableCount),
    ]
    return [
      "\"findings\":{\(severities.joined(separator: ","))}", "\"rules\":{\(rules.joined(separator: ","))}",
      "\"checks\":{\(outcomes.map { "\"\($0)\":\($1)" }.joined(separator: ","))}",
    ]
  }

  /// The most memory that the process has held.
  private static func peakKiB() -> Int {
    // The figure of getrusage starts with that of the process that started this one; the one of Linux does not.
    if let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let number = line.split(whereSeparator: { !$0.isNumber }).first, let kibibytes = Int(number)
    {
      return kibibytes
    }
    #if os(Linux)
      return 0
    #else
      var usage = rusage()
      getrusage(RUSAGE_SELF, &usage)
      return Int(usage.ru_maxrss) / 1024
    #endif
  }
}
