public import ForeignAffairs

extension OpenCode {
  /// A known code, and now and then one that this version does not know.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    guard generator.happens(94), let known = generator.pick(from: vocabulary) else {
      return try generator.require(Self(rawValue: "riêng-\(generator.int(in: 1...9))"))
    }
    return known.code
  }
}

extension AgreementKind: Arbitrary {}
extension AgreementLevel: Arbitrary {}
extension AgreementStatus: Arbitrary {}
extension AidDirection: Arbitrary {}
extension AidKind: Arbitrary {}
extension AuthorityKind: Arbitrary {}
extension AwardClass: Arbitrary {}
extension AwardFamily: Arbitrary {}
extension AwardForm: Arbitrary {}
extension BreakdownKind: Arbitrary {}
extension DelegationChannel: Arbitrary {}
extension DelegationDirection: Arbitrary {}
extension DelegationPurpose: Arbitrary {}
extension DelegationStatus: Arbitrary {}
extension DepartmentEventKind: Arbitrary {}
extension DepartmentForm: Arbitrary {}
extension DocumentKind: Arbitrary {}
extension EventKind: Arbitrary {}
extension EventStatus: Arbitrary {}
extension FigureBasis: Arbitrary {}
extension FigureScope: Arbitrary {}
extension FigureUnit: Arbitrary {}
extension FundingSource: Arbitrary {}
extension GuestRank: Arbitrary {}
extension Indicator: Arbitrary {}
extension LegalCertainty: Arbitrary {}
extension LocalityLevel: Arbitrary {}
extension MoneyState: Arbitrary {}
extension OpinionVerdict: Arbitrary {}
extension OrganisationKind: Arbitrary {}
extension PartnerKind: Arbitrary {}
extension PartnerRelationKind: Arbitrary {}
extension ProjectStatus: Arbitrary {}
extension ProvinceKind: Arbitrary {}
extension RecipientKind: Arbitrary {}
extension Recurrence: Arbitrary {}
extension RegionScheme: Arbitrary {}
extension RegistrationKind: Arbitrary {}
extension RuleKind: Arbitrary {}
extension SectorCode: Arbitrary {}
extension UnitKind: Arbitrary {}
