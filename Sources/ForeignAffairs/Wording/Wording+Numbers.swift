extension Wording {
  /// A whole number with its thousands set apart: `2.208` in Vietnamese, `2,208` in English.
  public func number(_ value: Int) -> String {
    number(DecimalNumber(Int64(value)))
  }

  /// A decimal number: `807.020,5` in Vietnamese, `807,020.5` in English.
  public func number(_ value: DecimalNumber) -> String {
    let parts = value.description.split(separator: ".")
    let isNegative = parts[0].hasPrefix("-")
    let whole = grouped(parts[0].drop { $0 == "-" })
    let decimals = parts.count > 1 ? pick(",", ".") + parts[1] : ""
    return (isNegative ? "−" : "") + whole + decimals
  }

  private func grouped(_ digits: Substring) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += pick(".", ",") }
      result.append(digit)
    }
    return result
  }

  /// An amount of money: `267 tỷ đồng`, `807.020 USD`; in English `VND 267 billion`, `USD 807,020`.
  public func money(_ money: Money) -> String {
    let amount = shortened(money.amount)
    switch language {
    case .vietnamese: return "\(amount) \(money.currency == .vnd ? "đồng" : money.currency.description)"
    case .english: return "\(money.currency) \(amount)"
    }
  }

  /// Millions, billions or trillions where at most one decimal is needed for every digit, else the number in full.
  private func shortened(_ amount: DecimalNumber) -> String {
    // Vietnamese counts on in tỷ (10^9); English has a word for 10^12.
    let units: [(Int64, String)] =
      language == .vietnamese
      ? [(1_000_000_000, "tỷ"), (1_000_000, "triệu")]
      : [(1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million")]
    guard let whole = amount.wholeNumber else { return number(amount) }
    for (size, name) in units where whole.magnitude >= size.magnitude {
      guard whole.isMultiple(of: size / 10),
        let tenths = try? DecimalNumber(coefficient: whole / (size / 10), scale: 1)
      else { break }
      return "\(number(tenths)) \(name)"
    }
    return number(amount)
  }
}
