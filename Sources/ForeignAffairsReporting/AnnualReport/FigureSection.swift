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
    return [
      .heading(level: 3, context.pick("Số liệu nêu trong các văn bản", "What texts report")),
      .table(ReportTable(columns: columns, rows: rows)),
    ] + lists
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
      var pending = [index]
      while let next = pending.popLast() {
        guard shown.insert(next).inserted else { continue }
        let figure = figures[next]
        rows.append(row(for: figure))
        pending += (parts.removeValue(forKey: figure.id) ?? []).reversed()
      }
    }
    return rows
  }

  private func row(for figure: ReportedFigure) -> [String] {
    [label(of: figure), time(of: figure)] + value(of: figure) + [context.cite(figure.sources)]
  }

  /// What is counted; a part says that it is one, also where its whole is not shown.
  private func label(of figure: ReportedFigure) -> String {
    let wording = context.wording
    var label = figure.label.map(wording.text) ?? wording.code(figure.indicator)
    if let state = figure.moneyState { label += " (\(wording.code(state)))" }
    if !figure.donorKinds.isEmpty {
      label +=
        context.pick(", của: ", ", from: ") + figure.donorKinds.map(wording.code).joined(separator: ", ")
    }
    return figure.subsetOf != nil
      ? context.pick("– trong đó: ", "– of which: ") + label : context.capitalised(label)
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
    let time =
      figure.period.map(wording.period)
      ?? figure.asOf.map { date in
        // “As of 2023” and “tính đến năm 2023” say at once that the number holds at a time.
        figure.basis == .atDate ? wording.asOf(date) : context.pick("đến ", "to ") + wording.inSentence(date)
      }
    let saysBasis = figure.basis == .inPeriod || (figure.basis == .atDate && time != nil)
    let basis = saysBasis ? nil : wording.code(figure.basis)
    let separator = figure.basis == .cumulative && figure.period == nil ? " " : ", "
    return [basis, time].compactMap { $0 }.joined(separator: separator)
  }

  private func value(of figure: ReportedFigure) -> [String] {
    let wording = context.wording
    let count = figure.count.map { (wording.quantity($0), wording.certainty($0)) }
    let amount = figure.amount.map { (wording.quantity($0), wording.certainty($0)) }
    let values = [count, amount].compactMap { $0 }
    return values.isEmpty
      ? [wording.notStated, "–"]
      : [values.map(\.0).joined(separator: "; "), values.map(\.1).joined(separator: "; ")]
  }

  /// The lines that no source fills.
  private var missingRows: [[String]] {
    expected.filter { line in
      !figures.contains {
        $0.indicator == line.indicator && (line.moneyState == nil || $0.moneyState == line.moneyState)
      }
    }.map { line in
      let state = line.moneyState.map { " (\(context.wording.code($0)))" } ?? ""
      let time = context.year.map { $0.isReporting ? $0.name(context.wording) : "\($0.number)" } ?? ""
      return [
        context.capitalised(context.wording.code(line.indicator)) + state, time, context.wording.notStated,
        "–", "–",
      ]
    }
  }
}
