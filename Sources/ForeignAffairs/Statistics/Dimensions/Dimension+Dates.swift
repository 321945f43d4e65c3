extension Dimension {
  /// The calendar year, by a named date.
  public static func year(_ rule: DateRule<Record>) -> Self { time(.year, rule) }

  /// The reporting year of state administration, by a named date; see ``Period/reportingYear(_:)``.
  ///
  /// A date that is known to the year lies in two reporting years and is undated.
  public static func reportingYear(_ rule: DateRule<Record>) -> Self { time(.reportingYear, rule) }

  /// The quarter, by a named date.
  public static func quarter(_ rule: DateRule<Record>) -> Self { time(.quarter, rule) }

  /// The month, by a named date.
  public static func month(_ rule: DateRule<Record>) -> Self { time(.month, rule) }

  // Written out for the records that come in millions, as the builder is.
  @_specialize(where Record == Delegation)
  @_specialize(where Record == NGOProject)
  @_specialize(where Record == Agreement)
  @_specialize(where Record == Award)
  private static func time(_ unit: CalendarUnit, _ rule: DateRule<Record>) -> Self {
    let (time, fill, spread) = (rule.time, rule.fill, rule.spread)
    let fillYears = unit == .year && spread == .start ? rule.fillStartYears : nil
    let description = DimensionDescription(
      "\(unit.rawValue).\(rule.identifier)",
      LocalizedText(
        "\(unit.name.text(in: .vietnamese)) (\(rule.name.text(in: .vietnamese)))",
        english: "\(unit.name.text(in: .english)) (\(rule.name.text(in: .english)))"), unit: unit,
      spread: spread)
    return Self(description) { record in
      let time = time(record)
      let number = time.number(in: unit, spread)
      return number == GroupNumber.apart ? placeApart(time, unit, spread) : .one(number)
    } fill: { run in
      if let fillYears { fillYears(run) } else { fill(run, unit, spread) }
    } key: {
      unit.key(of: Int($0))
    }
  }
}

/// Puts a time into stretches of the calendar, of which it does not go to one as a whole.
@inline(never)
private func placeApart(_ time: RecordTime, _ unit: CalendarUnit, _ spread: DateSpread) -> Placement {
  switch time {
  case .notStated: .notStated
  case .date: .undated
  case .period(let period): place(period, unit, spread)
  case .several(let periods): place(periods, unit, spread)
  }
}

/// Puts a period into stretches of the calendar.
@inline(__always)
private func place(_ period: Period, _ unit: CalendarUnit, _ spread: DateSpread) -> Placement {
  if spread == .start { return .one(unit.startNumber(of: period)) }
  return placeSpread(period, unit, spread)
}

/// Puts a period into every stretch that it reaches; one that goes on, or whose ends are not certain, is
/// undated.
@inline(never)
private func placeSpread(_ period: Period, _ unit: CalendarUnit, _ spread: DateSpread) -> Placement {
  if let whole = period.wholeDate, let number = unit.number(of: whole) { return .one(UInt32(number)) }
  let ends = ends(of: period, unit)
  guard let (first, last) = ends, first <= last else { return .undated }
  if first == last { return .one(UInt32(first)) }
  if spread == .each { return .numbers((first...last).map { UInt32($0) }) }
  guard let days = period.certainDays else { return .undated }
  let count = Int64(days.lowerBound.days(until: days.upperBound) + 1)
  var memberships: [Membership] = []
  for number in first...last {
    guard let begin = unit.firstDay(of: number) else { return .undated }
    let next = unit.firstDay(of: number + 1)
    let end = next.flatMap { $0.adding(days: -1) } ?? .distantFuture
    let share = max(begin, days.lowerBound).days(until: min(end, days.upperBound)) + 1
    guard let weight = try? Ratio(Int64(share), count) else { return .undated }
    memberships.append(Membership(.number(UInt32(number)), weight: weight))
  }
  return .several(memberships)
}

/// The stretches in which a period begins and ends for certain.
private func ends(of period: Period, _ unit: CalendarUnit) -> (Int, Int)? {
  if let whole = period.wholeDate {
    guard whole.qualification == .none else { return nil }
    // The whole of a decade lies in each of its years.
    return (unit.number(of: whole.earliest), unit.number(of: whole.latest))
  }
  guard case .date(let start) = period.start, case .date(let end) = period.end,
    let first = unit.number(of: start), let last = unit.number(of: end)
  else { return nil }
  return (first, last)
}

/// Puts several periods into stretches: by the start of each, or by all that they reach.
private func place(_ periods: [Period], _ unit: CalendarUnit, _ spread: DateSpread) -> Placement {
  if let only = periods.first, periods.count == 1 { return place(only, unit, spread) }
  // Parts of several periods have no common measure, because the same days may lie in two of them.
  if spread == .inPart { return .undated }
  var numbers: [UInt32] = []
  for period in periods {
    switch place(period, unit, spread) {
    case .one(let number): numbers.append(number)
    case .numbers(let several): numbers += several
    case .several, .refused: break
    }
  }
  return Placement(numbers: numbers)
}
