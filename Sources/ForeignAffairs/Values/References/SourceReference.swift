/// The place in a document where a fact was read.
///
/// Every record and every reported figure carries one, so that each number says where it comes from.
public struct SourceReference: Sendable, Hashable {
  /// The source document, one of the registry.
  public var document: Identifier<SourceDocument>
  /// The place in it: a page, a paragraph, the number of a row.
  public var locator: String?
  /// The words of the source.
  public var quote: String?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a source reference.
  public init(
    document: Identifier<SourceDocument>,
    locator: String? = nil,
    quote: String? = nil
  ) {
    self.document = document
    self.locator = locator
    self.quote = quote
  }
}

extension SourceReference: FieldRecord, Codable {
  package static var blank: Self { Self(document: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("document", \.document, "The source document, one of the registry.")
    try v.field("locator", \.locator, "The place in it: a page, a paragraph, the number of a row.")
    try v.field("quote", \.quote, "The words of the source.")
    try v.rest(\.additional)
  }

  /// Reads the record from any decoder; keys that are not known are kept in ``additional``.
  public init(from decoder: any Decoder) throws {
    self = try Self.decoded(from: decoder)
  }

  /// Writes the record to any encoder.
  public func encode(to encoder: any Encoder) throws {
    try encodeFields(to: encoder)
  }
}
