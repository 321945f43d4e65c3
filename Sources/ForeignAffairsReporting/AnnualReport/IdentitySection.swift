import ForeignAffairs

/// What the department is called, what it came from and what happened to it.
struct IdentitySection {
  let context: ReportContext

  init(_ context: ReportContext) {
    self.context = context
  }

  var blocks: [ReportDocument.Block] {
    let departments = context.registry.departments
    guard !departments.isEmpty else { return [] }
    let columns = [
      ReportTable.Column("", minimumWidth: 14), ReportTable.Column("", minimumWidth: 30),
      ReportTable.Column("", minimumWidth: 6),
    ]
    let rows = departments.flatMap(rows)
    return [.table(ReportTable(columns: columns, rows: rows))] + departments.flatMap(notes)
  }

  private func rows(_ department: Department) -> [[String]] {
    names(department) + province(department) + predecessors(department) + events(department)
      + mandates(department) + plans(department) + contacts(department)
  }

  private func names(_ department: Department) -> [[String]] {
    let wording = context.wording
    let names = department.names.map { name in
      let period = name.period.map { " (\(wording.period($0)))" } ?? ""
      return [context.pick("Tên gọi", "Name"), wording.text(name.name) + period, context.cite(name.sources)]
    }
    return names + [
      [
        context.pick("Loại hình tổ chức", "Form"), context.capitalised(wording.code(department.form)),
        context.cite(department.sources),
      ]
    ]
  }

  private func province(_ department: Department) -> [[String]] {
    guard let unit = Gazetteer.standard[department.province] else {
      return [[context.pick("Tỉnh", "Province"), department.province.rawValue, ""]]
    }
    var parts = [context.name(of: unit)]
    if let code = unit.code { parts.append(context.pick("mã \(code)", "code \(code)")) }
    let successors = unit.successors.compactMap { link in
      Gazetteer.standard[link.province].map { next in
        let (date, name) = (context.wording.date(link.on), context.name(of: next))
        let code = next.code.map { context.pick(" (mã \($0))", " (code \($0))") } ?? ""
        return context.pick(
          "từ \(date) hợp nhất vào \(name) mới\(code)", "since \(date) merged into the new \(name)\(code)")
      }
    }
    let kinds = unit.kinds.dropFirst().compactMap { kind in
      kind.period?.earliest.map {
        "\(context.wording.code(kind.kind)) \(context.pick("từ", "since")) \(context.wording.date($0))"
      }
    }
    return [
      [
        context.pick("Tỉnh", "Province"), (parts + kinds + successors).joined(separator: ", "),
        context.pick("danh mục tỉnh", "gazetteer"),
      ]
    ]
  }

  private func predecessors(_ department: Department) -> [[String]] {
    department.predecessors.map { unit in
      let parts = [
        context.wording.text(unit.name),
        unit.parent.map { context.pick("thuộc ", "of ") + context.wording.text($0) },
        unit.period.map { context.wording.period($0) },
        unit.staff.map { "\(context.wording.quantity($0)) \(context.pick("người", "staff"))" },
      ]
      return [
        context.pick("Tiền thân", "Predecessor"), parts.compactMap { $0 }.joined(separator: ", "),
        context.cite(unit.sources),
      ]
    }
  }

  private func events(_ department: Department) -> [[String]] {
    department.events.map { event in
      let parts = [
        event.on.map { context.wording.date($0) } ?? context.pick("không ghi ngày", "undated"),
        event.document.map { document in
          var document = document
          if document.issuedOn == event.on { document.issuedOn = nil }
          return context.document(document)
        },
        event.from.isEmpty
          ? nil : context.pick("từ ", "from ") + event.from.map(context.wording.text).joined(separator: ", "),
        event.into.isEmpty
          ? nil
          : context.pick("vào ", "into ") + event.into.map(context.wording.text).joined(separator: ", "),
      ]
      return [
        context.capitalised(context.wording.code(event.kind)),
        parts.compactMap { $0 }.joined(separator: ", "),
        context.cite(event.sources),
      ]
    }
  }

  private func mandates(_ department: Department) -> [[String]] {
    department.mandates.map { mandate in
      [
        context.pick("Nhiệm vụ", "Mandate"), context.wording.text(mandate.name),
        context.cite(mandate.sources),
      ]
    }
  }

  private func plans(_ department: Department) -> [[String]] {
    department.plans.map { plan in
      let period = plan.period.map { " (\(context.wording.period($0)))" } ?? ""
      return [
        context.pick("Nhiệm vụ, kế hoạch", "Plan"), context.wording.text(plan.description) + period,
        context.cite(plan.sources),
      ]
    }
  }

  private func contacts(_ department: Department) -> [[String]] {
    department.contacts.map { contact in
      let parts = [
        contact.address.map(context.wording.text),
        contact.telephone.map { "\(context.pick("ĐT", "tel.")) \($0)" },
        contact.fax.map { "fax \($0)" }, contact.email, contact.website,
      ]
      return [
        context.pick("Liên hệ", "Contact"), parts.compactMap { $0 }.joined(separator: ", "),
        context.cite(contact.sources),
      ]
    }
  }

  private func notes(_ department: Department) -> [ReportDocument.Block] {
    context.notes(
      [(department.note, department.sources)] + department.events.map { ($0.note, $0.sources) })
  }
}
