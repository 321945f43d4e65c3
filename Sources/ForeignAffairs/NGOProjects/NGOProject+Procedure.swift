// What several rules ask of an aid item.

extension NGOProject {
  /// Whether the decrees on aid ask for an approval: aid is received, and it is not emergency relief, which has rules of
  /// its own.
  var needsApproval: Bool { direction == .inward && kind != .emergencyRelief }

  /// The date of the decision that approves it.
  var approvedOn: PartialDate? { approval?.issuedOn }

  /// When it began or aid first came in, whichever is recorded as the earlier.
  var begunOn: PartialDate? {
    guard let received = firstReceiptOn else { return period?.start.date }
    guard let started = period?.start.date else { return received }
    return PartialDate.listOrder(started, received) ? started : received
  }

  /// The date by which it is placed in time: of its approval, or else of its beginning.
  var activityDate: PartialDate? { approvedOn ?? period?.start.date }

  /// Whether one of the donors is a non-governmental organisation.
  var hasOrganisationAsDonor: Bool { donors.contains { $0.kind == .nonGovernmentalOrganisation } }
}

extension NGOProject {
  /// The date by which the decree in force at the approval judges an aid item.
  static let approvalDate = RuleDate<NGOProject>.on { $0.approvedOn }
  /// The date by which a law on the beginning of an aid item judges it.
  static let beginningDate = RuleDate<NGOProject>.on { $0.begunOn }
  /// The items that need an approval.
  static let needingApproval = RuleScope<NGOProject> { $0.needsApproval }
}

extension ProjectStatus {
  /// Whether an item can only stand there after its approval.
  var isApproved: Bool { isUnderWay || self == .approved }

  /// Whether work has begun.
  var isUnderWay: Bool {
    self == .completed || self == .implementing || self == .closed || self == .suspended
  }
}

extension DayWindow {
  /// The days of Decree 80/2020/NĐ-CP on aid that is not official development assistance.
  static let aidDecree2020 = Self.since(2020, 9, 17).through(2025, 12, 7)
  /// The days on which aid may not be received before it is approved, since Decree 93/2009/NĐ-CP.
  static let aidAfterApproval = Self.since(2010, 1, 1)
}

extension LegalSource {
  /// An article of Decree 80/2020/NĐ-CP.
  static func aidDecree2020(_ article: String) -> Self {
    Self(.decree, "80/2020/NĐ-CP", article: article, .secondary).from(2020, 9, 17)
  }

  /// Decree 313/2025/NĐ-CP, of which not every article was read.
  static let aidDecree2025 = Self(.decree, "313/2025/NĐ-CP", .secondary).from(2025, 12, 8)

  /// Decree 93/2009/NĐ-CP.
  static let aidDecree2009 = Self(.decree, "93/2009/NĐ-CP", .secondary)
}
