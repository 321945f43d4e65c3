import ForeignAffairs

/// Aid received and given: figures by state of the money, and the items one by one.
struct AidSection {
  let context: ReportContext

  init(_ context: ReportContext) {
    self.context = context
  }

  var blocks: [ReportDocument.Block] {
    let figures = FigureSection(
      context,
      of: [.aidItems, .aidAmount, .nonGovernmentalOrganisations, .nonGovernmentalOrganisationCountries],
      expected: [.init(.aidItems), .init(.aidAmount, .committed), .init(.aidAmount, .disbursed)]
    ).blocks
    return figures + sectors + items
  }

  private var sectors: [ReportDocument.Block] {
    let lines = context.registry.figures.filter {
      $0.indicator == .aidAmount && !$0.sectors.isEmpty && $0.names.isEmpty
    }.map {
      figure in
      let names = figure.sectors.map { context.wording.code($0) }.joined(separator: "; ")
      return "\(context.pick("Lĩnh vực", "Fields")) (\(context.cite(figure.sources))): \(names)."
    }
    return lines.isEmpty ? [] : [.list(lines)]
  }

  private var items: [ReportDocument.Block] {
    let projects = context.registry.projects
    guard !projects.isEmpty else { return [] }
    let columns = [
      ReportTable.Column(context.pick("Thời gian", "Time"), minimumWidth: 10),
      ReportTable.Column(context.pick("Khoản viện trợ", "Aid item"), minimumWidth: 20),
      ReportTable.Column(context.pick("Hướng, loại", "Direction, kind"), minimumWidth: 12),
      ReportTable.Column(context.pick("Giá trị, hiện vật", "Amount or goods"), minimumWidth: 16),
      ReportTable.Column(context.pick("Nguồn", "Source"), minimumWidth: 6),
    ]
    return [context.headingOfRecords, .table(ReportTable(columns: columns, rows: projects.map(row)))]
      + context.notes(projects.map { ($0.note, $0.sources) })
  }

  private func row(_ project: NGOProject) -> [String] {
    let wording = context.wording
    let recipients = project.recipients.compactMap { party($0) }.joined(separator: "; ")
    return [
      project.period.map { wording.period($0) } ?? context.pick("không ghi ngày", "undated"),
      wording.text(project.title) + (recipients.isEmpty ? "" : " → \(recipients)"),
      "\(wording.code(project.direction)), \(wording.code(project.kind))", value(of: project),
      context.cite(project.sources + project.money.flatMap(\.sources)),
    ]
  }

  private func party(_ party: ProjectParty) -> String? {
    let name = party.name.map(context.wording.text)
    let country = party.country.map(context.country)
    return [name, country].compactMap { $0 }.first.map { first in
      country.map { first == $0 ? first : "\(first) (\($0))" } ?? first
    }
  }

  private func value(of project: NGOProject) -> String {
    let wording = context.wording
    let money = project.money.map { statement in
      "\(wording.quantity(statement.amount)) (\(wording.code(statement.state)), \(wording.certainty(statement.amount)))"
    }
    let goods = project.inKind.map { gift in
      let number =
        gift.quantity.map { wording.quantity($0) } ?? context.pick("số lượng không nêu", "number not stated")
      let unit =
        gift.unit.map { " \(wording.text($0))" } ?? context.pick(" (không nêu đơn vị)", " (unit not stated)")
      return "\(wording.text(gift.item)): \(number)\(unit)"
    }
    let all = (money + goods).joined(separator: "; ")
    return all.isEmpty ? wording.notStated : all
  }
}
