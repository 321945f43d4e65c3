extension Table: Codable {
  /// The table as canonical JSON on one line: everything that is needed to merge it with others.
  public var json: [UInt8] { TableDocument(self).canonicalJSON }

  /// Reads a table.
  ///
  /// - Throws: ``ReadingFailure`` with every fault.
  public init(json: [UInt8], options: ReadingOptions = ReadingOptions()) throws(ReadingFailure) {
    self = try TableDocument.read(json, options) { (document) throws(TableFault) in try document.table() }
  }

  /// Reads the table from any decoder.
  public init(from decoder: any Decoder) throws {
    self = try TableDocument.read("table", from: decoder) { (document) throws(TableFault) in
      try document.table()
    }
  }

  /// Writes the table to any encoder.
  public func encode(to encoder: any Encoder) throws {
    try TableDocument(self).encode(to: encoder)
  }
}

/// What a document says that no table or summary does.
struct TableFault: Error {
  let pointer: String

  /// The fault as reading tells it.
  var failure: ReadingFailure {
    let code: Fault.Code = pointer.hasSuffix("/format") ? .otherFormat : .badValue
    return ReadingFailure(
      faults: [Fault(code, pointer: pointer, line: 1, column: 1, offset: 0)], faultCount: 1)
  }

  /// The fault as a decoder tells it.
  func decodingError(_ wanted: String, _ decoder: any Decoder) -> DecodingError {
    .dataCorrupted(
      DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "no \(wanted): \(pointer)"))
  }
}

// MARK: - Writing

extension TableDocument {
  init(_ table: Table) {
    self.init()
    guard let definition = table.definition else { return }
    (subject, detail) = (definition.subject.rawValue, definition.detail.rawValue)
    selection = definition.selection == .all ? nil : definition.selection.rawValue
    derivation = definition.derivation
    rejected = table.rejectedCount.nonZero
    dimensions = definition.dimensions.indices.map { place in
      let dimension = definition.dimensions[place]
      return DimensionEntry(
        identifier: dimension.identifier, name: dimension.name, unit: dimension.unit?.rawValue,
        spread: dimension.spread?.rawValue, overlap: table.overlaps[place].nonZero,
        groups: table.groups[place].map(\.entry))
    }
    measures = definition.measures.map {
      MeasureEntry(identifier: $0.identifier, name: $0.name, reduction: $0.reduction, rates: $0.rates)
    }
    cells = table.addresses.compactMap { address in
      table.cells[address].map { cell in
        CellEntry(
          at: table.groups.indices.map { address[$0] == GroupNumber.total ? -1 : Int(address[$0]) },
          records: cell.records, states: cell.states.map(\.entry), identifiers: cell.identifiers)
      }
    }
  }
}

extension Table {
  /// The places of all cells in order: totals stand behind their groups.
  var addresses: [GroupPattern] {
    cells.keys.sorted { left, right in
      for dimension in groups.indices where left[dimension] != right[dimension] {
        return left[dimension] < right[dimension]
      }
      return false
    }
  }
}

extension GroupKey {
  private static let kinds = ["value", "others", "undated", "undecided", "notStated", "total"]

  fileprivate var entry: GroupEntry {
    kind == .value
      ? GroupEntry(text: text, name: name, order: order.nonZero, origins: origins)
      : GroupEntry(kind: Self.kinds[kind.rawValue], origins: origins)
  }

  /// The group of an entry in a table, where a total has no group.
  fileprivate init?(_ entry: GroupEntry) {
    self.init(key: entry)
    if kind == .total { return nil }
  }

  private init?(key entry: GroupEntry) {
    guard let place = entry.kind.map({ Self.kinds.firstIndex(of: $0) }) ?? 0,
      let kind = Kind(rawValue: place)
    else { return nil }
    self.init(
      kind: kind, text: entry.text ?? "", name: entry.name, order: entry.order ?? 0, origins: entry.origins)
  }
}

extension GroupKey: Codable {
  /// Reads the key as tables write it, from any decoder.
  public init(from decoder: any Decoder) throws {
    guard let key = Self(key: try GroupEntry(from: decoder)) else {
      throw TableFault(pointer: "/kind").decodingError("group", decoder)
    }
    self = key
  }

