import ForeignAffairs

/// A unit that was found, and what is to be told of it.
struct ProvinceFinding {
  let unit: Province
  /// The day of which name and kind are told: the one asked for, or else the last of the unit, or today's state.
  let day: CalendarDate
  /// The first day told of the unit: its own, or that of the gazetteer.
  let validFrom: CalendarDate
  /// The last day of the unit, where it is over.
  let validUntil: CalendarDate?

  init(unit: Province, day: CalendarDate?, gazetteer: Gazetteer) {
    self.unit = unit
    validFrom = unit.validity.start.date?.earliest ?? gazetteer.coverage.lowerBound
    validUntil = unit.validity.end.date?.latest
    self.day = day ?? validUntil ?? gazetteer.coverage.upperBound
  }

  var isOlderThanGazetteer: Bool { unit.validity.start == .open }

  var code: String? { unit.code?.description }
  var isoCode: String? { unit.subdivisionCode?.description }
  var name: String? { unit.name(on: day)?.text(in: .vietnamese) }
  var englishName: String? { unit.name(on: day)?.text(in: .english) }
  var kind: ProvinceKind? { unit.kind(on: day) }

  /// A change of name or kind within the life of the unit.
  struct Change {
    let day: CalendarDate
    let before: String
    let after: String
    let document: String?
  }

  /// The changes of name and kind, the earliest first.
  ///
  /// The documents of a unit are in the order of time, so the last ones are those of its changes.
  var changes: [Change] {
    let starts = (unit.names.map(\.period) + unit.kinds.map(\.period)).compactMap {
      $0?.start.date?.calendarDate
    }
    let days = Set(starts).filter { $0 > validFrom }.sorted()
    let documents = unit.documents.suffix(days.count).map { $0.number?.description }
    return days.enumerated().compactMap { index, day in
      guard let eve = day.adding(days: -1) else { return nil }
      return Change(
        day: day, before: title(on: eve), after: title(on: day),
        document: documents.count == days.count ? documents[index] : nil)
    }
  }

  /// The kind and name on a day, as people say them: *tỉnh Đồng Nai*.
  private func title(on day: CalendarDate) -> String {
    let kind = unit.kind(on: day) == .city ? "thành phố" : unit.kind(on: day)?.name(in: .vietnamese)
    return [kind, unit.name(on: day)?.description].compactMap { $0 }.joined(separator: " ")
  }
}
