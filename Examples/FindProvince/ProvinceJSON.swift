import ForeignAffairs

/// Writes units as JSON.
struct ProvinceJSON {
  let gazetteer: Gazetteer
  let hasTrace: Bool

  /// An array of units.
  func array(_ findings: [ProvinceFinding]) -> JSONText {
    .array(findings.map(object))
  }

  private func object(_ finding: ProvinceFinding) -> JSONText {
    let unit = finding.unit
    var members: [(key: String, value: JSONText)] = [
      ("id", .string(unit.id.rawValue)),
      ("code", .string(finding.code)),
      ("isoCode", .string(finding.isoCode)),
      ("name", .string(finding.name)),
      ("englishName", .string(finding.englishName)),
      ("kind", .string(finding.kind?.rawValue)),
      ("validFrom", .string(finding.validFrom.description)),
    ]
    if finding.isOlderThanGazetteer { members.append(("olderThanGazetteer", .bool(true))) }
    members += [
      ("validUntil", .string(finding.validUntil?.description)),
      ("predecessors", links("predecessors", of: unit, seen: [unit.id], along: \.predecessors)),
      ("successors", links("successors", of: unit, seen: [unit.id], along: \.successors)),
    ]
    return .object(members)
  }

  /// The identifiers of linked units; with a trace, objects with the units linked to those in turn.
  private func links(
    _ key: String, of unit: Province, seen: Set<Identifier<Province>>,
    along path: KeyPath<Province, [ProvinceLink]>
  ) -> JSONText {
    let links = unit[keyPath: path]
    guard hasTrace else { return .array(links.map { .string($0.province.rawValue) }) }
    return .array(
      links.map { link in
        var members: [(key: String, value: JSONText)] = [
          ("id", .string(link.province.rawValue)),
          ("extent", .string(link.extent.rawValue)),
          ("on", .string(link.on.description)),
          ("document", .string(link.document?.description)),
        ]
        if !seen.contains(link.province), let next = gazetteer[link.province] {
          members.append((key, self.links(key, of: next, seen: seen.union([next.id]), along: path)))
        }
        return .object(members)
      })
  }
}
