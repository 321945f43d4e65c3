extension ExactNumber: TextValue, Codable {
  package static var blank: Self { Self(0) }

  package static var wireType: WireType {
    WireType(
      "ExactNumber",
      "A decimal number, and behind it the fractions that are none, by divisor: `12.5+1/3+4/7`.",
      .text(pattern: #"-?[0-9]+(?:\.[0-9]+)?(?:\+-?[0-9]+/[0-9]+)*"#))
  }

  /// Reads what ``description`` writes.
  init(_ text: String) throws(ValueFailure) {
    let pieces = text.split(separator: "+", omittingEmptySubsequences: false)
    var sum = try Self.decimal(pieces.first ?? "", in: text)
    for piece in pieces.dropFirst() {
      let terms = piece.split(separator: "/", omittingEmptySubsequences: false)
      guard terms.count == 2, let top = Int128(terms[0]), let bottom = Int128(terms[1]), bottom > 1,
        top.magnitude < Self.limit, bottom.magnitude < Self.limit,
        sum.parts.last.map({ $0.denominator < bottom }) ?? true
      else { throw ValueFailure(.malformed, type: "ExactNumber", input: text) }
      sum = Self(
        whole: sum.whole, decimals: sum.decimals,
        parts: sum.parts + [Part(numerator: top, denominator: bottom)])
    }
    self = sum
  }

  private static func decimal(_ piece: Substring, in text: String) throws(ValueFailure) -> Self {
    let isNegative = piece.first == "-"
    let digits = (isNegative ? piece.dropFirst() : piece).split(
      separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(digits.count), digits.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }),
      let whole = Int128(digits[0]), whole.magnitude < limit
    else { throw ValueFailure(.malformed, type: "ExactNumber", input: text) }
    guard digits.count == 2 else { return Self(isNegative ? -whole : whole) }
    guard digits[1].utf8.count <= 18, let behind = Int128(digits[1]) else {
      throw ValueFailure(.overflow, type: "ExactNumber", input: text)
    }
    let decimals = behind * power(of: 18 - digits[1].utf8.count)
    guard isNegative, decimals > 0 else {
      return Self(whole: isNegative ? -whole : whole, decimals: decimals, parts: [])
    }
    return Self(whole: -whole - 1, decimals: decimalUnit - decimals, parts: [])
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The decimal part, and behind it the fractions: `-2.5`, `0+1/3`.
  var description: String {
    let isNegative = whole < 0 && decimals > 0
    let units = isNegative ? -(whole + 1) : whole
    var digits = String(isNegative ? Self.decimalUnit - decimals : decimals)
    digits = String(repeating: "0", count: 18 - digits.utf8.count) + digits
    while digits.last == "0" { digits.removeLast() }
    let text = (isNegative ? "-" : "") + "\(units)" + (digits.isEmpty ? "" : ".\(digits)")
    return parts.reduce(text) { "\($0)+\($1.numerator)/\($1.denominator)" }
  }

  init(from decoder: any Decoder) throws { self = try decoder.textValue() }

  func encode(to encoder: any Encoder) throws { try encoder.write(text: self) }
}
