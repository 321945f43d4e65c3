/// A sentence with places for parameters: `signed {signed:when}; the copy was due {due:when}`.
///
/// A place with `:when` behind the name takes a date or a period with the preposition that it needs, so that a sentence is right
/// for a day, a month and a year.
package struct MessageTemplate: Sendable, Hashable {
  private enum Part: Sendable, Hashable {
    case text(Substring)
    case place(name: Substring, isWhen: Bool)
  }

  private static let when = ":when"

  private let parts: [Part]

  /// Reads a template; what is in braces names a parameter.
  package init(_ template: String) {
    var parts: [Part] = []
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { parts.append(.text(rest[..<open])) }
      let place = rest[rest.index(after: open)..<close]
      let isWhen = place.hasSuffix(Self.when)
      parts.append(.place(name: isWhen ? place.dropLast(Self.when.count) : place, isWhen: isWhen))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(rest)) }
    self.parts = parts
  }

  /// The names of the places, in the order of the sentence.
  package var names: [String] {
    parts.compactMap { part in
      if case .place(let name, _) = part { String(name) } else { nil }
    }
  }

  /// The sentence in a language, with parameters in its places; a place without one keeps its braces.
  package func filled(_ parameters: [String: RuleParameter], in language: Language) -> String {
    parts.map { part in
      switch part {
      case .text(let text): String(text)
      case .place(let name, let isWhen):
        parameters[String(name)].map { isWhen ? $0.when(in: language) : $0.text(in: language) } ?? "{\(name)}"
      }
    }.joined()
  }
}
