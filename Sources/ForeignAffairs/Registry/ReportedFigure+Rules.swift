extension Rule<ReportedFigure> {
  /// The rules about reported figures.
  static var standard: [Self] {
    [
      .valueMissing,
      .countAndAmount,
      .countNegative,
      .amountNegative,
      .currenciesMixed,
      .unitMissing,
      .unitFits,
      .moneyStateMissing,
      .moneyStateWithoutAmount,
      .periodOrdered,
      .periodInFuture,
      .asOfInFuture,
      .timeMissing,
      .subsetOfItself,
      .accompaniesItself,
      .namesComplete,
      .namesExceedCount,
      .listingWithoutNames,
    ]
  }
}
