import ForeignAffairs
import ForeignAffairsReporting

/// The comparison for people.
struct ComparisonDocument {
  let columns: [ProvinceColumn]
  let wording: Wording
  private let listing: Listing?
  private let citations: Citations

  init(_ columns: [ProvinceColumn], _ request: ComparisonRequest) {
    (self.columns, wording, listing) = (columns, Wording(request.language), request.listing)
    citations = Citations(columns)
  }

  /// The tables with their titles.
  private var parts: [(title: String, grid: TextGrid)] {
    [
      (wording.pick("Số liệu", "Figures"), figures),
      (wording.pick("Mức độ chắc chắn", "How certain they are"), certainties),
      (
        wording.pick(
          "Đối chiếu số báo cáo với hồ sơ và với nhau", "Reported figures against records and each other"),
        reconciliation
      ),
    ]
  }

  private var title: String {
    wording.pick("So sánh các sở ngoại vụ", "Departments of foreign affairs side by side")
  }

  var text: String {
    var blocks: [ReportDocument.Block] = [.heading(level: 1, title)]
    for (title, grid) in parts {
      blocks.append(.heading(level: 2, title))
      let columns = zip(grid.titles, grid.isFigure).map { title, isFigure in
        ReportTable.Column(title, alignment: isFigure ? .trailing : .leading, minimumWidth: 8)
      }
      if !grid.rows.isEmpty { blocks.append(.table(ReportTable(columns: columns, rows: grid.rows))) }
      if !grid.notes.isEmpty { blocks.append(.list(grid.notes)) }
    }
    blocks += [.heading(level: 2, wording.pick("Nguồn", "Sources")), .list(citations.documents(wording))]
    return ReportDocument(blocks).text(width: 120)
  }

  var markdown: String {
    let tables = parts.map { part in
      let grid = part.grid
      let body =
        grid.rows.isEmpty
        ? grid.notes.map { "- \(TextGrid.escaped($0))\n" }.joined() : grid.markdown
      return "## \(part.title)\n\n\(body)"
    }
    let sources = citations.documents(wording).map { "- \(TextGrid.escaped($0))\n" }.joined()
    return (["# \(title)\n"] + tables + ["## \(wording.pick("Nguồn", "Sources"))\n\n\(sources)"])
      .joined(separator: "\n")
  }

  private var noFigures: String { wording.pick("Không có số liệu nào.", "There are no figures.") }

  private var provinces: [String] { columns.map { $0.name(wording) } }

  // MARK: - Figures

  /// A line: the figures of one topic, of one origin, on one basis.
  private struct Line: Hashable, Comparable {
    let topic: Topic
    let origin: ProvinceFigure.Origin
    let basis: FigureBasis?
    let isPart: Bool

    init(_ figure: ProvinceFigure) {
      (topic, origin, basis, isPart) = (figure.topic, figure.origin, figure.basis, figure.isPart)
    }

    /// The place of the basis in its vocabulary; what needs none comes first.
    private var place: Int {
      guard let basis else { return -1 }
      return FigureBasis.vocabulary.firstIndex { $0.code == basis } ?? FigureBasis.vocabulary.count
    }

    static func < (left: Self, right: Self) -> Bool {
      if left.topic != right.topic { return left.topic < right.topic }
      if left.origin != right.origin { return left.origin.place < right.origin.place }
      if left.place != right.place { return left.place < right.place }
      if left.basis != right.basis { return (left.basis?.rawValue ?? "") < (right.basis?.rawValue ?? "") }
      return !left.isPart && right.isPart
    }
  }

  private var figures: TextGrid {
    let titles = [wording.pick("nội dung", "what"), wording.pick("cách tính", "how")] + provinces
    let all: [ProvinceFigure] = columns.flatMap(\.figures)
    let lines: [Line] = Set(all.map { Line($0) }).sorted()
    let rows = lines.indices.map { place -> [String] in
      let line = lines[place]
      let isFirst = place == 0 || lines[place - 1].topic != line.topic
      let unitIsShown = units(of: line) > 1
      let cells = columns.map { column -> String in
        let texts = column.figures.filter { Line($0) == line }.map { text($0, unitIsShown: unitIsShown) }
        return texts.isEmpty ? "–" : texts.joined(separator: "; ")
      }
      return [isFirst ? wording.text(line.topic.name) : "", how(line)] + cells
    }
    var notes = [
      wording.pick(
        "–: không nêu và không có hồ sơ, khác với số 0. Số báo cáo không cộng với số tính từ hồ sơ.",
        "–: neither stated nor recorded, which is not zero. What is reported and what is computed are never added."
      )
    ]
    if listing != .complete, all.contains(where: { $0.origin != .reported }) {
      notes.append(
        wording.pick(
          "Hồ sơ chỉ gồm những gì các nguồn nêu tên, không nguồn nào nói là đã nêu hết, nên số tính từ hồ sơ là mức tối thiểu.",
          "Records are what the sources name, and none of these says that it names all: what is computed from records is a lower limit."
        ))
    }
    if all.contains(where: { $0.origin == .apart }) {
      notes.append(
        wording.pick(
          "Hồ sơ không tính: mới dự kiến, đề xuất, trình duyệt hoặc chưa ký; bị hoãn, hủy, thu hồi.",
          "Records not counted: what is only planned, proposed, submitted or not signed yet, and what was postponed, cancelled or revoked."
        ))
    }
    for column in columns where column.conflictCount > 0 {
      let (name, count) = (column.name(wording), wording.number(column.conflictCount))
      notes.append(
        wording.pick(
          "\(name): các sổ ghi khác nhau ở \(count) mục.",
          "\(name): the registries contradict each other in \(count) field\(column.conflictCount == 1 ? "" : "s")."
        ))
    }
    return TextGrid(
      titles: titles, isFigure: titles.map { _ in false }, rows: rows,
      notes: rows.isEmpty ? [noFigures] + notes.dropFirst() : notes)
  }

