import ForeignAffairs

extension Registry {
  /// The provinces of the records, in the order in which they first come up, `nil` for records of none.
  var provincesOfRecords: [Identifier<Province>?] {
    var found: [Identifier<Province>?] = departments.map(\.province)
    found += delegations.map { province($0.province, $0.department) }
    found += agreements.map { province($0.province, $0.department) }
    found += projects.map { province($0.province, $0.department) }
    found += awards.map { province($0.province, $0.department) }
    found += events.map { province($0.province, $0.department) }
    found += figures.map { province($0.province, $0.department) }
    found += documents.map { province($0.province, $0.department) }
    let named = found.filter { $0 != nil }
    // A register about one province need not say so on every record.
    return Set(named).count == 1 ? Array(named.prefix(1)) : found
  }

  /// The records of one province, or `nil` when there are none.
  func records(of province: Identifier<Province>?) -> Registry? {
    let provinces = Set(provincesOfRecords)
    guard provinces.contains(province) else { return nil }
    if provinces.count == 1 { return self }
    var part = self
    part.departments = departments.filter { $0.province == province }
    part.delegations = delegations.filter { self.province($0.province, $0.department) == province }
    part.agreements = agreements.filter { self.province($0.province, $0.department) == province }
    part.projects = projects.filter { self.province($0.province, $0.department) == province }
    part.awards = awards.filter { self.province($0.province, $0.department) == province }
    part.events = events.filter { self.province($0.province, $0.department) == province }
    part.figures = figures.filter { self.province($0.province, $0.department) == province }
    part.documents = documents.filter { self.province($0.province, $0.department) == province }
    part.partners = partners(of: part)
    return part
  }

  private func province(
    _ stated: Identifier<Province>?, _ department: Identifier<Department>?
  ) -> Identifier<Province>? {
    stated ?? departments.first { $0.id == department }?.province
  }

  /// The partners that have a relation with the departments of a part, or that its records name.
  private func partners(of part: Registry) -> [Partner] {
    let departments = Set(part.departments.map(\.id))
    let named = Set(
      part.delegations.flatMap(\.partners) + part.events.flatMap(\.partners)
        + part.agreements.flatMap(\.foreignParties).compactMap(\.partner)
        + part.projects.flatMap { $0.donors + $0.recipients }.compactMap(\.partner)
        + part.figures.compactMap(\.partner))
    return partners.filter { partner in
      named.contains(partner.id)
        || partner.relations.contains { $0.department.map(departments.contains) ?? false }
    }
  }
}
