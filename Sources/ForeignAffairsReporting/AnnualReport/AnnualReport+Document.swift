public import ForeignAffairs

extension AnnualReport {
  /// The report as a document.
  ///
  /// With a year it holds what is dated in that year, the founding of the department, and a count of the records
  /// without a date; without one it holds everything.
  ///
  /// - Throws: ``ReportFailure`` when nothing is about the province, or nothing is dated in the year.
  public func document(year: Int? = nil, language: Language) throws(ReportFailure) -> ReportDocument {
    try document(in: year.map { .year($0) }, language: language)
  }

  /// The report of a calendar or reporting year as a document; see ``document(year:language:)``.
  ///
  /// The figures of the year stand beside those of the year before, with their growth; without a year the figures of
  /// the records stand year by year.
  ///
  /// - Throws: ``ReportFailure`` when nothing is about the province, or nothing is dated in the year, or the span is no
  ///   year.
  public func document(in span: ReportingSpan?, language: Language) throws(ReportFailure) -> ReportDocument {
    guard registry.holdsRecords else {
      throw ReportFailure(code: .nothingAboutProvince, parameter: province?.rawValue ?? "")
    }
    let year = span.flatMap { YearFilter.Year($0) }
    if let span, year == nil {
      if case .period(let period) = span {
        throw ReportFailure(code: .noFigures, parameter: "", cause: StatisticsFailure(.notAYear, "\(period)"))
      }
      throw ReportFailure(code: .nothingInYear, parameter: span.number)
    }
    var shown = registry
    var omitted: YearFilter?
    if let year {
      var filter = YearFilter(year: year)
      shown = filter.filtered(registry)
      omitted = filter
      guard shown.holdsDatedRecords else {
        throw ReportFailure(code: .nothingInYear, parameter: "\(year.number)")
      }
    }
    let context = ReportContext(registry: shown, wording: Wording(language), year: year)
    let figures: [ReportDocument.Block]
    do throws(StatisticsFailure) {
      figures = try SummarySection(context, of: registry).blocks
    } catch {
      throw ReportFailure(code: .noFigures, parameter: "", cause: error)
    }
    var blocks = title(context)
    let sections: [(String, [ReportDocument.Block])] = [
      (context.pick("Tổ chức và lịch sử", "Identity and history"), IdentitySection(context).blocks),
      (context.pick("Cơ cấu và nhân sự", "Structure and staff"), StructureSection(context).blocks),
      (
        year == nil
          ? context.pick("Số liệu từ hồ sơ theo năm", "Figures of the records, year by year")
          : context.pick(
            "Số liệu trong năm, so với năm trước", "The year in figures, beside the year before"),
        figures
      ),
      (context.pick("Đoàn ra, đoàn vào", "Delegations"), DelegationSection(context).blocks),
      (context.pick("Thỏa thuận và đối tác", "Agreements and partners"), AgreementSection(context).blocks),
      (context.pick("Viện trợ", "Aid"), AidSection(context).blocks),
      (context.pick("Khen thưởng", "Awards"), AwardSection(context).blocks),
      (context.pick("Sự kiện", "Events"), EventSection(context).blocks),
      (context.pick("Số liệu và văn bản khác", "Other figures and documents"), OtherSection(context).blocks),
      (context.pick("Nguồn", "Sources"), sources(context, omitted: omitted)),
    ]
    for (index, section) in sections.enumerated() {
      blocks.append(.heading(level: 2, "\(index + 1). \(section.0)"))
      blocks += section.1.isEmpty ? [.paragraph(context.pick("Không nêu.", "Not stated."))] : section.1
    }
    return ReportDocument(blocks)
  }

  private func title(_ context: ReportContext) -> [ReportDocument.Block] {
    let year =
      context.year.map { year in
        guard year.isReporting, let period = year.span.period else { return " \(year.number)" }
        let days = context.wording.period(period)
        return context.pick(
          " năm báo cáo \(year.number) (\(days))", ", reporting year \(year.number) (\(days))")
      } ?? ""
    let heading = context.pick("Báo cáo công tác đối ngoại\(year)", "Annual report on foreign affairs\(year)")
    return [.heading(level: 1, "\(heading) – \(provinceName(context))")]
  }

