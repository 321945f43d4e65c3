/// The province-level units of a country in the course of time, found by code, by name and by day.
///
/// ``standard`` has every unit of Vietnam since 1 January 2004. A code or a name alone does not name a unit:
/// code 82 was Tiền Giang and is Đồng Tháp, and *Đồng Nai* is two units. So units are looked up together with
/// a day, and where there is none, all that fit are given.
///
/// Days before the coverage have no units, for the gazetteer does not know them. Days after it are answered
/// as of its last day, since what will change then is not known yet.
public struct Gazetteer: Sendable, Hashable {
  /// The edition of the facts, such as `2026-11`.
  public let version: String
  /// The first day that the gazetteer answers for, and the day as of which its facts are known.
  public let coverage: ClosedRange<CalendarDate>
  /// The units in canonical order: that in which they were given, for the standard one by code and then by
  /// time.
  public let units: [Province]
  /// Other spellings of names, each with the name it stands for.
  public let spellings: [String: String]

  let index: GazetteerIndex

  /// Makes a gazetteer of your own units.
  ///
  /// Where two units have one identifier, the first is found by it. Names are found by the spellings given,
  /// by those of the names themselves in every language, and with words such as *tỉnh* and *TP.* before them.
  public init(
    units: [Province],
    version: String,
    coverage: ClosedRange<CalendarDate>,
    spellings: [String: String] = Self.usualSpellings
  ) {
    self.version = version
    self.coverage = coverage
    self.units = units
    self.spellings = spellings
    index = GazetteerIndex(units: units, spellings: spellings)
  }

  /// Every province-level unit of Vietnam from 2004-01-01 to 2026-11-21.
  ///
  /// A unit that was there before 2004 has an open start. Followed are the changes that the National Assembly
  /// decided for provinces (Resolutions 22/2003/QH11, 15/2008/QH12, 175/2024/QH15, 202/2025/QH15, 30, 36 and
  /// 39/2026/QH16), not corrections of a boundary line.
  public static let standard = Self(
    units: ProvinceTable.units, version: "2026-11",
    coverage: CalendarDate(
      uncheckedYear: 2004, month: 1, day: 1)...CalendarDate(uncheckedYear: 2026, month: 11, day: 21))

  /// Spellings of Vietnamese provinces that do not follow from their names: `Sài Gòn`, `TPHCM`, `Đắc Lắc`.
  public static let usualSpellings: [String: String] = ProvinceTable.spellings

  /// Whether two gazetteers hold the same facts.
  public static func == (left: Self, right: Self) -> Bool {
    left.version == right.version && left.coverage == right.coverage && left.units == right.units
      && left.spellings == right.spellings
  }

  /// Feeds the edition and the identifiers of the units to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(version)
    hasher.combine(coverage)
    for unit in units { hasher.combine(unit.id) }
  }
}
