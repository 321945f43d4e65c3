// What has to be said beside the figures of a table, in every form of output.

extension Table {
  /// What stands below the table for people: what is not counted, what does not add up, merged units, rates of exchange.
  func notes(_ language: Language) -> [String] {
    let wording = Wording(language)
    var notes: [String] = []
    if definition?.selection == .counted { notes.append(wording.countedAlone) }
    let hasUncodedCountries = zip(dimensions, groups).contains { dimension, keys in
      dimension.isOfCountries && keys.contains(.undecided)
    }
    if hasUncodedCountries { notes.append(wording.uncodedCountries) }
    notes += reconciliation.map { wording.reconciliation($0) }
    notes += groups.joined().filter(\.isMerged).map { wording.merged($0) }
    for measure in measures.indices { notes += total.notes(at: measure) }
    if rejectedCount > 0 { notes.append(wording.rejectedLines(rejectedCount)) }
    return notes
  }

  /// Why the figures of groups do not add up to the total of some, in words for programs: `overlap:country`,
  /// `latest`, `notAdditive`; nothing where they do, and for a cell that is no total.
  func reconciliationWords(_ keys: [GroupKey], _ measure: MeasureDescription) -> [String] {
    let totals = zip(dimensions, keys).filter { $1 == .total }.map(\.0)
    if totals.isEmpty { return [] }
    return reconciliation.compactMap { reason in
      switch reason {
      case .overlap(let dimension, _): totals.contains(dimension) ? "overlap:\(dimension.identifier)" : nil
      case .latest(let other): other == measure ? "latest" : nil
      case .notAdditive(let other): other == measure ? "notAdditive" : nil
      }
    }
  }

  /// The merged units among the groups of each dimension.
  var mergers: [(dimension: DimensionDescription, key: GroupKey)] {
    zip(dimensions, groups).flatMap { dimension, keys in keys.filter(\.isMerged).map { (dimension, $0) } }
  }
}

extension GroupKey {
  /// What people call it, with the mark of merged units.
  func markedLabel(in language: Language) -> String { label(in: language) + (isMerged ? "*" : "") }

  /// The units that are counted together, in one word for programs: `dong-nai-2025=binh-phuoc+dong-nai`.
  var mergerWord: String? { isMerged ? "\(text)=\(origins.joined(separator: "+"))" : nil }
}

extension Wording {
  /// That records of what did not take place are not counted.
  fileprivate var countedAlone: String {
    pick(
      "Không tính hồ sơ bị hủy, hoãn, thu hồi, mới đề xuất hoặc mới dự kiến.",
      "Records of what was cancelled, postponed, revoked or only planned or proposed are not counted.")
  }

  /// Which units are counted together in a group.
  func merged(_ key: GroupKey) -> String {
    let units = key.origins.joined(separator: ", ")
    return pick(
      "* \(key.label(in: .vietnamese)): gồm \(units).", "* \(key.label(in: .english)): \(units) together.")
  }

  /// Why the figures of groups do not add up to a total.
  fileprivate func reconciliation(_ reason: Table.Reconciliation) -> String {
    switch reason {
    case .overlap(let dimension, let records):
      let name = text(dimension.name)
      return pick(
        "\(name): \(number(records)) hồ sơ thuộc nhiều nhóm, chỉ tính một lần trong tổng số.",
        "\(name): \(number(records)) record\(records == 1 ? " is" : "s are") in several groups, "
          + "and once in the total.")
    case .latest(let measure):
      let name = text(measure.name)
      return pick(
        "\(name): tổng số lấy số mới nhất của mỗi hồ sơ, không cộng các năm với nhau.",
        "\(name): a total has the last number of each record, and not the sum of its years.")
    case .notAdditive(let measure):
      let name = text(measure.name)
      return pick(
        "\(name): tổng số không phải là tổng các nhóm.", "\(name): a total is not the sum of its groups.")
    }
  }
}
