import ForeignAffairs

/// What can be counted in the records of a registry.
///
/// As in summaries, records of what was cancelled, postponed or revoked, and of what is only planned, proposed or not
/// signed yet, are counted apart.
struct RecordFigures {
  private(set) var figures: [ProvinceFigure] = []
  private let listing: Listing?

  /// Counts the records of a registry.
  ///
  /// - Parameters:
  ///   - registry: The registry.
  ///   - listing: Whether it has every record. Unless it is said to, there are no fewer things than records, and nothing
  ///     more is known: sources name some of their partners, delegations and awards.
  init(_ registry: Registry, _ listing: Listing?) {
    self.listing = listing
    let inbound = registry.delegations.filter { $0.direction == .inbound }
    let outbound = registry.delegations.filter { $0.direction == .outbound }
    add(.indicator(.inboundDelegations), inbound, .count)
    add(.indicator(.inboundVisitors), inbound, .people, withApart: false)
    add(.indicator(.outboundDelegations), outbound, .count)
    add(.indicator(.outboundPersonTrips), outbound, .people, withApart: false)
    add(
      .indicator(.delegations),
      registry.delegations.filter { $0.direction != .inbound && $0.direction != .outbound }, .count)
    add(.indicator(.agreements), registry.agreements, .count)
    let foreign = registry.partners.filter { $0.country?.code != .vietnam && $0.kind != .department }
    add(.indicator(.partners), foreign.filter { $0.kind != .nonGovernmentalOrganisation }, .count)
    add(.indicator(.partnerCountries), foreign.filter { $0.country != nil }, .countries)
    add(
      .indicator(.nonGovernmentalOrganisations), foreign.filter { $0.kind == .nonGovernmentalOrganisation },
      .count)
    let received = registry.projects.filter { $0.direction == .inward }
    let given = registry.projects.filter { $0.direction != .inward }
    add(.indicator(.aidItems), received, .count)
    add(money: .indicator(.aidAmount), received)
    add(.aidGiven, given, .count)
    add(money: .aidGivenAmount, given)
    add(.indicator(.events), registry.events, .count)
    add(.indicator(.awards), registry.awards, .count)
  }

  /// Adds figures for each state in which records state money.
  private mutating func add(money topic: Topic, _ projects: [NGOProject]) {
    for state in MoneyState.vocabulary.map(\.code) {
      for (origin, records) in Self.parts(projects) where records.contains(where: { $0.states(state) }) {
        // An item that states no amount at all may have one in any state.
        let counted = state == .notStated ? records.filter { $0.states(state) || $0.money.isEmpty } : records
        add(topic, counted, .money(state), origin, state)
      }
    }
  }

  /// Adds a figure of the records that are counted, and the number of the others.
  private mutating func add<Record: TableSubject & FieldRecord>(
    _ topic: Topic, _ records: [Record], _ measure: Measure<Record>, withApart: Bool = true
  ) {
    for (origin, records) in Self.parts(records) where origin == .computed || withApart {
      add(topic, records, measure, origin)
    }
  }

  private static func parts<Record: TableSubject>(
    _ records: [Record]
  ) -> [(ProvinceFigure.Origin, [Record])] {
    [(.computed, records.counted), (.apart, records.filter { !$0.isCounted })]
  }

  private mutating func add<Record: TableSubject & FieldRecord>(
    _ topic: Topic, _ records: [Record], _ measure: Measure<Record>, _ origin: ProvinceFigure.Origin,
    _ state: MoneyState? = nil
  ) {
    // What is not there is not zero: the cell stays empty.
    guard !records.isEmpty else { return }
    var figure = ProvinceFigure(
      topic: topic, figure: .noRecord, origin: origin, moneyState: state, recordCount: records.count,
      sources: records.flatMap(\.allSourceReferences))
    do throws(StatisticsFailure) {
      for counted in try records.table(measuring: measure).total.figures() {
        // An estimate stays one, and so do the words of what is unknown: there is no bound in them.
        let isBound = listing != .complete && counted.state != .estimated && counted.state != .unknown
        figure.figure = isBound ? counted.atLeast : counted
        figures.append(figure)
      }
    } catch {
      figure.failure = error
      figures.append(figure)
    }
  }
}

extension NGOProject {
  /// Whether it states money in a state.
  fileprivate func states(_ state: MoneyState) -> Bool { money.contains { $0.state == state } }
}
