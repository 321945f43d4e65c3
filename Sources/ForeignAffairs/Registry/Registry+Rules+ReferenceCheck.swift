/// Follows every reference of a registry but those of which other rules speak: the province of a department, the
/// department that receives an award, and the source of a fact.
struct ReferenceCheck {
  let context: RuleContext
  var found = JoinedOutcome()

  mutating func check(_ registry: Registry) {
    for (index, province) in registry.provinces.enumerated() {
      check(province.predecessors, at: .field("provinces", index, "predecessors"))
      check(province.successors, at: .field("provinces", index, "successors"))
    }
    for (index, record) in registry.delegations.enumerated() { check(record, at: index) }
    for (index, record) in registry.agreements.enumerated() { check(record, at: index) }
    for (index, record) in registry.projects.enumerated() { check(record, at: index) }
    for (index, record) in registry.awards.enumerated() {
      checkOwner(record.department, record.province, "awards", index)
    }
    for (index, record) in registry.partners.enumerated() { check(record, at: index) }
    for (index, record) in registry.events.enumerated() {
      checkOwner(record.department, record.province, "events", index)
      check(record.partners, at: .field("events", index, "partners"))
    }
    for (index, record) in registry.figures.enumerated() {
      checkOwner(record.department, record.province, "figures", index)
      check(record.partner, at: .field("figures", index, "partner"))
      check(record.event, at: .field("figures", index, "event"))
      check(record.subsetOf, at: .field("figures", index, "subsetOf"))
      check(record.accompanies, at: .field("figures", index, "accompanies"))
    }
    for (index, record) in registry.documents.enumerated() {
      checkOwner(record.department, record.province, "documents", index)
    }
  }

  private mutating func check(_ delegation: Delegation, at index: Int) {
    checkOwner(delegation.department, delegation.province, "delegations", index)
    check(delegation.partners, at: .field("delegations", index, "partners"))
    check(delegation.agreements, at: .field("delegations", index, "agreements"))
    check(delegation.carriesOut, at: .field("delegations", index, "carriesOut"))
  }

  private mutating func check(_ agreement: Agreement, at index: Int) {
    checkOwner(agreement.department, agreement.province, "agreements", index)
    check(agreement.vietnameseParties, at: .field("agreements", index, "vietnameseParties"))
    check(agreement.foreignParties, at: .field("agreements", index, "foreignParties"))
    check(agreement.signedDuring, at: .field("agreements", index, "signedDuring"))
    check(agreement.succeededBy, at: .field("agreements", index, "succeededBy"))
  }

  private mutating func check(_ project: NGOProject, at index: Int) {
    checkOwner(project.department, project.province, "projects", index)
    check(project.donors, at: .field("projects", index, "donors"))
    check(project.recipients, at: .field("projects", index, "recipients"))
    for (place, element) in project.places.enumerated() {
      check(
        element.province, at: .field("projects", index, "places").appending(place).appending("province"))
    }
    check(project.agreement, at: .field("projects", index, "agreement"))
    check(project.delegation, at: .field("projects", index, "delegation"))
  }

  private mutating func check(_ partner: Partner, at index: Int) {
    check(partner.succeededBy, at: .field("partners", index, "succeededBy"))
    for (place, relation) in partner.relations.enumerated() {
      check(
        relation.department,
        at: .field("partners", index, "relations").appending(place).appending("department"))
    }
    for (place, registration) in partner.registrations.enumerated() {
      for (number, province) in registration.provinces.enumerated() {
        check(
          province,
          at: .field("partners", index, "registrations").appending(place).appending("provinces")
            .appending(number))
      }
    }
  }

  private mutating func check(_ parties: [AgreementParty], at path: @autoclosure () -> RulePath) {
    for (place, party) in parties.enumerated() {
      check(party.partner, at: path().appending(place).appending("partner"))
      check(party.province, at: path().appending(place).appending("province"))
    }
  }

  private mutating func check(_ parties: [ProjectParty], at path: @autoclosure () -> RulePath) {
    for (place, party) in parties.enumerated() {
      check(party.partner, at: path().appending(place).appending("partner"))
    }
  }

  private mutating func check(_ links: [ProvinceLink], at path: @autoclosure () -> RulePath) {
    for (place, link) in links.enumerated() {
      check(link.province, at: path().appending(place).appending("province"))
    }
  }

  private mutating func checkOwner(
    _ department: Identifier<Department>?, _ province: Identifier<Province>?, _ key: StaticString,
    _ index: Int
  ) {
    check(department, at: .field(key, index, "department"))
    check(province, at: .field(key, index, "province"))
  }

