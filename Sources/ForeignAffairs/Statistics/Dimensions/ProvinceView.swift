/// As which units provinces are counted: as those that a record names, or as those of a later day.
///
/// The provinces of Vietnam were merged in 2008 and 2025, and figures of the old units are asked for as those
/// of the new ones. That is right only where all territory went over as a whole, which depends on the day: Phú Thọ
/// of today was made of three whole units, but before 2008-08-01 two of these had parts that are in Hà Nội now.
public struct ProvinceView: Sendable {
  /// What becomes of a record of a unit that is no longer there.
  public enum Mergers: String, Sendable, Hashable {
    /// Figures of predecessors are added up, and the group is marked as a whole, in all years: ``GroupKey/isMerged``. Where on the day of
    /// a record only a part of one of them was to go over, the record goes to a group of its own,
    /// ``GroupKey/undecided``.
    case summed
    /// Figures of predecessors are added up; where only a part went over, there is no table.
    case summedIfWhole
    /// There is no table over a merger.
    case refused
  }

  let day: CalendarDate?
  let gazetteer: Gazetteer
  let mergers: Mergers

  /// The units that the records name, each under the name that it bore on the day of the record.
  ///
  /// Where records of one unit are of days before and after it was renamed, the name with the smallest bytes stands.
  public static let asItWas = Self(day: nil, gazetteer: .standard, mergers: .summed)

  /// The units that the records name, with the names of a gazetteer of your own.
  public static func asItWas(in gazetteer: Gazetteer) -> Self {
    Self(day: nil, gazetteer: gazetteer, mergers: .summed)
  }

  /// The units of a day.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - gazetteer: The units and how they follow each other.
  ///   - mergers: What becomes of a record of a unit that is no longer there on the day.
  /// - Returns: The view.
  public static func today(
    on day: CalendarDate, in gazetteer: Gazetteer = .standard, mergers: Mergers = .summed
  ) -> Self {
    Self(day: day, gazetteer: gazetteer, mergers: mergers)
  }
}

extension Dimension {
  /// The province of a record, as it was or as it is on a day.
  ///
  /// - Parameters:
  ///   - view: As which units provinces are counted.
  ///   - rule: By which date a record is followed and named; without it, by the last day of its unit.
  ///   - province: The province of a record.
  /// - Returns: The dimension.
  static func province(
    _ view: ProvinceView, _ rule: DateRule<Record>?,
    _ province: @escaping @Sendable (Record) -> Identifier<Province>?
  ) -> Self {
    let placements = Dictionary(
      view.gazetteer.units.map { ($0.id, ProvincePlacement(of: $0, in: view, isDated: rule != nil)) },
      uniquingKeysWith: { first, _ in first })
    let words =
      view.day.map { ["\($0)", view.gazetteer.version] + (rule.map { [$0.identifier] } ?? []) } ?? []
    let description = DimensionDescription(
      (["province"] + words).joined(separator: "."), LocalizedText("tỉnh, thành phố", english: "province"))
    let (isAsItWas, time) = (view.day == nil, rule?.time)
    return Self(description) { record in
      guard let id = province(record) else { return .notStated }
      if let placement = placements[id] { return placement.placement { time?(record) ?? .notStated } }
      // A unit that the gazetteer does not know can be named, and not followed.
      return isAsItWas
        ? .several([Membership(.key(GroupKey(id.rawValue, order: .max)))]) : .undecided
    }
  }
}
