import ForeignAffairs

/// Registries for reconciliation, written as the members of their records without what each needs anyhow.
enum ReconciliationSamples {
  private static let needed: [String: String] = [
    "figures": #""basis":"inPeriod""#, "delegations": #""direction":"inbound""#,
    "agreements": #""title":"Bản ghi nhớ","kind":"memorandumOfUnderstanding""#,
    "projects": #""title":"Viện trợ","kind":"project","direction":"inward""#,
    "awards": #""form":"certificateOfMerit""#, "partners": #""kind":"locality","name":"Đối tác""#,
    "events": #""name":"Hội nghị","kind":"conference""#,
    "departments": #""form":"department","province":"dong-nai""#,
  ]

  /// A registry of these arrays; a record without an identifier gets the name of its array and its number.
  static func registry(_ arrays: [String: [String]], asOf: String? = nil) throws -> Registry {
    let texts = arrays.sorted { $0.key < $1.key }.map { name, records in
      let list = records.enumerated().map { number, members in
        let more = (needed[name] ?? "").split(separator: ",").filter { member in
          let key = member.prefix { $0 != ":" } + ":"
          return !members.hasPrefix(key) && !members.contains(",\(key)")
        }.map(String.init)
        let id = members.contains("\"id\":") ? [] : ["\"id\":\"\(name)-\(number)\""]
        return "{" + (id + more + (members.isEmpty ? [] : [members])).joined(separator: ",")
          + "}"
      }
      return "\"\(name)\":[\(list.joined(separator: ","))]"
    }
    let head =
      #""format":"foreign-affairs-registry","version":"1.0""# + (asOf.map { ",\"asOf\":\"\($0)\"" } ?? "")
    return try Registry(json: Array("{\(([head] + texts).joined(separator: ","))}".utf8))
  }

  /// What came of a comparison, in one line: the outcome with its reasons, and the difference.
  static func line(_ comparison: FigureComparison) -> String {
    let wording = Wording(.english)
    let difference = comparison.difference.map { " (\(wording.difference($0)))" } ?? ""
    return wording.outcome(comparison) + difference
  }
}
