/// The provision that a rule comes from.
public struct LegalSource: Sendable, Hashable {
  /// The kind of document.
  public var kind: DocumentKind
  /// Its number, or its usual name where it has none: `70/2020/QH14`.
  public var number: String
  /// The article, with clause and point as in `19(5)`.
  public var article: String?
  /// How well the provision is known.
  public var certainty: LegalCertainty
  /// The first day on which it was in force, where that matters and is known.
  ///
  /// Of a document of which only the year is known it is the first day after that year.
  public var inForceFrom: CalendarDate?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Names a provision.
  ///
  /// - Parameters:
  ///   - kind: The kind of document.
  ///   - number: Its number.
  ///   - article: The article, with clause and point.
  ///   - certainty: How well the provision is known.
  ///   - inForceFrom: The first day on which it was in force.
  public init(
    _ kind: DocumentKind, _ number: String, article: String? = nil, _ certainty: LegalCertainty,
    inForceFrom: CalendarDate? = nil
  ) {
    (self.kind, self.number, self.article, self.certainty) = (kind, number, article, certainty)
    self.inForceFrom = inForceFrom
  }

  /// The provision as people cite it: `Law 70/2020/QH14, Article 19(5)`.
  public func citation(in language: Language) -> String {
    let name = kind.name(in: language)
    let document = "\(name.prefix(1).uppercased())\(name.dropFirst()) \(number)"
    guard let article else { return document }
    return language == .vietnamese ? "\(document), Điều \(article)" : "\(document), Article \(article)"
  }

  /// The provision as people cite it, with its first day where that is known: `Law 70/2020/QH14 from 1 July 2021`.
  public func datedCitation(in language: Language) -> String {
    guard let inForceFrom else { return citation(in: language) }
    let wording = Wording(language)
    let comma = article == nil ? "" : ","
    return citation(in: language) + comma + wording.pick(" từ ", " from ") + wording.date(inForceFrom)
  }
}

extension LegalSource {
  /// The same provision in force from a day, from digits that a test has checked.
  package func from(_ year: Int, _ month: Int, _ day: Int) -> Self {
    var source = self
    source.inForceFrom = CalendarDate(uncheckedYear: year, month: month, day: day)
    return source
  }
}

extension LegalSource: FieldRecord, Codable {
  package static var blank: Self { Self(.blank, .blank, .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("kind", \.kind, "The kind of document.")
    try v.field("number", \.number, "Its number.")
    try v.field("article", \.article, "The article.")
    try v.field("certainty", \.certainty, "How well the provision is known.")
    try v.field("inForceFrom", \.inForceFrom, "The first day on which it was in force.")
    try v.rest(\.additional)
  }

  /// Reads the source from any decoder; keys that are not known are kept in ``additional``.
  public init(from decoder: any Decoder) throws {
    self = try Self.decoded(from: decoder)
  }

  /// Writes the source to any encoder.
  public func encode(to encoder: any Encoder) throws {
    try encodeFields(to: encoder)
  }
}
