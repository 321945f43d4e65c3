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
      ReportTable.Column(context.pick("Cơ quan khen thưởng", "Conferred by"), minimumWidth: 14),
      ReportTable.Column(context.pick("Năm", "Years"), minimumWidth: 12),
      ReportTable.Column(context.pick("Số lượng", "Number"), minimumWidth: 9),
      ReportTable.Column(context.pick("Nguồn", "Source"), minimumWidth: 6),
    ]
    return figures + [context.headingOfRecords, .table(ReportTable(columns: columns, rows: awards.map(row)))]
      + context.notes(awards.map { ($0.note, $0.sources) })
  }

  private func row(_ award: Award) -> [String] {
    [
      description(of: award), award.conferredBy.map(authority).joined(separator: "; "), years(of: award),
      number(of: award),
      context.cite(
        award.sources + award.conferredBy.flatMap(\.sources) + award.recipients.flatMap(\.sources)),
    ]
  }

  private func number(of award: Award) -> String {
    guard let number = award.number else { return context.wording.notStated }
    let text = context.wording.quantity(number)
    return number.certainty == .unknown ? text : "\(text) (\(context.wording.certainty(number)))"
  }

  private func description(of award: Award) -> String {
    let wording = context.wording
    let form = [wording.code(award.form), award.awardClass.map { wording.code($0) }].compactMap { $0 }
      .joined(separator: " ")
    let name = wording.language == .vietnamese ? award.name?.text(in: .vietnamese) : award.name?[.english]
    let cluster = award.cluster.map { " (\(wording.text($0)))" } ?? ""
    let cited = [award.occasion, award.achievement].compactMap { $0.map(wording.text) }
    let reason = cited.isEmpty ? "" : ": " + cited.joined(separator: "; ")
    let revoked = award.revocation == nil ? "" : context.pick(" (đã thu hồi)", " (revoked)")
    return context.capitalised(name ?? form) + cluster + reason + recipients(of: award) + revoked
  }

  /// Those who received an award, unless it is the department alone whose report this is.
  private func recipients(of award: Award) -> String {
    let own = Set(context.registry.departments.map(\.id))
    if award.recipients.count == 1, let only = award.recipients.first, only.kind == .collective,
      let department = only.department, own.contains(department)
    {
      return ""
    }
    let names = award.recipients.map { recipient in
      let name =
        recipient.name.map(context.wording.text) ?? recipient.department?.rawValue
        ?? context.wording.code(recipient.kind)
      return recipient.number.map { "\(name) (\(context.wording.quantity($0)))" } ?? name
    }
    return names.isEmpty ? "" : " → " + names.joined(separator: "; ")
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
      award.meritYears.map { years in
        context.pick(
          "thành tích \(wording.quantity(years)) năm, không nêu năm nào",
          "merits of \(wording.quantity(years)) years that are not named")
      }, award.recurrence.map { wording.code($0) },
      award.decidedOn.map { context.pick("quyết định ", "decided ") + wording.when($0) },
      award.conferredOn.map { context.pick("trao ", "conferred ") + wording.when($0) },
    ]
    let text = parts.compactMap { $0 }.joined(separator: "; ")
    return text.isEmpty ? wording.notStated : text
  }
}
