extension AnnualSummary {
  /// The lines of the summary as JSON on one line, for programs that show them; to merge summaries use ``json``.
  ///
  /// - Throws: ``StatisticsFailure`` with code `overflow`.
  public func figuresJSON(_ language: Language = .vietnamese) throws(StatisticsFailure) -> [UInt8] {
    var document = AdditionalFields()
    document["format"] = .string("foreign-affairs-annual-figures")
    document["version"] = .string("1.0")
    document["unit"] = unit.map { .string($0.rawValue) }
    document["year"] = year.map { .number(JSONNumber($0)) }
    document["rejected"] = rejectedCount > 0 ? .number(JSONNumber(rejectedCount)) : nil
    document["sections"] = .array(try sections().map { .object($0.fields(language)) })
    return JSONValue.object(document).json
  }
}

extension AnnualSection {
  fileprivate func fields(_ language: Language) -> AdditionalFields {
    var fields = AdditionalFields()
    fields["identifier"] = .string(identifier)
    fields["title"] = .string(title.text(in: language))
    fields["unplaced"] = unplacedCount > 0 ? .number(JSONNumber(unplacedCount)) : nil
    fields["otherYears"] = otherYearCount > 0 ? .number(JSONNumber(otherYearCount)) : nil
    fields["overlaps"] = hasOverlaps ? .bool(true) : nil
    fields["lines"] = .array(lines.map { .object($0.fields(language)) })
    return fields
  }
}

extension AnnualLine {
  fileprivate func fields(_ language: Language) -> AdditionalFields {
    var fields = AdditionalFields()
    fields["name"] = .string(name.text(in: language))
    fields["group"] = .array(groups.map { .string($0.plainText) })
    fields["measure"] = measure.map { .string($0) }
    fields["origin"] = .string(origin.rawValue)
    if computed.earlier.quantity != nil || computed.later.quantity != nil {
      var records = computed.fields(language)
      records["records"] = Self.list(identifiers)
      records["earlierRecords"] = Self.list(earlierIdentifiers)
      fields["computed"] = .object(records)
    }
    fields["reported"] = reported.isEmpty ? nil : .array(reported.map { .object($0.fields(language)) })
    return fields
  }

  fileprivate static func list(_ texts: [String]) -> JSONValue? {
    texts.isEmpty ? nil : .array(texts.map { .string($0) })
  }
}

extension ReportedSeries {
  fileprivate func fields(_ language: Language) -> AdditionalFields {
    var fields = AdditionalFields()
    fields["name"] = .string(name.text(in: language))
    fields["scope"] = sample?.scope.map { .string($0.rawValue) }
    fields["province"] = sample?.province.map { .string($0.rawValue) }
    fields["figures"] = AnnualLine.list(later.map(\.id.rawValue))
    fields["earlierFigures"] = AnnualLine.list(earlier.map(\.id.rawValue))
    for member in change.fields(language).members { fields[member.key] = member.value }
    fields["parts"] = parts.isEmpty ? nil : .array(parts.map { .object($0.fields(language)) })
    return fields
  }
}

extension Growth {
  /// Both figures and both changes; a change that there is not is absent.
  func fields(_ language: Language) -> AdditionalFields {
    func figure(_ figure: Figure, text: String? = nil) -> JSONValue {
      var fields = AdditionalFields()
      fields["state"] = .string(figure.state.rawValue)
      figure.write(to: &fields, language)
      if let text { fields["text"] = .string(text) }
      return .object(fields)
    }
    let wording = Wording(language)
    var fields = AdditionalFields()
    fields["currency"] = currency.map { .string($0.description) }
    fields["earlier"] = figure(earlier)
    fields["later"] = figure(later)
    fields["change"] = absolute.map { figure(Figure($0, currency: currency), text: wording.change(self)) }
    fields["relativeChange"] = relative.map { figure(Figure($0), text: wording.percentage(self)) }
    return fields
  }
}
