/// Collects every fault of a document, each with its pointer.
///
/// Positions in lines and columns are worked out at the end, in one walk over the bytes.
package struct FaultCollector {
  struct Found {
    let kind: ReadFault.Kind
    let offset: Int
    let pointer: String
    var parameter: String?
    var value: ValueFailure?
  }

  let bytes: Bytes
  let options: ReadingOptions
  private(set) var found: [Found] = []
  private(set) var count = 0
  /// The pointer of the value at hand, piece by piece.
  private var path: [String] = []

  init(_ bytes: Bytes, options: ReadingOptions) {
    self.bytes = bytes
    self.options = options
  }

  private var pointer: String { path.map { "/" + Self.escaped($0) }.joined() }

  /// A key as far as it is repeated in faults, so that one key of megabytes does not fill the memory.
  private static func cut(_ key: String) -> String {
    guard key.utf8.count > longestKey else { return key }
    var cut = ""
    for scalar in key.unicodeScalars {
      if cut.utf8.count + UTF8.width(scalar) > longestKey { break }
      cut.unicodeScalars.append(scalar)
    }
    return cut + "…"
  }

  private static let longestKey = 1024

  /// A piece of a JSON Pointer (RFC 6901).
  private static func escaped(_ piece: String) -> String {
    guard piece.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
      return piece
    }
    // By scalars: a stroke with a combining mark behind it is still a stroke.
    return piece.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "~": result += "~0"
      case "/": result += "~1"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  /// Records a fault of the value at hand, or of a member of it.
  mutating func add(
    _ kind: ReadFault.Kind, at offset: Int, key: String? = nil, parameter: String? = nil,
    value: ValueFailure? = nil
  ) {
    count += 1
    // More than are listed are kept, because they are put in order only at the end.
    guard found.count / 2 < options.maximumFaults else { return }
    let place = key.map { pointer + "/" + Self.escaped(Self.cut($0)) } ?? pointer
    found.append(
      Found(kind: kind, offset: offset, pointer: place, parameter: parameter.map(Self.cut), value: value))
  }

  /// Works on a member or element of the value at hand.
  mutating func within<Result>(_ piece: String, _ body: (inout Self) -> Result) -> Result {
    path.append(Self.cut(piece))
    defer { path.removeLast() }
    return body(&self)
  }

  /// Reads a value as the fast pass does; nothing where that finds a fault.
  func quickly<Value>(_ node: JSONNode, _ read: (inout JSONReader) throws(ReadFault) -> Value) -> Value? {
    guard node.isWhole else { return nil }
    var reader = JSONReader(bytes, from: node.place, options: options)
    return try? read(&reader)
  }

  /// The same value, taken apart if it has not been.
  func opened(_ node: JSONNode) -> JSONNode {
    guard case .unopened = node.content else { return node }
    var parser = JSONNodeParser(bytes, from: node.place, options: options, opensAll: true)
    return parser.value() ?? node
  }

  /// Reads a leaf once more at its place, and records why it cannot be read.
  mutating func leaf<Value: WireValue>(_ node: JSONNode, wanted: String) -> Value? {
    guard node.isWhole else { return nil }
    switch node.content {
    // What is wrong inside the string has been recorded.
    case .string(isSound: false): return nil
    case .null:
      add(.null, at: node.place)
      return nil
    default: break
    }
    var reader = JSONReader(bytes, from: node.place, options: options)
    do throws(ReadFault) {
      return try Value.read(&reader)
    } catch {
      let parameter = error.kind == .wrongKind ? wanted : error.kind == .unknownWord ? Value.words : nil
      add(error.kind, at: error.offset, parameter: parameter, value: failure(Value.self, node))
      return nil
    }
  }

  private func failure<Value: WireValue>(_ type: Value.Type, _ node: JSONNode) -> ValueFailure? {
    guard case .string(isSound: true) = node.content else { return nil }
    var reader = JSONReader(bytes, from: node.place, options: options)
    return (try? reader.readString()).flatMap { Value.failure(of: $0) }
  }

  /// The members of an object, the first of each key; the others are recorded as duplicates.
  mutating func members(of node: JSONNode, wanted: String = "an object") -> JSONNode.Members? {
    guard case .object(let list) = node.content else {
      if node.isWhole || !isFaulty(node) { wrongKind(node, wanted: wanted) }
      return nil
    }
    var members = JSONNode.Members(capacity: list.count)
    for member in list {
      guard let key = member.key else { continue }
      if !members.insert(member, for: key) {
        add(.duplicateKey, at: member.place, key: key, parameter: key)
      }
    }
    return members
  }

  private func isFaulty(_ node: JSONNode) -> Bool {
    if case .string(isSound: false) = node.content { return true }
    return !node.isWhole
  }

  /// Records that a value is of another kind than is wanted.
  mutating func wrongKind(_ node: JSONNode, wanted: String) {
    switch node.content {
    case .string(isSound: false): break
    case .null: add(.null, at: node.place)
    default: if node.isWhole { add(.wrongKind, at: node.place, parameter: wanted) }
    }
  }

  /// Records the members that nothing has asked for.
  mutating func refuse(_ members: JSONNode.Members, besides known: [String]) {
    for (key, member) in members.all where !known.contains(key) {
      add(.unknownKey, at: member.place, key: key, parameter: key)
    }
  }
}
