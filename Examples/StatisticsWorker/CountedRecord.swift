import ForeignAffairs

/// Records of which the worker makes tables, and what can be named in one.
protocol CountedRecord: TableSubject {
  static func records(of registry: Registry) -> [Self]
  static var dateRules: [DateRule<Self>] { get }
  static var dimensions: [Dimension<Self>] { get }
  /// The province of a record, where it has one.
  static func province(_ view: ProvinceView) -> Dimension<Self>?
  static var measures: [Measure<Self>] { get }
  /// What is counted as of a day, by the word before the day.
  static var datedMeasures: [(word: String, measure: (CalendarDate) -> Measure<Self>)] { get }
}

extension CountedRecord {
  static var dateRules: [DateRule<Self>] { [] }
  static func province(_ view: ProvinceView) -> Dimension<Self>? { nil }
  static var datedMeasures: [(word: String, measure: (CalendarDate) -> Measure<Self>)] { [] }

  /// The dimension of an identifier: `direction`, `year.started`, `year.started.each`, `province`, `province.2025-07-01`.
  static func dimension(named name: String) -> Dimension<Self>? {
    if let dimension = dimensions.first(where: { $0.description.identifier == name }) { return dimension }
    for rule in dateRules.flatMap({ rule in DateSpread.allCases.map { rule.spreading($0) } }) {
      let units: [Dimension<Self>] = [.year(rule), .reportingYear(rule), .quarter(rule), .month(rule)]
      if let dimension = units.first(where: { $0.description.identifier == name }) { return dimension }
    }
    let words = name.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
    guard words.first == "province" else { return nil }
    guard words.count > 1 else { return province(.asItWas) }
    guard let day = try? CalendarDate(String(words[1])), let dimension = province(.today(on: day)) else {
      return nil
    }
    // In full the edition of the gazetteer stands behind the day.
    return words.count == 2 || dimension.description.identifier == name ? dimension : nil
  }

  /// The measure of an identifier: `people`, `people.median`, `people.quantile:9/10:nearestRank`,
  /// `inForce.2025-12-31`.
  static func measure(named name: String) -> Measure<Self>? {
    if let measure = plainMeasure(named: name) { return measure }
    // A state of money has a point in its name, too.
    for point in name.indices.reversed() where name[point] == "." {
      guard let measure = plainMeasure(named: String(name[..<point])) else { continue }
      let reduced = measure.reduced(String(name[name.index(after: point)...]))
      // What counts different things has no mean.
      if let reduced, reduced.description.identifier == name { return reduced }
    }
    return nil
  }

  private static func plainMeasure(named name: String) -> Measure<Self>? {
    if let measure = (measures + [.records]).first(where: { $0.description.identifier == name }) {
      return measure
    }
    for (word, measure) in datedMeasures where name.hasPrefix("\(word).") {
      if let day = try? CalendarDate(String(name.dropFirst(word.count + 1))) { return measure(day) }
    }
    return nil
  }

  /// What can be named in a table of these records.
  static var vocabulary: String {
    let provinces = province(.asItWas) == nil ? [] : ["province", "province.DAY"]
    let counted =
      (measures + [.records]).map(\.description.identifier) + datedMeasures.map { "\($0.word).DAY" }
    let lines = [
      ("dates", dateRules.map(\.identifier)),
      ("dimensions", dimensions.map(\.description.identifier) + provinces), ("measures", counted),
    ]
    return lines.filter { !$0.1.isEmpty }.reduce("\(tableSubject.rawValue)\n") { text, line in
      text + "  \(line.0):" + String(repeating: " ", count: 12 - line.0.count)
        + line.1.joined(separator: ", ") + "\n"
    }
  }
}

extension Measure {
  /// The same contributions, read in the way that a word names.
  fileprivate func reduced(_ word: String) -> Self? {
    switch try? Reduction(word) {
    case .mean: mean
    case .median: median
    case .minimum: minimum
    case .maximum: maximum
    case .quantile(let part, let method): try? quantile(part, method)
    case .sum, .latest, .ratio, .distinct, nil: nil
    }
  }
}
