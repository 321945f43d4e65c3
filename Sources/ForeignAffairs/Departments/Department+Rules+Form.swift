extension Rule<Department> {
  static var formFitsProvince: Self {
    Self(
      id: "department.kind-fits-province", kind: .consistency, severity: .note,
      source: .departmentDecree(.memory), predecessors: [.departmentDecree2025("9", .secondary)],
      inForce: .sinceDecree2025, dated: .on { $0.latestDate },
      title: LocalizedText(
        "Hình thức tổ chức phù hợp với tiêu chí của tỉnh",
        english: "A province has a department where it meets a criterion for one"),
      rationale: LocalizedText(
        """
        Sở Ngoại vụ được thành lập ở tỉnh có cửa khẩu quốc tế đường bộ, cảng hàng không hoặc cảng biển quốc tế, hoặc đạt \
        đồng thời các mức về đầu tư, người nước ngoài cư trú, thương mại và số địa phương nước ngoài đã ký kết; ở tỉnh khác, \
        công tác đối ngoại thuộc Văn phòng Ủy ban nhân dân. Danh sách tỉnh đạt tiêu chí lấy theo chính sách áp dụng.
        """,
        english: """
          A province has a department where it has an international road gate, airport or sea port, or reaches all levels of \
          investment, foreign residents, trade and partner localities; elsewhere the Office of the People’s Committee does \
          the work. The policy lists the provinces that meet a criterion.
          """),
      message: LocalizedText(
        "ghi là {form}, trong khi tỉnh {criteria} theo {term}",
        english: "the form is: {form}; but the province {criteria} under {term}"),
      parameters: ["form", "criteria", "term"],
      examples: {
        var policy = Policy(name: "provinces-with-department")
        policy.provincesWithDepartment = PolicyValue(["lang-son", "dong-nai-2025"])
        func department(_ form: String, _ province: String, _ facts: String) -> String {
          #"{"form":"\#(form)","province":"\#(province)",\#(facts)}"#
        }
        let facts = #""structures":[{"asOf":"2026-03"}]"#
        return [
          .passing(department("department", "lang-son", facts), policy: policy),
          .passing(department("officeDivision", "dak-lak-2025", facts), policy: policy),
          .failing(
            department("department", "dak-lak-2025", #""leadership":[{"asOf":"2025-03-01"}]"#),
            policy: policy,
            at: "/form"),
          .failing(
            department("officeFunction", "dong-nai-2025", #""staffing":[{"asOf":"2020"},{"asOf":"2026"}]"#),
            policy: policy, at: "/form"),
          .undecided(department("centre", "lang-son", facts), policy: policy),
          .undecided(#"{"form":"officeDivision","province":"lang-son"}"#, policy: policy),
          .undecided(
            department("officeDivision", "lang-son", #""structures":[{"asOf":"2025"}]"#), policy: policy),
          .notApplicable(
            department("officeDivision", "lang-son", #""structures":[{"asOf":"2025-02-28"}]"#), policy: policy
          ),
          .notApplicable(department("officeDivision", "lang-son", facts)),
        ]
      }
    ) { department, context in
      .held(to: context.policy.provincesWithDepartment, on: department.latestDate) { term in
        guard department.form.isKnown else { return .undecided }
        let isMet = term.value.contains(department.province)
        return .require(
          isMet == (department.form == .department), at: "form", .code(department.form),
          .text(
            isMet
              ? LocalizedText("đạt tiêu chí thành lập sở", english: "meets a criterion for a department")
              : LocalizedText(
                "không đạt tiêu chí thành lập sở", english: "meets no criterion for a department")),
          term.owner(in: context.policy))
      }
    }
  }
}

extension Department {
  /// The latest date of which facts are told; the form is undated, and of then.
  fileprivate var latestDate: PartialDate? {
    var latest: PartialDate?
    func see(_ date: PartialDate?) {
      guard let date else { return }
      if latest.map({ PartialDate.listOrder($0, date) }) ?? true { latest = date }
    }
    for facts in structures { see(facts.asOf) }
    for facts in leadership { see(facts.asOf) }
    for facts in staffing { see(facts.asOf) }
    return latest
  }
}
