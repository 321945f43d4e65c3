extension JSONValue {
  /// The value laid out for people: whatever fits is on one line, the rest is indented by two spaces.
  ///
  /// A line holds at most 100 Unicode scalars, unless one text alone is longer. The layout is the same on every
  /// platform.
  public var readable: String {
    var text = ""
    write(readable: &text, indent: 0)
    return text
  }

  private func write(readable text: inout String, indent: Int) {
    let flat = oneLine
    let isLeaf: Bool =
      switch self {
      case .array(let values): values.isEmpty
      case .object(let fields): fields.isEmpty
      default: true
      }
    if isLeaf || flat.unicodeScalars.count + indent <= 100 {
      text += flat
      return
    }
    let margin = String(repeating: " ", count: indent + 2)
    switch self {
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        text += (index == 0 ? "\n" : ",\n") + margin
        value.write(readable: &text, indent: indent + 2)
      }
      text += "\n\(margin.dropLast(2))]"
    case .object(let fields):
      text += "{"
      for (index, member) in fields.members.enumerated() {
        text += (index == 0 ? "\n" : ",\n") + margin + JSONValue.string(member.key).description + ": "
        member.value.write(readable: &text, indent: indent + 2)
      }
      text += "\n\(margin.dropLast(2))}"
    default: break
    }
  }

  /// The value on one line, with a space behind commas and colons.
  private var oneLine: String {
    switch self {
    case .array(let values): "[\(values.map(\.oneLine).joined(separator: ", "))]"
    case .object(let fields):
      "{\(fields.members.map { "\(JSONValue.string($0.key)): \($0.value.oneLine)" }.joined(separator: ", "))}"
    default: description
    }
  }
}

extension JSONValue {
  /// Reads any JSON value, its numbers kept as text and its keys in order.
  ///
  /// - Throws: ``ReadingFailure`` with every fault.
  public init(json: [UInt8], options: ReadingOptions = ReadingOptions()) throws(ReadingFailure) {
    self = try readDocument(json, as: AnyJSON.self, options: options).value
  }

  /// The value as JSON on one line, without white space.
  public var json: [UInt8] {
    var output = JSONOutput()
    write(&output)
    return output.array
  }
}

/// Any JSON value, as a value that the two passes read.
private struct AnyJSON: ReadableValue {
  let value: JSONValue

  static func read(_ reader: inout JSONReader) throws(ReadFault) -> Self {
    Self(value: try reader.readValue())
  }

  static func collect(_ node: JSONNode, _ faults: inout FaultCollector) -> Self? {
    faults.anyValue(node).map { Self(value: $0) }
  }
}
