/// Why a table could not be made, merged or asked.
///
/// It names what went wrong (``code``) and what it is about: the name of a dimension, a unit, a group.
public struct StatisticsFailure: Error, Sendable, Hashable {
  /// What went wrong; more codes may come in later versions.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the code.
    public let rawValue: String

    /// Names a code.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// A figure is larger than any number of this library.
    public static let overflow = Self(rawValue: "overflow")
    /// A table has more dimensions than three, a dimension more than 1,048,000 groups of its own, or a record
    /// stands in more than 1,048,576 cells and totals.
    public static let tooManyGroups = Self(rawValue: "too-many-groups")
    /// Two tables do not count the same things in the same way, so that they are not parts of one.
    public static let definitionsDiffer = Self(rawValue: "definitions-differ")
    /// Two tables turn amounts into one currency by other rates, so that their sums do not add up.
    public static let ratesDiffer = Self(rawValue: "rates-differ")
    /// A table was made from another one, and its parts can no longer be told apart.
    public static let derived = Self(rawValue: "derived")
    /// A record stands in several groups, so that adding the groups would count it twice.
    public static let groupsOverlap = Self(rawValue: "groups-overlap")
    /// A figure of a province would go over a merger, and the caller refused that.
    public static let acrossMerger = Self(rawValue: "across-merger")
    /// A unit of which only a part went over to a later one cannot be counted for it.
    public static let dividedProvince = Self(rawValue: "divided-province")
    /// There is no such dimension, measure or group.
    public static let notInTable = Self(rawValue: "not-in-table")
    /// A dimension has no order of time.
    public static let notInTime = Self(rawValue: "not-in-time")
    /// A figure that has to be exact is not.
    public static let notExact = Self(rawValue: "not-exact")
    /// A time is no calendar or reporting year.
    public static let notAYear = Self(rawValue: "not-a-year")
    /// A number is below zero, or above 2^53, and so is no count.
    public static let notACount = Self(rawValue: "not-a-count")
    /// A quantile is asked for at what is no part from 0 to 1.
    public static let notAPart = Self(rawValue: "not-a-part")
    /// Figures in several currencies are to be compared, and none is named.
    public static let currenciesDiffer = Self(rawValue: "currencies-differ")
    /// A measure of money is not divided by the currency or the state of the money: each measure is of one state, and
    /// its currencies are kept apart already.
    public static let moneyNotDivided = Self(rawValue: "money-not-divided")
  }

  /// What went wrong.
  public let code: Code
  /// What it is about.
  public let subject: String

  /// Describes a failure.
  public init(_ code: Code, _ subject: String) {
    self.code = code
    self.subject = subject
  }
}

extension StatisticsFailure: CustomStringConvertible {
  /// The failure in English; see ``message(in:)``.
  public var description: String { message(in: .english) }

  /// The failure as a sentence for people.
  public func message(in language: Language) -> String {
    let (vietnamese, english): (String, String) =
      switch code {
      case .overflow: ("số quá lớn: \(subject)", "the number is too large: \(subject)")
      case .tooManyGroups: ("quá nhiều nhóm: \(subject)", "too many groups: \(subject)")
      case .definitionsDiffer:
        (
          "hai bảng không thống kê cùng một nội dung: \(subject)",
          "the tables do not count the same: \(subject)"
        )
      case .ratesDiffer:
        (
          "hai bảng quy đổi theo tỷ giá khác nhau: \(subject)",
          "the tables use other exchange rates: \(subject)"
        )
      case .derived: ("bảng đã được tính lại: \(subject)", "the table was made from another: \(subject)")
      case .groupsOverlap:
        (
          "một hồ sơ nằm trong nhiều nhóm: \(subject)", "a record stands in several groups: \(subject)"
        )
      case .acrossMerger:
        ("số liệu vượt qua lần sáp nhập: \(subject)", "the figure would go over a merger: \(subject)")
      case .dividedProvince:
        (
          "chỉ một phần của đơn vị được chuyển sang: \(subject)",
          "only a part of the unit went over: \(subject)"
        )
      case .notInTable: ("không có trong bảng: \(subject)", "not in the table: \(subject)")
      case .notInTime: ("không theo trình tự thời gian: \(subject)", "has no order of time: \(subject)")
      case .notExact: ("không phải số chính xác: \(subject)", "not an exact figure: \(subject)")
      case .notAYear:
        (
          "không phải là một năm hay một năm báo cáo: \(subject)",
          "not a calendar or reporting year: \(subject)"
        )
      case .notACount: ("không phải là số đếm: \(subject)", "not a count: \(subject)")
      case .notAPart:
        ("phân vị phải nằm trong khoảng từ 0 đến 1: \(subject)", "a quantile is from 0 to 1: \(subject)")
      case .currenciesDiffer:
        (
          "số tiền thuộc nhiều loại tiền khác nhau, cần chọn một loại: \(subject)",
          "the amounts are in several currencies, of which one has to be named: \(subject)"
        )
      case .moneyNotDivided:
        (
          "số tiền không được phân chia theo loại tiền hoặc trạng thái vốn: \(subject)",
          "amounts are not divided by currency or state of the money: \(subject)"
        )
      default: ("\(code.rawValue): \(subject)", "\(code.rawValue): \(subject)")
      }
    return Wording(language).pick(vietnamese, english)
  }
}
