extension Figure: Codable {
  private enum CodingKeys: String, CodingKey {
    case quantity, knownPart, currency, isQuotient, exact, bounded, estimated, unknown
  }

  /// Reads the figure from any decoder.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    func count(_ key: CodingKeys) throws -> Int { try fields.decodeIfPresent(Int.self, forKey: key) ?? 0 }
    self.init(
      try fields.decodeIfPresent(Quantity<Ratio>.self, forKey: .quantity),
      knownPart: try fields.decodeIfPresent(Ratio.self, forKey: .knownPart),
      currency: try fields.decodeIfPresent(CurrencyCode.self, forKey: .currency),
      isQuotient: try fields.decodeIfPresent(Bool.self, forKey: .isQuotient) ?? false,
      counts: (try count(.exact), try count(.bounded), try count(.estimated), try count(.unknown)))
  }

  /// Writes the figure to any encoder; counts of no terms are left out.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encodeIfPresent(quantity, forKey: .quantity)
    try fields.encodeIfPresent(knownPart, forKey: .knownPart)
    try fields.encodeIfPresent(currency, forKey: .currency)
    if isQuotient { try fields.encode(true, forKey: .isQuotient) }
    let counts: [(Int, CodingKeys)] = [
      (exactCount, .exact), (boundedCount, .bounded), (estimatedCount, .estimated), (unknownCount, .unknown),
    ]
    for (count, key) in counts where count != 0 { try fields.encode(count, forKey: key) }
  }
}
