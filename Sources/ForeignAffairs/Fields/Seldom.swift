/// What few records have, all of it together outside of the record: where none of it is there, it is one word.
///
/// A record that is small is filled, moved and given back sooner. What is large and rare by itself stands in an ``Aside``.
@usableFromInline struct Seldom<Value: SeldomValue>: Sendable, Hashable {
  @usableFromInline var content: Shared<Value>?

  /// A list of the value, empty where none of it is there.
  @inlinable @inline(__always)
  func list<Element>(_ list: (borrowing Value) -> [Element]) -> [Element] {
    switch content {
    case .some(let content): list(content.value)
    case nil: []
    }
  }

  /// How many elements a list of the value has.
  @inlinable @inline(__always)
  func count<Element>(_ list: (borrowing Value) -> [Element]) -> Int {
    switch content {
    case .some(let content): list(content.value).count
    case nil: 0
    }
  }

  /// A part of the value, `nil` where none of it is there.
  @inlinable @inline(__always)
  func part<Part>(_ part: (borrowing Value) -> Part?) -> Part? {
    switch content {
    case .some(let content): part(content.value)
    case nil: nil
    }
  }

  init() {}

  /// The value, to be changed where it stands; when nothing is left in it, it takes no place.
  var value: Value {
    get { content?.value ?? Value() }
    _modify {
      var shared = content.take() ?? Shared(Value())
      // Also where the change ends with an error.
      defer { content = shared.value == Value() ? nil : shared }
      yield &shared.value
    }
  }
}

extension Seldom: CustomReflectable {
  /// What it may hold, as if it stood in the record.
  @usableFromInline var customMirror: Mirror { Mirror(reflecting: value) }
}

/// A value that is blank when it is made, and then says nothing.
@usableFromInline protocol SeldomValue: Sendable, Hashable {
  init()
}