  /// Writes the key as tables write it, to any encoder.
  public func encode(to encoder: any Encoder) throws { try entry.encode(to: encoder) }
}

extension Int {
  fileprivate var nonZero: Int? { self == 0 ? nil : self }
}

extension MeasureState {
  fileprivate var entry: StateEntry {
    var entry = StateEntry()
    entry.exactCount = exactCount.nonZero
    // A table holds only what fits.
    entry.exactSum = Int(exactly: exactSum)?.nonZero
    entry.sums = sums.sorted { $0.key < $1.key }.map { SumEntry($1, $0) }
    entry.values = values.map { ValueEntry(currency: $0.currency, quantity: $0.quantity, count: $1) }
      .sorted { $0.canonicalJSON.lexicographicallyPrecedes($1.canonicalJSON) }
    entry.members = members.sorted().map(\.entry)
    entry.memberless = memberless.nonZero
    entry.notes = notes
    return entry
  }
}

extension SumEntry {
  fileprivate init(_ sum: QuantitySum<ExactNumber>, _ unit: MeasureState.Unit) {
    self.init()
    (currency, role) = (unit.currency, unit.role.nonZero)
    (exact, bounded) = (sum.exactCount.nonZero, sum.boundedCount.nonZero)
    (estimated, unknown) = (sum.estimatedCount.nonZero, sum.unknownCount.nonZero)
    (lower, isLowerStrict) = (sum.lower, sum.isLowerStrict ? true : nil)
    (upper, isUpperStrict) = (sum.upper, sum.isUpperStrict ? true : nil)
    (withoutLower, withoutUpper) = (sum.withoutLower.nonZero, sum.withoutUpper.nonZero)
    (estimate, orders, only) = (sum.estimate, sum.orders.nonZero, sum.only)
  }
}

// MARK: - Reading

extension TableDocument {
  /// The table of a document that stands at a place in another one.
  func table(at pointer: String) throws(TableFault) -> Table {
    do throws(TableFault) {
      return try table()
    } catch {
      throw TableFault(pointer: pointer + error.pointer)
    }
  }

  fileprivate func table() throws(TableFault) -> Table {
    guard format == Self.format else { throw TableFault(pointer: "/format") }
    guard let subject else {
      guard dimensions.isEmpty, measures.isEmpty, cells.isEmpty, rejected == nil, selection == nil else {
        throw TableFault(pointer: "/subject")
      }
      return .empty
    }
    guard let type = RecordType(rawValue: subject) else { throw TableFault(pointer: "/subject") }
    guard let detail = TableDetail(rawValue: detail ?? "") else { throw TableFault(pointer: "/detail") }
    guard let selection = selection.map({ TableSelection(rawValue: $0) }) ?? .all else {
      throw TableFault(pointer: "/selection")
    }
    guard isCount(rejected) else { throw TableFault(pointer: "/rejected") }
    guard dimensions.count <= GroupPattern.maximumDimensions else {
      throw TableFault(pointer: "/dimensions/3")
    }
    var (described, groups): ([DimensionDescription], [[GroupKey]]) = ([], [])
    for (place, entry) in dimensions.enumerated() {
      let (description, keys) = try entry.read(at: "/dimensions/\(place)")
      described.append(description)
      groups.append(keys)
    }
    let definition = TableDefinition(
      subject: type, dimensions: described,
      measures: measures.map {
        MeasureDescription($0.identifier, $0.name, $0.reduction, rates: $0.rates)
      }, detail: detail, selection: selection, derivation: derivation)
    var contents: [GroupPattern: TableCell.Content] = [:]
    for (place, entry) in cells.enumerated() {
      let address = try entry.address(in: groups, at: "/cells/\(place)")
      let content = try entry.content(measures: measures.count, at: "/cells/\(place)")
      guard contents.updateValue(content, forKey: address) == nil else {
        throw TableFault(pointer: "/cells/\(place)/at")
      }
    }
    do throws(StatisticsFailure) {
      var table = try Table(
        definition, groups: groups, overlaps: dimensions.map { $0.overlap ?? 0 }, cells: contents)
      table.rejectedCount = rejected ?? 0
      return table
    } catch {
      throw TableFault(pointer: "/cells")
    }
  }
}

