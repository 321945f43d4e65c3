import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// A type of record, as an argument of a test.
struct RecordKind: Sendable, CustomTestStringConvertible {
  let type: any FieldRecord.Type

  var testDescription: String { "\(type)" }

  /// Every type that lists fields; ``RecordFieldsTests`` compares it with those that a registry leads to.
  static let all: [RecordKind] = [
    Agreement.self, AgreementActivity.self, AgreementExtension.self, AgreementParty.self,
    AgreementStatusChange.self, Award.self, AwardRecipient.self, AwardRevocation.self, Breakdown.self,
    BreakdownPart.self, ConferringAuthority.self, ContactDetails.self, DatedName.self, DatedProvinceKind.self,
    Delegation.self, DelegationLeg.self, DelegationPlan.self, DelegationReport.self, DelegationSize.self,
    Department.self, DepartmentEvent.self, DepartmentLeadership.self, DepartmentPlan.self,
    DepartmentPredecessor.self,
    DepartmentStructure.self, DepartmentUnit.self, Event.self, EventRecurrence.self, InKindGift.self,
    Mandate.self, MassOrganisation.self, MoneyStatement.self, NGOProject.self, OfficialDocument.self,
    Opinion.self, Partner.self, PartnerRegistration.self, PartnerRelation.self, Person.self,
    ProjectAmendment.self, ProjectParty.self, ProjectPlace.self, ProjectReport.self, Province.self,
    ProvinceLink.self, ProvinceRegion.self, RegisteredDocument.self, Registry.self, ReportedFigure.self,
    SourceDocument.self, SourceReference.self, Staffing.self,
  ].map { RecordKind(type: $0) }
}

/// Finds the types of records and of codes that the fields of a record lead to.
struct TypeFinder {
  private(set) var records: Set<String> = []
  private(set) var codes: Set<String> = []

  init(from type: any FieldRecord.Type) {
    look(type)
  }

  fileprivate mutating func look(_ type: any WireValue.Type) {
    if type is any OpenCode.Type { codes.insert("\(type)") }
    guard let record = type as? any FieldRecord.Type, records.insert("\(type)").inserted else { return }
    for field in FieldType.all(of: record) { look(field.type) }
  }
}
