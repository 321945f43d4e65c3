/// An award or an emulation title (*khen thưởng*, *danh hiệu thi đua*).
///
/// One record per line of its source: “certificates for 2012 to 2014 and 2016 to 2020” is one award record
/// with two periods, and the years between are not spelt out. Law 06/2022/QH15 since 2024-01-01, before it
/// Law 15/2003/QH11.
public struct Award: Sendable, Hashable, Identifiable {
  package var shared: Shared<Contents>

  /// The identifier of the award.
  public var id: Identifier<Award> {
    get { shared.value.id }
    _modify { yield &shared.value.id }
  }
  /// The department that keeps the record.
  public var department: Identifier<Department>? {
    get { shared.value.department }
    _modify { yield &shared.value.department }
  }
  /// The province that it concerns.
  public var province: Identifier<Province>? {
    get { shared.value.province }
    _modify { yield &shared.value.province }
  }
  /// The award as the source writes it.
  public var name: LocalizedText? {
    get { shared.value.name }
    _modify { yield &shared.value.name }
  }
  /// The form of the award.
  public var form: AwardForm {
    get { shared.value.form }
    _modify { yield &shared.value.form }
  }
  /// The class, where it has one.
  public var awardClass: AwardClass? {
    get { shared.value.awardClass }
    _modify { yield &shared.value.awardClass }
  }
  /// Who conferred it; two claims stand side by side.
  public var conferredBy: [ConferringAuthority] {
    get { shared.value.conferredBy }
    _modify { yield &shared.value.conferredBy }
  }
  /// Who received it.
  public var recipients: [AwardRecipient] {
    get { shared.value.recipients }
    _modify { yield &shared.value.recipients }
  }
  /// How many awards the record stands for, where it is not one.
  public var number: Quantity<Int>? {
    get { shared.value.number }
    _modify { yield &shared.value.number }
  }
  /// How often it was given, where it was given again and again.
  public var recurrence: Recurrence? {
    get { shared.value.recurrence }
    _modify { yield &shared.value.recurrence }
  }
  /// The time of the merits that it rewards.
  public var meritPeriods: [Period] {
    get { shared.value.meritPeriods }
    _modify { yield &shared.value.meritPeriods }
  }
  /// How many years of merits it rewards, where the years are not named.
  public var meritYears: Quantity<Int>? {
    get { shared.value.meritYears }
    _modify { yield &shared.value.meritYears }
  }
  /// The years printed beside it, where the source does not say whether of merit or of decision.
  public var statedPeriods: [Period] {
    get { shared.value.statedPeriods }
    _modify { yield &shared.value.statedPeriods }
  }
  /// The date of the decision.
  public var decidedOn: PartialDate? {
    get { shared.value.decidedOn }
    _modify { yield &shared.value.decidedOn }
  }
  /// The decision.
  public var decision: OfficialDocument? {
    get { shared.value.decision }
    _modify { yield &shared.value.decision }
  }
  /// The date of the ceremony.
  public var conferredOn: PartialDate? {
    get { shared.value.conferredOn }
    _modify { yield &shared.value.conferredOn }
  }
  /// The occasion: an anniversary, a movement, a festival.
  public var occasion: LocalizedText? {
    get { shared.value.occasion }
    _modify { yield &shared.value.occasion }
  }
  /// The achievement that is cited.
  public var achievement: LocalizedText? {
    get { shared.value.achievement }
    _modify { yield &shared.value.achievement }
  }
  /// The emulation cluster (cụm thi đua) within which it was given.
  public var cluster: LocalizedText? {
    get { shared.value.cluster }
    _modify { yield &shared.value.cluster }
  }
  /// How it was taken back, where it was.
  public var revocation: AwardRevocation? {
    get { shared.value.revocation }
    _modify { yield &shared.value.revocation }
  }
  /// Where the facts were read.
  public var sources: [SourceReference] {
    get { shared.value.sources }
    _modify { yield &shared.value.sources }
  }
  /// What else there is to say.
  public var note: LocalizedText? {
    get { shared.value.note }
    _modify { yield &shared.value.note }
  }
  /// The keys that this version does not know.
  public var additional: AdditionalFields {
    get { shared.value.additional }
    _modify { yield &shared.value.additional }
  }

  /// Makes an award from what it cannot be without; the rest is set afterwards.
  public init(id: Identifier<Award>, form: AwardForm) {
    shared = Shared(Contents(id: id, form: form))
  }
}