  private func how(_ line: Line) -> String {
    guard line.origin == .reported else { return name(line.origin) }
    let basis = line.basis.map { ", \(wording.code($0))" } ?? ""
    let part = line.isPart ? wording.pick(" (trong đó)", " (of which)") : ""
    return wording.pick("báo cáo", "reported") + basis + part
  }

  private func name(_ origin: ProvinceFigure.Origin) -> String {
    switch origin {
    case .reported: wording.pick("báo cáo", "reported")
    case .computed: wording.pick("tính từ hồ sơ", "computed from records")
    case .apart: wording.pick("hồ sơ không tính", "records not counted")
    }
  }

  /// In how many units the figures of a line count.
  private func units(of line: Line) -> Int {
    Set(columns.flatMap(\.figures).filter { Line($0).topic == line.topic }.compactMap(\.statement?.unit))
      .count
  }

  private func text(_ figure: ProvinceFigure, unitIsShown: Bool) -> String {
    let statement = figure.statement
    var remarks: [String] = []
    if unitIsShown, let unit = statement?.unit { remarks.append(wording.code(unit)) }
    if let scope = statement?.scope, scope != .province { remarks.append(wording.code(scope)) }
    if let state = statement?.moneyState ?? figure.moneyState { remarks.append(wording.code(state)) }
    if let period = statement?.period { remarks.append(wording.period(period)) }
    if let date = statement?.asOf ?? figure.asOf {
      remarks.append(wording.asOf(date))
    }
    if figure.origin != .reported {
      let count = wording.number(figure.recordCount)
      remarks.append(
        wording.pick("\(count) hồ sơ", figure.recordCount == 1 ? "1 record" : "\(count) records"))
    }
    if figure.silentCount > 0, figure.silentCount < figure.recordCount {
      let count = wording.number(figure.silentCount)
      remarks.append(wording.pick("trong đó \(count) không ghi số", "\(count) without a number"))
    }
    let behind = remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))"
    let number = figure.failure?.message(in: wording.language) ?? wording.figure(figure.figure)
    return number + behind + " "
      + citations.cite(figure.sources, withPlaces: figure.origin == .reported)
  }

  // MARK: - Certainty

  private var certainties: TextGrid {
    let titles = [wording.pick("mức độ", "certainty"), wording.pick("nguồn gốc", "origin")] + provinces
    let kinds: [Quantity<Int>] = [
      .exact(0), .over(0), .nearly(0), .between(0, 1), .about(0), .orderOfMagnitude(1), .unknown,
    ]
    let rows = kinds.map { wording.certainty($0) }.flatMap { kind in
      ProvinceFigure.Origin.allCases.compactMap { origin -> [String]? in
        let counts = columns.map { column in
          column.figures.count { figure in
            figure.origin == origin && figure.figure.quantity.map { wording.certainty($0) } ?? "" == kind
          }
        }
        if counts.allSatisfy({ $0 == 0 }) { return nil }
        return [kind, name(origin)] + counts.map { wording.number($0) }
      }
    }
    return TextGrid(
      titles: titles, isFigure: [false, false] + columns.map { _ in true }, rows: rows,
      notes: [
        rows.isEmpty
          ? noFigures
          : wording.pick("Số lượng số liệu ở bảng trên.", "The number of figures in the table above.")
      ])
  }

  // MARK: - Reconciliation

  private var reconciliation: TextGrid {
    let titles = [
      wording.pick("tỉnh", "province"), wording.pick("số liệu", "figure"), wording.pick("báo cáo", "stated"),
      wording.pick("đối chiếu với", "held against"), wording.pick("giá trị", "value"),
      wording.pick("chênh lệch", "difference"), wording.pick("kết quả", "outcome"),
    ]
    let rows = columns.flatMap { column in
      column.reconciliation.comparisons.filter { $0.outcome != .notComparable }.map { comparison in
        [
          column.name(wording), comparison.figure.rawValue, wording.figure(comparison.stated),
          wording.counterpart(comparison), wording.figure(comparison.compared),
          comparison.difference.map(wording.difference) ?? "–", wording.outcome(comparison),
        ]
      }
    }
    let notes = columns.map { column in
      let others = column.reconciliation.comparisons(.notComparable)
      let reasons = ComparisonObstacle.allCases.compactMap { obstacle -> String? in
        let count = others.count { $0.obstacles.contains(obstacle) }
        return count == 0 ? nil : "\(wording.text(obstacle.name)) \(wording.number(count))"
      }
      let list = reasons.isEmpty ? "" : " (\(reasons.joined(separator: "; ")))"
      return wording.pick(
        "\(column.name(wording)): \(wording.number(others.count)) cặp không so sánh được\(list).",
        "\(column.name(wording)): \(wording.number(others.count)) not comparable\(list).")
    }
    let none = wording.pick("Không có số liệu nào so sánh được.", "No figures can be compared.")
    return TextGrid(
      titles: titles, isFigure: [false, false, true, false, true, true, false], rows: rows,
      notes: (rows.isEmpty ? [none] : []) + notes)
  }
}

extension ProvinceFigure.Origin {
  /// The place among the origins of one topic.
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
