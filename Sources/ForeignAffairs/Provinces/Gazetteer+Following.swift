extension Gazetteer {
  /// The units of a later day that the territory of a unit went to, in canonical order.
  ///
  /// A unit that still exists on the day is its own successor. Figures of a unit can be carried over only to
  /// a successor that holds the whole of it.
  ///
  /// - Parameters:
  ///   - id: The identifier of the earlier unit.
  ///   - day: The later day.
  /// - Returns: The units of that day, each with how much of the earlier unit it holds; none for an unknown
  ///   identifier, for a day before the unit began, and where the links lead nowhere.
  public func successors(of id: Identifier<Province>, on day: CalendarDate) -> [ProvinceShare] {
    shares(from: id, on: day) { unit in unit.successors.filter { $0.on <= day } }
  }

  /// The units of an earlier day that the territory of a unit came from, in canonical order.
  ///
  /// A unit that existed on the day already is its own predecessor. Figures of the predecessors add up to
  /// those of the unit only where all of them went over as a whole.
  ///
  /// - Parameters:
  ///   - id: The identifier of the later unit.
  ///   - day: The earlier day.
  /// - Returns: The units of that day, each with how much of it the later unit holds; none for an unknown
  ///   identifier, for a day after the unit ended or before the coverage, and where the links lead nowhere.
  public func predecessors(of id: Identifier<Province>, on day: CalendarDate) -> [ProvinceShare] {
    shares(from: id, on: day) { unit in unit.predecessors.filter { $0.on > day } }
  }

  /// Follows links until they reach units of a day; links in a circle do no harm.
  private func shares(
    from start: Identifier<Province>, on day: CalendarDate, along links: (Province) -> [ProvinceLink]
  ) -> [ProvinceShare] {
    guard let first = index.byID[start] else { return [] }
    var extents: [Int: ProvinceLinkExtent] = [first: .whole]
    var waiting = [first]
    while let position = waiting.popLast() {
      let unit = units[position]
      guard let extent = extents[position], !isKnown(unit, on: day) else { continue }
      for link in links(unit) {
        guard let next = index.byID[link.province] else { continue }
        let reached = extent == .whole ? link.extent : .part
        // A unit is visited again only when another way leads there as a whole.
        if extents[next] == .whole || extents[next] == reached { continue }
        extents[next] = reached
        waiting.append(next)
      }
    }
    return extents.sorted { $0.key < $1.key }.filter { isKnown(units[$0.key], on: day) }.map {
      ProvinceShare(province: units[$0.key], extent: $0.value)
    }
  }
}
