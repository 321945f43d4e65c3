import ForeignAffairs
import Foundation

/// Reads and writes the same types with the coders of Foundation, line by line.
struct FoundationRun {
  let file: BlockFile
  let work: Work

  func tally() throws -> Tally {
    var tally = Tally()
    var entries: [RegistryEntry] = []
    // Where only writing counts, the library reads, so that both write the same records.
    var parser = RecordLineParser()
    var partial = Data()
    let decoder = JSONDecoder()
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    let clock = ContinuousClock()
    func take(_ line: Data) {
      do {
        let entry = try decoder.decode(Line.self, from: line).entry
        tally.records += 1
        tally.checksum.add(entry)
        if work.writes { entries.append(entry) }
      } catch {
        tally.reject("failure")
      }
    }
    func take(_ line: RecordLine) {
      switch line {
      case .record(let entry, _):
        tally.records += 1
        tally.checksum.add(entry)
        entries.append(entry)
      case .rejected(let line): tally.reject(line.failure.faults.first?.code.rawValue ?? "")
      case .header: break
      }
    }
    func write() {
      guard work.writes else { return }
      tally.writing += clock.measure {
        for _ in 0..<work.repetitions {
          for entry in entries {
            guard let json = try? encoder.encode(Line(entry: entry)) else { continue }
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
      guard work.decodes else {
        parser.read(block) { take($0) }
        write()
        return
      }
      var rest = block
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        partial.append(contentsOf: rest[..<end])
        take(partial)
        partial.removeAll(keepingCapacity: true)
        rest = rest[(end + 1)...]
      }
      partial.append(contentsOf: rest)
      write()
    }
    parser.finish { take($0) }
    if !partial.isEmpty { take(partial) }
    write()
    tally.decoding = clock.now - start - tally.writing
    return tally
  }
}

/// A record with its type, for the coders of Foundation.
private struct Line: Codable {
  let entry: RegistryEntry

  enum CodingKeys: CodingKey { case type }

  init(entry: RegistryEntry) { self.entry = entry }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decode(String.self, forKey: .type) {
    case RecordType.delegation.lineType: entry = .delegation(try Delegation(from: decoder))
    case RecordType.agreement.lineType: entry = .agreement(try Agreement(from: decoder))
    case RecordType.project.lineType: entry = .project(try NGOProject(from: decoder))
    case RecordType.award.lineType: entry = .award(try Award(from: decoder))
    default:
      throw DecodingError.dataCorruptedError(forKey: .type, in: container, debugDescription: "unknown type")
    }
  }

  func encode(to encoder: any Encoder) throws {
    // A record that Foundation has read keeps the type among its unknown keys as well.
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(entry.type.lineType, forKey: .type)
    switch entry {
    case .delegation(let record): try record.encode(to: encoder)
    case .agreement(let record): try record.encode(to: encoder)
    case .project(let record): try record.encode(to: encoder)
    case .award(let record): try record.encode(to: encoder)
    default: break
    }
  }
}
