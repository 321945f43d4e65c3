import ForeignAffairs

/// What can be asked of registries, and of their JSON.
func filesOf(_ registry: Registry) throws -> [String] {
  var options: ReadingOptions = ReadingOptions()
  let keys: ReadingOptions.UnknownKeys = .keep
  options.unknownKeys = keys
  let migration: FormatMigration = FormatMigration(
    from: FormatVersion(major: 0, minor: 9), to: FormatVersion(major: 1, minor: 0)
  ) { $0 }
  options.migrations = [migration]
  let same: Registry = try Registry(json: registry.json, options: options)
  let locations: [JSONLocation] = JSONLocation.locations(of: ["/agreements/0"], in: registry.json)

  var texts = ["\(same == registry)", "\(locations.map(\.line))"]
  do throws(ReadingFailure) {
    _ = try RegistryEntry(json: Array(#"{"type":"award","id":"a"}"#.utf8))
  } catch {
    let failure: ReadingFailure = error
    let fault: Fault? = failure.faults.first
    let code: Fault.Code? = fault?.code
    texts.append(code?.rawValue ?? "")
  }
  let note: ReadingNote = ReadingNote(.migrated, version: .current)
  let noteCode: ReadingNote.Code = note.code
  texts.append(noteCode.rawValue)

  var parser: RecordLineParser = RecordLineParser()
  let take: (RecordLine) -> Void = { line in
    switch line {
    case .record(let entry, let number): texts.append("\(number) \((entry as RegistryEntry).type)")
    case .header(let version, _): texts.append("\(version)")
    case .rejected(let rejected):
      let line: RejectedLine = rejected
      texts.append("\(line.line)")
    }
  }
  for entry in registry.entries { parser.read((entry.json + [10])[...], take) }
  parser.finish(take)

  var other: Registry = registry
  other.agreements[0].title = "Thỏa thuận"
  let difference: RegistryDifference = registry.difference(from: other)
  let entry: RegistryDifference.Entry? = difference.entries.first
  let change: RegistryDifference.Change? = entry?.change
  let conflicts: [MergeConflict] = registry.merging(other).conflicts
  let type: RecordType? = conflicts.first?.type
  let span: ReportingSpan = .year(2020)
  let inForce: Selection<Agreement> = registry.agreements(inForceOn: try CalendarDate("2020-12-31"))
  texts.append("\(change.map { "\($0)" } ?? "") \(type?.rawValue ?? "") \(inForce.undecided.count)")
  texts.append("\(registry.figure(.inboundDelegations, in: span)?.count?.description ?? "")")
  return texts + gazetteer() + [json()]
}

private func gazetteer() -> [String] {
  let gazetteer: Gazetteer = .standard
  let shares: [ProvinceShare] = gazetteer.successors(of: "tien-giang", on: gazetteer.coverage.upperBound)
  return shares.map { "\($0.province.id) \($0.extent)" }
}

private func json() -> String {
  var fields: AdditionalFields = AdditionalFields()
  let number: JSONNumber = 12
  fields["số"] = .number(number)
  let member: AdditionalFields.Member? = fields.members.first
  let value: JSONValue = .object(fields)
  return "\(value) \(member?.key ?? "")"
}
