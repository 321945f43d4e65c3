import ForeignAffairs

/// The units, leaders and staff of the department, as of one time or another.
struct StructureSection {
  let context: ReportContext

  init(_ context: ReportContext) {
    self.context = context
  }

  var blocks: [ReportDocument.Block] {
    let departments = context.registry.departments
    let rows = departments.flatMap { self.rows($0) }
    guard !rows.isEmpty else { return [] }
    let columns = [
      ReportTable.Column(context.pick("Thời điểm", "As of"), minimumWidth: 10),
      ReportTable.Column(context.pick("Nội dung", "What"), minimumWidth: 26),
      ReportTable.Column(context.pick("Số liệu", "Number"), minimumWidth: 8),
      ReportTable.Column(context.pick("Độ chắc chắn", "Certainty"), minimumWidth: 8),
      ReportTable.Column(context.pick("Nguồn", "Source"), minimumWidth: 6),
    ]
    let notes =
      departments.flatMap(\.structures).map { ($0.note, $0.sources) }
      + departments.flatMap(\.organisations).map { ($0.note, $0.sources) }
    return [.table(ReportTable(columns: columns, rows: rows))] + context.notes(notes)
  }

  private func rows(_ department: Department) -> [[String]] {
    var rows = department.structures.flatMap { self.rows($0) }
    rows += department.leadership.flatMap { self.rows($0) }
    rows += department.staffing.flatMap { self.rows($0) }
    rows += department.organisations.flatMap { self.rows($0) }
    return rows
  }

  private func row(
    _ time: PartialDate?, _ what: String, _ number: Quantity<Int>?, _ sources: [SourceReference]
  ) -> [String] {
    [
      time.map { context.wording.date($0) } ?? "", what, number.map { context.wording.quantity($0) } ?? "",
      number.map { context.wording.certainty($0) } ?? "", context.cite(sources),
    ]
  }

  private func rows(_ structure: DepartmentStructure) -> [[String]] {
    var rows: [[String]] = []
    if let count = structure.divisionCount {
      let office =
        switch structure.officeIsDivision {
        case true: context.pick(" (tính cả Văn phòng)", " (the office is one of them)")
        case false: context.pick(" (không tính Văn phòng)", " (the office is not one of them)")
        default: ""
        }
      rows.append(
        row(
          structure.asOf, context.pick("Phòng chuyên môn", "Professional divisions") + office, count,
          structure.sources))
    }
    if let count = structure.publicServiceUnitCount {
      rows.append(
        row(
          structure.asOf, context.pick("Đơn vị sự nghiệp", "Public service units"), count, structure.sources))
    }
    if !structure.units.isEmpty {
      let names = structure.units.map { context.wording.text($0.name) }.joined(separator: "; ")
      rows.append(row(structure.asOf, context.pick("Gồm: ", "Named: ") + names, nil, structure.sources))
    }
    if let document = structure.reorganisedUnder {
      rows.append(
        row(
          structure.asOf,
          context.pick("Đang sắp xếp theo ", "Being reorganised under ") + context.document(document), nil,
          structure.sources))
    }
    return rows
  }

  private func rows(_ leadership: DepartmentLeadership) -> [[String]] {
    var rows: [[String]] = []
    if let count = leadership.directors {
      rows.append(row(leadership.asOf, context.pick("Giám đốc", "Directors"), count, leadership.sources))
    }
    if let count = leadership.deputyDirectors {
      rows.append(
        row(leadership.asOf, context.pick("Phó Giám đốc", "Deputy directors"), count, leadership.sources))
    }
    return rows + leadership.holders.map { row(leadership.asOf, context.person($0), nil, leadership.sources) }
  }

  private func rows(_ staffing: Staffing) -> [[String]] {
    let what = staffing.categories.map(context.wording.text) ?? context.pick("Nhân sự", "Staff")
    let total = staffing.total.map { [row(staffing.asOf, what, $0, staffing.sources)] } ?? []
    return total + staffing.breakdowns.flatMap { rows($0, staffing.sources) }
  }

  private func rows(_ breakdown: Breakdown, _ sources: [SourceReference]) -> [[String]] {
    let by = context.wording.code(breakdown.by)
    let sources = breakdown.sources.isEmpty ? sources : breakdown.sources
    return breakdown.parts.map { part in
      row(
        nil, "\(context.pick("trong đó", "of which")) (\(by)): \(context.wording.text(part.label))",
        part.count,
        sources)
    }
  }

  private func rows(_ organisation: MassOrganisation) -> [[String]] {
    let name = organisation.name.map(context.wording.text) ?? context.wording.code(organisation.kind)
    let time = organisation.asOf ?? organisation.since
    let numbers: [(String, Quantity<Int>?)] = [
      (context.pick("số thành viên", "members"), organisation.members),
      (context.pick("ban chấp hành", "committee"), organisation.committee),
      (context.pick("số tổ", "groups"), organisation.groups),
    ]
    let stated = numbers.compactMap { label, number in
      number.map { row(time, "\(name): \(label)", $0, organisation.sources) }
    }
    let term =
      organisation.term.map { context.pick(", nhiệm kỳ ", ", term ") + context.wording.period($0) } ?? ""
    let joint = organisation.jointWith.map(context.wording.text).joined(separator: "; ")
    let with = joint.isEmpty ? "" : context.pick(", chung với: ", ", joint with: ") + joint
    let described =
      term.isEmpty && with.isEmpty && !stated.isEmpty
      ? [] : [row(time, name + term + with, nil, organisation.sources)]
    return described + stated + organisation.breakdowns.flatMap { rows($0, organisation.sources) }
  }
}
