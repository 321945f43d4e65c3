/// A day of the week.
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
  /// Thứ Hai.
  case monday = 1
  /// Thứ Ba.
  case tuesday
  /// Thứ Tư.
  case wednesday
  /// Thứ Năm.
  case thursday
  /// Thứ Sáu.
  case friday
  /// Thứ Bảy, a day of rest.
  case saturday
  /// Chủ nhật, a day of rest.
  case sunday

  /// Whether offices are closed: Saturday and Sunday.
  public var isWeekend: Bool { self == .saturday || self == .sunday }
}
