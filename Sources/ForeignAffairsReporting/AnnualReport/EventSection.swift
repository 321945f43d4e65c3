import ForeignAffairs

/// Events, in the order of the register.
struct EventSection {
  let context: ReportContext

  init(_ context: ReportContext) {
    self.context = context
  }

  var blocks: [ReportDocument.Block] {
    let events = context.registry.events
    let figures = FigureSection(context, of: [.events]).blocks
    guard !events.isEmpty else { return figures }
    let columns = [
      ReportTable.Column(context.pick("Thời gian", "Time"), minimumWidth: 12),
      ReportTable.Column(context.pick("Sự kiện", "Event"), minimumWidth: 30),
      ReportTable.Column(context.pick("Tình trạng", "Status"), minimumWidth: 10),
      ReportTable.Column(context.pick("Nguồn", "Source"), minimumWidth: 6),
    ]
    return figures + [context.headingOfRecords, .table(ReportTable(columns: columns, rows: events.map(row)))]
      + context.notes(events.map { ($0.note, $0.sources) })
  }

  private func row(_ event: Event) -> [String] {
    let wording = context.wording
    let recurrences = event.recurrences.map { recurrence in
      [wording.code(recurrence.recurrence), recurrence.period.map { wording.period($0) }].compactMap { $0 }
        .joined(separator: ", ")
    }
    let times = event.periods.map { wording.period($0) } + recurrences
    let name = wording.text(event.name)
    // A name that counts the event itself needs no number behind it.
    let edition = event.edition.flatMap { number in
      name.contains("\(number)") ? nil : context.pick(" (lần thứ \(number))", " (no. \(number))")
    }
    let people = event.attendees.map(context.person)
    let with = people.isEmpty ? "" : context.pick("; có ", "; attended by ") + people.joined(separator: "; ")
    return [
      times.isEmpty ? context.pick("không ghi ngày", "undated") : times.joined(separator: "; "),
      name + (edition ?? "") + with,
      event.status.map { wording.code($0) } ?? wording.notStated,
      context.cite(event.sources + event.recurrences.flatMap(\.sources)),
    ]
  }
}
