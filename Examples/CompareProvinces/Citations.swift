import ForeignAffairs

/// The documents that figures were read in, numbered across all provinces.
struct Citations {
  private var numbers: [Identifier<SourceDocument>: Int] = [:]
  private var documents: [SourceDocument] = []

  init(_ columns: [ProvinceColumn]) {
    for document in columns.flatMap(\.registry.sources) where numbers[document.id] == nil {
      documents.append(document)
      numbers[document.id] = documents.count
    }
  }

  /// The number of each document, with the places in it where these are wanted: `[1: S0.13, S0.14; 2]`.
  func cite(_ sources: [SourceReference], withPlaces: Bool) -> String {
    var places: [(document: String, locators: [String])] = []
    for source in sources {
      let name = numbers[source.document].map { "\($0)" } ?? source.document.rawValue
      let place = places.firstIndex { $0.document == name } ?? places.count
      if place == places.count { places.append((name, [])) }
      guard withPlaces, let locator = source.locator, !places[place].locators.contains(locator) else {
        continue
      }
      places[place].locators.append(locator)
    }
    let parts = places.map { entry in
      entry.locators.isEmpty ? entry.document : "\(entry.document): \(entry.locators.joined(separator: ", "))"
    }
    return "[\(parts.isEmpty ? "?" : parts.joined(separator: "; "))]"
  }

  /// Each document with its number.
  func documents(_ wording: Wording) -> [String] {
    documents.enumerated().map { place, document in
      let parts = [
        wording.text(document.title), document.publisher.map(wording.text),
        document.publishedOn.map { wording.date($0) },
      ]
      return "[\(place + 1)] " + parts.compactMap { $0 }.joined(separator: ", ")
    }
  }
}
