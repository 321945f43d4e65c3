extension Rule<Department> {
  /// The rules about departments.
  static var standard: [Self] {
    [
      .nameNotEmpty,
      .operationalAfterDecision,
      .dissolvedAfterEstablished,
      .staffNotNegative,
      .staffSum,
      .divisionNamesUnique,
      .oneDirector,
      .directorMissing,
      .deputiesHardLimit,
      .deputiesAboveAverage,
      .divisionTooSmall,
      .divisionDeputies,
      .subordinateDeputiesExceed,
      .inspectorateAfter2025,
      .borderDivisionWithoutBorder,
      .formFitsProvince,
    ]
  }
}
