/// Bytes that digits are read from: those of a text, or of a string in a document.
protocol DigitSource {
  var count: Int { get }
  subscript(index: Int) -> UInt8 { get }

  /// The day `YYYY-MM-DD` at a place, found at once; nothing where there is none, or where bytes are read one by one.
  func day(at place: Int) -> CalendarDate?
}

extension [UInt8]: DigitSource {
  func day(at place: Int) -> CalendarDate? { nil }
}

extension Bytes: DigitSource {
  func day(at place: Int) -> CalendarDate? {
    guard place &+ 10 <= count else { return nil }
    // The signs that do not change fall away, and every digit that is left must be at most nine.
    let head = word(at: place) ^ 0x2D30_302D_3030_3030
    let tail = pair(at: place &+ 8) ^ 0x3030
    guard (head | (head &+ 0x0006_0600_0606_0606)) & 0xFFF0_F0FF_F0F0_F0F0 == 0,
      (tail | (tail &+ 0x0606)) & 0xF0F0 == 0
    else { return nil }
    func twoDigits(_ shift: UInt64) -> Int {
      let (tens, ones) = (Int(head >> shift & 15), Int(head >> (shift &+ 8) & 15))
      return tens &* 10 &+ ones
    }
    let year = twoDigits(0) &* 100 &+ twoDigits(16)
    let month = twoDigits(40)
    let day = Int(tail & 15) &* 10 &+ Int(tail >> 8)
    guard (1...12).contains(month), day > 0, day <= 28 || day <= CalendarDate.daysInMonth(month, of: year)
    else {
      return nil
    }
    return CalendarDate(uncheckedYear: year, month: month, day: day)
  }
}

/// Reads the digits and marks of a date text, one byte at a time.
struct DigitReader<Source: DigitSource> {
  let bytes: Source
  private(set) var index: Int
  /// Where the text begins, and where it ends; a string in a document ends at its quotation mark.
  private let start: Int
  private let endsAtQuote: Bool

  /// Reads a string of a document, behind its opening quotation mark.
  init(_ bytes: Source, from index: Int) {
    self.bytes = bytes
    self.index = index
    start = index
    endsAtQuote = true
  }

  @inline(__always)
  var isAtEnd: Bool {
    index == bytes.count || endsAtQuote && bytes[index] == UInt8(ascii: "\"")
  }

  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Takes one byte when it is the one that is wanted.
  mutating func take(_ wanted: Unicode.Scalar) -> Bool {
    guard let next, UInt32(next) == wanted.value else { return false }
    index += 1
    return true
  }

  /// Takes a whole day, where one is found at once.
  mutating func day() -> CalendarDate? {
    guard let day = bytes.day(at: index) else { return nil }
    index += 10
    return day
  }

  /// Takes exactly so many ASCII digits and gives their value.
  mutating func digits(_ count: Int) -> Int? {
    guard index + count <= bytes.count else { return nil }
    var value = 0
    for place in index..<index + count {
      let byte = bytes[place]
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    index += count
    return value
  }

  /// The place reached, in Unicode scalars from the start of the text.
  var scalarOffset: Int {
    (start..<index).reduce(0) { $0 + (bytes[$1] & 0xC0 == 0x80 ? 0 : 1) }
  }
}

extension DigitReader where Source == [UInt8] {
  /// Reads a text.
  init(_ text: some StringProtocol) {
    bytes = Array(text.utf8)
    (index, start, endsAtQuote) = (0, 0, false)
  }
}

/// A whole number of at least so many digits, with leading zeros.
func zeroPadded(_ value: some BinaryInteger, _ width: Int) -> String {
  let digits = String(value)
  return digits.count < width ? String(repeating: "0", count: width - digits.count) + digits : digits
}
