public import ForeignAffairs

extension Agreement: ArbitraryRecord {}
extension AgreementActivity: ArbitraryRecord {}
extension AgreementExtension: ArbitraryRecord {}
extension AgreementParty: ArbitraryRecord {}
extension AgreementStatusChange: ArbitraryRecord {}
extension Award: ArbitraryRecord {}
extension AwardRecipient: ArbitraryRecord {}
extension AwardRevocation: ArbitraryRecord {}
extension Breakdown: ArbitraryRecord {}
extension BreakdownPart: ArbitraryRecord {}
extension ConferringAuthority: ArbitraryRecord {}
extension ContactDetails: ArbitraryRecord {}
extension DatedName: ArbitraryRecord {}
extension DatedProvinceKind: ArbitraryRecord {}
extension Delegation: ArbitraryRecord {}
extension DelegationLeg: ArbitraryRecord {}
extension DelegationPlan: ArbitraryRecord {}
extension DelegationReport: ArbitraryRecord {}
extension DelegationSize: ArbitraryRecord {}
extension Department: ArbitraryRecord {}
extension DepartmentEvent: ArbitraryRecord {}
extension DepartmentLeadership: ArbitraryRecord {}
extension DepartmentPlan: ArbitraryRecord {}
extension DepartmentPredecessor: ArbitraryRecord {}
extension DepartmentStructure: ArbitraryRecord {}
extension DepartmentUnit: ArbitraryRecord {}
extension Event: ArbitraryRecord {}
extension EventRecurrence: ArbitraryRecord {}
extension InKindGift: ArbitraryRecord {}
extension Mandate: ArbitraryRecord {}
extension MassOrganisation: ArbitraryRecord {}
extension MoneyStatement: ArbitraryRecord {}
extension NGOProject: ArbitraryRecord {}
extension OfficialDocument: ArbitraryRecord {}
extension Opinion: ArbitraryRecord {}
extension Partner: ArbitraryRecord {}
extension PartnerRegistration: ArbitraryRecord {}
extension PartnerRelation: ArbitraryRecord {}
extension Person: ArbitraryRecord {}
extension ProjectAmendment: ArbitraryRecord {}
extension ProjectParty: ArbitraryRecord {}
extension ProjectPlace: ArbitraryRecord {}
extension ProjectReport: ArbitraryRecord {}
extension Province: ArbitraryRecord {}
extension ProvinceLink: ArbitraryRecord {}
extension ProvinceRegion: ArbitraryRecord {}
extension RegisteredDocument: ArbitraryRecord {}
extension Registry: ArbitraryRecord {}
extension ReportedFigure: ArbitraryRecord {}
extension SourceDocument: ArbitraryRecord {}
extension SourceReference: ArbitraryRecord {}
extension Staffing: ArbitraryRecord {}

extension Listing: Arbitrary {
  /// Complete or a sample.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    generator.pick(.complete, .sample)
  }
}

extension RegistryFormat: Arbitrary {
  /// The format of registries.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    .registry
  }
}

extension FormatVersion: Arbitrary {
  /// The current version.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    .current
  }
}

extension RegistryEntry: Arbitrary {
  /// A valid record of any type.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    try generator.entry(of: generator.require(generator.pick(from: RecordType.allCases)))
  }
}

extension SeededGenerator {
  /// A valid record of a type, as it stands on a line of a stream.
  ///
  /// - Throws: ``GenerationFailure`` when there is none.
  public mutating func entry(of type: RecordType) throws(GenerationFailure) -> RegistryEntry {
    switch type {
    case .source: .source(try value())
    case .province: .province(try value())
    case .department: .department(try value())
    case .delegation: .delegation(try value())
    case .agreement: .agreement(try value())
    case .project: .project(try value())
    case .award: .award(try value())
    case .partner: .partner(try value())
    case .event: .event(try value())
    case .figure: .figure(try value())
    case .document: .document(try value())
    }
  }
}
