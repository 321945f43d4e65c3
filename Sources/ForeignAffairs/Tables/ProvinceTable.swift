/// The units of the standard gazetteer, put together from their tables once when first asked for.
enum ProvinceTable {
  /// The units in the order of their codes, then of time.
  static let units: [Province] = {
    var builder = Builder()
    for cells in FactTable.rows(ProvinceUnitRows.text) { builder.addUnit(cells) }
    for cells in FactTable.rows(ProvinceChangeRows.foundings) { builder.addFounding(cells) }
    for cells in FactTable.rows(ProvinceChangeRows.changes) { builder.addChange(cells) }
    for cells in FactTable.rows(ProvinceChangeRows.regions) {
      let name = LocalizedText(String(cells[0]), english: String(cells[1]))
      builder.edit(cells[2]) { $0.regions.append(ProvinceRegion(scheme: .planning2025, name: name)) }
    }
    for cells in FactTable.rows(ProvinceChangeRows.neighbours) {
      guard let country = CountryTable.code(cells[0]) else { continue }
      builder.edit(cells[1]) { $0.landNeighbours.append(country) }
    }
    for cells in FactTable.rows(ProvinceChangeRows.notes) {
      builder.edit(cells[0]) { $0.note = LocalizedText(String(cells[1]), english: String(cells[2])) }
    }
    return builder.units
  }()

  /// Other spellings and the names they stand for.
  static let spellings: [String: String] = FactTable.rows(ProvinceSpellingRows.text).reduce(into: [:]) {
    result, cells in
    result[String(cells[0])] = String(cells[1])
  }

  /// The resolutions by number.
  private static let resolutions: [Substring: OfficialDocument] =
    FactTable.rows(ProvinceChangeRows.resolutions).reduce(into: [:]) { result, cells in
      result[cells[0]] = OfficialDocument(
        number: DocumentNumber(rawValue: String(cells[0])), kind: .resolution, issuer: "Quốc hội",
        issuerKind: .nationalAssembly, issuedOn: try? PartialDate(String(cells[1])),
        title: cells[2].isEmpty ? nil : LocalizedText(String(cells[2])))
    }

  /// Collects the facts of units, table by table.
  private struct Builder {
    private(set) var units: [Province] = []
    private var indices: [Substring: Int] = [:]

    mutating func addUnit(_ cells: [Substring]) {
      guard let validity = try? Period(String(cells[5])) else { return }
      var unit = Province(id: Identifier(String(cells[0])), validity: validity)
      unit.code = try? ProvinceCode(String(cells[1]))
      unit.subdivisionCode = try? SubdivisionCode(String(cells[2]))
      unit.codeBefore2004 = cells[3].isEmpty ? nil : String(cells[3])
      unit.wikidata = cells[4].isEmpty ? nil : String(cells[4])
      unit.kinds = [DatedProvinceKind(kind: ProvinceKind(rawValue: String(cells[6])))]
      unit.names = [DatedName(name: LocalizedText(String(cells[7]), english: String(cells[8])))]
      indices[cells[0]] = units.count
      units.append(unit)
    }

    /// Links a unit to those that it was made from, on both sides.
    mutating func addFounding(_ cells: [Substring]) {
      guard let index = indices[cells[0]] else { return }
      let day = FactTable.days(cells[1]).lowerBound
      let number = DocumentNumber(rawValue: String(cells[2]))
      add(document: cells[2], to: index)
      units[index].seat = cells[3].isEmpty ? nil : LocalizedText(String(cells[3]))
      for word in cells[4].split(separator: " ") {
        let extent: ProvinceLinkExtent = word.hasPrefix("~") ? .part : .whole
        guard let former = indices[extent == .part ? word.dropFirst() : word] else { continue }
        units[index].predecessors.append(
          ProvinceLink(province: units[former].id, extent: extent, on: day, document: number))
        units[former].successors.append(
          ProvinceLink(province: units[index].id, extent: extent, on: day, document: number))
      }
    }

    /// Ends the name and kind of a unit and begins others; without a new name the old one goes on undated.
    mutating func addChange(_ cells: [Substring]) {
      guard let index = indices[cells[0]] else { return }
      let validity = units[index].validity
      let day = FactTable.days(cells[1]).lowerBound
      guard let eve = day.adding(days: -1) else { return }
      let before = Period(unchecked: validity.start, .date(PartialDate(eve)))
      let after = Period(unchecked: .date(PartialDate(day)), validity.end)
      units[index].kinds[units[index].kinds.count - 1].period = before
      units[index].kinds.append(
        DatedProvinceKind(kind: ProvinceKind(rawValue: String(cells[2])), period: after))
      if !cells[3].isEmpty {
        units[index].names[units[index].names.count - 1].period = before
        let name = LocalizedText(String(cells[3]), english: String(cells[4]))
        units[index].names.append(DatedName(name: name, period: after))
      }
      add(document: cells[5], to: index)
    }

    mutating func edit(_ ids: Substring, _ change: (inout Province) -> Void) {
      for id in ids.split(separator: " ") {
        if let index = indices[id] { change(&units[index]) }
      }
    }

    private mutating func add(document number: Substring, to index: Int) {
      if let document = ProvinceTable.resolutions[number] { units[index].documents.append(document) }
    }
  }
}
