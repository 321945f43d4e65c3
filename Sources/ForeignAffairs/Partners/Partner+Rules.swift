extension Rule<Partner> {
  /// The rules about partners.
  static var standard: [Self] {
    [
      .nameNotEmpty,
      .namePeriodsOrdered,
      .validityOrdered,
      .succeededByItself,
      .countryNotVietnam,
      .subdivisionInCountry,
      .levelOfLocality,
      .relationDatesOrdered,
      .registrationDatesOrdered,
      .registrationIssuedAfterEnd,
      .registrationOfForeignBody,
      .registrationOfOrganisation,
      .registrationKindRetired,
      .registrationOfficeCity,
      .registrationPeriodTooLong,
      .registrationPlanNoticeLate,
    ]
  }
}
