import ForeignAffairs

/// The faults of a file for a report of it: as many as are listed, and how many there are.
struct FaultList {
  private(set) var faults: [FileFault] = []
  private(set) var count = 0
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  mutating func add(_ failure: ReadingFailure) {
    faults += failure.faults.prefix(max(0, limit - faults.count)).map { FileFault($0) }
    count += failure.faultCount
  }
}
