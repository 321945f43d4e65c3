extension Rule<SourceDocument> {
  /// The rules about source documents.
  static var standard: [Self] {
    [
      .titleNotEmpty,
      .publishedNotInFuture,
      .coversOrdered,
    ]
  }
}
