/// A document that facts were read in: an article, a report, a decision.
public struct SourceDocument: Sendable, Hashable, Identifiable {
  /// The identifier of the document.
  public var id: Identifier<SourceDocument>
  /// Its title.
  public var title: LocalizedText
  /// Who published it.
  public var publisher: LocalizedText?
  /// Who wrote it, as it says itself.
  public var author: LocalizedText?
  /// When it was published, or last changed.
  public var publishedOn: PartialDate?
  /// The time that it tells of.
  public var covers: Period?
  /// Where it can be found.
  public var location: String?
  /// The places in it that tell of the document itself.
  public var locators: [String] = []
  /// What else there is to say.
  public var note: LocalizedText?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a source document from what it cannot be without; the rest is set afterwards.
  public init(id: Identifier<SourceDocument>, title: LocalizedText) {
    self.id = id
    self.title = title
  }
}
