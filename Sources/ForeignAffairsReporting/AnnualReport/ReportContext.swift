import ForeignAffairs

/// What every section of a report needs: the records, the wording, and how sources are cited.
struct ReportContext {
  let registry: Registry
  let wording: Wording
  let year: YearFilter.Year?
  /// The number of each source document in the list at the end.
  private let numbers: [Identifier<SourceDocument>: Int]
  /// Whether a place in a document says by itself which document it is.
  private let locatorsAreUnique: Bool

  init(registry: Registry, wording: Wording, year: YearFilter.Year?) {
    self.registry = registry
    self.wording = wording
    self.year = year
    numbers = Dictionary(
      registry.sources.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    locatorsAreUnique = ReportContext.locatorsAreUnique(in: registry)
  }

  func pick(_ vietnamese: String, _ english: String) -> String { wording.pick(vietnamese, english) }

  /// The places where something was read: `S4.07`, or `[1] page 3` where places of two documents could be confused.
  func cite(_ sources: [SourceReference]) -> String {
    var seen: Set<String> = []
    return sources.map(cite).filter { seen.insert($0).inserted }.joined(separator: ", ")
  }

  private func cite(_ source: SourceReference) -> String {
    let number = numbers[source.document].map { "[\($0)]" } ?? source.document.rawValue
    guard let locator = source.locator else { return number }
    return locatorsAreUnique ? locator : "\(number) \(locator)"
  }

  /// The seeds number their places so that no two documents share one; other registers cite pages.
  private static func locatorsAreUnique(in registry: Registry) -> Bool {
    var owners: [String: Identifier<SourceDocument>] = [:]
    for source in registry.sourceReferences {
      guard let locator = source.locator else { continue }
      guard owners.updateValue(source.document, forKey: locator).map({ $0 == source.document }) ?? true else {
        return false
      }
    }
    return true
  }

  /// A person as the source names them: offices, then the name.
  func person(_ person: Person) -> String {
    let positions = person.positions.map(wording.text).joined(separator: ", ")
    let name = person.name ?? ""
    let whole = [positions, name].filter { !$0.isEmpty }.joined(separator: " ")
    let organisation = person.organisation.map(wording.text)
    return [whole.isEmpty ? wording.notStated : whole, organisation ?? ""].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// Countries by their usual names; what a source writes wrongly is quoted.
  func countries(_ countries: [CountryReference]) -> String {
    countries.map(country).joined(separator: ", ")
  }

  func country(_ country: CountryReference) -> String {
    let name = country.name(in: wording.language)
    guard let spelling = country.spelling, spelling.standing == .slip else { return name }
    return pick("\(name) (nguồn viết “\(spelling.written)”)", "\(name) (written “\(spelling.written)”)")
  }

  /// A document: kind, number, date.
  func document(_ document: OfficialDocument) -> String {
    let kind = document.kind.map { wording.code($0) }
    let issued = document.issuedOn.map { wording.date($0) }
    let issuer = document.issuer.map { wording.text($0) }
    let number = document.number.map { kind == nil ? $0.rawValue : pick("số ", "") + $0.rawValue }
    let named = [kind.map(capitalised), number].compactMap { $0 }.joined(separator: " ")
    return [named.isEmpty ? document.title.map(wording.text) : named, issued, issuer].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The heading above what records hold, which keeps it apart from what texts report.
  var headingOfRecords: ReportDocument.Block { .heading(level: 3, pick("Từng hồ sơ", "Record by record")) }

  /// Notes of records as a list, each with its sources.
  func notes(_ notes: [(note: LocalizedText?, sources: [SourceReference])]) -> [ReportDocument.Block] {
    // A note that stands with several records is printed once, with the sources of all of them.
    var order: [String] = []
    var sources: [String: [SourceReference]] = [:]
    for entry in notes {
      guard let text = entry.note.map(wording.text) else { continue }
      if sources[text] == nil { order.append(text) }
      sources[text, default: []] += entry.sources
    }
    return order.isEmpty ? [] : [.list(order.map { "\(cite(sources[$0] ?? [])): \($0)" })]
  }

  /// The name of a province-level unit in Vietnamese, which is how it is written in both languages.
  func name(of province: Province) -> String {
    province.names.map { $0.name.text(in: .vietnamese) }.joined(separator: " → ")
  }

  /// A text with a capital at its beginning.
  func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
