extension Period: CustomStringConvertible {
  /// Reads a period in EDTF: a date, or two ends with `/` between them.
  ///
  /// - Throws: ``ValueFailure``, with the place in the text. `/` alone says nothing and is refused.
  public init(_ text: String) throws(ValueFailure) {
    guard !text.isEmpty else { throw ValueFailure(.empty, type: "Period", input: text, offset: 0) }
    var reader = DigitReader(text)
    let start = try reader.bound(input: text)
    if reader.isAtEnd {
      guard case .date(let date) = start else {
        throw ValueFailure(.malformed, type: "Period", input: text, offset: reader.scalarOffset)
      }
      self.init(date)
      return
    }
    guard reader.take("/") else {
      throw ValueFailure(.malformed, type: "Period", input: text, offset: reader.scalarOffset)
    }
    let end = try reader.bound(input: text)
    guard reader.isAtEnd, start != .unknown || end != .unknown else {
      throw ValueFailure(.malformed, type: "Period", input: text, offset: reader.scalarOffset)
    }
    self.init(unchecked: start, end)
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
