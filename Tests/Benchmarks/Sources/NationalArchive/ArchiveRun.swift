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
    var tally = Tally()
    var entries: [RegistryEntry] = []
    // Records that are only judged or written wait for the time of one block.
    let keeps = work.writes || !work.decodes
    let judges = work.validates && work.decodes
    let tabulates = work.tabulates
    var lines: [Int] = []
    var parser = RecordLineParser()
    var validator = work.validator
    var tables = work.tabulates ? try ArchiveTables() : nil
    var refusal: (any Error)?
    let clock = ContinuousClock()
    func take(_ line: RecordLine) {
      switch line {
      case .record(let entry, let line):
        tally.records += 1
        tally.checksum.add(entry)
        if judges { validator.check(entry, line: line) }
        if tabulates {
          do { try tables?.add(entry) } catch { refusal = error }
        }
        if keeps {
          entries.append(entry)
          lines.append(line)
        }
      case .rejected(let line): tally.reject(line.failure.faults.first?.code.rawValue ?? "")
      case .header: break
      }
    }
    func write() {
      guard work.writes else { return }
      tally.writing += clock.measure {
        for _ in 0..<work.repetitions {
          for entry in entries {
            let json = entry.json
            tally.writtenBytes += json.count + 1
            json.withUnsafeBytes { tally.writtenChecksum.add(bytes: $0) }
          }
        }
      }
    }
    func validate() {
      guard work.validates, !judges else { return }
      tally.validating += clock.measure {
        for repetition in 0..<work.repetitions {
          // All but the first are for the time alone.
          var other = work.validator
          for index in entries.indices {
            if repetition == 0 {
              validator.check(entries[index], line: lines[index])
            } else {
              other.check(entries[index], line: lines[index])
            }
          }
        }
      }
    }
    func endBlock() {
      write()
      validate()
      entries.removeAll(keepingCapacity: true)
      lines.removeAll(keepingCapacity: true)
    }
    let start = clock.now
    try file.read { block in
      tally.bytes += block.count
      parser.read(block) { take($0) }
      endBlock()
    }
    parser.finish { take($0) }
    endBlock()
    if let refusal { throw refusal }
    tally.tables = try tables?.finish() ?? []
    tally.decoding = clock.now - start - tally.writing - tally.validating
    if work.validates { tally.validator = validator }
    return tally
  }
}
