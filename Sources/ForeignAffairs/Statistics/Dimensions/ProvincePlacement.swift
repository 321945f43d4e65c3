/// Where the records of a province go, by their dates.
enum ProvincePlacement: Sendable {
  /// All of them go to one place.
  case always(Placement)
  /// They go to the group of the unit, under the name that it bore on their day.
  case named(Province, order: Int)
  /// They go to the successor where all that it was made of on their day went over as a whole, otherwise elsewhere.
  case followed(Province, to: Placement, of: Province, in: Gazetteer, otherwise: Placement)

  /// Where the records of a unit go.
  ///
  /// - Parameters:
  ///   - unit: The unit that they name.
  ///   - view: As which units they are counted.
  ///   - isDated: Whether they have dates; otherwise they are of the last day of the unit.
  init(of unit: Province, in view: ProvinceView, isDated: Bool) {
    let gazetteer = view.gazetteer
    func key(_ unit: Province, _ name: LocalizedText?) -> GroupKey { Self.key(unit, name, in: gazetteer) }
    guard let day = view.day else {
      self =
        isDated && unit.names.count > 1
        ? .named(unit, order: gazetteer.index.byID[unit.id] ?? 0)
        : .always(Placement(keys: [key(unit, unit.names.last?.name)]))
      return
    }
    func group(of province: Province) -> Placement {
      Placement(keys: [
        key(province, province.name(on: day) ?? province.names.last?.name).from(unit.id.rawValue)
      ])
    }
    if gazetteer.isKnown(unit, on: day) {
      self = .always(group(of: unit))
      return
    }
    if view.mergers == .refused {
      self = .always(.refused(StatisticsFailure(.acrossMerger, unit.id.rawValue)))
      return
    }
    let otherwise: Placement =
      view.mergers == .summed
      ? .undecided : .refused(StatisticsFailure(.dividedProvince, unit.id.rawValue))
    let successors = gazetteer.successors(of: unit.id, on: day)
    guard let successor = successors.first, successors.count == 1, successor.extent == .whole else {
      self = .always(otherwise)
      return
    }
    let (province, last) = (successor.province, unit.validity.latest ?? day)
    if !isDated {
      self = .always(gazetteer.isWhole(province, on: last) ? group(of: province) : otherwise)
    } else if gazetteer.isWhole(province, on: .distantPast), gazetteer.isWhole(province, on: last) {
      // Most units are older than their gazetteer, and never gave a part away.
      self = .always(group(of: province))
    } else {
      self = .followed(province, to: group(of: province), of: unit, in: gazetteer, otherwise: otherwise)
    }
  }

  /// Where a record goes.
  @inline(__always)
  func placement(_ time: () -> RecordTime) -> Placement {
    if case .always(let placement) = self { return placement }
    return placement(from: time().firstDays)
  }

  @inline(never)
  private func placement(from days: ClosedRange<CalendarDate>?) -> Placement {
    switch self {
    case .always(let placement): return placement
    case .named(let unit, let order):
      let names = days.map { [$0.lowerBound, $0.upperBound].map { unit.name(on: $0) } } ?? []
      let name = names.first == names.last ? names.first ?? nil : nil
      return Placement(
        keys: [GroupKey(unit.id.rawValue, name: name ?? unit.names.last?.name, order: order)])
    case .followed(let successor, let placement, let unit, let gazetteer, let otherwise):
      return gazetteer.isWhole(successor, on: unit.firstDay(of: days, in: gazetteer)) ? placement : otherwise
    }
  }

  private static func key(_ unit: Province, _ name: LocalizedText?, in gazetteer: Gazetteer) -> GroupKey {
    GroupKey(unit.id.rawValue, name: name, order: gazetteer.index.byID[unit.id] ?? gazetteer.units.count)
  }
}

extension Province {
  /// The first day of a record that names the unit, as early as it may be.
  ///
  /// A record whose date reaches over the beginning of the unit is of after it, for it names the unit. One without a
  /// date may be as old as the unit, or as the gazetteer.
  fileprivate func firstDay(of days: ClosedRange<CalendarDate>?, in gazetteer: Gazetteer) -> CalendarDate {
    let start = validity.earliest
    guard let days else { return max(start ?? .distantPast, gazetteer.coverage.lowerBound) }
    return start.map { days.contains($0) ? $0 : days.lowerBound } ?? days.lowerBound
  }
}

extension Gazetteer {
  /// Whether all that made up a unit was, on an earlier day, in units that went over to it as a whole.
  ///
  /// Hà Nội of 2008 holds all of the old Hà Nội and a part of Vĩnh Phúc (Mê Linh). Records of before 2008 do not add up
  /// to it, nor to any unit that it is a part of.
  fileprivate func isWhole(_ unit: Province, on day: CalendarDate) -> Bool {
    var seen: Set<Identifier<Province>> = []
    var waiting = [unit]
    while let next = waiting.popLast() {
      // An open start is older than the gazetteer, so that the unit was there on days before its coverage too.
      if next.exists(on: day) == .yes || !seen.insert(next.id).inserted { continue }
      let links = next.predecessors.filter { $0.on > day }
      let provinces = links.compactMap { self[$0.province] }
      guard !links.isEmpty, provinces.count == links.count, links.allSatisfy({ $0.extent == .whole }) else {
        return false
      }
      waiting += provinces
    }
    return true
  }
}

extension RecordTime {
  /// The days that may be the first of the record; nothing where no date is certain.
  fileprivate var firstDays: ClosedRange<CalendarDate>? {
    switch self {
    case .notStated: return nil
    case .date(let date): return date.certainDays
    case .period(let period): return period.start.date?.certainDays
    case .several(let periods):
      let days = periods.map { $0.start.date?.certainDays }
      guard let first = days.compactMap({ $0?.lowerBound }).min(),
        let last = days.compactMap({ $0?.upperBound }).max(), !days.contains(nil)
      else { return nil }
      return first...last
    }
  }
}

extension PartialDate {
  /// The days that the date may be, unless its source marks it as unsure.
  fileprivate var certainDays: ClosedRange<CalendarDate>? {
    qualification == .none ? earliest...latest : nil
  }
}
