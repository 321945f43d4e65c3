// The JSON form of an annual summary: its year, the summaries of each type of record, and the reported figures.

/// An annual summary as it is written.
package struct AnnualDocument: Sendable, Hashable {
  package static let format = "foreign-affairs-annual-summary"

  package var format = Self.format
  package var version = FormatVersion.current
  package var unit: String?
  package var year: Int?
  package var delegations: SummaryDocument?
  package var agreements: SummaryDocument?
  package var projects: SummaryDocument?
  package var awards: SummaryDocument?
  package var events: SummaryDocument?
  package var departments: SummaryDocument?
  package var figures: [ReportedFigure] = []
  package var additional = AdditionalFields()
}

extension AnnualDocument: FieldRecord, Codable {
  package static var blank: Self { Self() }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("format", \.format, "The name of this format.")
    try v.field("version", \.version, "The version of this format.")
    try v.field("unit", \.unit, "Calendar or reporting year; absent where nothing was summarised.")
    try v.field("year", \.year, "The year.")
    try v.field("delegations", \.delegations, "The summary of delegations.")
    try v.field("agreements", \.agreements, "The summary of agreements.")
    try v.field("projects", \.projects, "The summary of aid.")
    try v.field("awards", \.awards, "The summary of awards.")
    try v.field("events", \.events, "The summary of events.")
    try v.field("departments", \.departments, "The summary of the department.")
    try v.field("figures", \.figures, "The reported figures.")
    try v.rest(\.additional)
  }

  package init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try encodeFields(to: encoder) }
}

extension AnnualDocument {
  init(_ summary: AnnualSummary) {
    guard let year = summary.year, let unit = summary.unit else { return }
    (self.unit, self.year) = (unit.rawValue, year)
    delegations = SummaryDocument(summary.delegations)
    agreements = SummaryDocument(summary.agreements)
    projects = SummaryDocument(summary.projects)
    awards = SummaryDocument(summary.awards)
    events = SummaryDocument(summary.events)
    departments = SummaryDocument(summary.departments)
    figures = summary.figures
  }

  func summary() throws(TableFault) -> AnnualSummary {
    guard format == Self.format else { throw TableFault(pointer: "/format") }
    guard let year, let unit else {
      guard year == nil, unit == nil, figures.isEmpty,
        [delegations, agreements, projects, awards, events, departments].allSatisfy({ $0 == nil })
      else { throw TableFault(pointer: year == nil ? "/year" : "/unit") }
      return .empty
    }
    guard (1...9999).contains(year) else { throw TableFault(pointer: "/year") }
    guard let unit = CalendarUnit(rawValue: unit), unit == .year || unit == .reportingYear else {
      throw TableFault(pointer: "/unit")
    }
    return AnnualSummary(
      unit: unit, year: year, delegations: try Self.read(delegations, at: "/delegations"),
      agreements: try Self.read(agreements, at: "/agreements"),
      projects: try Self.read(projects, at: "/projects"), awards: try Self.read(awards, at: "/awards"),
      events: try Self.read(events, at: "/events"),
      departments: try Self.read(departments, at: "/departments"),
      figures: figures)
  }

  private static func read<Record>(
    _ document: SummaryDocument?, at pointer: String
  ) throws(TableFault) -> RecordSummary<Record> {
    guard let document else { throw TableFault(pointer: pointer) }
    return try document.summary(of: Record.self, at: pointer)
  }
}

extension AnnualSummary: Codable {
  /// The summary as canonical JSON on one line: everything that is needed to merge it with others.
  public var json: [UInt8] { AnnualDocument(self).canonicalJSON }

  /// Reads a summary.
  ///
  /// - Throws: ``ReadingFailure`` with every fault.
  public init(json: [UInt8], options: ReadingOptions = ReadingOptions()) throws(ReadingFailure) {
    self = try AnnualDocument.read(json, options) { (document) throws(TableFault) in try document.summary() }
  }

  /// Reads the summary from any decoder.
  public init(from decoder: any Decoder) throws {
    self = try AnnualDocument.read("annual summary", from: decoder) { (document) throws(TableFault) in
      try document.summary()
    }
  }

  /// Writes the summary to any encoder.
  public func encode(to encoder: any Encoder) throws {
    try AnnualDocument(self).encode(to: encoder)
  }
}
