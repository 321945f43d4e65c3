extension Rule<Delegation> {
  /// The rules about delegations.
  static var standard: [Self] {
    [
      .datesOrdered,
      .legsOrdered,
      .legsInsideDates,
      .reportBeforeEnd,
      .cancelledHasNoActuals,
      .sizePositive,
      .membersMatchSize,
      .membersListedFewer,
      .hasHead,
      .headIsMember,
      .inboundOrigin,
      .outboundDestination,
      .outboundDestinationMissing,
      .countriesUnique,
      .tooManyCountries,
      .tooLong,
      .tooLongInCountry,
      .tooLarge,
      .outsidePlan,
      .outsidePlanUnapproved,
      .approvedBeforeDeparture,
      .proposalMissing,
      .reportLate,
      .twoKeyLeaders,
      .budgetSourceGiven,
      .enterprisePaysForLeader,
      .currenciesMixed,
      .receptionTooLow,
    ]
  }
}
