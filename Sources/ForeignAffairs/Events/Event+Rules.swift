extension Rule<Event> {
  /// The rules about events.
  static var standard: [Self] {
    [
      .datesOrdered,
      .termOrdered,
      .recurrenceDatesOrdered,
      .heldNotInFuture,
      .plannedIsPast,
      .reportBeforeEnd,
      .approvalBeforeFile,
      .opinionBeforeRequest,
      .editionPositive,
      .cancelledHasNoResults,
      .countriesUnique,
      .highestRankFits,
      .approvalAuthority,
      .fileLeadTime,
      .opinionLate,
      .reportLate,
    ]
  }
}
