/// An award or an emulation title (*khen thưởng*, *danh hiệu thi đua*).
///
/// One record per line of its source: “certificates for 2012 to 2014 and 2016 to 2020” is one award record
/// with two periods, and the years between are not spelt out. Law 06/2022/QH15 since 2024-01-01, before it
/// Law 15/2003/QH11.
public struct Award: Sendable, Hashable, Identifiable {
  @usableFromInline package var shared: Shared<Contents>

  /// The identifier of the award.
  @inlinable
  public var id: Identifier<Award> {
    _read { yield shared.value.id }
    _modify { yield &shared.value.id }
  }
  /// The department that keeps the record.
  @inlinable
  public var department: Identifier<Department>? {
    _read { yield shared.value.department }
    _modify { yield &shared.value.department }
  }
  /// The province that it concerns.
  @inlinable
  public var province: Identifier<Province>? {
    _read { yield shared.value.province }
    _modify { yield &shared.value.province }
  }
  /// The award as the source writes it.
  @inlinable
  public var name: LocalizedText? {
    _read { yield shared.value.name }
    _modify { yield &shared.value.name }
  }
  /// The form of the award.
  @inlinable
  public var form: AwardForm {
    _read { yield shared.value.form }
    _modify { yield &shared.value.form }
  }
  /// The class, where it has one.
  @inlinable
  public var awardClass: AwardClass? {
    _read { yield shared.value.awardClass }
    _modify { yield &shared.value.awardClass }
  }
  /// Who conferred it; two claims stand side by side.
  @inlinable
  public var conferredBy: [ConferringAuthority] {
    _read { yield shared.value.conferredBy }
    _modify { yield &shared.value.conferredBy }
  }
  /// Who received it.
  @inlinable
  public var recipients: [AwardRecipient] {
    _read { yield shared.value.recipients }
    _modify { yield &shared.value.recipients }
  }
  /// How many awards the record stands for, where it is not one.
  @inlinable
  public var number: Quantity<Int>? {
    _read { yield shared.value.number }
    _modify { yield &shared.value.number }
  }
  /// How often it was given, where it was given again and again.
  @inlinable
  public var recurrence: Recurrence? {
    _read { yield shared.value.recurrence }
    _modify { yield &shared.value.recurrence }
  }
  /// The time of the merits that it rewards.
  @inlinable
  public var meritPeriods: [Period] {
    _read { yield shared.value.meritPeriods }
    _modify { yield &shared.value.meritPeriods }
  }
  /// How many years of merits it rewards, where the years are not named.
  @inlinable
  public var meritYears: Quantity<Int>? {
    _read { yield shared.value.meritYears }
    _modify { yield &shared.value.meritYears }
  }
  /// The years printed beside it, where the source does not say whether of merit or of decision.
  @inlinable
  public var statedPeriods: [Period] {
    _read { yield shared.value.statedPeriods }
    _modify { yield &shared.value.statedPeriods }
  }
  /// The date of the decision.
  @inlinable
  public var decidedOn: PartialDate? {
    _read { yield shared.value.decidedOn }
    _modify { yield &shared.value.decidedOn }
  }
  /// The decision.
  @inlinable
  public var decision: OfficialDocument? {
    _read { yield shared.value.decision }
    _modify { yield &shared.value.decision }
  }
  /// The date of the ceremony.
  @inlinable
  public var conferredOn: PartialDate? {
    _read { yield shared.value.conferredOn }
    _modify { yield &shared.value.conferredOn }
  }
  /// The occasion: an anniversary, a movement, a festival.
  @inlinable
  public var occasion: LocalizedText? {
    _read { yield shared.value.occasion }
    _modify { yield &shared.value.occasion }
  }
  /// The achievement that is cited.
  @inlinable
  public var achievement: LocalizedText? {
    _read { yield shared.value.achievement }
    _modify { yield &shared.value.achievement }
  }
  /// The emulation cluster (cụm thi đua) within which it was given.
  @inlinable
  public var cluster: LocalizedText? {
    _read { yield shared.value.cluster }
    _modify { yield &shared.value.cluster }
  }
  /// How it was taken back, where it was.
  public var revocation: AwardRevocation? {
    get { shared.value.revocation }
    _modify { yield &shared.value.revocation }
  }
  /// Where the facts were read.
  @inlinable
  public var sources: [SourceReference] {
    _read { yield shared.value.sources }
    _modify { yield &shared.value.sources }
  }
  /// What else there is to say.
  @inlinable
  public var note: LocalizedText? {
    _read { yield shared.value.note }
    _modify { yield &shared.value.note }
  }
  /// The keys that this version does not know.
  @inlinable
  public var additional: AdditionalFields {
    _read { yield shared.value.additional }
    _modify { yield &shared.value.additional }
  }

  /// Makes an award from what it cannot be without; the rest is set afterwards.
  public init(id: Identifier<Award>, form: AwardForm) {
    shared = Shared(Contents(id: id, form: form))
  }
}
