/// What a table says of one group, or of the total of some.
public struct TableCell: Sendable, Hashable {
  /// What is kept of a cell.
  struct Content: Sendable, Hashable {
    var records = 0
    var states: [MeasureState]
    /// The identifiers of the records behind it, in the order of bytes once the table is made.
    var identifiers: [String] = []

    init(measures: Int) {
      states = [MeasureState](repeating: MeasureState(), count: measures)
    }

    mutating func merge(_ other: Self) throws(StatisticsFailure) {
      records += other.records
      for place in states.indices { try states[place].merge(other.states[place]) }
      identifiers += other.identifiers
    }

    /// Whether every number in it can be said.
    var isRepresentable: Bool { Table.isCount(records) && states.allSatisfy(\.isRepresentable) }

    mutating func sort() {
      identifiers.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  let content: Content?
  private let measures: [MeasureDescription]

  init(_ content: Content?, _ measures: [MeasureDescription]) {
    (self.content, self.measures) = (content, measures)
  }

  /// How many records are in the group, each once.
  public var recordCount: Int { content?.records ?? 0 }

  /// The identifiers of the records behind the cell in the order of their bytes, where the table was asked to
  /// keep them.
  public var identifiers: [String] { content?.identifiers ?? [] }

  /// The figure of the first measure; see ``figure(at:in:)``.
  public var figure: Figure { figure() }

  /// The figure of a measure.
  ///
  /// - Parameters:
  ///   - measure: The place of the measure in the table.
  ///   - currency: The currency of an amount; without it the first by its letters.
  /// - Returns: The figure, or ``Figure/noRecord``.
  public func figure(at measure: Int = 0, in currency: CurrencyCode? = nil) -> Figure {
    figures(at: measure).first { currency == nil || $0.currency == currency || $0.currency == nil }
      ?? .noRecord
  }

  /// The figures of a measure: of an amount one for each currency, which are never added.
  ///
  /// Amounts of which nothing is known count towards each currency, for they may be in any.
  public func figures(at measure: Int = 0) -> [Figure] {
    guard let content, content.records > 0, measures.indices.contains(measure) else { return [] }
    let figures = content.states[measure].figures(measures[measure].reduction)
    return figures.isEmpty ? [Figure(.unknown)] : figures
  }

  /// What has to be named beside a figure, such as the rates of exchange that were used.
  public func notes(at measure: Int = 0) -> [String] {
    guard let content, content.states.indices.contains(measure) else { return [] }
    return content.states[measure].notes
  }

  /// How many bytes the different things that a measure keeps take up when the table is sent elsewhere.
  public func memberSize(at measure: Int = 0) -> Int {
    guard let content, content.states.indices.contains(measure) else { return 0 }
    return content.states[measure].members.reduce(0) { $0 + $1.text.utf8.count }
  }
}
