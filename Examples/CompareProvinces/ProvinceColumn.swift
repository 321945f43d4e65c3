import ForeignAffairs
import ForeignAffairsReporting

/// What registries hold about one province, as figures.
struct ProvinceColumn {
  let province: Identifier<Province>?
  let registry: Registry
  /// How many fields the registries state differently.
  let conflictCount: Int
  let figures: [ProvinceFigure]
  let reconciliation: Reconciliation

  /// A column for each province, in the order in which they first come up.
  static func columns(from registries: [Registry], _ listing: Listing?) -> [Self] {
    AnnualReport.provinces(in: registries).map { Self($0, registries, listing) }
  }

  private init(_ province: Identifier<Province>?, _ registries: [Registry], _ listing: Listing?) {
    let report = AnnualReport(of: province, from: registries)
    (self.province, registry, conflictCount) = (province, report.registry, report.conflicts.count)
    figures =
      report.registry.departments.flatMap(Self.figures) + report.registry.figures.flatMap(Self.figures)
      + RecordFigures(report.registry, listing).figures
    reconciliation = report.registry.reconciliation(ReconciliationOptions(listing: listing))
  }

  /// The name that the province bore when the registry was made, or else bears last.
  func name(_ wording: Wording) -> String {
    guard let province else { return wording.pick("không ghi tỉnh", "no province stated") }
    guard let unit = registry.provinces.first(where: { $0.id == province }) ?? Gazetteer.standard[province]
    else {
      return province.rawValue
    }
    let name = registry.asOf.flatMap { unit.name(on: $0.latest) } ?? unit.names.last?.name
    return name?.text(in: .vietnamese) ?? province.rawValue
  }

  private static func figures(of department: Department) -> [ProvinceFigure] {
    func figure(
      _ topic: Topic, _ count: Quantity<Int>?, _ asOf: PartialDate?, _ sources: [SourceReference],
      orKnown known: Quantity<Int>? = nil
    ) -> ProvinceFigure? {
      // Units that a text names without a number are counted, and not reported.
      (count ?? known).map {
        ProvinceFigure(
          topic: topic, figure: Figure(stating: $0), origin: count == nil ? .computed : .reported, asOf: asOf,
          recordCount: 1, sources: sources)
      }
    }
    return department.staffing.compactMap { figure(.staff, $0.total, $0.asOf, $0.sources) }
      + department.structures.compactMap {
        figure(.divisions, $0.divisionCount, $0.asOf, $0.sources, orKnown: $0.knownDivisionCount)
      }
      + department.structures.compactMap {
        figure(
          .publicServiceUnits, $0.publicServiceUnitCount, $0.asOf, $0.sources,
          orKnown: $0.knownPublicServiceUnitCount)
      }
  }

  /// One figure for the count and one for the amount of a statement.
  private static func figures(of statement: ReportedFigure) -> [ProvinceFigure] {
    let numbers = [
      statement.count.map { Figure(stating: $0) }, statement.amount.map { Figure(stating: $0) },
    ].compactMap { $0 }
    return (numbers.isEmpty ? [Figure.noRecord] : numbers).map { number in
      ProvinceFigure(
        topic: .indicator(statement.indicator), figure: number, origin: .reported, statement: statement,
        sources: statement.sources)
    }
  }
}
