internal import ForeignAffairs

extension AdditionalFields {
  /// Members in the order given.
  init(_ members: [(String, JSONValue)]) {
    self.init()
    for (key, value) in members { self[key] = value }
  }

  /// Puts other members behind these.
  mutating func append(_ other: AdditionalFields) {
    for member in other.members { self[member.key] = member.value }
  }
}

extension JSONValue {
  /// The value on lines of its own: what holds no other container and is short stays on one line.
  func laidOut(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .array(let values):
      return layOut(values, "[", "]", indent) { $0.laidOut(indent: inner) }
    case .object(let fields):
      return layOut(fields.members, "{", "}", indent) { member in
        "\(JSONValue.string(member.key)): \(member.value.laidOut(indent: inner))"
      }
    case .null, .bool, .number, .string:
      return description
    }
  }

  private func layOut<Element>(
    _ elements: [Element], _ open: String, _ close: String, _ indent: String, _ text: (Element) -> String
  ) -> String {
    let parts = elements.map(text)
    let line = parts.isEmpty ? open + close : "\(open) \(parts.joined(separator: ", ")) \(close)"
    if isFlat, line.unicodeScalars.count + indent.unicodeScalars.count <= 100 { return line }
    return "\(open)\n" + parts.map { "\(indent)  \($0)" }.joined(separator: ",\n") + "\n\(indent)\(close)"
  }

  /// Whether it holds no other container.
  private var isFlat: Bool {
    let values: [JSONValue]
    switch self {
    case .array(let elements): values = elements
    case .object(let fields): values = fields.members.map(\.value)
    case .null, .bool, .number, .string: return true
    }
    return values.allSatisfy { value in
      switch value {
      case .array, .object: false
      case .null, .bool, .number, .string: true
      }
    }
  }
}
