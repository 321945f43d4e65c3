import ForeignAffairs

extension JSONValue {
  /// The value of a key of an object.
  subscript(key: String) -> JSONValue? {
    guard case .object(let fields) = self else { return nil }
    return fields[key]
  }

  /// The keys of an object in order.
  var keys: [String] {
    guard case .object(let fields) = self else { return [] }
    return fields.members.map(\.key)
  }

  /// The text of a string.
  var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The texts behind a key, however deep it lies.
  func values(of key: String) -> Set<String> {
    switch self {
    case .array(let values): values.reduce(into: []) { $0.formUnion($1.values(of: key)) }
    case .object(let fields):
      fields.members.reduce(into: []) { found, member in
        if member.key == key, let text = member.value.string { found.insert(text) }
        found.formUnion(member.value.values(of: key))
      }
    case .null, .bool, .number, .string: []
    }
  }
}
