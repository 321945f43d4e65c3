import ForeignAffairs

/// What can be counted in the records of a registry.
struct RecordFigures {
  private(set) var figures: [ProvinceFigure] = []

  init(_ registry: Registry) {
    let held = registry.delegations.filter { $0.status != .cancelled }
    let inbound = held.filter { $0.direction == .inbound }
    let outbound = held.filter { $0.direction == .outbound }
    add(.indicator(.inboundDelegations), inbound, .count)
    add(.indicator(.inboundVisitors), inbound, .people)
    add(.indicator(.outboundDelegations), outbound, .count)
    add(.indicator(.outboundPersonTrips), outbound, .people)
    add(
      .indicator(.delegations), held.filter { $0.direction != .inbound && $0.direction != .outbound }, .count)
    add(.indicator(.agreements), registry.agreements, .count)
    let foreign = registry.partners.filter { $0.country?.code != .vietnam && $0.kind != .department }
    add(.indicator(.partners), foreign.filter { $0.kind != .nonGovernmentalOrganisation }, .count)
    add(.indicator(.partnerCountries), foreign.filter { $0.country != nil }, .countries)
    add(
      .indicator(.nonGovernmentalOrganisations), foreign.filter { $0.kind == .nonGovernmentalOrganisation },
      .count)
    let aid = registry.projects.filter { $0.status != .cancelled }
    let (received, given) = (aid.filter { $0.direction == .inward }, aid.filter { $0.direction != .inward })
    add(.indicator(.aidItems), received, .count)
    add(money: .indicator(.aidAmount), received)
    add(.aidGiven, given, .count)
    add(money: .aidGivenAmount, given)
    let notHeld: [EventStatus] = [.planned, .postponed, .cancelled, .notHeldAsPlanned]
    add(.indicator(.events), registry.events.filter { !notHeld.contains($0.status ?? .held) }, .count)
    add(.indicator(.awards), registry.awards.filter { $0.revocation == nil }, .count)
  }

  /// Adds a figure for each state in which records state money.
  private mutating func add(money topic: Topic, _ projects: [NGOProject]) {
    let states = MoneyState.vocabulary.map(\.code).filter { state in
      projects.contains { $0.money.contains { $0.state == state } }
    }
    for state in states {
      add(topic, projects.filter { $0.money.contains { $0.state == state } }, .money(state), in: state)
    }
  }

  private mutating func add<Record: TableSubject & FieldRecord>(
    _ topic: Topic, _ records: [Record], _ measure: Measure<Record>, in state: MoneyState? = nil
  ) {
    // What is not there is not zero: the cell stays empty.
    guard !records.isEmpty else { return }
    let sources = records.flatMap(\.allSourceReferences)
    // A sum that fits into no number is unknown, and its records are still counted.
    let counted = (try? records.table(measuring: measure).total.figures()) ?? []
    for figure in counted.isEmpty ? [Figure(stating: Quantity<Int>.unknown)] : counted {
      figures.append(
        ProvinceFigure(
          topic: topic, figure: figure, origin: .computed, moneyState: state, recordCount: records.count,
          sources: sources))
    }
  }
}
