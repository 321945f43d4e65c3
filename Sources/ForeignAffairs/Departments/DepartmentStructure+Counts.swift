extension DepartmentStructure {
  /// How many professional divisions there are: as the source states it, or else no fewer than it names.
  ///
  /// Whether the office and the inspectorate are divisions is told by the number alone, so that they are left out of the
  /// names.
  package var knownDivisionCount: Quantity<Int>? { divisionCount ?? named(.division) }

  /// How many public service units there are: as the source states it, or else no fewer than it names.
  package var knownPublicServiceUnitCount: Quantity<Int>? {
    publicServiceUnitCount ?? named(.publicServiceUnit)
  }

  private func named(_ kind: UnitKind) -> Quantity<Int>? {
    let count = units.count { $0.kind == kind }
    return count > 0 ? .atLeast(count) : nil
  }
}
