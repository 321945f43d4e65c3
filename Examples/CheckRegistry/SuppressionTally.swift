import ForeignAffairs

/// What suppressions have hidden in all files of a run.
struct SuppressionTally {
  private let suppressions: [Suppression]
  private var counts: [Int]
  /// Whether anything was judged, so that there was something to hide.
  private var hasJudged = false

  init(_ suppressions: [Suppression]) {
    self.suppressions = suppressions
    counts = suppressions.map { _ in 0 }
  }

  mutating func add(_ report: ValidationReport) {
    hasJudged = true
    for (place, use) in report.suppressions.enumerated() { counts[place] += use.count }
  }

  /// One line for each suppression that did nothing; that of a rule that is in no book never will.
  func lines(in language: Language) -> [String] {
    guard hasJudged else { return [] }
    let isVietnamese = language == .vietnamese
    return zip(suppressions, counts).filter { $1 == 0 }.map { suppression, _ in
      let record = suppression.record.map { " [\($0)]" } ?? ""
      let place = "\(suppression.rule) \(suppression.path)\(record)"
      if RulePage.book[suppression.rule] == nil {
        return isVietnamese
          ? "mục bỏ qua nêu quy tắc không tồn tại: \(place) (xem --list)"
          : "suppression of a rule that does not exist: \(place) (see --list)"
      }
      return isVietnamese ? "bỏ qua không dùng đến: \(place)" : "unused suppression: \(place)"
    }
  }
}