  private func provinceName(_ context: ReportContext) -> String {
    guard let province else { return context.pick("không ghi tỉnh", "no province stated") }
    let unit = registry.provinces.first { $0.id == province } ?? Gazetteer.standard[province]
    guard let unit else { return province.rawValue }
    // A year is headed by the name that the unit bore at its end.
    let lastDay = context.year?.span.period?.latest
    return lastDay.flatMap { unit.name(on: $0)?.text(in: .vietnamese) } ?? context.name(of: unit)
  }

  private func sources(_ context: ReportContext, omitted: YearFilter?) -> [ReportDocument.Block] {
    let documents = registry.sources.enumerated().map { index, source in
      let parts = [
        context.wording.text(source.title), source.publisher.map(context.wording.text),
        source.author.map(context.wording.text), source.publishedOn.map { context.wording.date($0) },
      ]
      return "[\(index + 1)] " + parts.compactMap { $0 }.joined(separator: ", ")
    }
    var blocks: [ReportDocument.Block] = documents.isEmpty ? [] : [.list(documents)]
    blocks += context.notes(registry.sources.map { ($0.note, [SourceReference(document: $0.id)]) })
    if !conflicts.isEmpty {
      blocks.append(.paragraph(context.pick("Các sổ ghi khác nhau:", "The registers contradict each other:")))
      blocks.append(
        .list(conflicts.map { "\($0.type?.rawValue ?? "") \($0.id), \($0.field): \($0.kept) ≠ \($0.other)" }))
    }
    if let omitted { blocks += notes(on: omitted, context) }
    return blocks
  }

  /// How many facts a year leaves out because they are not dated, or cover more than the year.
  private func notes(on omitted: YearFilter, _ context: ReportContext) -> [ReportDocument.Block] {
    let year = omitted.year.name(context.wording)
    var lines: [String] = []
    if omitted.undated > 0 {
      lines.append(
        context.pick(
          "\(context.wording.number(omitted.undated)) hồ sơ không đủ ngày tháng để xếp vào \(year) nên không nêu ở trên.",
          omitted.undated == 1
            ? "1 record is not dated well enough to be placed in \(year) and is not shown."
            : "\(context.wording.number(omitted.undated)) records are not dated well enough to be placed in \(year) and are not shown."
        ))
    }
    if omitted.spanning > 0 {
      lines.append(
        context.pick(
          "\(context.wording.number(omitted.spanning)) hồ sơ có thời gian vượt ra ngoài \(year) nên không nêu ở trên.",
          omitted.spanning == 1
            ? "1 record reaches beyond \(year) and is not shown."
            : "\(context.wording.number(omitted.spanning)) records reach beyond \(year) and are not shown."
        ))
    }
    return lines.map { .paragraph($0) }
  }
}

extension ReportingSpan {
  /// The number of the year that is asked for.
  fileprivate var number: String {
    switch self {
    case .year(let number), .reportingYear(let number): "\(number)"
    case .period(let period): "\(period)"
    }
  }
}

extension Registry {
  /// Whether there is anything to report besides sources.
  fileprivate var holdsRecords: Bool {
    !departments.isEmpty || !provinces.isEmpty || holdsDatedRecords
  }

  fileprivate var holdsDatedRecords: Bool {
    let departmentFacts = departments.contains { department in
      !department.structures.isEmpty || !department.leadership.isEmpty || !department.staffing.isEmpty
        || !department.organisations.isEmpty || !department.plans.isEmpty
    }
    return departmentFacts || !delegations.isEmpty || !agreements.isEmpty || !projects.isEmpty
      || !awards.isEmpty || !partners.isEmpty || !events.isEmpty || !figures.isEmpty || !documents.isEmpty
  }
}
