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
