package import ForeignAffairs

extension JSONValue {
  /// The value that a JSON Pointer without escapes leads to.
  package func value(at pointer: String) -> JSONValue? { value(at: Self.pieces(pointer)) }

  /// The same document with another value at a pointer, or without it; `nil` where there is no such place.
  package func setting(_ value: JSONValue?, at pointer: String) -> JSONValue? {
    setting(value, at: Self.pieces(pointer))
  }

  /// The same object with the members of another in place of its own.
  package func overlaid(with other: JSONValue) -> JSONValue {
    guard case .object(var members) = self, case .object(let others) = other else { return self }
    for member in others.members { members[member.key] = member.value }
    return .object(members)
  }

  /// The innermost element of a list that a pointer leads into.
  package static func element(around pointer: String) -> String? {
    let pieces = pieces(pointer)
    return pieces.lastIndex { Int($0) != nil }.map { "/" + pieces[...$0].joined(separator: "/") }
  }

  private static func pieces(_ pointer: String) -> ArraySlice<String> {
    pointer.split(separator: "/").map(String.init)[...]
  }

  private func value(at pieces: ArraySlice<String>) -> JSONValue? {
    guard let piece = pieces.first else { return self }
    switch self {
    case .object(let object): return object[piece]?.value(at: pieces.dropFirst())
    case .array(let values):
      guard let index = Int(piece), values.indices.contains(index) else { return nil }
      return values[index].value(at: pieces.dropFirst())
    default: return nil
    }
  }

  private func setting(_ value: JSONValue?, at pieces: ArraySlice<String>) -> JSONValue? {
    guard let piece = pieces.first else { return value }
    let rest = pieces.dropFirst()
    switch self {
    case .object(var object):
      if rest.isEmpty {
        object[piece] = value
      } else {
        guard let inner = (object[piece] ?? .object(AdditionalFields())).setting(value, at: rest) else {
          return nil
        }
        object[piece] = inner
      }
      return .object(object)
    case .array(var values):
      guard let index = Int(piece), values.indices.contains(index) else { return nil }
      if rest.isEmpty, value == nil {
        values.remove(at: index)
      } else {
        guard let inner = values[index].setting(value, at: rest) else { return nil }
        values[index] = inner
      }
      return .array(values)
    default: return nil
    }
  }
}
