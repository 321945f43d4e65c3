extension RuleOutcome {
  /// What a rule says of a part of a record, where a condition holds: that the part lies in the window.
  ///
  /// Where the condition is unknown, the part is undecided, unless the rule does not apply to it in any case.
  ///
  /// ```swift
  /// func check(_ department: Department, _ window: DayWindow) -> RuleOutcome {
  ///   .each(department.structures) { index, structure in
  ///     .when(window.contains(structure.asOf)) {
  ///       .require(!structure.units.isEmpty, at: .field("structures", index, "units"))
  ///     }
  ///   }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - condition: Whether the rule applies to the part.
  ///   - judge: What it says of the part.
  /// - Returns: The outcome for the part.
  @inline(__always)
  public static func when(_ condition: Ternary, _ judge: () -> Self) -> Self {
    switch condition {
    case .yes: judge()
    case .no: .notApplicable
    case .unknown: judge().isNotApplicable ? .notApplicable : .undecided
    }
  }
}

extension DayWindow {
  /// Whether a date lies in the window; unknown where there is none.
  @inline(__always)
  public func contains(_ date: PartialDate?) -> Ternary { date.map { contains($0) } ?? .unknown }

  /// Whether a period lies in the window; unknown where there is none.
  public func contains(_ period: Period?) -> Ternary { period.map { contains($0) } ?? .unknown }
}
