extension Gazetteer {
  /// The unit with an identifier.
  public subscript(id: Identifier<Province>) -> Province? {
    place(of: id).map { units[$0] }
  }

  /// Where the unit with an identifier stands among ``units``, for a question that copies no unit.
  func place(of id: Identifier<Province>) -> Int? { index.byID[id] }

  /// The unit that bore a code of the statistics office on a day.
  ///
  /// Nothing where none did for certain, or where several did, as may be in a gazetteer of your own.
  public func unit(code: ProvinceCode, on day: CalendarDate) -> Province? {
    let owners = units(code: code).filter { isKnown($0, on: day) }
    return owners.count == 1 ? owners.first : nil
  }

  /// The units that bore a code of the statistics office at any time, the earliest first.
  public func units(code: ProvinceCode) -> [Province] {
    (index.byCode[code] ?? []).map { units[$0] }
  }

  /// The units that bear a code of ISO 3166-2, the earliest first.
  public func units(subdivisionCode: SubdivisionCode) -> [Province] {
    (index.bySubdivisionCode[subdivisionCode] ?? []).map { units[$0] }
  }

  /// The units of a name in any spelling, the earliest first.
  ///
  /// Case, marks, hyphens and spaces do not count, nor do words such as *tỉnh*, *thành phố*, *TP.* and
  /// *Province*; they do not choose between a province and a city either. With a day, only units that existed
  /// and bore the name that day are given: *Huế* is no unit before 2025, and *Thừa Thiên Huế* none since.
  public func units(named name: some StringProtocol, on day: CalendarDate? = nil) -> [Province] {
    let entries = index.names(name).filter { entry in
      guard let day else { return true }
      let unit = units[entry.unit]
      return isKnown(unit, on: day) && unit.names[entry.name].holds(on: day)
    }
    return index.inOrderOfTime(entries.map(\.unit)).map { units[$0] }
  }

  /// The units that existed on a day, in canonical order; none before the coverage.
  public func units(on day: CalendarDate) -> [Province] {
    units.filter { isKnown($0, on: day) }
  }

  /// Whether the gazetteer answers for the day, and the unit existed for certain.
  func isKnown(_ unit: Province, on day: CalendarDate) -> Bool {
    coverage.lowerBound <= day && unit.exists(on: day) == .yes
  }
}
