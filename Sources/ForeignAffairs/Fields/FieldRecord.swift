/// A type that lists its fields once, in the order of the wire format.
///
/// Everything that needs the fields of a record is a ``FieldVisitor`` over this one list: reading and writing,
/// `Codable`, comparison field by field, the data dictionary.
package protocol FieldRecord: WireValue {
  /// What has the fields: the record itself, or the contents that its copies share.
  associatedtype Contents = Self

  /// The contents of the record.
  var contents: Contents { get }

  /// Lends the contents to a function that changes them where they stand.
  mutating func withContents<Failure: Error>(
    _ body: (inout Contents) throws(Failure) -> Void) throws(Failure)

  /// The keys that this version does not know, kept to be written back.
  var additional: AdditionalFields { get set }

  /// Shows a visitor every field in wire order, and the additional fields last.
  ///
  /// Mark it `@inline(__always)`, as the visitors' methods are: only then do the key paths fold away.
  static func fields<Visitor: FieldVisitor & ~Copyable>(_ visitor: inout Visitor) throws(Visitor.Failure)
  where Visitor.Record == Contents
}

extension FieldRecord where Contents == Self {
  package var contents: Self { self }

  @inline(__always)
  package mutating func withContents<Failure: Error>(
    _ body: (inout Self) throws(Failure) -> Void
  ) throws(Failure) {
    try body(&self)
  }
}

extension FieldRecord {
  /// A record with these contents.
  package init(contents: Contents) {
    self = .blank
    withContents { $0 = contents }
  }
}

/// What looks at the fields of a record type, one after the other.
///
/// A required field is always there; an optional one is absent when it is `nil`; a list is absent when it is empty.
/// `null` stands for nothing in this format: what is unknown says so in its value.
package protocol FieldVisitor: ~Copyable {
  associatedtype Record
  associatedtype Failure: Error

  /// A field that must be there.
  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value>, _ note: StaticString) throws(Failure)
  /// A field that may be absent.
  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, Value?>, _ note: StaticString) throws(Failure)
  /// A list, absent when it is empty.
  mutating func field<Value: WireValue>(
    _ key: StaticString, _ path: WritableKeyPath<Record, [Value]>, _ note: StaticString) throws(Failure)
  /// What this version does not know.
  mutating func rest(_ path: WritableKeyPath<Record, AdditionalFields>) throws(Failure)
}
