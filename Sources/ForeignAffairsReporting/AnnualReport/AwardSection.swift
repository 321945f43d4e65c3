import ForeignAffairs

/// Awards, one line for each line of the source.
struct AwardSection {
  let context: ReportContext

  init(_ context: ReportContext) {
    self.context = context
  }

  var blocks: [ReportDocument.Block] {
    let awards = context.registry.awards
    let figures = FigureSection(context, of: [.awards]).blocks
    guard !awards.isEmpty else { return figures }
    let columns = [
      ReportTable.Column(context.pick("Hình thức", "Award"), minimumWidth: 20),
      ReportTable.Column(context.pick("Cấp tặng", "Conferred by"), minimumWidth: 14),
      ReportTable.Column(context.pick("Năm", "Years"), minimumWidth: 12),
      ReportTable.Column(context.pick("Số lượng", "Number"), minimumWidth: 9),
      ReportTable.Column(context.pick("Nguồn", "Source"), minimumWidth: 6),
    ]
    return figures + [.table(ReportTable(columns: columns, rows: awards.map(row)))]
      + context.notes(awards.map { ($0.note, $0.sources) })
  }

  private func row(_ award: Award) -> [String] {
    [
      description(of: award), award.conferredBy.map(authority).joined(separator: "; "), years(of: award),
      number(of: award),
      context.cite(award.sources + award.conferredBy.flatMap(\.sources)),
    ]
  }

  /// One line of a source is one award, unless it says otherwise.
  private func number(of award: Award) -> String {
    let number = award.number ?? 1
    let text = context.wording.quantity(number)
    return number.certainty == .unknown ? text : "\(text) (\(context.wording.certainty(number)))"
  }

  private func description(of award: Award) -> String {
    let wording = context.wording
    let form = [wording.code(award.form), award.awardClass.map { wording.code($0) }].compactMap { $0 }
      .joined(separator: " ")
    let name = context.wording.language == .vietnamese ? award.name.map(wording.text) ?? form : form
    let cluster = award.cluster.map { " (\(wording.text($0)))" } ?? ""
    let recipients = award.recipients.filter { $0.kind != .collective || $0.department == nil }.map {
      recipient in
      let name = recipient.name.map(wording.text) ?? wording.code(recipient.kind)
      return recipient.number.map { "\(name) (\(wording.quantity($0)))" } ?? name
    }
    let to = recipients.isEmpty ? "" : " → " + recipients.joined(separator: "; ")
    let revoked = award.revocation == nil ? "" : context.pick(" (đã thu hồi)", " (revoked)")
    return name + cluster + to + revoked
  }

  private func authority(_ authority: ConferringAuthority) -> String {
    let kind = context.wording.code(authority.kind)
    let written = authority.name.flatMap { name in
      context.wording.language == .vietnamese ? name.text(in: .vietnamese) : name[.english]
    }
    let name = written ?? kind
    guard let country = authority.country, country.code != .vietnam else { return name }
    return "\(name) [\(context.country(country))]"
  }

  private func years(of award: Award) -> String {
    let wording = context.wording
    let parts = [
      award.statedPeriods.isEmpty ? nil : wording.periods(award.statedPeriods),
      award.meritPeriods.isEmpty
        ? nil : context.pick("thành tích ", "merits of ") + wording.periods(award.meritPeriods),
      award.decidedOn.map { context.pick("quyết định ", "decided ") + wording.date($0) },
      award.conferredOn.map { context.pick("trao ", "conferred ") + wording.date($0) },
    ]
    let text = parts.compactMap { $0 }.joined(separator: "; ")
    return text.isEmpty ? wording.notStated : text
  }
}
