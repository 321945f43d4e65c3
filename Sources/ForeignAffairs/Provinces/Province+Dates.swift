extension Province {
  /// Whether the unit exists on a day.
  ///
  /// An open start means that it is older than its gazetteer reaches, so that it exists on every day before
  /// its end.
  public func exists(on day: CalendarDate) -> Ternary {
    validity.contains(day)
  }

  /// The name that the unit bears on a day, or nothing where it does not exist for certain.
  ///
  /// Of several names that hold, the last in the list is given; a name without a period holds all the time.
  public func name(on day: CalendarDate) -> LocalizedText? {
    exists(on: day) == .yes ? names.last { $0.holds(on: day) }?.name : nil
  }

  /// The kind of the unit on a day, or nothing where it does not exist for certain.
  ///
  /// Of several kinds that hold, the last in the list is given; a kind without a period holds all the time.
  public func kind(on day: CalendarDate) -> ProvinceKind? {
    exists(on: day) == .yes ? kinds.last { $0.period.holds(on: day) }?.kind : nil
  }
}

extension DatedName {
  /// Whether the name holds on a day for certain; without a period it does.
  func holds(on day: CalendarDate) -> Bool { period.holds(on: day) }
}

extension Period? {
  /// Whether a day belongs to the period for certain; to no period every day does.
  fileprivate func holds(on day: CalendarDate) -> Bool {
    self.map { $0.contains(day) == .yes } ?? true
  }
}
