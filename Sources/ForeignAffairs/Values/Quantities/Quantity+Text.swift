extension Quantity: CustomStringConvertible {
  /// The quantity in signs: `408`, `> 1500`, `~ 200`, `10 – 12`, `unknown`, with the words of the source behind it.
  ///
  /// It is for logs and messages; people are better served by the wording of a language, and programs by JSON.
  public var description: String {
    let signs =
      switch certainty {
      case .exact(let value): "\(value)"
      case .over(let value): "> \(value)"
      case .nearly(let value): "< \(value)"
      case .atLeast(let value): "≥ \(value)"
      case .atMost(let value): "≤ \(value)"
      case .about(let value): "~ \(value)"
      case .between(let first, let second): "\(first) – \(second)"
      case .orderOfMagnitude(let value): "order of \(value)"
      case .unknown: "unknown"
      }
    return words.map { "\(signs) (“\($0)”)" } ?? signs
  }
}
