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
