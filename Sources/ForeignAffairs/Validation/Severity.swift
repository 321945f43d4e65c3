/// How much a finding weighs.
///
/// Only what cannot be true is an ``error``. What is missing, unlawful or unusual is a ``warning`` or a ``note``: real
/// registers are old, laws are broken, and a record that says so is not wrong.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Worth a look.
  case note
  /// Against the law, or unusual.
  case warning
  /// Cannot be true.
  case error

  /// Whether one severity weighs less than another.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// What people call the severity in a language.
  public func name(in language: Language) -> String {
    switch (self, language) {
    case (.note, .vietnamese): "ghi chú"
    case (.note, .english): "note"
    case (.warning, .vietnamese): "cảnh báo"
    case (.warning, .english): "warning"
    case (.error, .vietnamese): "lỗi"
    case (.error, .english): "error"
    }
  }
}

extension Severity: ClosedWord {
  package static var blank: Self { .note }
}
