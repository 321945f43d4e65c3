import ExampleSupport
import ForeignAffairs

/// Counts the records of standard input, and writes a partial table for each table that is asked for.
///
/// Records are counted a block at a time and not kept, so that the memory is that of the tables and a block.
struct PartialCount {
  private var counts: [any RecordCount]
  private var records = Registry()
  private var rejected = RejectedLines()
  private var hasRecords = false

  init(_ counts: [any RecordCount]) {
    self.counts = counts
  }

  /// Counts to the end of the input.
  ///
  /// - Returns: How many lines could not be read.
  /// - Throws: ``CommandFailure`` with status 2 for an input that cannot be read, and for records that no table can hold.
  mutating func run(_ output: inout CommandOutput) throws(CommandFailure) -> Int {
    var blocks = try InputBlocks()
    var parser = RecordLineParser()
    while !blocks.isAtEnd {
      let (block, first) = (try blocks.next(), parser.lineCount + 1)
      if !hasRecords, rejected.count == 0, Self.isRegistry(block) {
        throw .data(
          "this is a registry and not records, one on each line; make lines of it with: statistics-worker lines < REGISTRY"
        )
      }
      parser.read(block) { take($0, output) }
      if blocks.isAtEnd { parser.finish { take($0, output) } }
      try count(lines: first, parser.lineCount)
    }
    rejected.end(output)
    // Without records there is nothing to say, and an engine may run the command on nothing.
    guard hasRecords || rejected.count > 0 else { return 0 }
    var tables = PartialTables()
    for count in counts {
      do throws(StatisticsFailure) {
        try tables.add(try count.table())
      } catch {
        throw .data("\(count.definition): \(error.message(in: .english))")
      }
    }
    try tables.write(&output)
    return rejected.count
  }

  /// Whether a block begins with a registry: with an object that names the format, and goes on behind its first line or
  /// holds records.
  private static func isRegistry(_ block: ArraySlice<UInt8>) -> Bool {
    let keys = ["/format", "/type"] + RecordType.allCases.map { "/\($0.rawValue)" }
    let places = JSONLocation.locations(of: [""] + keys, in: Array(block))
    let isThere = places.map { !$0.pointer.isEmpty }
    guard isThere[1], !isThere[2] else { return false }
    return places[1].line > places[0].line || isThere.dropFirst(3).contains(true)
  }

  private mutating func take(_ line: RecordLine, _ output: CommandOutput) {
    switch line {
    case .record(let entry, _):
      records.append(entry)
      hasRecords = true
    case .header: break
    case .rejected(let line):
      // An engine puts lines into any order, and files behind each other; a header says nothing of its own there.
      if line.failure.faults.allSatisfy({ $0.code == .misplacedHeader }) { return }
      rejected.add(line.failure, line: line.line, output)
      for place in counts.indices { counts[place].addRejectedLine() }
    }
  }

  private mutating func count(lines first: Int, _ last: Int) throws(CommandFailure) {
    for place in counts.indices {
      do throws(StatisticsFailure) {
        try counts[place].add(records)
      } catch {
        let lines = "<stdin>:\(first)–\(last)"
        throw .data("\(lines): \(counts[place].definition): \(error.message(in: .english))")
      }
    }
    records = Registry()
  }
}
