extension Rule<Department> {
  /// The rules about departments.
  static var standard: [Self] { [.nameNotEmpty] }
}

extension Rule<Department> {
  static var nameNotEmpty: Self {
    Self(
      id: "department.name-not-empty", kind: .structure, severity: .error,
      title: LocalizedText("Tên không để trống", english: "A name is not blank"),
      rationale: LocalizedText(
        "Tên đã ghi thì phải có chữ.", english: "A name that is recorded has letters."),
      message: LocalizedText("tên thứ {number} để trống", english: "name number {number} is blank"),
      parameters: ["number"],
      examples: {
        [
          .passing(#"{"names":[{"name":"Sở Ngoại vụ"}]}"#),
          .failing(#"{"names":[{"name":""}]}"#, at: "/names/0/name"),
          .failing(#"{"names":[{"name":"Sở Ngoại vụ"},{"name":"  "}]}"#, at: "/names/1/name"),
          .notApplicable("{}"),
        ]
      }
    ) { department, _ in
      .each(department.names) { index, name in
        .require(!name.name.isBlank, at: .field("names", index, "name"), .integer(index + 1))
      }
    }
  }
}
