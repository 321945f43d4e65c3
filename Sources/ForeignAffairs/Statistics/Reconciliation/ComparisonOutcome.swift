/// What comes of holding one number against another.
public enum ComparisonOutcome: String, Sendable, Hashable, CaseIterable {
  /// Whatever the one number is, the other statement holds: 1,700 records and “over 1,500”.
  case agrees
  /// The bounds overlap, or one side is an estimate, so that the facts do not decide.
  case mayAgree
  /// No number is allowed by both.
  case disagrees
  /// The two do not count the same; the reasons are named.
  case notComparable
}

extension ComparisonOutcome {
  /// What people call it.
  public var name: LocalizedText {
    switch self {
    case .agrees: LocalizedText("khớp", english: "agrees")
    case .mayAgree: LocalizedText("có thể khớp", english: "may agree")
    case .disagrees: LocalizedText("không khớp", english: "disagrees")
    case .notComparable: LocalizedText("không so sánh được", english: "not comparable")
    }
  }
}
