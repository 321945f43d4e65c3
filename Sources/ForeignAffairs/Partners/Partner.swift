/// A partner abroad, or a body that a department works with (*đối tác*).
///
/// Of a foreign locality the country and the name as written are what sources give; a code, a level and a
/// later name are there where they are known.
public struct Partner: Sendable, Hashable, Identifiable {
  /// The identifier of the partner.
  public var id: Identifier<Partner>
  /// The kind of body.
  public var kind: PartnerKind
  /// The name, as the register writes it.
  public var name: LocalizedText
  /// The country.
  public var country: CountryReference?
  /// The level of a locality.
  public var level: LocalityLevel?
  /// Other names and spellings, each with its source.
  public var names: [DatedName] = []
  /// The body or territory that it belongs to.
  public var parent: LocalizedText?
  /// The code of a locality in ISO 3166-2.
  public var subdivisionCode: SubdivisionCode?
  /// When it exists under its name.
  public var validity: Period?
  /// The partner that it became.
  public var succeededBy: Identifier<Partner>?
  /// What binds it to a province.
  public var relations: [PartnerRelation] = []
  /// The registrations of a foreign non-governmental organisation in Vietnam.
  public var registrations: [PartnerRegistration] = []
  /// Where the facts were read.
  public var sources: [SourceReference] = []
  /// What else there is to say.
  public var note: LocalizedText?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a partner from what it cannot be without; the rest is set afterwards.
  public init(id: Identifier<Partner>, kind: PartnerKind, name: LocalizedText) {
    self.id = id
    self.kind = kind
    self.name = name
  }
}
