/// Writes the fields of a record as the members of an object.
struct ObjectWriter<Record>: FieldVisitor, ~Copyable {
  typealias Failure = Never
  let record: Record
  var output: JSONOutput
  private var isFirst: Bool
  /// Whether the type of the record stands in front of it, on a line of a stream.
  private let isLine: Bool

  init(_ record: Record, _ output: consuming JSONOutput, isFirst: Bool = true) {
    self.record = record
    self.output = output
    self.isFirst = isFirst
    isLine = !isFirst
  }

  /// Writes a key; keys of the format need no escapes.
  @inline(never)
  private mutating func key(_ key: StaticString) {
    if isFirst {
      isFirst = false
      output.raw("\"")
    } else {
      output.raw(",\"")
    }
    output.raw(key)
    output.raw("\":")
  }

  @inline(__always)
  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString
  ) {
    self.key(key)
    record[keyPath: path].write(&output)
  }

  @inline(__always)
  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString
  ) {
    if let value = record[keyPath: path] {
      self.key(key)
      value.write(&output)
    }
  }

  @inline(__always)
  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString
  ) {
    guard !record[keyPath: path].isEmpty else { return }
    self.key(key)
    writeList(record[keyPath: path], &output)
  }

  @inline(__always)
  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) {
    for member in record[keyPath: path].members {
      if !isFirst { output.raw(",") }
      isFirst = false
      output.string(isLine ? LineKey.onLine(member.key) : member.key)
      output.raw(":")
      member.value.write(&output)
    }
  }
}

/// Writes an array of values.
@inline(never)
func writeList<Value: WireValue>(_ list: [Value], _ output: inout JSONOutput) {
  output.raw("[")
  var isFirst = true
  for element in list {
    if !isFirst { output.raw(",") }
    isFirst = false
    element.write(&output)
  }
  output.raw("]")
}

extension FieldRecord {
  package func writeObject(_ output: inout JSONOutput) {
    output.raw("{")
    writeMembers(&output, isFirst: true)
    output.raw("}")
  }

  /// Writes the members of an object that has been begun.
  @inline(never)
  func writeMembers(_ output: inout JSONOutput, isFirst: Bool = false) {
    var visitor = ObjectWriter(contents, output.take(), isFirst: isFirst)
    Self.fields(&visitor)
    output = visitor.output.take()
  }
}
