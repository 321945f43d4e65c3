import ForeignAffairs

/// Agreements and partners: figures, the agreements one by one, the partners by country.
struct AgreementSection {
  let context: ReportContext

  init(_ context: ReportContext) {
    self.context = context
  }

  var blocks: [ReportDocument.Block] {
    let figures = FigureSection(
      context, of: [.agreements, .partners, .partnerCountries, .continents], expected: [.init(.agreements)]
    ).blocks
    let records = agreements + partners
    return figures + (records.isEmpty ? [] : [context.headingOfRecords]) + records
  }

  private var agreements: [ReportDocument.Block] {
    let agreements = context.registry.agreements
    guard !agreements.isEmpty else { return [] }
    let columns = [
      ReportTable.Column(context.pick("Ngày ký", "Signed"), minimumWidth: 10),
      ReportTable.Column(context.pick("Thỏa thuận", "Agreement"), minimumWidth: 20),
      ReportTable.Column(context.pick("Đối tác", "With"), minimumWidth: 16),
      ReportTable.Column(context.pick("Tình trạng", "Status"), minimumWidth: 8),
      ReportTable.Column(context.pick("Nguồn", "Source"), minimumWidth: 6),
    ]
    let rows = agreements.map { agreement in
      [
        agreement.signedOn.map { context.wording.date($0) } ?? context.pick("không ghi ngày", "undated"),
        context.wording.text(agreement.title), agreement.foreignParties.map(party).joined(separator: "; "),
        status(of: agreement),
        context.cite(agreement.sources),
      ]
    }
    let activities = agreements.flatMap(\.activities).map { activity in
      "\(context.cite(activity.sources)): \(context.wording.text(activity.description))"
    }
    return [.table(ReportTable(columns: columns, rows: rows))]
      + (activities.isEmpty ? [] : [.list(activities)])
      + context.notes(agreements.map { ($0.note, $0.sources) })
  }

  /// The status, and from when to when the agreement holds.
  private func status(of agreement: Agreement) -> String {
    let wording = context.wording
    let parts = [
      agreement.status.map { wording.code($0) },
      agreement.effectiveOn.map { context.pick("hiệu lực từ ", "effective from ") + wording.inSentence($0) },
      agreement.lastDayOfTerm.map { context.pick("đến ", "until ") + wording.inSentence($0) },
      agreement.terminatedOn.map { context.pick("chấm dứt ", "ended ") + wording.when($0) },
    ]
    let text = parts.compactMap { $0 }.joined(separator: "; ")
    return text.isEmpty ? wording.notStated : text
  }

  private func party(_ party: AgreementParty) -> String {
    let country = party.country.map { " (\(context.country($0)))" } ?? ""
    return context.wording.text(party.name) + country
  }

  private var partners: [ReportDocument.Block] {
    let partners = context.registry.partners
    guard !partners.isEmpty else { return [] }
    let columns = [
      ReportTable.Column(context.pick("Nước", "Country"), minimumWidth: 10),
      ReportTable.Column(context.pick("Đối tác", "Partner"), minimumWidth: 24),
      ReportTable.Column(context.pick("Loại", "Kind"), minimumWidth: 10),
      ReportTable.Column(context.pick("Quan hệ", "Relation"), minimumWidth: 10),
      ReportTable.Column(context.pick("Nguồn", "Source"), minimumWidth: 6),
    ]
    return [.table(ReportTable(columns: columns, rows: partners.map(row)))]
      + context.notes(partners.map { ($0.note, $0.sources) })
  }

  private func row(_ partner: Partner) -> [String] {
    let wording = context.wording
    let relations = partner.relations.map { relation in
      let time =
        relation.period.map { wording.period($0) }
        ?? relation.since.map { context.pick("từ ", "since ") + wording.inSentence($0) }
      return wording.code(relation.kind) + (time.map { " (\($0))" } ?? "")
    }
    var seen: Set<String> = []
    return [
      partner.country.map(context.country) ?? "–", wording.text(partner.name),
      partner.level.map { wording.code($0) } ?? wording.code(partner.kind),
      relations.filter { seen.insert($0).inserted }.joined(separator: "; "),
      context.cite(partner.sources + partner.relations.flatMap(\.sources)),
    ]
  }
}
