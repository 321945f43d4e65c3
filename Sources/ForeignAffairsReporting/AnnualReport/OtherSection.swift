import ForeignAffairs

/// The figures that no other section shows, and the documents that the register keeps.
struct OtherSection {
  let context: ReportContext

  init(_ context: ReportContext) {
    self.context = context
  }

  /// The indicators that have a section of their own.
  private static let elsewhere: Set<Indicator> = [
    .inboundDelegations, .inboundVisitors, .outboundDelegations, .outboundPersonTrips, .delegations,
    .agreements,
    .partners, .partnerCountries, .continents, .aidItems, .aidAmount, .nonGovernmentalOrganisations,
    .nonGovernmentalOrganisationCountries, .awards, .events,
  ]

  var blocks: [ReportDocument.Block] {
    let others = context.registry.figures.filter { !Self.elsewhere.contains($0.indicator) }
    return FigureSection(context, others).blocks + documents
  }

  private var documents: [ReportDocument.Block] {
    let documents = context.registry.documents
    guard !documents.isEmpty else { return [] }
    let columns = [
      ReportTable.Column(context.pick("Văn bản", "Document"), minimumWidth: 24),
      ReportTable.Column(context.pick("Nội dung", "About"), minimumWidth: 20),
      ReportTable.Column(context.pick("Nguồn", "Source"), minimumWidth: 6),
    ]
    let rows = documents.map { entry in
      let about = [
        entry.document.title.map(context.wording.text), entry.period.map { context.wording.period($0) },
        entry.horizon.map {
          context.pick("tầm nhìn đến ", "looking ahead to ") + context.wording.inSentence($0)
        },
      ]
      return [
        context.document(entry.document), about.compactMap { $0 }.joined(separator: ", "),
        context.cite(entry.sources),
      ]
    }
    return [context.headingOfRecords, .table(ReportTable(columns: columns, rows: rows))]
      + context.notes(documents.map { ($0.note, $0.sources) })
  }
}
