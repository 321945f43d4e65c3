/// The levels of the state at which an award is conferred; a claim of two issuers has two.
struct ConferringLevels: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  static let president = Self(rawValue: 1)
  static let government = Self(rawValue: 2)
  static let primeMinister = Self(rawValue: 4)
  /// Ministries and the central bodies that the law puts beside them (*bộ, ban, ngành*).
  static let ministry = Self(rawValue: 8)
  static let province = Self(rawValue: 16)
  /// The head of an agency or unit.
  static let unit = Self(rawValue: 32)

  /// Government and Prime Minister, who stand for each other where emulation titles are conferred.
  static let national: Self = [.government, .primeMinister]
  static let ministryOrProvince: Self = [.ministry, .province]
}

extension AuthorityKind {
  /// Whether it belongs to another state.
  var isForeign: Bool {
    switch self {
    case .foreignState, .foreignGovernment, .foreignParty, .foreignPartyAndState: true
    default: false
    }
  }

  /// The level at which it confers awards; none where the kind does not tell.
  var conferringLevel: ConferringLevels {
    switch self {
    case .president: .president
    case .government: .government
    case .primeMinister: .primeMinister
    case .ministry, .minister, .centralParty, .nationalAssembly: .ministry
    case .provincialCommittee, .provincialChair, .provincialPartyCommittee, .provincialCouncil: .province
    case .department, .director: .unit
    default: []
    }
  }
}

extension AwardForm {
  /// The levels at which the law lets the form be conferred; nothing where it does not say.
  var lawfulLevels: ConferringLevels? {
    switch self {
    case .certificateOfMerit: [.primeMinister, .ministry, .province]
    case .emulationFlag: [.government, .primeMinister, .ministry, .province]
    case .emulationFighter: [.government, .primeMinister, .ministry, .province, .unit]
    case .excellentLabourCollective, .commemorativeMedal: [.ministry, .province]
    case .advancedLabourCollective, .advancedWorker: [.ministry, .province, .unit]
    case .letterOfCommendation: .unit
    case .medal, .friendshipMedal, .stateHonoraryTitle, .statePrize: .president
    default: family == .order ? .president : nil
    }
  }
}

extension Award {
  /// Whether an authority of another state conferred it: a Labour Order of Laos is none of Vietnam.
  var isForeign: Bool {
    conferredBy.contains { authority in
      authority.kind.isForeign || authority.country?.code.map { $0 != .vietnam } ?? false
    }
  }

  /// The levels at which it was conferred, as far as its issuers are known.
  var conferringLevels: ConferringLevels {
    conferredBy.reduce(into: []) { $0.formUnion($1.kind.conferringLevel) }
  }

  /// The day of the decision; where only its document is dated, that day.
  var dayOfDecision: PartialDate? { decidedOn ?? decision?.issuedOn }

  /// When it was decided, as far as dates of any kind tell: the day, or a time with a beginning alone.
  var timeOfDecision: Period? {
    if let day = dayOfDecision ?? conferredOn { return Period(day) }
    // Merits come before the decision; a printed year is that of the one or of the other.
    let ends = meritPeriods.lazy.map { $0.end.date ?? $0.start.date }
    let dates = statedPeriods.lazy.map(\.start.date)
    var first: PartialDate?
    for case let date? in ends where first.map({ date.earliest < $0.earliest }) ?? true { first = date }
    for case let date? in dates where first.map({ date.earliest < $0.earliest }) ?? true { first = date }
    return first.map { Period(unchecked: .date($0), .unknown) }
  }
}

extension DayWindow {
  /// Since the first law on emulation and commendation, 15/2003/QH11, which Law 06/2022/QH15 carries on.
  static let sinceCommendationLaw = since(2004, 7, 1)
}
