/// What each spelling of a country may mean, read once when first asked for.
package enum CountrySpellingTable {
  /// One meaning of a spelling.
  struct Meaning: Sendable {
    let country: CountryCode
    let standing: CountrySpelling.Standing
    let correction: String?
  }

  /// The meanings by search key without spaces, so that `Cam-pu-chia` meets `Campuchia`.
  static let byKey: [String: [Meaning]] = {
    var index = Index()
    for (code, assignments) in CountryTable.assignments.sorted(by: { $0.key < $1.key }) {
      guard let current = assignments.last, current.end == nil else { continue }
      index.add(current.vietnamese, code, .name)
      index.add(current.english, code, .name)
    }
    for cells in FactTable.rows(CountryAliasRows.text) {
      index.add(list: cells[1], of: cells[0], .name)
      index.add(list: cells[2], of: cells[0], .officialName)
    }
    for cells in FactTable.rows(CountryRows.text) {
      index.add(list: cells[5], of: cells[0], .name)
      index.add(list: cells[6], of: cells[0], .officialName)
    }
    for cells in FactTable.rows(CountrySlipRows.text) {
      guard let code = CountryTable.code(cells[0]) else { continue }
      index.add(String(cells[1]), code, .slip, correction: String(cells[2]))
    }
    for (code, assignments) in CountryTable.assignments.sorted(by: { $0.key < $1.key }) {
      for past in assignments where past.end != nil && assignments.last?.end != nil {
        // A former name that a country of today bears (Miến Điện, Đông Timor) means the country of today.
        index.addIfFree(past.vietnamese, code)
        index.addIfFree(past.english, code)
      }
    }
    return index.byKey
  }()

  /// The countries by alpha-2 and alpha-3 code, in capitals.
  ///
  /// A code in force comes before a withdrawn one: `ATF` was once that of `FQ` and is now that of `TF`.
  static let byCode: [String: CountryCode] = {
    var result: [String: CountryCode] = [:]
    for code in CountryCode.assigned {
      result[code.description] = code
      if let alpha3 = code.alpha3 { result[alpha3] = code }
    }
    for code in CountryCode.withdrawn {
      result[code.description] = code
      for past in code.assignments where result[past.alpha3] == nil { result[past.alpha3] = code }
    }
    return result
  }()

  /// The keys that mean more than one country.
  package static var ambiguousKeys: [String] {
    byKey.filter { Set($0.value.map(\.country)).count > 1 }.keys.sorted()
  }

  /// The codes in capitals that read as another country's name.
  package static var ambiguousCodes: [String] {
    byCode.filter { code, country in
      byKey[SearchKey(code).joined]?.contains { $0.country != country } ?? false
    }.keys.sorted()
  }

  /// Collects meanings; the first of a country under a key stays.
  private struct Index {
    var byKey: [String: [Meaning]] = [:]

    /// The beginnings of official names and how offices shorten them, the longest first.
    private static let abbreviations: [(full: String, short: String)] = [
      ("cong hoa dan chu nhan dan", "chdcnd"), ("cong hoa xa hoi chu nghia", "chxhcn"),
      ("cong hoa nhan dan", "chnd"), ("cong hoa lien bang", "chlb"), ("cong hoa dan chu", "chdc"),
      ("cong hoa", "ch"), ("lien bang", "lb"), ("vuong quoc", "vq"),
    ]

    mutating func add(
      _ written: String, _ code: CountryCode, _ standing: CountrySpelling.Standing, correction: String? = nil
    ) {
      let key = SearchKey(written)
      insert(key.joined, Meaning(country: code, standing: standing, correction: correction))
      for (full, short) in Self.abbreviations where key.description.hasPrefix(full + " ") {
        let shortened = SearchKey(short + key.description.dropFirst(full.count))
        insert(shortened.joined, Meaning(country: code, standing: standing, correction: correction))
        return
      }
    }

    mutating func add(list: Substring, of code: Substring, _ standing: CountrySpelling.Standing) {
      guard let code = CountryTable.code(code) else { return }
      for name in list.split(separator: ";") { add(String(name), code, standing) }
    }

    mutating func addIfFree(_ written: String, _ code: CountryCode) {
      let taken = byKey[SearchKey(written).joined] ?? []
      if taken.allSatisfy({ $0.country == code }) { add(written, code, .name) }
    }

    private mutating func insert(_ key: String, _ meaning: Meaning) {
      let taken = byKey[key] ?? []
      if taken.contains(where: { $0.country == meaning.country }) { return }
      byKey[key] = taken + [meaning]
    }
  }
}
