import ExampleSupport
import ForeignAffairs
import ForeignAffairsReporting

/// What the command line asks for.
struct ReportRequest {
  let province: Identifier<Province>?
  let span: ReportingSpan?
  let language: Language

  init(_ arguments: Arguments) throws(CommandFailure) {
    province = arguments["province"].map { Identifier($0) }
    span = try Self.span(arguments["year"], isReporting: arguments.has("reporting-year"))
    language = try Self.language(arguments["language"])
  }

  private static func span(_ text: String?, isReporting: Bool) throws(CommandFailure) -> ReportingSpan? {
    guard let text else {
      if isReporting { throw .usage("--reporting-year needs --year") }
      return nil
    }
    guard let date = try? PartialDate(text), date.precision == .year, date.qualification == .none else {
      throw .data("“\(text)” is not a year; write it like 2020")
    }
    return isReporting ? .reportingYear(date.year) : .year(date.year)
  }

  private static func language(_ text: String?) throws(CommandFailure) -> Language {
    guard let text else { return .english }
    guard let language = Language(rawValue: text) else {
      throw .usage("“\(text)” is not a language of this command; choose vi or en")
    }
    return language
  }

  /// A province by its identifier, or by a name in any spelling.
  private static func resolve(
    _ asked: Identifier<Province>, among known: [Identifier<Province>?]
  ) -> Identifier<Province> {
    if known.contains(asked) { return asked }
    let named = Gazetteer.standard.units(named: asked.rawValue).map(\.id).filter { known.contains($0) }
    return named.count == 1 ? named[0] : asked
  }

  /// The reports of all provinces that are asked for, one after the other.
  func text(from registries: [Registry]) throws(CommandFailure) -> String {
    let known = AnnualReport.provinces(in: registries)
    let province = province.map { Self.resolve($0, among: known) }
    if let province, !known.contains(province) {
      let names = known.compactMap { $0?.rawValue }.sorted().joined(separator: ", ")
      throw .data("there is nothing about the province “\(province)”; there is about: \(names)")
    }
    let wanted = province.map { [$0] } ?? known
    guard !wanted.isEmpty else { throw .data("the registry holds no records to report") }
    var reports: [String] = []
    var missing: [String] = []
    for id in wanted {
      do throws(ReportFailure) {
        let report = AnnualReport(of: id, from: registries)
        reports.append(try report.document(in: span, language: language).text())
      } catch {
        missing.append([id?.rawValue, error.message(in: language)].compactMap { $0 }.joined(separator: ": "))
      }
    }
    guard !reports.isEmpty else {
      throw .data(missing.count == 1 ? missing[0] : "nothing in any of the registries is dated in that year")
    }
    // Of several provinces those without anything in the year are named, not passed over.
    if !missing.isEmpty { reports.append(missing.joined(separator: "\n") + "\n") }
    return reports.joined(separator: "\n")
  }
}
