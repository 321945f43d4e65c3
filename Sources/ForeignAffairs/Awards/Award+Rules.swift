extension Rule<Award> {
  /// The rules about awards; those about several awards of one recipient are rules about the registry.
  static var standard: [Self] {
    [
      .formKnown,
      .formOpenToRecipient,
      .classRequired,
      .classNotAllowed,
      .issuerFits,
      .foreignStateNamed,
      .foreignStateNotVietnam,
      .friendshipToVietnamese,
      .decidedNotFuture,
      .periodOrdered,
      .decidedBeforePeriodEnd,
      .revokedAfterDecision,
      .revocationDated,
    ]
  }
}
