/// A province-level unit of Vietnam (*đơn vị hành chính cấp tỉnh*) in one extent of its territory.
///
/// A unit that is renamed, or turns from a province into a centrally run city, stays the same unit. One that
/// is merged, split or redrawn ends, and a new one begins, even where the name goes on: `dong-nai` ends on
/// 2025-06-30 and `dong-nai-2025` begins the day after.
public struct Province: Sendable, Hashable, Identifiable {
  /// The identifier of the unit, which never changes hands.
  public var id: Identifier<Province>
  /// The two-digit code of the statistics office (mã tỉnh), which other units have had too.
  public var code: ProvinceCode?
  /// The code in ISO 3166-2; merged units have none of their own.
  public var subdivisionCode: SubdivisionCode?
  /// The three-digit code used before Decision 124/2004/QĐ-TTg.
  public var codeBefore2004: String?
  /// The item in Wikidata.
  public var wikidata: String?
  /// The names and when they held, the earliest first.
  public var names: [DatedName] = []
  /// The kinds of the unit and when they held, the earliest first.
  public var kinds: [DatedProvinceKind] = []
  /// The regions it is counted in, each with its scheme.
  public var regions: [ProvinceRegion] = []
  /// When the unit exists; an open start means longer than the gazetteer reaches.
  public var validity: Period
  /// The units that it was made from.
  public var predecessors: [ProvinceLink] = []
  /// The units that it became.
  public var successors: [ProvinceLink] = []
  /// The resolutions and decrees that made and changed it.
  public var documents: [OfficialDocument] = []
  /// The countries that it shares a land border with.
  public var landNeighbours: [CountryCode] = []
  /// The former unit that its seat lies in, for a merged one.
  public var seat: LocalizedText?
  /// Where the facts were read.
  public var sources: [SourceReference] = []
  /// What else there is to say.
  public var note: LocalizedText?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a province from what it cannot be without; the rest is set afterwards.
  public init(id: Identifier<Province>, validity: Period) {
    self.id = id
    self.validity = validity
  }
}
