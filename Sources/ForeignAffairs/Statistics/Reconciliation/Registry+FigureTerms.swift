// Which records an indicator counts, by which date, and how many things each stands for. Rules and reconciliation ask
// the same.

extension Registry {
  /// What each record gives to the figures of a selection, in the order of the file; none where records do not tell.
  func terms(of selection: FigureSelection) -> [FigureTerm] {
    let homes = FigureHomes(self)
    return switch selection.indicator.recordType {
    case .delegation: delegationTerms(selection, homes)
    case .agreement: agreementTerms(selection, homes)
    case .project: projectTerms(selection, homes)
    case .event: eventTerms(selection, homes)
    case .award: awardTerms(selection, homes)
    case .partner: partnerTerms(selection, homes)
    default: []
    }
  }

  private func delegationTerms(_ selection: FigureSelection, _ homes: FigureHomes) -> [FigureTerm] {
    let wanted: DelegationDirection? =
      switch selection.indicator {
      case .inboundDelegations, .inboundVisitors: .inbound
      case .outboundDelegations, .outboundPersonTrips: .outbound
      default: nil
      }
    let countsPeople = selection.indicator == .inboundVisitors || selection.indicator == .outboundPersonTrips
    return delegations.compactMap { record in
      var isCounted = Ternary(record.isCounted)
      if let wanted {
        isCounted = isCounted && (record.direction == .both ? .unknown : Ternary(record.direction == wanted))
      }
      isCounted = isCounted && selection.isOf(record.department)
      isCounted = isCounted && selection.names(record.partners)
      guard isCounted != .no else { return nil }
      let number = countsPeople ? record.size?.people ?? .unknown : record.number ?? 1
      return FigureTerm(
        id: record.id.rawValue, value: .number(number), dates: record.period?.start.date.map { [$0] } ?? [],
        knownBy: homes.knownBy, isCounted: isCounted,
        provinces: homes.provinces(record.province, record.department))
    }
  }

  private func agreementTerms(_ selection: FigureSelection, _ homes: FigureHomes) -> [FigureTerm] {
    agreements.compactMap { record in
      var isCounted = Ternary(record.isCounted)
      if let date = selection.date { isCounted = isCounted && date.certainly { record.isInForce(on: $0) } }
      if let level = selection.agreementLevel {
        isCounted = isCounted && (record.level.map { Ternary($0 == level) } ?? .unknown)
      }
      isCounted = isCounted && selection.names(record.foreignParties.compactMap(\.partner))
      guard isCounted != .no else { return nil }
      return FigureTerm(
        id: record.id.rawValue, value: .number(1), dates: record.signedOn.map { [$0] } ?? [],
        knownBy: homes.knownBy, isCounted: isCounted,
        provinces: homes.provinces(record.province, record.department))
    }
  }

  private func projectTerms(_ selection: FigureSelection, _ homes: FigureHomes) -> [FigureTerm] {
    projects.compactMap { record in
      var isCounted = Ternary(record.isCounted)
      if let direction = selection.direction {
        isCounted = isCounted && Ternary(record.direction == direction)
      }
      isCounted = isCounted && selection.isApproved(by: record.approvedBy) && selection.isKind(record.kind)
      isCounted = isCounted && selection.covers(record.sectors) && selection.covers(record.donors.map(\.kind))
      isCounted = isCounted && selection.names(record.donors.compactMap(\.partner))
      guard isCounted != .no else { return nil }
      var value = FigureTerm.Value.number(1)
      if selection.indicator == .aidAmount {
        let amounts = selection.moneyState.map { record.money.amounts($0).map(\.quantity) } ?? []
        value = .amounts(amounts.isEmpty ? [.unknown] : amounts)
      }
      return FigureTerm(
        id: record.id.rawValue, value: value, dates: record.activityDate.map { [$0] } ?? [],
        knownBy: homes.knownBy, isCounted: isCounted,
        provinces: homes.provinces(record.province, record.department))
    }
  }

  private func eventTerms(_ selection: FigureSelection, _ homes: FigureHomes) -> [FigureTerm] {
    events.compactMap { record in
      let isCounted = Ternary(record.isCounted) && selection.isOf(record.department)
      guard isCounted != .no else { return nil }
      return FigureTerm(
        id: record.id.rawValue, value: .number(1), dates: record.periods.compactMap(\.start.date),
        knownBy: homes.knownBy, isCounted: isCounted,
        provinces: homes.provinces(record.province, record.department))
    }
  }

  private func awardTerms(_ selection: FigureSelection, _ homes: FigureHomes) -> [FigureTerm] {
    awards.compactMap { record in
      let isCounted = Ternary(record.isCounted) && selection.isOf(record.department)
      guard isCounted != .no else { return nil }
      return FigureTerm(
        id: record.id.rawValue, value: .number(record.number ?? 1),
        dates: (record.decidedOn ?? record.conferredOn).map { [$0] } ?? [],
        knownBy: homes.knownBy, isCounted: isCounted,
        provinces: homes.provinces(record.province, record.department))
    }
  }