  private mutating func check<Record: RuleSubject>(
    _ ids: [Identifier<Record>], at path: @autoclosure () -> RulePath
  ) {
    for (place, id) in ids.enumerated() { check(id, at: path().appending(place)) }
  }

  private mutating func check<Record: RuleSubject>(
    _ id: Identifier<Record>?, at path: @autoclosure () -> RulePath
  ) {
    guard let id else { return }
    found.require(context.index.place(of: id) != nil, at: path(), [.identifier(id)])
  }

  private mutating func check(_ id: Identifier<Province>?, at path: @autoclosure () -> RulePath) {
    guard let id else { return }
    found.require(context.knows(id), at: path(), [.identifier(id)])
  }
}

/// Follows every reference to a source document, down to the last record that has one.
struct SourceCheck {
  let index: RegistryIndex
  var found = JoinedOutcome()

  mutating func check(_ registry: Registry) {
    each(registry.provinces, "provinces") { check, province, path in
      check.sources(province.sources, path())
      check.each(province.names, "names", path()) { $0.sources }
    }
    each(registry.departments, "departments") { $0.check($1, $2()) }
    each(registry.delegations, "delegations") { $0.sources($1.sources, $2()) }
    each(registry.agreements, "agreements") { check, agreement, path in
      check.sources(agreement.sources, path())
      check.each(agreement.activities, "activities", path()) { $0.sources }
    }
    each(registry.projects, "projects") { check, project, path in
      check.sources(project.sources, path())
      check.each(project.money, "money", path()) { $0.sources }
      check.each(project.inKind, "inKind", path()) { $0.sources }
    }
    each(registry.awards, "awards") { check, award, path in
      check.sources(award.sources, path())
      check.each(award.conferredBy, "conferredBy", path()) { $0.sources }
      check.each(award.recipients, "recipients", path()) { $0.sources }
    }
    each(registry.partners, "partners") { check, partner, path in
      check.sources(partner.sources, path())
      check.each(partner.names, "names", path()) { $0.sources }
      check.each(partner.relations, "relations", path()) { $0.sources }
    }
    each(registry.events, "events") { check, event, path in
      check.sources(event.sources, path())
      check.each(event.recurrences, "recurrences", path()) { $0.sources }
    }
    each(registry.figures, "figures") { $0.sources($1.sources, $2()) }
    each(registry.documents, "documents") { $0.sources($1.sources, $2()) }
  }

  private mutating func check(_ department: Department, _ path: @autoclosure () -> RulePath) {
    sources(department.sources, path())
    each(department.names, "names", path()) { $0.sources }
    each(department.events, "events", path()) { $0.sources }
    each(department.predecessors, "predecessors", path()) { $0.sources }
    each(department.structures, "structures", path()) { $0.sources }
    each(department.leadership, "leadership", path()) { $0.sources }
    each(department.staffing, "staffing", path()) { $0.sources }
    for (place, staffing) in department.staffing.enumerated() {
      let below = path().appending("staffing").appending(place)
      each(staffing.breakdowns, "breakdowns", below) { $0.sources }
    }
    each(department.organisations, "organisations", path()) { $0.sources }
    for (place, organisation) in department.organisations.enumerated() {
      let below = path().appending("organisations").appending(place)
      each(organisation.breakdowns, "breakdowns", below) { $0.sources }
    }
    each(department.mandates, "mandates", path()) { $0.sources }
    each(department.plans, "plans", path()) { $0.sources }
    each(department.contacts, "contacts", path()) { $0.sources }
  }

  /// Looks at each record of an array; its path is only made where something fails.
  private mutating func each<Record>(
    _ records: [Record], _ key: StaticString,
    _ look: (inout Self, Record, () -> RulePath) -> Void
  ) {
    for place in records.indices { look(&self, records[place]) { .field(key, place) } }
  }

  /// Looks at the sources of each element of a list in a record.
  private mutating func each<Element>(
    _ elements: [Element], _ key: StaticString, _ path: @autoclosure () -> RulePath,
    _ references: (Element) -> [SourceReference]
  ) {
    for place in elements.indices {
      sources(references(elements[place]), path().appending(key).appending(place))
    }
  }

  private mutating func sources(_ references: [SourceReference], _ path: @autoclosure () -> RulePath) {
    for place in references.indices {
      let id = references[place].document
      found.require(
        index.place(of: id) != nil, at: path().appending("sources").appending(place).appending("document"),
        [.identifier(id)])
    }
  }
}
