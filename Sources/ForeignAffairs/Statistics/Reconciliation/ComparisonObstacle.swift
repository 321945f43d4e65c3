/// Why a reported figure cannot be held against records, or against another figure.
///
/// Every obstacle that is found is named, in the order of this list.
public enum ComparisonObstacle: String, Sendable, Hashable, CaseIterable {
  /// A number is unknown: the source leaves it blank, or none of the records tells it.
  case unknownValue
  /// A figure states neither a count nor an amount.
  case noValue
  /// The registry keeps no records of what the figure counts, such as workers or investment.
  case notRecorded
  /// No record is about the time, province and selection of the figure, and nobody says that there are none.
  case noRecords
  /// A yearly average, or an amount per year, is no total.
  case average
  /// A target is what was to be reached, not what was.
  case target
  /// One counts in a period, the other up to a date or at a date.
  case basis
  /// The times are not the same.
  case period
  /// A figure does not state its time.
  case timeNotStated
  /// One counts the whole province, the other its People’s Committee, a department or departments; or records do
  /// not tell whose they are.
  case scope
  /// One is a part of another figure, which the other is not.
  case subset
  /// The sectors, donors, direction or event are not the same, or records do not tell them.
  case coverage
  /// One source states both in different words, so that they are two things.
  case definition
  /// The units are not the same: delegations and visits, events and editions.
  case unit
  /// The currencies are not the same.
  case currency
  /// One amount is committed, the other disbursed; or it is not said which.
  case moneyState
  /// The territory was changed by a merger of provinces, and the figures of its parts do not add up to it.
  case mergedTerritory
  /// A sum or difference is larger than any number of this library.
  case overflow
}

extension ComparisonObstacle {
  /// What people call it.
  public var name: LocalizedText {
    switch self {
    case .unknownValue: LocalizedText("chưa rõ con số", english: "number unknown")
    case .noValue: LocalizedText("không nêu giá trị", english: "no value stated")
    case .notRecorded: LocalizedText("sổ không theo dõi chỉ tiêu này", english: "not kept in records")
    case .noRecords: LocalizedText("không có hồ sơ", english: "no records")
    case .average: LocalizedText("là số bình quân, không phải tổng số", english: "an average, not a total")
    case .target: LocalizedText("là chỉ tiêu đặt ra, không phải kết quả", english: "a target, not a result")
    case .basis: LocalizedText("khác cơ sở tính", english: "different basis")
    case .period: LocalizedText("khác thời kỳ", english: "different time")
    case .timeNotStated: LocalizedText("không nêu thời gian", english: "time not stated")
    case .scope: LocalizedText("khác phạm vi", english: "different scope")
    case .subset: LocalizedText("là một phần của tổng số khác", english: "part of a whole")
    case .coverage: LocalizedText("khác đối tượng thống kê", english: "different coverage")
    case .definition:
      LocalizedText("một nguồn gọi bằng hai tên", english: "named differently by one source")
    case .unit: LocalizedText("khác đơn vị tính", english: "different unit")
    case .currency: LocalizedText("khác loại tiền", english: "different currency")
    case .moneyState: LocalizedText("khác trạng thái vốn", english: "different state of money")
    case .mergedTerritory:
      LocalizedText(
        "địa giới thay đổi do sắp xếp đơn vị hành chính", english: "territory changed by a merger")
    case .overflow: LocalizedText("số quá lớn", english: "number too large")
    }
  }
}
