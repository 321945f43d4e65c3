extension Rule<NGOProject> {
  /// The rules about aid items.
  static var standard: [Self] {
    [
      .valueNotNegative,
      .valuePositive,
      .currencyKnown,
      .currenciesMixed,
      .disbursedOverCommitted,
      .datesOrdered,
      .nonProjectLong,
      .startedBeforeApproval,
      .approvalMissing,
      .approvalBeforeSubmission,
      .appraisalLate,
      .idleAfterApproval,
      .approverFits,
      .friendshipUnionOpinion,
      .policeOpinion,
      .emergencyOverThreeMonths,
      .recipientIsOrganisation,
      .managementUnit,
      .donorCountryNotVietnam,
      .reportLate,
      .counterpartSum,
    ]
  }
}
