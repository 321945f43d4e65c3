/// A value of a record in words for people: leaves as they describe themselves, records field by field.
package func text<Value: WireValue>(of value: Value) -> String {
  if let record = value as? any FieldRecord { return fieldText(of: record) }
  if let text = value as? LocalizedText { return localizedText(of: text) }
  return "\(value)"
}

/// Every language of a text, so that two texts that differ in one of them look different.
private func localizedText(of text: LocalizedText) -> String {
  if let plain = text.plainVietnamese { return plain }
  let others = text.translations.map { "\($0.language.rawValue): \($0.text)" }
  guard let vietnamese = text[.vietnamese] else { return "(\(others.joined(separator: ", ")))" }
  return "\(vietnamese) (\(others.dropFirst().joined(separator: ", ")))"
}

private func fieldText<Record: FieldRecord>(of record: Record) -> String {
  var visitor = FieldTextWriter(record: record.contents)
  Record.fields(&visitor)
  return "{" + visitor.parts.joined(separator: ", ") + "}"
}

private struct FieldTextWriter<Record>: FieldVisitor {
  typealias Failure = Never
  let record: Record
  var parts: [String] = []

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString
  ) {
    parts.append("\(key): \(text(of: record[keyPath: path]))")
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString
  ) {
    if let value = record[keyPath: path] { parts.append("\(key): \(text(of: value))") }
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString
  ) {
    let list = record[keyPath: path]
    guard !list.isEmpty else { return }
    parts.append("\(key): [\(list.map { text(of: $0) }.joined(separator: ", "))]")
  }

  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) {
    parts += record[keyPath: path].members.map { "\($0.key): \($0.value)" }
  }
}
