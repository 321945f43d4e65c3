/// A number with its certainty, and optionally the words in which the source states it.
///
/// "408", "over 1,500", "about 200", "hundreds of billions", a blank left by the author and zero are different
/// values here, in JSON and in every sum. What is not stated at all is no quantity: the property is absent.
public struct Quantity<Value: QuantityValue>: Sendable, Hashable {
  /// What is known of the number.
  public enum Certainty: Sendable, Hashable {
    /// This number.
    case exact(Value)
    /// More than this number (*trên*, *hơn*): a strict lower bound.
    case over(Value)
    /// Less than this number (*gần*, *dưới*): a strict upper bound.
    case nearly(Value)
    /// This number or more (*ít nhất*, *từ … trở lên*).
    case atLeast(Value)
    /// This number or less (*không quá*, *tối đa*).
    case atMost(Value)
    /// An estimate near this number, without bounds (*khoảng*).
    case about(Value)
    /// From the one number to the other, both included, in either order.
    case between(Value, Value)
    /// Only the order of magnitude: thousands (*hàng ngàn*) is 1,000 and not less, with no upper bound.
    case orderOfMagnitude(Value)
    /// There is a number and the source does not give it: a blank, "many", "a few".
    case unknown
  }

  /// What is known of the number.
  public var certainty: Certainty
  /// The words of the source, where they say more than the number: `hàng trăm tỷ đồng`.
  public var words: String?

  /// A number with its certainty.
  public init(_ certainty: Certainty, words: String? = nil) {
    self.certainty = certainty
    self.words = words
  }

  /// This number, neither more nor less.
  public static func exact(_ value: Value, words: String? = nil) -> Self { Self(.exact(value), words: words) }
  /// More than this number (*trên*, *hơn*): it is not included, and there is no upper bound.
  public static func over(_ value: Value, words: String? = nil) -> Self { Self(.over(value), words: words) }
  /// Less than this number (*gần*, *dưới*): it is not included, and there is no lower bound.
  public static func nearly(_ value: Value, words: String? = nil) -> Self {
    Self(.nearly(value), words: words)
  }
  /// This number or more (*ít nhất*), without an upper bound.
  public static func atLeast(_ value: Value, words: String? = nil) -> Self {
    Self(.atLeast(value), words: words)
  }
  /// This number or less (*không quá*), without a lower bound.
  public static func atMost(_ value: Value, words: String? = nil) -> Self {
    Self(.atMost(value), words: words)
  }
  /// An estimate near this number (*khoảng*), without bounds, which decides no comparison.
  public static func about(_ value: Value, words: String? = nil) -> Self { Self(.about(value), words: words) }
  /// From the one number to the other, both included.
  public static func between(_ lower: Value, _ upper: Value, words: String? = nil) -> Self {
    Self(.between(lower, upper), words: words)
  }
  /// Only the order of magnitude.
  public static func orderOfMagnitude(_ value: Value, words: String? = nil) -> Self {
    Self(.orderOfMagnitude(value), words: words)
  }
  /// A number that the source leaves out.
  public static func unknown(words: String?) -> Self { Self(.unknown, words: words) }
  /// A number that the source leaves out.
  public static var unknown: Self { Self(.unknown) }

  /// The number, where it is exact.
  public var exactValue: Value? {
    if case .exact(let value) = certainty { value } else { nil }
  }
}

extension Quantity: ExpressibleByIntegerLiteral where Value == Int {
  /// An exact count.
  public init(integerLiteral value: Int) {
    self.init(.exact(value))
  }
}
