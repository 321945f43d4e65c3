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
