/// How much a table keeps of its records.
public enum TableDetail: String, Sendable, Hashable {
  /// Figures alone.
  case figures
  /// The identifiers of the records behind each cell.
  case identifiers
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
  /// How the table was made from another one: `cumulative`, `top`; such a table cannot be merged.
  public internal(set) var derivation: String?

  init(
    subject: RecordType, dimensions: [DimensionDescription], measures: [MeasureDescription],
    detail: TableDetail, derivation: String? = nil
  ) {
    (self.subject, self.dimensions, self.measures) = (subject, dimensions, measures)
    (self.detail, self.derivation) = (detail, derivation)
  }
}
