import ForeignAffairs

/// What a figure is about, at its place in the comparison.
struct Topic: Hashable, Comparable {
  let identifier: String
  let name: LocalizedText
  let order: Int

  static let staff = Self(
    identifier: "staff", name: LocalizedText("nhân sự", english: "staff"), order: -3)
  static let divisions = Self(
    identifier: "divisions", name: LocalizedText("phòng chuyên môn", english: "professional divisions"),
    order: -2)
  static let publicServiceUnits = Self(
    identifier: "publicServiceUnits",
    name: LocalizedText("đơn vị sự nghiệp", english: "public service units"), order: -1)
  static let aidGiven = Self(
    identifier: "aidGiven",
    name: LocalizedText("khoản viện trợ cho nước ngoài", english: "aid items given abroad"),
    order: 1000)
  static let aidGivenAmount = Self(
    identifier: "aidGivenAmount",
    name: LocalizedText("giá trị viện trợ cho nước ngoài", english: "amount of aid given abroad"), order: 1001
  )

  /// An indicator, at its place in the vocabulary.
  static func indicator(_ indicator: Indicator) -> Self {
    let vocabulary = Indicator.vocabulary
    return Self(
      identifier: indicator.rawValue,
      name: LocalizedText(indicator.name(in: .vietnamese), english: indicator.name(in: .english)),
      order: vocabulary.firstIndex { $0.code == indicator } ?? vocabulary.count)
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.order, left.identifier) < (right.order, right.identifier)
  }
}

/// One figure about a province: reported by a text, or computed from records.
struct ProvinceFigure {
  enum Origin: String, CaseIterable {
    case reported, computed
    /// Computed from records of what did not take place, which are in no other figure.
    case apart
  }

  let topic: Topic
  var figure: Figure
  let origin: Origin
  /// What the text says of it; for the staff and structure of a department, its time alone.
  var statement: ReportedFigure?
  var asOf: PartialDate?
  /// The state of the money, of a computed amount.
  var moneyState: MoneyState?
  /// How many records a computed figure is made of.
  var recordCount = 0
  var sources: [SourceReference] = []
  /// Why records could not be counted, which is not to know nothing of them.
  var failure: StatisticsFailure?

  /// On what basis it counts, where it is one of several.
  var basis: FigureBasis? { statement?.basis }
  /// How many of its records do not state what is summed.
  var silentCount: Int { origin == .reported ? 0 : figure.unknownCount }
  /// Whether it is a part of another figure, and never added to it.
  var isPart: Bool { statement?.subsetOf != nil }
}
