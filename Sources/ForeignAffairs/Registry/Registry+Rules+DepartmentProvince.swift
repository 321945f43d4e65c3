extension Rule<Registry> {
  static var departmentProvince: Self {
    Self(
      id: "cross.department-province", kind: .reference, severity: .error,
      title: LocalizedText(
        "Sở thuộc một địa phương có thật", english: "A department belongs to a province that there is"),
      rationale: LocalizedText(
        "Mỗi sở thuộc một tỉnh, thành phố; đơn vị mà danh mục không có thì sổ phải tự ghi.",
        english:
          "A department belongs to a province; one that the gazetteer does not have stands in the registry."),
      message: LocalizedText(
        "không có tỉnh, thành phố “{id}”", english: "there is no province “{id}”"),
      parameters: ["id"],
      examples: {
        [
          .passing(#"{"departments":[{"province":"thua-thien-hue"}]}"#),
          .passing(#"{"departments":[{"province":"my-own"}],"provinces":[{"id":"my-own"}]}"#),
          .failing(#"{"departments":[{"province":"atlantis"}]}"#, at: "/departments/0/province"),
          .failing(
            #"{"departments":[{"id":"a"},{"id":"b","province":"Huế"}]}"#, at: "/departments/1/province"),
          .notApplicable("{}"),
        ]
      }
    ) { registry, context in
      var found = JoinedOutcome()
      for (index, department) in registry.departments.enumerated() {
        found.require(
          context.knows(department.province), at: .field("departments", index, "province"),
          [.identifier(department.province)])
      }
      return found.outcome
    }
  }

  static var departmentProvinceValidity: Self {
    Self(
      id: "cross.department-province-validity", kind: .consistency, severity: .warning,
      title: LocalizedText(
        "Địa phương của sở còn tồn tại",
        english: "The province of a department exists at the time of the registry"),
      rationale: LocalizedText(
        "Khi tỉnh, thành phố đã nhập vào đơn vị khác thì sở của nó cũng đã giải thể hoặc sáp nhập, và sổ phải ghi việc đó.",
        english:
          "When a province has gone into another, its department has been dissolved or merged too, which the registry should say."
      ),
      message: LocalizedText(
        "{province} không tồn tại vào {date}", english: "{province} does not exist {date:when}"),
      parameters: ["province", "date"],
      examples: {
        [
          .passing(#"{"asOf":"2025-06-30","departments":[{"province":"tien-giang"}]}"#),
          .passing(#"{"departments":[{"province":"thai-nguyen-2025"}]}"#, asOf: "2026-11-21"),
          .failing(
            #"{"asOf":"2025-07-01","departments":[{"province":"tien-giang"}]}"#, at: "/departments/0/province"
          ),
          .failing(
            #"{"departments":[{"province":"thai-nguyen"}]}"#, asOf: "2025-07-01",
            at: "/departments/0/province"
          ),
          .failing(
            #"{"asOf":"2024","departments":[{"province":"thai-nguyen-2025"}]}"#, at: "/departments/0/province"
          ),
          .undecided(#"{"asOf":"2025","departments":[{"province":"tien-giang"}]}"#),
          .undecided(#"{"departments":[{"province":"tien-giang"}]}"#),
          .notApplicable(
            #"{"asOf":"2026","departments":[{"province":"tien-giang","events":[{"kind":"dissolved"}]}]}"#),
        ]
      }
    ) { registry, context in
      var found = JoinedOutcome()
      let date = registry.asOf ?? context.asOf.map { PartialDate($0) }
      for (index, department) in registry.departments.enumerated() {
        guard let unit = registry.province(department.province, context),
          !department.events.contains(where: { $0.kind == .dissolved || $0.kind == .merged })
        else { continue }
        guard let date else {
          found.leaveUndecided()
          continue
        }
        found.require(
          unit.exists(at: date), at: .field("departments", index, "province"),
          [.province(unit.id, unit), .date(date)])
      }
      return found.outcome
    }
  }
}

extension Registry {
  /// The unit with an identifier, of the registry itself or else of the gazetteer.
  func province(_ id: Identifier<Province>, _ context: RuleContext) -> Province? {
    context.place(of: id, in: provinces).map { provinces[$0] } ?? context.gazetteer[id]
  }
}

extension Province {
  /// Whether the unit exists on every day that a date may be, on none, or cannot be told.
  fileprivate func exists(at date: PartialDate) -> Ternary {
    guard date.qualification == .none else { return .unknown }
    let (first, last) = (exists(on: date.earliest), exists(on: date.latest))
    if first == .yes, last == .yes { return .yes }
    return validity.overlaps(Period(date)) == .no ? .no : .unknown
  }
}
