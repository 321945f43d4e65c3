/// How figures are reconciled.
public struct ReconciliationOptions: Sendable, Hashable {
  /// Whether the registry has all records of what its figures count.
  ///
  /// Without it each figure says so itself, by its ``ReportedFigure/listing``. Where nobody says that the records are
  /// complete, they are a part: there are at least as many things as records.
  public var listing: Listing?
  /// What becomes of figures over a merger of provinces: with ``ProvinceView/Mergers/refused`` they are not compared,
  /// otherwise the records of the former provinces are added up, unless only a part of one went over.
  public var mergers: ProvinceView.Mergers
  /// The provinces and how they follow each other.
  public var gazetteer: Gazetteer
  /// Whether each comparison keeps the identifiers of its records.
  public var detail: TableDetail

  /// Describes how figures are reconciled.
  public init(
    listing: Listing? = nil, mergers: ProvinceView.Mergers = .summed, gazetteer: Gazetteer = .standard,
    keeping detail: TableDetail = .figures
  ) {
    (self.listing, self.mergers, self.gazetteer, self.detail) = (listing, mergers, gazetteer, detail)
  }
}
