public import ForeignAffairs

/// Small gazetteers that each have one thing that is tricky about provinces: arguments of parameterised
/// tests.
///
/// They cover the years 2000 to 2020, and what happens in them happens on ``turn``, 2010-01-01. Units have
/// the code 01 unless said otherwise, and their identifiers are their names.
public enum GazetteerFixture: String, Sendable, CaseIterable {
  /// `east`, code 01, and `west`, code 02, became `union`, which took over code 01.
  case merger
  /// `union` became `east` and `west`, each made from a part of it.
  case division
  /// `north` was called *Bắc Cũ* and is called *Bắc Mới*; it stays the same unit.
  case renaming
  /// `east` went into `union` as a whole, `west` in part; the rest of `west` is `west-2010`.
  case redrawing
  /// `a` became `b` in part and `c` as a whole, both of which became `d`; `c` also became `nowhere`, which no
  /// unit is.
  case twoWays
  /// `a` and `b` link to each other, and `a` to itself.
  case circle
  /// `a` has always had code 01, and `b` has had it too since the turn.
  case sharedCode
  /// Two units have the identifier `a`: one until the turn, one since.
  case sharedIdentifier

  /// The day on which things change.
  public static let turn = CalendarDate(uncheckedYear: 2010, month: 1, day: 1)

  /// The gazetteer.
  public var gazetteer: Gazetteer {
    let first = CalendarDate(uncheckedYear: 2000, month: 1, day: 1)
    let last = CalendarDate(uncheckedYear: 2020, month: 12, day: 31)
    return Gazetteer(units: units, version: rawValue, coverage: first...last)
  }

  private var units: [Province] {
    switch self {
    case .merger:
      [
        Self.unit("east", .before, to: [("union", .whole)]),
        Self.unit("west", .before, code: 2, to: [("union", .whole)]),
        Self.unit("union", .since, from: [("east", .whole), ("west", .whole)]),
      ]
    case .division:
      [
        Self.unit("union", .before, to: [("east", .part), ("west", .part)]),
        Self.unit("east", .since, from: [("union", .part)]),
        Self.unit("west", .since, code: 2, from: [("union", .part)]),
      ]
    case .renaming: [Self.renamed]
    case .redrawing:
      [
        Self.unit("east", .before, to: [("union", .whole)]),
        Self.unit("west", .before, code: 2, to: [("union", .part), ("west-2010", .part)]),
        Self.unit("union", .since, from: [("east", .whole), ("west", .part)]),
        Self.unit("west-2010", .since, code: 2, from: [("west", .part)]),
      ]
    case .twoWays:
      [
        Self.unit("a", .before, to: [("b", .part), ("c", .whole), ("nowhere", .whole)]),
        Self.unit("b", .before, to: [("d", .whole)]), Self.unit("c", .before, to: [("d", .whole)]),
        Self.unit("d", .since),
      ]
    case .circle:
      [
        Self.unit("a", .before, to: [("b", .whole), ("a", .whole)]),
        Self.unit("b", .before, to: [("a", .part)]),
      ]
    case .sharedCode: [Self.unit("a", .always), Self.unit("b", .since)]
    case .sharedIdentifier: [Self.unit("a", .before), Self.unit("a", .since)]
    }
  }

  /// When a unit is there.
  private enum Time {
    case before
    case since
    case always
  }

  private static func period(_ time: Time) -> Period {
    let eve = CalendarDate(uncheckedYear: 2009, month: 12, day: 31)
    return switch time {
    case .before: Period(unchecked: .open, .date(PartialDate(eve)))
    case .since: Period(unchecked: .date(PartialDate(turn)), .open)
    case .always: Period(unchecked: .open, .open)
    }
  }

  private static func unit(
    _ id: String, _ time: Time, code: Int = 1, from predecessors: [(String, ProvinceLinkExtent)] = [],
    to successors: [(String, ProvinceLinkExtent)] = []
  ) -> Province {
    func links(_ units: [(String, ProvinceLinkExtent)]) -> [ProvinceLink] {
      units.map { ProvinceLink(province: Identifier($0.0), extent: $0.1, on: turn) }
    }
    var unit = Province(id: Identifier(id), validity: period(time))
    unit.names = [DatedName(name: LocalizedText(id))]
    unit.code = ProvinceCode(unchecked: code)
    (unit.predecessors, unit.successors) = (links(predecessors), links(successors))
    return unit
  }

  private static var renamed: Province {
    var unit = unit("north", .always)
    unit.names = [
      DatedName(name: "Bắc Cũ", period: period(.before)), DatedName(name: "Bắc Mới", period: period(.since)),
    ]
    return unit
  }
}
