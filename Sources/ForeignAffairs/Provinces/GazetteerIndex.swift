/// Where the units of a gazetteer stand, by all that they are looked up by.
struct GazetteerIndex: Sendable {
  /// A name that a unit bears or bore.
  struct NameEntry: Sendable, Hashable {
    /// The position of the unit.
    let unit: Int
    /// The position of the name among those of the unit.
    let name: Int
  }

  private(set) var byID: [Identifier<Province>: Int] = [:]
  private(set) var byCode: [ProvinceCode: [Int]] = [:]
  private(set) var bySubdivisionCode: [SubdivisionCode: [Int]] = [:]
  /// The names by search key without spaces, so that `Da Nang` meets `Danang`.
  private var byName: [String: Set<NameEntry>] = [:]
  /// The place of each unit in the order of time.
  private let rank: [Int]

  /// Words that stand before or behind a name and are no part of it, as they are in keys.
  private static let prefixes = ["tinh", "thanhpho", "tp", "provinceof", "cityof"]
  private static let suffixes = ["province", "city"]

  init(units: [Province], spellings: [String: String]) {
    rank = Self.ranks(units)
    for (position, unit) in units.enumerated() {
      if byID[unit.id] == nil { byID[unit.id] = position }
      if let code = unit.code { byCode[code, default: []].append(position) }
      if let code = unit.subdivisionCode { bySubdivisionCode[code, default: []].append(position) }
      for (name, dated) in unit.names.enumerated() {
        for translation in dated.name.translations {
          let key = SearchKey(translation.text).joined
          byName[key, default: []].insert(NameEntry(unit: position, name: name))
        }
      }
    }
    let official = byName
    for (spelling, name) in spellings {
      byName[SearchKey(spelling).joined, default: []].formUnion(official[SearchKey(name).joined] ?? [])
    }
    for code in byCode.keys { byCode[code]?.sort { [rank] in rank[$0] < rank[$1] } }
    for code in bySubdivisionCode.keys { bySubdivisionCode[code]?.sort { [rank] in rank[$0] < rank[$1] } }
  }

  /// The names that a text writes, in any order.
  func names(_ text: some StringProtocol) -> Set<NameEntry> {
    let key = SearchKey(text).joined
    if key.isEmpty { return [] }
    if let entries = byName[key] { return entries }
    for prefix in Self.prefixes where key.hasPrefix(prefix) {
      if let entries = byName[String(key.dropFirst(prefix.count))] { return entries }
    }
    for suffix in Self.suffixes where key.hasSuffix(suffix) {
      if let entries = byName[String(key.dropLast(suffix.count))] { return entries }
    }
    return []
  }

  /// Positions in the order of time, each once.
  func inOrderOfTime(_ positions: some Sequence<Int>) -> [Int] {
    Set(positions).sorted { rank[$0] < rank[$1] }
  }

  private static func ranks(_ units: [Province]) -> [Int] {
    let spans = units.map { unit in
      (
        start: unit.validity.start.date?.earliest ?? .distantPast,
        end: unit.validity.end.date?.latest ?? .distantFuture
      )
    }
    var result = Array(units.indices)
    let order = units.indices.sorted { left, right in
      (spans[left].start, spans[left].end, left) < (spans[right].start, spans[right].end, right)
    }
    for (rank, position) in order.enumerated() { result[position] = rank }
    return result
  }
}
