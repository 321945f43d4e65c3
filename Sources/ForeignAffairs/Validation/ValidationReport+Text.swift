extension ValidationReport {
  /// The report for people: one line for each finding, then the totals and what needs attention.
  public func text(in language: Language) -> String {
    let lines = findings.map { $0.text(in: language) }
    let attention = attention(Wording(language), unusedSuppressions)
    let gap = lines.isEmpty && attention.isEmpty ? "" : "\n"
    return (lines + attention).map { $0 + "\n" }.joined() + gap + totals(Wording(language))
  }

  /// What the report says behind its findings: what is not listed, what needs attention, and the totals.
  ///
  /// A program that shows many findings writes the ``Finding/text(in:)`` of each, and then this.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - names: Whether suppressions that have hidden nothing are named. Where one list is used for several files, only
  ///     what hides nothing in any of them is unused.
  /// - Returns: A few lines, each with its end.
  public func summary(in language: Language, namingUnusedSuppressions names: Bool = true) -> String {
    let wording = Wording(language)
    return attention(wording, names ? unusedSuppressions : []).map { $0 + "\n" }.joined() + totals(wording)
  }

  private func attention(_ wording: Wording, _ unused: [Suppression]) -> [String] {
    var lines: [String] = []
    let rest = findingCount - findings.count
    if rest > 0 {
      lines.append(
        wording.pick("và \(wording.number(rest)) kết quả nữa", "and \(wording.number(rest)) more"))
    }
    for suppression in unused {
      let place = "\(suppression.rule) \(suppression.path)"
      lines.append(wording.pick("bỏ qua không dùng đến: \(place)", "unused suppression: \(place)"))
    }
    return lines
  }

  private func totals(_ wording: Wording) -> String {
    let counts = Severity.allCases.reversed().map { severity in
      let count = count(of: severity)
      return "\(wording.number(count)) \(severity.countName(count, in: wording.language))"
    }.joined(separator: ", ")
    let outcomes = [
      (passedCount, "đạt", "passed"), (failedCount, "không đạt", "failed"),
      (undecidedCount, "chưa xác định", "undecided"), (notApplicableCount, "không áp dụng", "not applicable"),
    ].map { "\(wording.number($0)) \(wording.pick($1, $2))" }.joined(separator: ", ")
    var lines = [
      "\(wording.number(recordCount)) \(wording.pick("hồ sơ", recordCount == 1 ? "record" : "records")): \(counts)",
      wording.pick("kết quả kiểm tra: ", "checks: ") + outcomes,
    ]
    if suppressedCount > 0 {
      lines.append(wording.number(suppressedCount) + wording.pick(" kết quả được bỏ qua", " suppressed"))
    }
    if !rulesNotRun.isEmpty {
      let names = rulesNotRun.map(\.rawValue).joined(separator: ", ")
      lines.append(wording.pick("quy tắc chưa chạy: ", "rules not run: ") + names)
    }
    if !disabledRules.isEmpty {
      let names = disabledRules.map(\.rawValue).joined(separator: ", ")
      lines.append(wording.pick("quy tắc đã tắt: ", "rules disabled: ") + names)
    }
    let day = asOf.map { wording.pick(", tính đến \($0)", ", as of \($0)") } ?? ""
    lines.append(
      wording.pick("bộ quy tắc ", "rule book ") + ruleBookVersion
        + wording.pick(", danh mục đơn vị hành chính ", ", gazetteer ") + gazetteerVersion
        + wording.pick(", danh mục mã ", ", code lists ") + codeListVersion
        + wording.pick(", chính sách ", ", policy ") + policy + day)
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Severity {
  fileprivate func countName(_ count: Int, in language: Language) -> String {
    name(in: language) + (language == .english && count != 1 ? "s" : "")
  }
}

extension Finding {
  /// The finding on one line: place, severity, sentence, rule, source.
  public func text(in language: Language) -> String {
    let path = shownPath
    let place = line.map { language == .vietnamese ? "dòng \($0) \(path)" : "line \($0) \(path)" } ?? path
    let name = shownRecord.map { " [\($0)]" } ?? ""
    let citation = description.citation(in: language).map { "; \($0)" } ?? ""
    return "\(place)\(name): \(severity.name(in: language)): \(message(in: language)) (\(rule)\(citation))"
  }
}
