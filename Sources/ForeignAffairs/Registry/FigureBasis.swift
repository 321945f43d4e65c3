/// On what basis a figure counts; figures of two bases are never added.
public struct FigureBasis: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// A figure basis from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// In the period (*trong kỳ*).
  public static let inPeriod = Self(rawValue: "inPeriod")
  /// Cumulative (*lũy kế*).
  public static let cumulative = Self(rawValue: "cumulative")
  /// At the date (*tại thời điểm*).
  public static let atDate = Self(rawValue: "atDate")
  /// Yearly average (*trung bình hằng năm*).
  public static let yearlyAverage = Self(rawValue: "yearlyAverage")
  /// Per year (*mỗi năm*).
  public static let yearlyRate = Self(rawValue: "yearlyRate")
  /// Target (*chỉ tiêu*).
  public static let target = Self(rawValue: "target")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.inPeriod, "trong kỳ", "in the period"),
    CodeName(.cumulative, "lũy kế", "cumulative"),
    CodeName(.atDate, "tại thời điểm", "at the date"),
    CodeName(.yearlyAverage, "trung bình hằng năm", "yearly average"),
    CodeName(.yearlyRate, "mỗi năm", "per year"),
    CodeName(.target, "chỉ tiêu", "target"),
  ]
}

extension FigureBasis: WireValue {}
