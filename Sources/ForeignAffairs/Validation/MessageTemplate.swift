/// A sentence with places for parameters: `signed on {signed}, sent on {sent}`.
package struct MessageTemplate: Sendable, Hashable {
  private enum Part: Sendable, Hashable {
    case text(Substring)
    case place(Substring)
  }

  private let parts: [Part]

  /// Reads a template; what is in braces names a parameter.
  package init(_ template: String) {
    var parts: [Part] = []
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { parts.append(.text(rest[..<open])) }
      parts.append(.place(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(rest)) }
    self.parts = parts
  }

  /// The names of the places, in the order of the sentence.
  package var names: [String] {
    parts.compactMap { part in
      if case .place(let name) = part { String(name) } else { nil }
    }
  }

  /// The sentence with texts in its places; a place without a text keeps its braces.
  package func filled(_ texts: [String: String]) -> String {
    parts.map { part in
      switch part {
      case .text(let text): String(text)
      case .place(let name): texts[String(name)] ?? "{\(name)}"
      }
    }.joined()
  }
}
