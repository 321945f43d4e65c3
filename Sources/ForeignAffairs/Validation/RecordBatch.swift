/// Records of one type that wait to be judged together, and the lines on which they stand.
struct RecordBatch<Record: RuleSubject>: Sendable {
  /// How many records wait at most: enough for a rule to be at hand, and few enough for their memory to be.
  static var limit: Int { 32 }

  /// Records of which the first ones wait.
  struct Waited {
    let records: [Record]
    let lines: [Int]
    let count: Int
  }

  private var records: [Record] = []
  private var lines: [Int] = []
  private var count = 0

  /// Lets a record wait, and says whether it is the last for which there is room.
  ///
  /// It takes the place of one that was judged: so one is freed for each that is made, and memory is not given back for
  /// many at once, which costs much more.
  @inline(__always)
  mutating func append(_ record: consuming Record, line: Int) -> Bool {
    if count < records.count {
      records[count] = record
      lines[count] = line
    } else {
      records.append(record)
      lines.append(line)
    }
    count += 1
    return count == Self.limit
  }

  /// The records, their lines, and how many of the first ones wait; none of them waits any more.
  mutating func take() -> Waited {
    defer { count = 0 }
    return Waited(records: records, lines: lines, count: count)
  }
}

/// What waits to be judged, by the types of records.
struct RecordBatches: Sendable {
  var sources = RecordBatch<SourceDocument>()
  var provinces = RecordBatch<Province>()
  var departments = RecordBatch<Department>()
  var delegations = RecordBatch<Delegation>()
  var agreements = RecordBatch<Agreement>()
  var projects = RecordBatch<NGOProject>()
  var awards = RecordBatch<Award>()
  var partners = RecordBatch<Partner>()
  var events = RecordBatch<Event>()
  var figures = RecordBatch<ReportedFigure>()
  var documents = RecordBatch<RegisteredDocument>()
}
