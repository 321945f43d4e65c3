/// An answer that may be unknown: Kleene's three-valued logic.
///
/// A comparison of half-known dates or bounded quantities answers `unknown` where the facts do not decide it,
/// so that nobody is judged by what is not known.
public enum Ternary: String, Sendable, Hashable, CaseIterable {
  /// It is so.
  case yes
  /// It is not so.
  case no
  /// The known facts do not decide it.
  case unknown

  /// Wraps an answer that is known.
  public init(_ answer: Bool) {
    self = answer ? .yes : .no
  }

  /// The answer as a truth value, or nothing where it is unknown.
  public var decided: Bool? {
    switch self {
    case .yes: true
    case .no: false
    case .unknown: nil
    }
  }

  /// The opposite answer; the opposite of unknown is unknown.
  public static prefix func ! (operand: Self) -> Self {
    switch operand {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }

  /// Whether both hold: `no` decides alone, otherwise one unknown makes the answer unknown.
  public static func && (left: Self, right: @autoclosure () -> Self) -> Self {
    if left == .no { return .no }
    let right = right()
    if right == .no { return .no }
    return left == .yes && right == .yes ? .yes : .unknown
  }

  /// Whether one of the two holds: `yes` decides alone, otherwise one unknown makes the answer unknown.
  public static func || (left: Self, right: @autoclosure () -> Self) -> Self {
    !(!left && !right())
  }
}
