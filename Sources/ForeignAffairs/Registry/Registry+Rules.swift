extension Rule<Registry> {
  /// The rules about a registry as a whole: references, duplicates, totals.
  static var standard: [Self] {
    [
      .idUnique,
      .referenceResolves,
      .sourceResolves,
      .awardRecipientExists,
      .departmentProvince,
      .departmentProvinceValidity,
      .successionCycle,
      .successorEarlier,
      .activityBeforeDepartment,
      .activityAfterDissolution,
      .agreementSignedOnVisit,
      .delegationAgreementDates,
      .leaderTripsPerYear,
      .overlappingTrips,
      .agreementAlsoAid,
      .partnerOneCountry,
      .duplicateDelegation,
      .duplicateAgreement,
      .duplicateProject,
      .duplicateAward,
      .duplicatePartner,
      .duplicateEvent,
      .duplicateDocument,
      .statisticsSubset,
      .statisticsCycle,
      .statisticsCumulative,
      .statisticsCurrency,
      .statisticsMoneyState,
      .statisticsCompanion,
      .statisticsContradiction,
      .statisticsComputed,
    ] + donors + awardHistory + provinceHistory
  }
}
