/// As which units provinces are counted: as those that a record names, or as those of a later day.
///
/// The provinces of Vietnam were merged in 2008 and 2025, and figures of the old units are asked for as those
/// of the new ones. That is right only where all territory went over as a whole.
public struct ProvinceView: Sendable {
  /// What becomes of a record of a unit that is no longer there.
  public enum Mergers: String, Sendable, Hashable {
    /// Figures of predecessors are added up, and the group is marked: ``GroupKey/isMerged``. Where only a
    /// part of a unit went over, the record goes to a group of its own, ``GroupKey/undecided``.
    case summed
    /// Figures of predecessors are added up; where only a part went over, there is no table.
    case summedIfWhole
    /// There is no table over a merger.
    case refused
  }

  let day: CalendarDate?
  let gazetteer: Gazetteer
  let mergers: Mergers

  /// The units that the records name.
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

  /// Where the records of a unit go.
  func placement(of unit: Province) -> Placement {
    guard let day else { return .several([Membership(.key(key(unit)))]) }
    if gazetteer.isKnown(unit, on: day) {
      return .several([Membership(.key(key(unit).from(unit.id.rawValue)))])
    }
    if mergers == .refused { return .refused(StatisticsFailure(.acrossMerger, unit.id.rawValue)) }
    guard let successor = wholeSuccessor(of: unit, on: day) else {
      return mergers == .summed
        ? .undecided : .refused(StatisticsFailure(.dividedProvince, unit.id.rawValue))
    }
    return .several([Membership(.key(key(successor).from(unit.id.rawValue)))])
  }

  /// The one unit that a unit went over to as a whole, if that one was made of whole units alone.
  ///
  /// Hà Nội of 2008 holds all of the old Hà Nội and a part of Vĩnh Phúc (Mê Linh). Records of before 2008 do
  /// not add up to it.
  private func wholeSuccessor(of unit: Province, on day: CalendarDate) -> Province? {
    let successors = gazetteer.successors(of: unit.id, on: day)
    guard let successor = successors.first, successors.count == 1, successor.extent == .whole else {
      return nil
    }
    let last = unit.validity.latest ?? day
    let predecessors = gazetteer.predecessors(of: successor.province.id, on: last)
    guard !predecessors.isEmpty, predecessors.allSatisfy({ $0.extent == .whole }) else { return nil }
    return successor.province
  }

  private func key(_ unit: Province) -> GroupKey {
    let name = day.flatMap { unit.name(on: $0) } ?? unit.names.last?.name
    return GroupKey(
      unit.id.rawValue, name: name, order: gazetteer.index.byID[unit.id] ?? gazetteer.units.count)
  }
}

extension Dimension {
  /// The province of a record, as it was or as it is on a day.
  static func province(
    _ view: ProvinceView, _ province: @escaping @Sendable (Record) -> Identifier<Province>?
  ) -> Self {
    let placements = Dictionary(
      view.gazetteer.units.map { ($0.id, view.placement(of: $0)) }, uniquingKeysWith: { first, _ in first })
    let description = DimensionDescription(
      view.day.map { "province.\($0).\(view.gazetteer.version)" } ?? "province",
      LocalizedText("tỉnh, thành phố", english: "province"))
    let isAsItWas = view.day == nil
    return Self(description) { record in
      guard let id = province(record) else { return .notStated }
      if let placement = placements[id] { return placement }
      // A unit that the gazetteer does not know can be named, and not followed.
      return isAsItWas
        ? .several([Membership(.key(GroupKey(id.rawValue, order: .max)))]) : .undecided
    }
  }
}
