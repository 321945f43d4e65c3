/// The records that answer a question with yes, and those for which the known facts do not decide it.
///
/// Half-known dates leave some records undecided; they are kept apart, not dropped.
public struct Selection<Record: Sendable & Hashable>: Sendable, Hashable {
  /// The records that fit.
  public let matching: [Record]
  /// The records that may fit.
  public let undecided: [Record]

  /// Puts records to a question, keeping their order.
  public init(_ records: [Record], where question: (Record) -> Ternary) {
    var matching: [Record] = []
    var undecided: [Record] = []
    for record in records {
      switch question(record) {
      case .yes: matching.append(record)
      case .unknown: undecided.append(record)
      case .no: break
      }
    }
    self.matching = matching
    self.undecided = undecided
  }
}
