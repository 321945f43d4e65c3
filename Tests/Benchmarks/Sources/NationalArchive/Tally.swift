import ForeignAffairs

/// What a run has counted.
struct Tally {
  var records = 0
  var rejected = 0
  /// How many lines were rejected, by their first fault.
  var faults: [String: Int] = [:]
  var bytes = 0
  var writtenBytes = 0
  /// The time of reading, with the input of the file, and of all that is done as records are read.
  var decoding = Duration.zero
  /// The time of writing.
  var writing = Duration.zero
  /// The time of judging, where it was taken apart from that of reading.
  var validating = Duration.zero
  /// What the rules have found.
  var validator: RecordValidator?
  /// The tables of the full job.
  var tables: [Table] = []
  var checksum = Checksum()
  var writtenChecksum = Checksum()

  mutating func reject(_ code: String) {
    rejected += 1
    faults[code, default: 0] += 1
  }

  /// Adds what was counted in the part of the file that follows.
  mutating func append(_ other: Tally) throws {
    records += other.records
    rejected += other.rejected
    faults.merge(other.faults, uniquingKeysWith: +)
    bytes += other.bytes
    writtenBytes += other.writtenBytes
    decoding = max(decoding, other.decoding)
    writing = max(writing, other.writing)
    validating = max(validating, other.validating)
    if let more = other.validator {
      if validator == nil { validator = more } else { validator?.merge(more) }
    }
    if tables.isEmpty {
      tables = other.tables
    } else {
      for index in other.tables.indices { tables[index] = try tables[index].merging(other.tables[index]) }
    }
    checksum.append(other.checksum)
    writtenChecksum.append(other.writtenChecksum)
  }
}
