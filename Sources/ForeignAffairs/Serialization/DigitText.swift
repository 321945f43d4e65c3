/// A leaf of digits and marks that is read straight from the bytes of a document, without a text in between.
protocol DigitText: TextValue {
  /// Reads the value and stops behind it; anything unusual gives nothing and is left to the text.
  static func read<Source: DigitSource>(digits: inout DigitReader<Source>) -> Self?
}

extension DigitText {
  package static func read(_ reader: inout JSONReader) throws(ReadFault) -> Self {
    if reader.next == UInt8(ascii: "\"") {
      var digits = DigitReader(reader.bytes, from: reader.index &+ 1)
      if let value = read(digits: &digits), digits.next == UInt8(ascii: "\"") {
        reader.index = digits.index &+ 1
        return value
      }
    }
    let start = reader.index
    let text = try reader.readString()
    guard let value = try? Self(text) else { throw ReadFault(.badValue, at: start) }
    return value
  }
}

extension CalendarDate: DigitText {
  static func read<Source: DigitSource>(digits: inout DigitReader<Source>) -> Self? {
    try? digits.calendarDate(type: "", input: "")
  }
}

extension PartialDate: DigitText {
  static func read<Source: DigitSource>(digits: inout DigitReader<Source>) -> Self? {
    try? digits.partialDate(type: "", input: "")
  }
}

extension Period: DigitText {
  static func read<Source: DigitSource>(digits: inout DigitReader<Source>) -> Self? {
    try? digits.period(input: "")
  }
}

extension ProvinceCode: DigitText {
  static func read<Source: DigitSource>(digits: inout DigitReader<Source>) -> Self? {
    digits.digits(2).map { Self(unchecked: $0) }
  }
}

extension CountryCode: DigitText {
  static func read<Source: DigitSource>(digits: inout DigitReader<Source>) -> Self? {
    guard let first = digits.capital(), let second = digits.capital() else { return nil }
    return Self(first, second)
  }
}

extension CurrencyCode: DigitText {
  static func read<Source: DigitSource>(digits: inout DigitReader<Source>) -> Self? {
    guard let first = digits.capital(), let second = digits.capital(), let third = digits.capital() else {
      return nil
    }
    return Self(first, second, third)
  }
}

extension DecimalNumber: DigitText {
  /// Reads at most eighteen digits, which always fit; longer numbers are left to the text.
  static func read<Source: DigitSource>(digits: inout DigitReader<Source>) -> Self? {
    let isNegative = digits.take("-")
    var value: Int64 = 0
    var (count, scale) = (0, 0)
    while let digit = digits.digits(1) {
      value = value &* 10 &+ Int64(digit)
      count += 1
    }
    guard count > 0, count <= 18 else { return nil }
    if digits.take(".") {
      while let digit = digits.digits(1) {
        value = value &* 10 &+ Int64(digit)
        scale += 1
      }
      guard scale > 0, count + scale <= 18 else { return nil }
    }
    return Self(reducing: isNegative ? -value : value, scale: scale)
  }
}

extension DigitReader {
  /// Takes one capital ASCII letter.
  fileprivate mutating func capital() -> Unicode.Scalar? {
    guard let byte = next, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { return nil }
    let scalar = Unicode.Scalar(byte)
    return take(scalar) ? scalar : nil
  }
}
