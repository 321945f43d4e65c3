import ForeignAffairs

/// Delegations: what texts count, and the records one by one.
struct DelegationSection {
  let context: ReportContext

  init(_ context: ReportContext) {
    self.context = context
  }

  private static let indicators: [Indicator] = [
    .inboundDelegations, .inboundVisitors, .outboundDelegations, .outboundPersonTrips, .delegations,
  ]

  var blocks: [ReportDocument.Block] {
    let figures = FigureSection(
      context, of: Self.indicators,
      expected: [
        .init(.inboundDelegations), .init(.inboundVisitors), .init(.outboundDelegations),
        .init(.outboundPersonTrips),
      ]
    ).blocks
    return figures + table
  }

  private var table: [ReportDocument.Block] {
    let delegations = context.registry.delegations
    guard !delegations.isEmpty else { return [] }
    let columns = [
      ReportTable.Column(context.pick("Thời gian", "Time"), minimumWidth: 10),
      ReportTable.Column(context.pick("Hướng", "Direction"), minimumWidth: 8),
      ReportTable.Column(context.pick("Đoàn", "Delegation"), minimumWidth: 24),
      ReportTable.Column(context.pick("Nước", "Country"), minimumWidth: 10),
      ReportTable.Column(context.pick("Nguồn", "Source"), minimumWidth: 6),
    ]
    return [context.headingOfRecords, .table(ReportTable(columns: columns, rows: delegations.map(row)))]
      + context.notes(delegations.map { ($0.note, $0.sources) })
  }

  private func row(_ delegation: Delegation) -> [String] {
    let recurrence = delegation.recurrence.map { context.wording.code($0) }
    let time = delegation.period.map { context.wording.period($0) } ?? recurrence
    return [
      time ?? context.pick("không ghi ngày", "undated"), context.wording.code(delegation.direction),
      description(of: delegation), context.countries(delegation.countries), context.cite(delegation.sources),
    ]
  }

  private func description(of delegation: Delegation) -> String {
    let wording = context.wording
    let travellers = [delegation.head].compactMap { $0 } + delegation.members
    // A delegation that has a name says by it who leads it; only names of people may add to that.
    let name = delegation.name.map(wording.text)
    let people =
      name.map { name in travellers.compactMap(\.name).filter { !name.contains($0) } }
      ?? travellers.map(context.person)
    let parts = [
      name, people.isEmpty ? nil : people.joined(separator: "; "),
      delegation.size.map {
        "\(wording.quantity($0.people)) \(context.pick("người", $0.people == 1 ? "person" : "people"))"
      },
      delegation.number.map { context.pick("số đoàn: ", "number: ") + wording.quantity($0) },
      name == nil && people.isEmpty ? delegation.purpose.map(wording.text) : nil,
    ]
    let text = parts.compactMap { $0 }.joined(separator: "; ")
    return text.isEmpty ? wording.notStated : text
  }
}
