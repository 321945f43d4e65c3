extension Money: CustomStringConvertible {
  /// Reads an amount and the code of its currency with one space between: `807020.00 USD`.
  ///
  /// - Throws: ``ValueFailure`` with code `malformed`, `empty` or `overflow`, and the place in the text.
  public init(_ text: String) throws(ValueFailure) {
    guard let space = text.firstIndex(of: " ") else {
      throw ValueFailure(
        text.isEmpty ? .empty : .malformed, type: "Money", input: text, offset: text.unicodeScalars.count)
    }
    let amount = try DecimalNumber(String(text[..<space]), type: "Money")
    self.init(amount, try CurrencyCode(String(text[text.index(after: space)...])))
  }

  /// The amount and the code of its currency, which ``init(_:)`` reads: `807020.00 USD`.
  public var description: String { "\(amountText) \(currency)" }
}
