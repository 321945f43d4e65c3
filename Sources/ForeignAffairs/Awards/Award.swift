/// An award or an emulation title (*khen thưởng*, *danh hiệu thi đua*).
///
/// One record per line of its source: “certificates for 2012 to 2014 and 2016 to 2020” is one award record
/// with two periods, and the years between are not spelt out. Law 06/2022/QH15 since 2024-01-01, before it
/// Law 15/2003/QH11.
public struct Award: Sendable, Hashable, Identifiable {
  /// The identifier of the award.
  public var id: Identifier<Award>
  /// The department that keeps the record.
  public var department: Identifier<Department>?
  /// The province that it concerns.
  public var province: Identifier<Province>?
  /// The award as the source writes it.
  public var name: LocalizedText?
  /// The form of the award.
  public var form: AwardForm
  /// The class, where it has one.
  public var awardClass: AwardClass?
  /// Who conferred it; two claims stand side by side.
  public var conferredBy: [ConferringAuthority] = []
  /// Who received it.
  public var recipients: [AwardRecipient] = []
  /// How many awards the record stands for, where it is not one.
  public var number: Quantity<Int>?
  /// How often it was given, where it was given again and again.
  public var recurrence: Recurrence?
  /// The time of the merits that it rewards.
  public var meritPeriods: [Period] = []
  /// How many years of merits it rewards, where the years are not named.
  public var meritYears: Quantity<Int>?
  /// The years printed beside it, where the source does not say whether of merit or of decision.
  public var statedPeriods: [Period] = []
  /// The date of the decision.
  public var decidedOn: PartialDate?
  /// The decision.
  public var decision: OfficialDocument?
  /// The date of the ceremony.
  public var conferredOn: PartialDate?
  /// The occasion: an anniversary, a movement, a festival.
  public var occasion: LocalizedText?
  /// The achievement that is cited.
  public var achievement: LocalizedText?
  /// The emulation cluster (cụm thi đua) within which it was given.
  public var cluster: LocalizedText?
  /// How it was taken back, where it was.
  public var revocation: AwardRevocation? {
    get { asideRevocation.value }
    set { asideRevocation.value = newValue }
  }
  /// Where the facts were read.
  public var sources: [SourceReference] = []
  /// What else there is to say.
  public var note: LocalizedText?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  private var asideRevocation = Aside<AwardRevocation>()

  /// Makes an award from what it cannot be without; the rest is set afterwards.
  public init(id: Identifier<Award>, form: AwardForm) {
    self.id = id
    self.form = form
  }
}
