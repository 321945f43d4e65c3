/// A record whose copies share its contents until one of them is changed.
///
/// Large records are such, so that handing one on is handing on one word. See Decisions/0015.
package protocol SharingRecord: FieldRecord where Contents: Sendable & Hashable {
  /// Where the contents are.
  var shared: Shared<Contents> { get set }

  /// Takes in that the contents were changed as a whole, where something is kept beside them that is made from them.
  mutating func noteContents()
}

extension SharingRecord {
  @inline(__always)
  package var contents: Contents { shared.value }

  @inline(__always)
  package mutating func withContents<Failure: Error>(
    _ body: (inout Contents) throws(Failure) -> Void
  ) throws(Failure) {
    defer { noteContents() }
    try body(&shared.value)
  }

  @inline(__always)
  package mutating func noteContents() {}
}
