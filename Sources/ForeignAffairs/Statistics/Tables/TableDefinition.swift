/// How much a table keeps of its records.
public enum TableDetail: String, Sendable, Hashable {
  /// Figures alone.
  case figures
  /// The identifiers of the records behind each cell.
  case identifiers
}

/// Which of the records that it is given a table counts.
public enum TableSelection: String, Sendable, Hashable {
  /// All of them, whatever their status.
  case all
  /// Those of what took place and still stands: see ``TableSubject/isCounted``.
  case counted
}

/// What a table counts, of which records, grouped by what.
///
/// Tables of one definition are parts of one table and can be merged.
public struct TableDefinition: Sendable, Hashable {
  /// The type of the records.
  public let subject: RecordType
  /// What records are grouped by.
  public let dimensions: [DimensionDescription]
  /// What is counted.
  public let measures: [MeasureDescription]
  /// Whether cells keep the identifiers of their records.
  public let detail: TableDetail
  /// Which of the records are counted.
  public let selection: TableSelection
  /// How the table was made from another one: `cumulative`, `top`; such a table cannot be merged.
  public internal(set) var derivation: String?

  init(
    subject: RecordType, dimensions: [DimensionDescription], measures: [MeasureDescription],
    detail: TableDetail, selection: TableSelection = .all, derivation: String? = nil
  ) {
    (self.subject, self.dimensions, self.measures) = (subject, dimensions, measures)
    (self.detail, self.selection, self.derivation) = (detail, selection, derivation)
  }
}
