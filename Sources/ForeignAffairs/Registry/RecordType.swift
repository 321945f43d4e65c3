/// The types of record that a registry holds, by the key of their array in the wire format.
public enum RecordType: String, Sendable, Hashable, CaseIterable {
  /// A source document.
  case source = "sources"
  /// A province-level unit.
  case province = "provinces"
  /// A department.
  case department = "departments"
  /// A delegation.
  case delegation = "delegations"
  /// An agreement.
  case agreement = "agreements"
  /// An aid item.
  case project = "projects"
  /// An award.
  case award = "awards"
  /// A partner.
  case partner = "partners"
  /// An event.
  case event = "events"
  /// A reported figure.
  case figure = "figures"
  /// A legal or guiding document.
  case document = "documents"
}

extension RecordType {
  /// The type of the records.
  package var record: any RegistryRecord.Type {
    switch self {
    case .source: SourceDocument.self
    case .province: Province.self
    case .department: Department.self
    case .delegation: Delegation.self
    case .agreement: Agreement.self
    case .project: NGOProject.self
    case .award: Award.self
    case .partner: Partner.self
    case .event: Event.self
    case .figure: ReportedFigure.self
    case .document: RegisteredDocument.self
    }
  }
}

extension RecordType {
  /// What people call a record of the type in a language: `aid item`, *khoản viện trợ*.
  public func name(in language: Language) -> String {
    let wording = Wording(language)
    return switch self {
    case .source: wording.pick("văn bản nguồn", "source document")
    case .province: wording.pick("đơn vị hành chính cấp tỉnh", "province-level unit")
    case .department: wording.pick("sở, cơ quan ngoại vụ", "department")
    case .delegation: wording.pick("đoàn ra, đoàn vào", "delegation")
    case .agreement: wording.pick("thỏa thuận quốc tế", "agreement")
    case .project: wording.pick("khoản viện trợ", "aid item")
    case .award: wording.pick("khen thưởng", "award")
    case .partner: wording.pick("đối tác", "partner")
    case .event: wording.pick("sự kiện", "event")
    case .figure: wording.pick("số liệu báo cáo", "reported figure")
    case .document: wording.pick("văn bản", "document")
    }
  }
}

extension RecordType {
  /// The place of the type in wire order.
  var order: Int {
    switch self {
    case .source: 0
    case .province: 1
    case .department: 2
    case .delegation: 3
    case .agreement: 4
    case .project: 5
    case .award: 6
    case .partner: 7
    case .event: 8
    case .figure: 9
    case .document: 10
    }
  }
}

/// A record that a registry keeps in an array and knows by an identifier.
package protocol RegistryRecord: FieldRecord, Identifiable where ID == Identifier<Self> {
  static var recordType: RecordType { get }
}

extension SourceDocument: RegistryRecord {
  package static var recordType: RecordType { .source }
}
extension Province: RegistryRecord {
  package static var recordType: RecordType { .province }
}
extension Department: RegistryRecord {
  package static var recordType: RecordType { .department }
}
extension Delegation: RegistryRecord {
  package static var recordType: RecordType { .delegation }
}
extension Agreement: RegistryRecord {
  package static var recordType: RecordType { .agreement }
}
extension NGOProject: RegistryRecord {
  package static var recordType: RecordType { .project }
}
extension Award: RegistryRecord {
  package static var recordType: RecordType { .award }
}
extension Partner: RegistryRecord {
  package static var recordType: RecordType { .partner }
}
extension Event: RegistryRecord {
  package static var recordType: RecordType { .event }
}
extension ReportedFigure: RegistryRecord {
  package static var recordType: RecordType { .figure }
}
extension RegisteredDocument: RegistryRecord {
  package static var recordType: RecordType { .document }
}
