extension Rule<Registry> {
  /// The rules about how records of a registry cite provinces, and about units that follow each other.
  static var provinceHistory: [Self] { [.provinceValidOnDate, .provincePredecessorCycle] }
}

extension Rule<Registry> {
  static var provinceValidOnDate: Self {
    Self(
      id: "province.valid-on-date", kind: .reference, severity: .warning,
      source: LegalSource(.resolution, "202/2025/QH15", .secondary).from(2025, 7, 1),
      predecessors: [
        LegalSource(.resolution, "15/2008/QH12", .memory).from(2008, 8, 1),
        LegalSource(.resolution, "22/2003/QH11", .memory).from(2004, 1, 1),
      ],
      title: LocalizedText(
        "Đơn vị hành chính tồn tại vào ngày của hồ sơ",
        english: "A record cites a province that existed at its time"),
      rationale: LocalizedText(
        """
        Từ 01/7/2025 còn 34 đơn vị hành chính cấp tỉnh (Nghị quyết 202/2025/QH15); hồ sơ sau ngày ấy không thuộc tỉnh đã \
        sáp nhập, hồ sơ trước đó không thuộc tỉnh chưa thành lập, dù trùng tên.
        """,
        english: """
          Since 1 July 2025 there are 34 provinces (Resolution 202/2025/QH15); a record from then on belongs to none that \
          was merged, and an earlier one to none that was not formed yet, even of the same name.
          """),
      message: LocalizedText(
        "{province} không tồn tại vào thời điểm của hồ sơ ({time:when})",
        english: "{province} did not exist {time:when}"),
      parameters: ["province", "time"],
      examples: {
        [
          .passing(#"{"agreements":[{"province":"tien-giang","signedOn":"2025-06-30"}]}"#),
          .passing(#"{"agreements":[{"province":"dong-thap-2025","signedOn":"2025-07-01"}]}"#),
          .passing(#"{"projects":[{"province":"tien-giang","period":"2020/2027"}]}"#),
          .failing(
            #"{"agreements":[{"province":"tien-giang","signedOn":"2025-07-01"}]}"#,
            at: "/agreements/0/province"),
          .failing(
            #"{"agreements":[{},{"province":"dong-nai-2025","signedOn":"2025-06-30"}],"events":[{"province":"dong-nai","periods":["2026","2027"]}]}"#,
            at: "/agreements/1/province", "/events/0/province"),
          .failing(
            #"{"provinces":[{"id":"binh-tri-thien","validity":"1976/1989-06-30"}],"delegations":[{"province":"binh-tri-thien","period":"1995"}]}"#,
            at: "/delegations/0/province"),
          .failing(
            #"{"awards":[{"province":"dong-nai-2025","decidedOn":"2019"}],"figures":[{"province":"ha-tay","period":"2010"},{"province":"ha-tay","asOf":"2010-12"}]}"#,
            at: "/awards/0/province", "/figures/0/province", "/figures/1/province"),
          .undecided(#"{"agreements":[{"province":"tien-giang","signedOn":"2025"}]}"#),
          .notApplicable(#"{"agreements":[{"province":"atlantis","signedOn":"2025"}]}"#),
          .notApplicable(#"{"agreements":[{"province":"tien-giang"}]}"#),
        ]
      }
    ) { registry, context in
      var citations = ProvinceCitations(registry, context)
      for (index, agreement) in registry.agreements.enumerated() {
        citations.judge(
          agreement.province, on: agreement.signedOn, at: .field("agreements", index, "province"))
      }
      for (index, delegation) in registry.delegations.enumerated() {
        citations.judge(
          delegation.province, in: delegation.period, at: .field("delegations", index, "province"))
      }
      for (index, project) in registry.projects.enumerated() {
        citations.judge(project.province, in: project.period, at: .field("projects", index, "province"))
      }
      for (index, award) in registry.awards.enumerated() {
        citations.judge(
          award.province, on: award.dayOfDecision ?? award.conferredOn,
          at: .field("awards", index, "province"))
      }
      for (index, event) in registry.events.enumerated() {
        // An event that returns belongs to the province when one of its times does.
        citations.judge(event.province, inOneOf: event.periods, at: .field("events", index, "province"))
      }
      for (index, figure) in registry.figures.enumerated() {
        if figure.period == nil {
          citations.judge(figure.province, on: figure.asOf, at: .field("figures", index, "province"))
        } else {
          citations.judge(figure.province, in: figure.period, at: .field("figures", index, "province"))
        }
      }
      return citations.outcome.outcome
    }
  }

  /// Holds the times of records against those of the units that they cite.
  private struct ProvinceCitations {
    private let registry: Registry
    private let context: RuleContext
    private let validities: [Period]
    private var last: (id: Identifier<Province>, validity: Period?)?
    var outcome = JoinedOutcome()

    init(_ registry: Registry, _ context: RuleContext) {
      (self.registry, self.context) = (registry, context)
      validities = context.gazetteer.units.map(\.validity)
    }

    mutating func judge(
      _ id: Identifier<Province>?, on date: PartialDate?, at path: @autoclosure () -> RulePath
    ) {
      guard let id, let date, let validity = validity(of: id) else { return }
      let isTooEarly = validity.start.date.map { date.isBefore($0) } ?? .no
      let isTooLate = validity.end.date.map { date.isAfter($0) } ?? .no
      outcome.join(.require(!isTooEarly && !isTooLate, at: path(), named(id), .date(date)))
    }

    mutating func judge(_ id: Identifier<Province>?, in period: Period?, at path: @autoclosure () -> RulePath)
    {
      guard let id, let period, let validity = validity(of: id) else { return }
      outcome.join(.require(period.overlaps(validity), at: path(), named(id), .period(period)))
    }

    mutating func judge(
      _ id: Identifier<Province>?, inOneOf periods: [Period], at path: @autoclosure () -> RulePath
    ) {
      guard let id, let first = periods.first, let validity = validity(of: id) else { return }
      let answer = periods.reduce(Ternary.no) { answer, period in answer || period.overlaps(validity) }
      outcome.join(.require(answer, at: path(), named(id), .period(first)))
    }

    private func named(_ id: Identifier<Province>) -> RuleParameter {
      .province(id, context.gazetteer[id] ?? registry.province(id, context))
    }

    /// When a unit exists; most records of a registry cite the same one as the record before.
    private mutating func validity(of id: Identifier<Province>) -> Period? {
      if let last, last.id == id { return last.validity }
      let known = context.gazetteer.index.byID[id].map { validities[$0] }
      let validity = known ?? context.index.place(of: id).map { registry.provinces[$0].validity }
      last = (id, validity)
      return validity
    }
  }

  static var provincePredecessorCycle: Self {
    Self(
      id: "province.predecessor-cycle", kind: .reference, severity: .error,
      title: LocalizedText(
        "Đơn vị không là tiền thân của chính mình", english: "No unit comes before itself"),
      rationale: LocalizedText(
        "Chuỗi đơn vị tiền thân đi ngược thời gian nên không thể quay lại chỗ cũ.",
        english: "A chain of predecessors goes back in time and cannot return to where it began."),
      message: LocalizedText(
        "{province} là tiền thân của chính mình qua {predecessor}",
        english: "{province} comes before itself through {predecessor}"),
      parameters: ["province", "predecessor"],
      examples: {
        func link(_ id: String) -> String {
          #""predecessors":[{"province":"\#(id)","extent":"whole","on":"1989-07-01"}]"#
        }
        return [
          .passing("{\"provinces\":[{\"id\":\"a\",\(link("b"))},{\"id\":\"b\",\(link("quang-tri"))}]}"),
          .failing(
            "{\"provinces\":[{\"id\":\"a\",\"names\":[{\"name\":\"Quảng Trị\"}],\(link("a"))}]}",
            at: "/provinces/0/predecessors/0"),
          .failing(
            "{\"provinces\":[{\"id\":\"a\",\(link("b"))},{\"id\":\"b\",\(link("c"))},{\"id\":\"c\",\(link("a"))}]}",
            at: "/provinces/2/predecessors/0"),
          .notApplicable(#"{"provinces":[{"id":"a"}]}"#),
          .notApplicable("{}"),
        ]
      }
    ) { registry, context in
      let provinces = registry.provinces
      guard provinces.contains(where: { !$0.predecessors.isEmpty }) else { return .notApplicable }
      var states = Array(repeating: VisitState.new, count: provinces.count)
      var failures: [RuleFailure] = []
      for start in provinces.indices where states[start] == .new {
        var way = [(unit: start, next: 0)]
        states[start] = .onTheWay
        while let (unit, next) = way.last {
          guard next < provinces[unit].predecessors.count else {
            states[unit] = .done
            way.removeLast()
            continue
          }
          way[way.count - 1].next += 1
          let id = provinces[unit].predecessors[next].province
          guard let place = context.index.place(of: id) else { continue }
          switch states[place] {
          case .done: break
          case .new:
            states[place] = .onTheWay
            way.append((place, 0))
          case .onTheWay:
            failures.append(
              RuleFailure(
                at: RulePath.field("provinces", unit, "predecessors").appending(next),
                .province(provinces[unit].id, provinces[unit]), .province(id, provinces[place])))
          }
        }
      }
      return .failed(at: failures)
    }
  }
}

/// How far the search for circles has come with a unit: one that is met on the way closes a circle.
private enum VisitState {
  case new
  case onTheWay
  case done
}
