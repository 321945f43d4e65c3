import ForeignAffairs

/// Reported figures as a table: what is counted, for when, the number, how sure it is, and where it was read.
struct FigureSection {
  /// A line that a report has even when no source states it.
  struct Expected {
    let indicator: Indicator
    let moneyState: MoneyState?

    init(_ indicator: Indicator, _ moneyState: MoneyState? = nil) {
      self.indicator = indicator
      self.moneyState = moneyState
    }
  }

  let context: ReportContext
  let figures: [ReportedFigure]
  let expected: [Expected]

  /// The figures of some indicators, in file order, parts behind their wholes.
  init(_ context: ReportContext, of indicators: [Indicator], expected: [Expected] = []) {
    self.init(
      context, context.registry.figures.filter { indicators.contains($0.indicator) }, expected: expected)
  }

  init(_ context: ReportContext, _ figures: [ReportedFigure], expected: [Expected] = []) {
    self.context = context
    self.figures = figures
    self.expected = expected
  }

  var blocks: [ReportDocument.Block] {
    let rows = statedRows + missingRows
    guard !rows.isEmpty else { return [] }
    let columns = [
      ReportTable.Column(context.pick("Chỉ tiêu", "Figure"), minimumWidth: 24),
      ReportTable.Column(context.pick("Thời gian", "Time"), minimumWidth: 12),
      ReportTable.Column(context.pick("Số liệu", "Number"), minimumWidth: 12),
      ReportTable.Column(context.pick("Độ chắc chắn", "Certainty"), minimumWidth: 8),
      ReportTable.Column(context.pick("Nguồn", "Source"), minimumWidth: 6),
    ]
    return [.table(ReportTable(columns: columns, rows: rows))] + lists
      + context.notes(figures.map { ($0.note, $0.sources) })
  }

  /// Every figure once: the wholes in file order, each with its parts behind it.
  private var statedRows: [[String]] {
    let ids = Set(figures.map(\.id))
    var parts = Dictionary(grouping: figures.indices) { figures[$0].subsetOf }
    let wholes = figures.indices.filter { figures[$0].subsetOf.map { !ids.contains($0) } ?? true }
    var rows: [[String]] = []
    var shown: Set<Int> = []
    // What is left after the wholes is in a circle: by mistake it names itself, or a part of its own, as its whole.
    for index in wholes + figures.indices {
      var pending = [(index: index, isPart: false)]
      while let next = pending.popLast() {
        guard shown.insert(next.index).inserted else { continue }
        let figure = figures[next.index]
        rows.append(row(for: figure, isPart: next.isPart))
        pending += (parts.removeValue(forKey: figure.id) ?? []).reversed().map { ($0, true) }
      }
    }
    return rows
  }

  private func row(for figure: ReportedFigure, isPart: Bool) -> [String] {
    [label(of: figure, isPart: isPart), time(of: figure)] + value(of: figure) + [context.cite(figure.sources)]
  }

  private func label(of figure: ReportedFigure, isPart: Bool) -> String {
    let wording = context.wording
    var label = figure.label.map(wording.text) ?? wording.code(figure.indicator)
    if let state = figure.moneyState { label += " (\(wording.code(state)))" }
    return isPart ? context.pick("– trong đó: ", "– of which: ") + label : context.capitalised(label)
  }

  /// The names that stand beside a number, and whether they are all of them.
  private var lists: [ReportDocument.Block] {
    let lines = figures.filter { !$0.names.isEmpty }.map { figure in
      let names = figure.names.map(context.wording.text).joined(separator: "; ")
      let kind =
        switch figure.listing {
        case .complete: context.pick("đủ tên", "all named")
        case .sample: context.pick("một số được nêu tên", "some of them named")
        case nil: context.pick("được nêu tên", "named")
        }
      return "\(context.cite(figure.sources)), \(kind): \(names)."
    }
    return lines.isEmpty ? [] : [.list(lines)]
  }

  private func time(of figure: ReportedFigure) -> String {
    let wording = context.wording
    let asOf = figure.asOf.map { context.pick("đến ", "to ") + wording.date($0) }
    let time = figure.period.map(wording.period) ?? asOf
    let basis = figure.basis == .inPeriod ? nil : wording.code(figure.basis)
    return [basis, time].compactMap { $0 }.joined(separator: ", ")
  }

  private func value(of figure: ReportedFigure) -> [String] {
    let wording = context.wording
    if let count = figure.count { return [wording.quantity(count), wording.certainty(count)] }
    if let amount = figure.amount { return [wording.quantity(amount), wording.certainty(amount)] }
    return [wording.notStated, "–"]
  }

  /// The lines that no source fills.
  private var missingRows: [[String]] {
    expected.filter { line in
      !figures.contains {
        $0.indicator == line.indicator && (line.moneyState == nil || $0.moneyState == line.moneyState)
      }
    }.map { line in
      let state = line.moneyState.map { " (\(context.wording.code($0)))" } ?? ""
      let time = context.year.map { "\($0)" } ?? ""
      return [
        context.capitalised(context.wording.code(line.indicator)) + state, time, context.wording.notStated,
        "–", "–",
      ]
    }
  }
}
