import ForeignAffairs
import Foundation

/// What a run does with the records.
struct Work {
  /// Whether the time of reading is wanted; records are read in any case.
  var decodes = true
  var writes = true
  /// Whether records are held against rules: each as it is read, so that no record is kept.
  var validates = false
  /// Whether the four tables are filled, each record as it is read.
  var tabulates = false
  /// How many times each record is written, or judged, so that the cost can be told from that of reading.
  var repetitions = 1
  /// What a record is judged by.
  var book = RuleBook.standard
  var asOf: CalendarDate?
  var policy = Policy.neutral

  /// A validator that has seen nothing.
  var validator: RecordValidator { RecordValidator(asOf: asOf, policy: policy, using: book) }
}

/// Reads and writes with the library.
struct ArchiveRun {
  let file: BlockFile
  let work: Work

  func tally() throws -> Tally {
    var pass = try ArchivePass(work)
    var parser = RecordLineParser()
    let start = ContinuousClock().now
    try file.read { block in
      pass.tally.bytes += block.count
      parser.read(block) { pass.take($0) }
      pass.endBlock()
    }
    parser.finish { pass.take($0) }
    pass.endBlock()
    return try pass.finish(since: start)
  }
}

/// What one pass over a part of a file has come to.
private struct ArchivePass {
  let work: Work
  /// Records that are only judged or written wait for the time of one block.
  let keeps: Bool
  let judges: Bool
  var tally = Tally()
  var entries: [RegistryEntry] = []
  var lines: [Int] = []
  var validator: RecordValidator
  var tables: ArchiveTables?
  var refusal: (any Error)?
  let clock = ContinuousClock()

  init(_ work: Work) throws {
    self.work = work
    keeps = work.writes || !work.decodes
    judges = work.validates && work.decodes
    validator = work.validator
    tables = work.tabulates ? try ArchiveTables() : nil
  }

  mutating func take(_ line: consuming RecordLine) {
    switch consume line {
    case .record(let entry, let line):
      tally.records += 1
      tally.checksum.add(entry)
      if work.tabulates {
        do { try tables?.add(entry) } catch { refusal = error }
      }
      if keeps {
        entries.append(entry)
        lines.append(line)
      }
      // Last, so that the record is handed over and not shared.
      if judges { validator.check(entry, line: line) }
    case .rejected(let line): tally.reject(line.failure.faults.first?.code.rawValue ?? "")
    case .header: break
    }
  }

  mutating func endBlock() {
    write()
    validate()
    entries.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
  }

  private mutating func write() {
    guard work.writes else { return }
    let start = clock.now
    for _ in 0..<work.repetitions {
      for entry in entries {
        let json = entry.json
        tally.writtenBytes += json.count + 1
        json.withUnsafeBytes { tally.writtenChecksum.add(bytes: $0) }
      }
    }
    tally.writing += clock.now - start
  }

  private mutating func validate() {
    guard work.validates, !judges else { return }
    let start = clock.now
    for index in entries.indices { validator.check(entries[index], line: lines[index]) }
    // All others are for the time alone.
    for _ in 1..<max(work.repetitions, 1) {
      var other = work.validator
      for index in entries.indices { other.check(entries[index], line: lines[index]) }
    }
    tally.validating += clock.now - start
  }

  mutating func finish(since start: ContinuousClock.Instant) throws -> Tally {
    if let refusal { throw refusal }
    tally.tables = try tables?.finish() ?? []
    tally.decoding = clock.now - start - tally.writing - tally.validating
    if work.validates { tally.validator = validator }
    return tally
  }
}
