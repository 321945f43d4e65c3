public import ForeignAffairs

extension Int: Arbitrary {
  /// A count from 1 to 400.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    generator.int(in: 1...400)
  }
}

extension Bool: Arbitrary {
  /// Yes or no.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    generator.bool()
  }
}

extension Ternary: Arbitrary {
  /// Yes, no or unknown.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    generator.pick(.yes, .no, .unknown)
  }
}

extension DecimalNumber: Arbitrary {
  /// An amount from 1 to 1,000,000, one in two with two places.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    let units = Int64(generator.int(in: 1...1_000_000))
    guard generator.bool() else { return Self(units) }
    let cents = Int64(generator.int(in: 0...99))
    return try generator.require(try? Self(coefficient: units * 100 + cents, scale: 2))
  }
}

extension Ratio: Arbitrary {
  /// A ratio of two counts from 1 to 400.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    let (first, second) = (Int64(generator.int(in: 1...400)), Int64(generator.int(in: 1...400)))
    return try generator.require(try? Self(first, second))
  }
}

extension CurrencyCode: Arbitrary {
  /// One of the currencies that registers name.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    generator.pick(.vnd, .usd, .eur, .jpy, .krw)
  }
}

extension Money: Arbitrary {
  /// An amount of more than zero.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    // The two bounds of one quantity are of one currency.
    let amount = try generator.value(DecimalNumber.self)
    if let currency = generator.currency { return Self(amount, currency) }
    return Self(amount, try generator.value())
  }
}

extension Quantity: Arbitrary where Value: Arbitrary {
  /// A quantity of any certainty, sometimes with words.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    let currency = generator.currency
    generator.currency = try generator.value(CurrencyCode.self)
    defer { generator.currency = currency }
    let (first, second) = (try generator.value(Value.self), try generator.value(Value.self))
    let certainty = generator.certainty(first, second)
    return Self(certainty, words: generator.happens(20) ? "hàng trăm" : nil)
  }
}

extension QuantitySum: Arbitrary where Value: Arbitrary {
  /// The sum of up to three quantities.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    let currency = generator.currency
    if currency == nil { generator.currency = try generator.value() }
    defer { generator.currency = currency }
    let first = try generator.values(Value.self, count: generator.int(in: 0...3))
    let second = try generator.values(Value.self, count: first.count)
    let terms = zip(first, second).map { Quantity(generator.certainty($0, $1)) }
    return try generator.require(try? Self(terms))
  }
}

extension SeededGenerator {
  /// A count of any certainty about numbers of a range that has none below zero; nothing is less than zero.
  public mutating func count(in numbers: ClosedRange<Int>) -> Quantity<Int> {
    let certainty = certainty(int(in: numbers), int(in: numbers))
    if case .nearly(0) = certainty { return .exact(0) }
    return Quantity(certainty)
  }

  /// What may be known of a number.
  mutating func certainty<Value>(_ first: Value, _ second: Value) -> Quantity<Value>.Certainty {
    // Most numbers are known.
    switch int(in: 0...11) {
    case 0: .over(first)
    case 1: .nearly(first)
    case 2: .atLeast(first)
    case 3: .atMost(first)
    case 4: .about(first)
    case 5, 6: .between(first, second)
    case 7: .orderOfMagnitude(first)
    case 8: .unknown
    default: .exact(first)
    }
  }
}
