/// A file of suppressions: `{"suppressions":[{"rule":…,"path":…,"reason":…}]}`.
public struct SuppressionList: Sendable, Hashable {
  /// The suppressions, in the order of the file.
  public var suppressions: [Suppression] = []
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// An empty list.
  public init() {}

  /// Reads a list from JSON.
  ///
  /// - Throws: ``ReadingFailure`` with every fault; a suppression without a reason is one.
  public init(json: [UInt8]) throws(ReadingFailure) {
    self = try readDocument(json, as: Self.self, options: ReadingOptions())
  }
}

extension SuppressionList: FieldRecord, Codable {
  package static var blank: Self { Self() }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("suppressions", \.suppressions, "The suppressions, in the order of the file.")
    try v.rest(\.additional)
  }

  /// Reads the list from any decoder; keys that are not known are kept in ``additional``.
  public init(from decoder: any Decoder) throws {
    self = try Self.decoded(from: decoder)
  }

  /// Writes the list to any encoder.
  public func encode(to encoder: any Encoder) throws {
    try encodeFields(to: encoder)
  }
}
