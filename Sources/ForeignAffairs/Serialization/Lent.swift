/// A value that is lent for the time of one call, to be changed where it stands.
///
/// A visitor that held a large record itself would copy it once more on the way out.
@safe struct Lent<Value> {
  private let place: UnsafeMutablePointer<Value>

  @inline(__always)
  fileprivate init(_ place: UnsafeMutablePointer<Value>) { unsafe self.place = place }

  @inline(__always)
  var value: Value {
    unsafeAddress { unsafe UnsafePointer(place) }
    nonmutating unsafeMutableAddress { unsafe place }
  }

  /// Puts a value into a part of this one where nothing stands yet: `nil`, or a list without elements.
  ///
  /// What stood there is not given back, which for nothing is as well and costs less than to ask.
  @inline(__always)
  func initialize<Part>(_ path: WritableKeyPath<Value, Part>, to part: Part) {
    unsafe withUnsafeMutablePointer(to: &value[keyPath: path]) { unsafe $0.initialize(to: part) }
  }

  /// Lends three values to a function.
  @inline(__always)
  static func with<Second, Third, Failure: Error>(
    _ value: inout Value, _ second: inout Second, _ third: inout Third,
    _ body: (Lent<Value>, Lent<Second>, Lent<Third>) throws(Failure) -> Void
  ) throws(Failure) {
    try unsafe withUnsafeMutablePointer(to: &value) { (value) throws(Failure) in
      try unsafe withUnsafeMutablePointer(to: &second) { (second) throws(Failure) in
        try unsafe withUnsafeMutablePointer(to: &third) { (third) throws(Failure) in
          try unsafe body(Lent(value), Lent<Second>(second), Lent<Third>(third))
        }
      }
    }
  }
}

/// The elements of an array, each of which is looked at where it stands and not copied first.
@safe struct Elements<Element> {
  private let start: UnsafePointer<Element>?
  let count: Int

  @inline(__always)
  fileprivate init(_ buffer: UnsafeBufferPointer<Element>) {
    unsafe start = buffer.baseAddress
    count = buffer.count
  }

  @inline(__always)
  fileprivate func place(_ index: Int) -> UnsafePointer<Element> {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "element outside of the array")
    guard let start = unsafe start else { preconditionFailure("element of an array without any") }
    return unsafe start + index
  }

  @inline(__always)
  subscript(index: Int) -> Element {
    unsafeAddress { unsafe place(index) }
  }

  /// Hands an element to a function without counting it in and out.
  @inline(__always)
  func lend<Result>(_ index: Int, to body: (Element) -> Result) -> Result {
    unsafe place(index).withMemoryRebound(to: Uncounted<Element>.self, capacity: 1) { element in
      Uncounted.lend(unsafe element.pointee, to: body)
    }
  }

  /// An element to be handed on without being counted.
  @inline(__always)
  func view(of index: Int) -> ElementView<Element> { unsafe ElementView(place(index)) }

  /// Some of the elements.
  @inline(__always)
  func part(from first: Int, count length: Int) -> Self {
    precondition(first >= 0 && length >= 0 && first <= count - length, "elements outside of the array")
    return unsafe Self(UnsafeBufferPointer(start: start.map { unsafe $0 + first }, count: length))
  }

  /// Lends the elements to a function.
  @inline(__always)
  static func with<Result, Failure: Error>(
    _ elements: [Element], _ body: (Elements) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe elements.withUnsafeBufferPointer { (buffer) throws(Failure) in
      try body(unsafe Elements(buffer))
    }
  }
}

extension Elements {
  /// Hands each element of an array to a function, as ``lend(_:to:)`` does.
  @inline(__always)
  static func forEach(of elements: [Element], _ body: (Element) -> Void) {
    with(elements) { elements in
      for index in 0..<elements.count { elements.lend(index, to: body) }
    }
  }
}

/// A value that cannot be copied, which is why what it holds is handed on as it is.
private struct Uncounted<Value>: ~Copyable {
  let value: Value

  @inline(__always)
  static func lend<Result>(_ holder: borrowing Self, to body: (Value) -> Result) -> Result {
    body(holder.value)
  }
}

/// One element of an array, which is looked at where it stands.
///
/// An element that is handed to a closure is counted in and out, and for that its memory is waited for; the place of an
/// element is not.
@safe struct ElementView<Element> {
  private let place: UnsafePointer<Element>

  @inline(__always)
  fileprivate init(_ place: UnsafePointer<Element>) { unsafe self.place = place }

  @inline(__always)
  var value: Element {
    unsafeAddress { unsafe place }
  }
}

/// The elements of an array that are lent for the time of one call, to be changed where they stand.
@safe struct LentElements<Element> {
  private let elements: Elements<Element>

  @inline(__always)
  private init(_ buffer: UnsafeMutableBufferPointer<Element>) {
    elements = unsafe Elements(UnsafeBufferPointer(buffer))
  }

  @inline(__always)
  private init(_ elements: Elements<Element>) { self.elements = elements }

  @inline(__always)
  subscript(index: Int) -> Element {
    unsafeAddress { unsafe elements.place(index) }
    nonmutating unsafeMutableAddress { unsafe UnsafeMutablePointer(mutating: elements.place(index)) }
  }

  /// Some of the elements.
  @inline(__always)
  func part(from first: Int, count length: Int) -> Self { Self(elements.part(from: first, count: length)) }

  /// Lends the elements of an array to a function.
  @inline(__always)
  static func with(_ elements: inout [Element], _ body: (LentElements) -> Void) {
    unsafe elements.withUnsafeMutableBufferPointer { body(unsafe LentElements($0)) }
  }

  /// Lends the elements of an array and another value to a function.
  @inline(__always)
  static func with<Other>(
    _ elements: inout [Element], _ other: inout Other, _ body: (LentElements, Lent<Other>) -> Void
  ) {
    unsafe elements.withUnsafeMutableBufferPointer { buffer in
      unsafe withUnsafeMutablePointer(to: &other) { other in
        body(unsafe LentElements(buffer), unsafe Lent<Other>(other))
      }
    }
  }
}

/// A value that copies share until one of them is changed.
///
/// It is one word however large the value is, so that copying it and handing it on costs a count. It is an array of one,
/// which counts its owners itself; its only element is reached without asking how many there are.
@usableFromInline @safe package struct Shared<Value: Sendable & Hashable>: Sendable, Hashable {
  @usableFromInline var storage: [Value]

  @inlinable @inline(__always)
  init(_ value: Value) { storage = [value] }

  @inlinable @inline(__always)
  var value: Value {
    unsafeAddress {
      unsafe storage.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { preconditionFailure("a shared value that is gone") }
        return unsafe base
      }
    }
    unsafeMutableAddress {
      unsafe storage.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else { preconditionFailure("a shared value that is gone") }
        return unsafe base
      }
    }
  }
}
