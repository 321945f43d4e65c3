public import ForeignAffairs

/// Why a report could not be made.
public struct ReportFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// What went wrong; more codes may come in later versions.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the code.
    public let rawValue: String

    /// Names a code.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The registers hold nothing about the province.
    public static let nothingAboutProvince = Self(rawValue: "nothing-about-province")
    /// The registers hold nothing that is dated in the year.
    public static let nothingInYear = Self(rawValue: "nothing-in-year")
    /// The figures of the year cannot be computed.
    public static let noFigures = Self(rawValue: "no-figures")
  }

  /// What went wrong.
  public let code: Code
  /// The province or the year; empty when the report is on records that name no province.
  public let parameter: String
  /// Why figures could not be computed.
  public let cause: StatisticsFailure?

  init(code: Code, parameter: String, cause: StatisticsFailure? = nil) {
    (self.code, self.parameter, self.cause) = (code, parameter, cause)
  }

  /// The message in English.
  public var description: String { message(in: .english) }

  /// A sentence that says what is wrong.
  public func message(in language: Language) -> String {
    let wording = Wording(language)
    return switch code {
    case .nothingAboutProvince where parameter.isEmpty:
      wording.pick("không có dữ liệu nào để báo cáo", "there is nothing to report")
    case .nothingAboutProvince:
      wording.pick(
        "không có dữ liệu nào về tỉnh “\(parameter)”", "there is nothing about the province “\(parameter)”")
    case .nothingInYear:
      wording.pick(
        "không có dữ liệu nào ghi năm \(parameter)", "there is nothing dated in the year \(parameter)")
    case .noFigures:
      wording.pick("không tính được số liệu", "the figures cannot be computed")
        + (cause.map { ": \($0.message(in: language))" } ?? "")
    default: "\(code.rawValue): \(parameter)"
    }
  }
}
