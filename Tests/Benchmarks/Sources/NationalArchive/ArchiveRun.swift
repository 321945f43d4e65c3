import ForeignAffairs
import Foundation

/// What a run does with the records.
struct Work {
  /// Whether the time of reading is wanted; records are read in any case.
  var decodes = true
  var writes = true
  /// How many times each record is written, so that the cost of writing can be told from that of reading.
  var repetitions = 1
}

/// Reads and writes with the library.
struct ArchiveRun {
  let file: BlockFile
  let work: Work

  func tally() throws -> Tally {
    var tally = Tally()
    var entries: [RegistryEntry] = []
    var parser = RecordLineParser()
    let clock = ContinuousClock()
    func take(_ line: RecordLine) {
      switch line {
      case .record(let entry, _):
        tally.records += 1
        tally.checksum.add(entry)
        if work.writes { entries.append(entry) }
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
      entries.removeAll(keepingCapacity: true)
    }
    let start = clock.now
    try file.read { block in
      tally.bytes += block.count
      parser.read(block) { take($0) }
      write()
    }
    parser.finish { take($0) }
    write()
    tally.decoding = clock.now - start - tally.writing
    return tally
  }
}
