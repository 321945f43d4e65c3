extension Rule<RegisteredDocument> {
  /// The rules about registered documents.
  static var standard: [Self] {
    [
      .identified,
      .titleNotEmpty,
      .issuedNotInFuture,
      .periodOrdered,
      .horizonAfterPeriod,
    ]
  }
}
