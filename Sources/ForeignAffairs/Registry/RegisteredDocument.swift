/// A legal or guiding document that a register keeps for its own sake.
public struct RegisteredDocument: Sendable, Hashable, Identifiable {
  /// The identifier of the document.
  public var id: Identifier<RegisteredDocument>
  /// The department that keeps the record.
  public var department: Identifier<Department>?
  /// The province that it concerns.
  public var province: Identifier<Province>?
  /// The document.
  public var document: OfficialDocument
  /// The time that it plans for, which may begin before it was issued.
  public var period: Period?
  /// How far it looks ahead (tầm nhìn).
  public var horizon: PartialDate?
  /// Where the facts were read.
  public var sources: [SourceReference] = []
  /// What else there is to say.
  public var note: LocalizedText?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a registered document from what it cannot be without; the rest is set afterwards.
  public init(id: Identifier<RegisteredDocument>, document: OfficialDocument) {
    self.id = id
    self.document = document
  }
}
