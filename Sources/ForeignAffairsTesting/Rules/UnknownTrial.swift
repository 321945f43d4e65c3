import ForeignAffairs
import Testing

/// Takes knowledge away from the examples of a rule that do not fail.
struct UnknownTrial<Record: RuleSubject> {
  let rule: Rule<Record>
  let sourceLocation: SourceLocation

  func run() {
    for example in rule.examples {
      if case .failed = example.expectation { continue }
      guard let record = try? example.record(), let fields = record as? any FieldRecord else { continue }
      let count = fields.blurred(.none).count
      for place in 0..<count {
        guard let blurred = fields.blurred(.one(place)).record as? Record,
          let context = try? example.context(for: blurred)
        else { continue }
        if case .failed(let failures) = rule.evaluate(blurred, context) {
          let json =
            (blurred as? any FieldRecord).map { String(decoding: $0.canonicalJSON, as: UTF8.self) } ?? ""
          Issue.record(
            """
            rule \(rule.id) fails at \(failures.failures.map(\.path.pointer)) where less is known than in \
            \(example.json): \(json)
            """, sourceLocation: sourceLocation)
          return
        }
      }
    }
  }
}

/// Which of the dates, periods and quantities of a record become unknown.
private enum BlurredPlace {
  case none
  case one(Int)
}

extension FieldRecord {
  /// The record with one date, period or quantity less known, and how many of them it has.
  fileprivate func blurred(_ place: BlurredPlace) -> (record: any FieldRecord, count: Int) {
    var blur = Blur(record: contents, place: place, count: 0)
    Self.fields(&blur)
    return (Self(contents: blur.record), blur.count)
  }
}

private struct Blur<Record>: FieldVisitor {
  typealias Failure = Never
  var record: Record
  let place: BlurredPlace
  var count: Int

  init(record: Record, place: BlurredPlace, count: Int) {
    (self.record, self.place, self.count) = (record, place, count)
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString
  ) {
    record[keyPath: path] = blurred(record[keyPath: path])
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString
  ) {
    if let value = record[keyPath: path] { record[keyPath: path] = blurred(value) }
  }

  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString
  ) {
    for index in record[keyPath: path].indices {
      record[keyPath: path][index] = blurred(record[keyPath: path][index])
    }
  }

  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) {}

  private mutating func blurred<Value: WireValue>(_ value: Value) -> Value {
    let less: Any? =
      switch value {
      case let inner as any FieldRecord: within(inner)
      case let date as PartialDate: taken { date.qualified(.uncertain) }
      case let period as Period: taken { period.blurred }
      case let quantity as Quantity<Int>: taken { Quantity<Int>(.unknown, words: quantity.words) }
      case let quantity as Quantity<Money>: taken { Quantity<Money>(.unknown, words: quantity.words) }
      default: nil
      }
    return less as? Value ?? value
  }

  private mutating func within<Inner: FieldRecord>(_ inner: Inner) -> Inner {
    var blur = Blur<Inner.Contents>(record: inner.contents, place: place, count: count)
    Inner.fields(&blur)
    count = blur.count
    return Inner(contents: blur.record)
  }

  /// What is less known, where it is this place’s turn.
  private mutating func taken<Value>(_ less: () -> Value) -> Value? {
    defer { count += 1 }
    guard case .one(count) = place else { return nil }
    return less()
  }
}

extension Period {
  /// The period with uncertain ends.
  fileprivate var blurred: Period {
    if let whole = wholeDate { return Period(whole.qualified(.uncertain)) }
    return (try? Period(from: start.blurred, to: end.blurred)) ?? self
  }
}

extension Period.Bound {
  fileprivate var blurred: Self {
    if case .date(let date) = self { .date(date.qualified(.uncertain)) } else { self }
  }
}
