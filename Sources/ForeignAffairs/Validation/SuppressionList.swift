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
  /// The key has to be there, also of a list that is empty: any other object would be read as one.
  ///
  /// - Throws: ``ReadingFailure`` with every fault; a suppression without a reason, or with a blank one, is one.
  public init(json: [UInt8]) throws(ReadingFailure) {
    let options = ReadingOptions()
    self = try readDocument(json, as: Self.self, options: options)
    try refuseBlankReasons(json, options)
    guard suppressions.isEmpty else { return }
    try Bytes.with(json) { (bytes) throws(ReadingFailure) in
      var parser = JSONNodeParser(bytes, options: options)
      var faults = FaultCollector(bytes, options: options)
      guard let node = parser.document(), faults.members(of: node)?[Self.key] == nil else { return }
      faults.add(.missingKey, at: node.place, key: Self.key, parameter: Self.key)
      throw faults.failure()
    }
  }

  private static let key = "suppressions"

  private var blankReasons: [Int] { suppressions.indices.filter { suppressions[$0].reason.isBlank } }

  /// Refuses reasons that say nothing; the schema asks for a text, and these are texts.
  private func refuseBlankReasons(_ json: [UInt8], _ options: ReadingOptions) throws(ReadingFailure) {
    let pointers = blankReasons.map { "/\(Self.key)/\($0)/reason" }
    guard !pointers.isEmpty else { return }
    let faults = JSONLocation.locations(of: pointers, in: json, options: options).map { place in
      Fault(
        .blankText, pointer: place.pointer, line: place.line, column: place.column, offset: place.offset)
    }
    throw ReadingFailure(
      faults: Array(faults.prefix(max(0, options.maximumFaults))), faultCount: pointers.count)
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
    let (key, container) = (WireKey(stringValue: Self.key), try decoder.container(keyedBy: WireKey.self))
    guard container.contains(key) else {
      throw DecodingError.keyNotFound(
        key,
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "no list of suppressions"))
    }
    guard let place = blankReasons.first else { return }
    let path = decoder.codingPath + [key, WireKey(stringValue: "\(place)"), WireKey("reason")]
    throw DecodingError.dataCorrupted(
      DecodingError.Context(codingPath: path, debugDescription: "the reason is blank"))
  }

  /// Writes the list to any encoder, also where it is empty.
  public func encode(to encoder: any Encoder) throws {
    try encodeFields(to: encoder)
    guard suppressions.isEmpty else { return }
    var container = encoder.container(keyedBy: WireKey.self)
    try container.encode(suppressions, forKey: WireKey(stringValue: Self.key))
  }
}
