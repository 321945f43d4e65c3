/// A code in a record that is in no vocabulary.
struct UnknownCode {
  /// Where it stands.
  let path: RulePath
  /// The code; of a country without one, the words for it.
  let text: String
}

extension FieldRecord {
  /// The unknown codes in the record and in the records inside it, in wire order.
  func unknownCodes(at path: RulePath = .root) -> [UnknownCode] {
    collectUnknownCodes(in: self, path)
  }
}

// Compiled once, not for each type of record: it knows the type only when it runs. See Decisions/0009.
@inline(never)
private func collectUnknownCodes(in record: any FieldRecord, _ path: RulePath) -> [UnknownCode] {
  func walk<Record: FieldRecord>(_ record: Record) -> [UnknownCode] {
    var visitor = UnknownCodeCollector(record: record.contents, path: path)
    Record.fields(&visitor)
    return visitor.codes
  }
  return walk(record)
}

private struct UnknownCodeCollector<Record>: FieldVisitor {
  typealias Failure = Never
  let record: Record
  let path: RulePath
  var codes: [UnknownCode] = []

  init(record: Record, path: RulePath) {
    (self.record, self.path) = (record, path)
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString
  ) {
    collect(record[keyPath: path], at: self.path.appending(key))
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString
  ) {
    if let value = record[keyPath: path] { collect(value, at: self.path.appending(key)) }
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString
  ) {
    for (index, value) in record[keyPath: path].enumerated() {
      collect(value, at: self.path.appending(key).appending(index))
    }
  }

  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) {}

  private mutating func collect(_ value: some WireValue, at place: RulePath) {
    switch value {
    case let inner as any FieldRecord: codes += inner.unknownCodes(at: place)
    // Of these the rule `award.legacy-form` speaks.
    case is AwardForm: break
    case let code as any OpenCode:
      if !code.isKnown { codes.append(UnknownCode(path: place, text: code.rawValue)) }
    case let code as CountryCode: collect(code, at: place)
    case let country as CountryReference:
      if let code = country.code {
        collect(code, at: place)
      } else {
        codes.append(UnknownCode(path: place, text: country.written ?? ""))
      }
    case let amount as Quantity<Money>:
      // Of these the rule `ngo.currency-known` speaks.
      guard !(record is MoneyStatement), !(record is InKindGift) else { return }
      if let currency = amount.unknownCurrency {
        codes.append(UnknownCode(path: place, text: currency.description))
      }
    default: break
    }
  }

  private mutating func collect(_ country: CountryCode, at place: RulePath) {
    if !country.isKnown { codes.append(UnknownCode(path: place, text: country.description)) }
  }
}
