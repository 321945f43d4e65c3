/// A department of foreign affairs (*Sở Ngoại vụ*), or the division or function that does its work.
///
/// It is the agency of a provincial People’s Committee for external affairs, with professional direction from
/// the Ministry of Foreign Affairs (Joint Circular 02/2015/TTLT-BNG-BNV, then Circular 09/2025/TT-BNG). Facts
/// that change stand with their dates; two founding dates stand side by side.
public struct Department: Sendable, Hashable, Identifiable {
  /// The identifier of the department.
  public var id: Identifier<Department>
  /// The province that it serves.
  public var province: Identifier<Province>
  /// The form in which the province does its external affairs.
  public var form: DepartmentForm
  /// The names and when they held.
  public var names: [DatedName] = []
  /// What happened to it: founding decision, start of work, split, merger.
  public var events: [DepartmentEvent] = []
  /// The units that did the work before, the earliest first.
  public var predecessors: [DepartmentPredecessor] = []
  /// Its units, as of one date or another.
  public var structures: [DepartmentStructure] = []
  /// Its leaders, as of one date or another.
  public var leadership: [DepartmentLeadership] = []
  /// Its staff, as of one date or another.
  public var staffing: [Staffing] = []
  /// The Party cell and the mass organisations at the department.
  public var organisations: [MassOrganisation] = []
  /// The fields of work and standing duties that it names.
  public var mandates: [Mandate] = []
  /// What it means to do.
  public var plans: [DepartmentPlan] = []
  /// How to reach it, as of one date or another.
  public var contacts: [ContactDetails] = []
  /// Where the facts were read.
  public var sources: [SourceReference] = []
  /// What else there is to say.
  public var note: LocalizedText?
  /// The keys that this version does not know.
  public var additional = AdditionalFields()

  /// Makes a department from what it cannot be without; the rest is set afterwards.
  public init(
    id: Identifier<Department>,
    province: Identifier<Province>,
    form: DepartmentForm
  ) {
    self.id = id
    self.province = province
    self.form = form
  }
}
