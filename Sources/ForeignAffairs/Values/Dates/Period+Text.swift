extension Period: CustomStringConvertible {
  /// Reads a period in EDTF: a date, or two ends with `/` between them.
  ///
  /// - Throws: ``ValueFailure``, with the place in the text. `/` alone says nothing and is refused.
  public init(_ text: String) throws(ValueFailure) {
    guard !text.isEmpty else { throw ValueFailure(.empty, type: "Period", input: text, offset: 0) }
    var reader = DigitReader(text)
    self = try reader.period(input: text)
  }

  /// The period in EDTF, which ``init(_:)-(String)`` reads.
  public var description: String {
    wholeDate?.description ?? "\(start)/\(end)"
  }
}

extension Period.Bound: CustomStringConvertible {
  /// The end in EDTF: a date, `..` or nothing.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }
}

extension DigitReader {
  /// Reads a period to the end of the text.
  mutating func period(input: String) throws(ValueFailure) -> Period {
    let start = try bound(input: input)
    if isAtEnd, case .date(let date) = start { return Period(date) }
    guard !isAtEnd, take("/") else {
      throw ValueFailure(.malformed, type: "Period", input: input, offset: scalarOffset)
    }
    let end = try bound(input: input)
    guard isAtEnd, start != .unknown || end != .unknown else {
      throw ValueFailure(.malformed, type: "Period", input: input, offset: scalarOffset)
    }
    return Period(unchecked: start, end)
  }

  fileprivate mutating func bound(input: String) throws(ValueFailure) -> Period.Bound {
    if isAtEnd || next == UInt8(ascii: "/") { return .unknown }
    if take(".") {
      guard take(".") else {
        throw ValueFailure(.malformed, type: "Period", input: input, offset: scalarOffset)
      }
      return .open
    }
    return .date(try partialDate(type: "Period", input: input))
  }
}
