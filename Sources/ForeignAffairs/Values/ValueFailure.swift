/// Why a text or a number could not become a value of this library, or two values could not be combined.
///
/// It names what went wrong (``code``), the kind of value that was wanted, what was given and, for a text, the
/// place in it. The sentence for people is made when ``message(in:)`` is called.
public struct ValueFailure: Error, Sendable, Hashable {
  /// What went wrong; more codes may come in later versions.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the code.
    public let rawValue: String

    /// Names a code.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The text is not written in the form of the value.
    public static let malformed = Self(rawValue: "malformed")
    /// The text is empty.
    public static let empty = Self(rawValue: "empty")
    /// A part lies outside its range, such as month 13; the parameter is the range.
    public static let outOfRange = Self(rawValue: "out-of-range")
    /// The day does not exist in its month; the parameter is the number of days of that month.
    public static let notInCalendar = Self(rawValue: "not-in-calendar")
    /// The number is too large for the value that holds it.
    public static let overflow = Self(rawValue: "overflow")
    /// Amounts of two currencies meet; the parameter is the other currency.
    public static let currenciesDiffer = Self(rawValue: "currencies-differ")
  }

  /// What went wrong.
  public let code: Code
  /// The kind of value that was wanted, by the name of its Swift type.
  public let type: String
  /// What was given, cut after 80 characters.
  public let input: String
  /// The place in the input where reading stopped, in Unicode scalars from 0, for a text.
  public let offset: Int?
  /// What the code speaks of: a range, a number of days, a currency.
  public let parameter: String?

  /// Describes a failure.
  ///
  /// - Parameters:
  ///   - code: What went wrong.
  ///   - type: The name of the type of the value that was wanted.
  ///   - input: What was given; only its first 80 characters are kept.
  ///   - offset: The place in the input, in Unicode scalars from 0.
  ///   - parameter: What the code speaks of.
  public init(_ code: Code, type: String, input: String, offset: Int? = nil, parameter: String? = nil) {
    self.code = code
    self.type = type
    self.input = String(input.prefix(80))
    self.offset = offset
    self.parameter = parameter
  }
}