  private func partnerTerms(_ selection: FigureSelection, _ homes: FigureHomes) -> [FigureTerm] {
    let kinds = selection.indicator.partnerKinds
    return partners.compactMap { record in
      guard record.kind != .department, record.country?.code != .vietnam else { return nil }
      var isCounted = Ternary.yes
      if !kinds.isEmpty {
        isCounted = Ternary(kinds.contains(record.kind))
      } else if record.kind == .nonGovernmentalOrganisation {
        // Organisations have figures of their own; some sources count them among the partners too.
        isCounted = .unknown
      }
      if let date = selection.date { isCounted = isCounted && record.isPartner(on: date, kinds.isEmpty) }
      guard isCounted != .no else { return nil }
      return FigureTerm(
        id: record.id.rawValue, value: record.value(for: selection.indicator),
        dates: record.relations.compactMap { $0.since ?? $0.period?.start.date },
        knownBy: record.relations.compactMap(\.asOf) + homes.knownBy, isCounted: isCounted,
        provinces: homes.provinces(of: record))
    }
  }
}

/// Where records are at home that do not name their province.
private struct FigureHomes {
  private var provinces: [Identifier<Department>: Identifier<Province>] = [:]
  /// The province of the registry, where all its departments are of one.
  private let only: Identifier<Province>?
  /// The date of which the registry is true.
  let knownBy: [PartialDate]

  init(_ registry: Registry) {
    for department in registry.departments where provinces[department.id] == nil {
      provinces[department.id] = department.province
    }
    let all = Set(provinces.values)
    only = all.count == 1 ? all.first : nil
    knownBy = registry.asOf.map { [$0] } ?? []
  }

  func provinces(
    _ stated: Identifier<Province>?, _ keeper: Identifier<Department>?
  ) -> [Identifier<Province>] {
    (stated ?? keeper.flatMap { provinces[$0] }).map { [$0] } ?? []
  }

  func provinces(of partner: Partner) -> [Identifier<Province>] {
    let named = partner.relations.compactMap { $0.department.flatMap { provinces[$0] } }
    return named.isEmpty ? only.map { [$0] } ?? [] : named
  }
}

extension FigureSelection {
  fileprivate var agreementLevel: AgreementLevel? {
    switch scope {
    case .provincialCommittee: .provincialCommittee
    case .departments: .department
    default: nil
    }
  }

  fileprivate func isOf(_ keeper: Identifier<Department>?) -> Ternary {
    guard let department else { return .yes }
    return keeper.map { Ternary($0 == department) } ?? .unknown
  }

  fileprivate func names(_ partners: [Identifier<Partner>]) -> Ternary {
    guard let partner else { return .yes }
    return partners.isEmpty ? .unknown : Ternary(partners.contains(partner))
  }

  fileprivate func isApproved(by authority: AuthorityKind?) -> Ternary {
    guard scope == .provincialCommittee else { return .yes }
    return authority.map { Ternary($0 == .provincialCommittee || $0 == .provincialChair) } ?? .unknown
  }

  fileprivate func isKind(_ kind: AidKind) -> Ternary {
    let wanted: [AidKind] =
      switch unit {
      case .project: [.project]
      case .programmeOrProject: [.programme, .project]
      default: []
      }
    if wanted.isEmpty { return .yes }
    return kind == .notStated ? .unknown : Ternary(wanted.contains(kind))
  }

  fileprivate func covers(_ stated: [SectorCode]) -> Ternary { Self.covers(stated, sectors) }

  fileprivate func covers(_ stated: [PartnerKind]) -> Ternary { Self.covers(stated, donorKinds) }

  /// Whether what a record states is among what is wanted; unknown where it states nothing, or only some of it is.
  private static func covers<Code: OpenCode>(_ stated: [Code], _ wanted: Set<Code>) -> Ternary {
    if wanted.isEmpty { return .yes }
    if stated.isEmpty { return .unknown }
    let inside = stated.filter { wanted.contains($0) }.count
    return inside == stated.count ? .yes : inside == 0 ? .no : .unknown
  }
}

extension Partner {
  /// What the partner gives to an indicator: itself, its country or its continent.
  fileprivate func value(for indicator: Indicator) -> FigureTerm.Value {
    switch indicator {
    case .partnerCountries, .nonGovernmentalOrganisationCountries:
      .member(country?.code.map { .country($0) })
    case .continents: .member(country?.code?.continent.map { .continent($0) })
    default: .number(1)
    }
  }

  /// Whether it is a partner on a date, or an organisation that is registered then.
  fileprivate func isPartner(on date: PartialDate, _ byRelation: Bool) -> Ternary {
    guard byRelation else {
      if registrations.isEmpty { return .unknown }
      return registrations.reduce(.no) { answer, registration in
        answer
          || (registration.validity.map { validity in date.certainly { validity.contains($0) } } ?? .unknown)
      }
    }
    if relations.isEmpty { return .unknown }
    return relations.reduce(.no) { answer, relation in
      if relation.asOf == date { return .yes }
      return answer || (relation.period.map { period in date.certainly { period.contains($0) } } ?? .unknown)
    }
  }
}

extension PartialDate {
  /// What holds on every day that the date may be; unknown where the days differ.
  fileprivate func certainly(_ holds: (CalendarDate) -> Ternary) -> Ternary {
    guard qualification == .none else { return .unknown }
    let (first, last) = (holds(earliest), holds(latest))
    // What did not hold on the first and the last day may have held between them.
    return first == last && (first == .yes || precision == .day) ? first : .unknown
  }
}
