/// Holds an optional value outside of its record, so that a record in which it is absent stays small.
///
/// Large records are dear to move. What few of them have, and what is large itself, is put aside.
struct Aside<Value: Sendable & Hashable>: Sendable, Hashable {
  private indirect enum Content: Sendable, Hashable {
    case value(Value)
  }

  private var content: Content?

  /// The value, where there is one.
  var value: Value? {
    get {
      if case .value(let value) = content { value } else { nil }
    }
    set { content = newValue.map { .value($0) } }
  }
}
