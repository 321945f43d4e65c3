public import ForeignAffairs

/// The annual report of one province’s department of foreign affairs, told from its registers.
///
/// Every number stands with its certainty in words and the place where it was read. What is computed from records and
/// what a text states stand apart and are never added; what is not stated is said not to be.
public struct AnnualReport: Sendable, Hashable {
  /// The province that the report is about; nothing for records that name none.
  public let province: Identifier<Province>?
  /// All that the registers hold about the province, put together.
  public let registry: Registry
  /// Where the registers contradict each other.
  public let conflicts: [MergeConflict]

  /// Collects what registers hold about one province.
  public init(of province: Identifier<Province>?, from registries: [Registry]) {
    self.province = province
    var merged: Registry?
    var conflicts: [MergeConflict] = []
    for part in registries.compactMap({ $0.records(of: province) }) {
      guard let first = merged else {
        merged = part
        continue
      }
      let result = first.merging(part)
      merged = result.registry
      // Two registers have two titles and two dates; only records can contradict each other.
      conflicts += result.conflicts.filter { $0.type != nil }
    }
    registry = merged ?? Registry()
    self.conflicts = conflicts
  }

  /// The provinces that registers hold records of, in the order in which they first come up.
  ///
  /// Records that name no province come last, as `nil`, unless the register is about one province alone.
  public static func provinces(in registries: [Registry]) -> [Identifier<Province>?] {
    var found: [Identifier<Province>?] = []
    for province in registries.flatMap(\.provincesOfRecords) where !found.contains(province) {
      found.append(province)
    }
    return found.filter { $0 != nil } + found.filter { $0 == nil }
  }
}
