/// A stretch of time from one date to another, as far as both are known, in EDTF (ISO 8601-2).
///
/// - `2011/2023-06`: from some day of 2011 to some day of June 2023; the two ends may differ in precision.
/// - `2011`: the whole of the year, the month or the day.
/// - `2011/..`: goes on, as of the date of its source; `../2011`: no beginning is set.
/// - `2011/`: ended, or will end, on a date that is not known; `/2011`: began on a date that is not known.
///
/// A period that is not stated at all is no period: the property that would hold it is absent. A period may be
/// written the wrong way round, as registers do; ``isOrdered`` tells. Several periods are an array of periods.
public struct Period: Sendable, Hashable {
  /// One end of a period.
  public enum Bound: Sendable, Hashable {
    /// On a date, as far as it is known.
    case date(PartialDate)
    /// Not bounded: of a start, none is set; of an end, it goes on (EDTF `..`).
    case open
    /// There is one, and its date is not known (EDTF: nothing).
    case unknown

    /// The date, where there is one.
    public var date: PartialDate? {
      if case .date(let date) = self { date } else { nil }
    }
  }

  /// When it begins.
  public let start: Bound
  /// When it ends; the last day belongs to the period.
  public let end: Bound

  /// A period between two ends.
  ///
  /// Two equal dates are the whole of that date, written once: `2011/2011` is `2011`.
  ///
  /// - Throws: ``ValueFailure`` with code `malformed` when neither end is known, which says nothing.
  public init(from start: Bound, to end: Bound) throws(ValueFailure) {
    guard start != .unknown || end != .unknown else {
      throw ValueFailure(.malformed, type: "Period", input: "/", offset: 1)
    }
    self.init(unchecked: start, end)
  }

  /// A period between two ends of which one is known.
  package init(unchecked start: Bound, _ end: Bound) {
    self.start = start
    self.end = end
  }

  /// The whole of a date: a day, a month, a year or what else it is known to.
  public init(_ date: PartialDate) {
    self.init(unchecked: .date(date), .date(date))
  }

  /// From one date to another; the last belongs to the period.
  public init(from start: PartialDate, to end: PartialDate) {
    self.init(unchecked: .date(start), .date(end))
  }

  /// From a date on, still going on as of the date of the source.
  public init(ongoingSince start: PartialDate) {
    self.init(unchecked: .date(start), .open)
  }

  /// The whole date, when the period is one date and not two ends.
  public var wholeDate: PartialDate? {
    if case .date(let first) = start, case .date(let last) = end, first == last { first } else { nil }
  }

  /// Whether the period goes on, as of the date of its source.
  public var isOngoing: Bool { end == .open }

  /// A year from 1 January to 31 December.
  ///
  /// - Throws: ``ValueFailure`` with code `out-of-range` outside the years 0 to 9999.
  public static func year(_ year: Int) throws(ValueFailure) -> Self {
    Self(try PartialDate(year: year))
  }

  /// The reporting year of state administration: from 15 December of the year before to 14 December.
  ///
  /// Periodic reports of state agencies close on 14 December (Decree 09/2019/NĐ-CP); the yearly report of a foreign
  /// non-governmental organisation counts from 15 December too (Decree 58/2022/NĐ-CP, Article 21).
  ///
  /// - Throws: ``ValueFailure`` with code `out-of-range` outside the years 1 to 9999.
  public static func reportingYear(_ year: Int) throws(ValueFailure) -> Self {
    guard (1...9999).contains(year) else {
      throw ValueFailure(.outOfRange, type: "Period", input: "\(year)", parameter: "1–9999")
    }
    return Self(
      from: PartialDate(try CalendarDate(year: year - 1, month: 12, day: 15)),
      to: PartialDate(try CalendarDate(year: year, month: 12, day: 14)))
  }
}
