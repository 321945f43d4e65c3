import ForeignAffairs
import ForeignAffairsReporting

/// Short ways to make the records that tests need.
extension Registry {
  init(_ fill: (inout Registry) throws -> Void) rethrows {
    self.init()
    try fill(&self)
  }
}

extension Department {
  static func sample(_ id: Identifier<Department>, of province: Identifier<Province>) -> Self {
    Department(id: id, province: province, form: .department)
  }
}

extension ReportedFigure {
  static func sample(
    _ id: Identifier<ReportedFigure>, _ count: Quantity<Int>? = nil,
    of indicator: Indicator = .inboundDelegations,
    in period: String? = nil, partOf whole: Identifier<ReportedFigure>? = nil
  ) throws -> Self {
    var figure = ReportedFigure(id: id, indicator: indicator, basis: .inPeriod)
    figure.label = LocalizedText(id.rawValue)
    figure.count = count
    figure.period = try period.map { try Period($0) }
    figure.subsetOf = whole
    return figure
  }
}

extension Event {
  static func sample(_ id: Identifier<Event>, _ periods: String..., province: Identifier<Province>? = nil)
    throws -> Self
  {
    var event = Event(id: id, kind: .conference, name: LocalizedText(id.rawValue))
    event.periods = try periods.map { try Period($0) }
    event.province = province
    return event
  }
}

extension Award {
  static func sample(_ id: Identifier<Award>, stated: String...) throws -> Self {
    var award = Award(id: id, form: .emulationFlag)
    award.name = LocalizedText(id.rawValue)
    award.cluster = LocalizedText(id.rawValue)
    award.statedPeriods = try stated.map { try Period($0) }
    return award
  }
}

extension SourceDocument {
  static func sample(_ id: Identifier<SourceDocument>) -> Self {
    SourceDocument(id: id, title: LocalizedText("Nguồn \(id)", english: "Source \(id)"))
  }
}

extension AnnualReport {
  /// The report on one registry in English, about the province that it is about.
  static func document(on registries: Registry..., year: Int? = nil) throws -> ReportDocument {
    let province = provinces(in: registries).first ?? nil
    return try AnnualReport(of: province, from: registries).document(year: year, language: .english)
  }
}

extension ReportDocument {
  /// The blocks of the section whose heading ends with a title.
  func section(_ title: String) -> [Block] {
    let start = blocks.firstIndex { block in
      if case .heading(2, let heading) = block { heading.hasSuffix(". \(title)") } else { false }
    }
    guard let start else { return [] }
    let rest = blocks[(start + 1)...]
    let end = rest.firstIndex { if case .heading(let level, _) = $0 { level <= 2 } else { false } }
    return Array(rest[..<(end ?? rest.endIndex)])
  }

  /// The rows of all tables in a section.
  func rows(_ title: String) -> [[String]] {
    section(title).flatMap { block -> [[String]] in
      if case .table(let table) = block { table.rows } else { [] }
    }
  }

  /// The entries of all lists in a section.
  func list(_ title: String) -> [String] {
    section(title).flatMap { block -> [String] in
      if case .list(let items) = block { items } else { [] }
    }
  }

  /// The paragraphs in a section.
  func paragraphs(_ title: String) -> [String] {
    section(title).compactMap { block in
      if case .paragraph(let text) = block { text } else { nil }
    }
  }
}