extension DimensionEntry {
  fileprivate func read(at pointer: String) throws(TableFault) -> (DimensionDescription, [GroupKey]) {
    let (unit, spread) = (unit.map { CalendarUnit(rawValue: $0) }, spread.map { DateSpread(rawValue: $0) })
    if let unit, unit == nil { throw TableFault(pointer: "\(pointer)/unit") }
    if let spread, spread == nil { throw TableFault(pointer: "\(pointer)/spread") }
    guard isCount(overlap) else { throw TableFault(pointer: "\(pointer)/overlap") }
    var keys: [GroupKey] = []
    for (place, entry) in groups.enumerated() {
      guard let key = GroupKey(entry), keys.last.map({ $0 < key }) ?? true,
        place < Int(GroupNumber.firstSpecial)
      else { throw TableFault(pointer: "\(pointer)/groups/\(place)") }
      keys.append(key)
    }
    guard Set(keys).count == keys.count else { throw TableFault(pointer: "\(pointer)/groups") }
    return (DimensionDescription(identifier, name, unit: unit ?? nil, spread: spread ?? nil), keys)
  }
}

extension CellEntry {
  fileprivate func address(in groups: [[GroupKey]], at pointer: String) throws(TableFault) -> GroupPattern {
    guard at.count == groups.count else { throw TableFault(pointer: "\(pointer)/at") }
    var address = GroupPattern.total
    for (dimension, place) in at.enumerated() where place != -1 {
      guard groups[dimension].indices.contains(place) else {
        throw TableFault(pointer: "\(pointer)/at/\(dimension)")
      }
      address[dimension] = UInt32(place)
    }
    return address
  }

  fileprivate func content(measures: Int, at pointer: String) throws(TableFault) -> TableCell.Content {
    guard isCount(records) else { throw TableFault(pointer: "\(pointer)/records") }
    guard states.count == measures else { throw TableFault(pointer: "\(pointer)/states") }
    var content = TableCell.Content(measures: measures)
    content.records = records
    content.identifiers = identifiers
    for (place, entry) in states.enumerated() {
      content.states[place] = try entry.state(at: "\(pointer)/states/\(place)")
    }
    return content
  }
}

extension StateEntry {
  fileprivate func state(at pointer: String) throws(TableFault) -> MeasureState {
    guard isCount(exactCount), isCount(memberless) else { throw TableFault(pointer: pointer) }
    var state = MeasureState()
    (state.exactCount, state.exactSum) = (exactCount ?? 0, Int128(exactSum ?? 0))
    (state.memberless, state.notes) = (memberless ?? 0, orderedUnion(notes, []))
    for (place, entry) in sums.enumerated() {
      guard let sum = entry.sum, isCount(entry.role),
        state.sums.updateValue(sum, forKey: .init(currency: entry.currency, role: entry.role ?? 0)) == nil
      else { throw TableFault(pointer: "\(pointer)/sums/\(place)") }
    }
    for (place, entry) in values.enumerated() {
      let value = MeasureState.Value(currency: entry.currency, quantity: entry.quantity)
      guard isCount(entry.count), state.values.updateValue(entry.count, forKey: value) == nil else {
        throw TableFault(pointer: "\(pointer)/values/\(place)")
      }
    }
    for (place, entry) in members.enumerated() {
      guard let key = GroupKey(entry), state.members.insert(key).inserted else {
        throw TableFault(pointer: "\(pointer)/members/\(place)")
      }
    }
    return state
  }
}

extension SumEntry {
  fileprivate var sum: QuantitySum<ExactNumber>? {
    let counts = [exact, bounded, estimated, unknown, withoutLower, withoutUpper, orders]
    guard counts.allSatisfy({ isCount($0) }) else { return nil }
    return QuantitySum(
      counts: (exact ?? 0, bounded ?? 0, estimated ?? 0, unknown ?? 0),
      lower: (lower, isLowerStrict ?? false, withoutLower ?? 0),
      upper: (upper, isUpperStrict ?? false, withoutUpper ?? 0), estimate: estimate, orders: orders ?? 0,
      only: only)
  }
}

/// Whether a number may be a count of records, where it is there.
private func isCount(_ number: Int?) -> Bool { number.map { Table.isCount($0) } ?? true }
