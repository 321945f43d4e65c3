extension Rule<Department> {
  static var inspectorateAfter2025: Self {
    Self(
      id: "department.inspectorate-after-2025", kind: .consistency, severity: .note,
      source: LegalSource(.law, "84/2025/QH15", .memory),
      inForce: .sinceInspectionLaw, dated: .ofParts,
      title: LocalizedText(
        "Không còn thanh tra sở từ 01/7/2025", english: "Departments have no inspectorate since July 2025"),
      rationale: LocalizedText(
        "Luật Thanh tra năm 2025 chỉ giữ Thanh tra Chính phủ và thanh tra tỉnh; thanh tra sở kết thúc hoạt động.",
        english:
          "The Law on Inspection of 2025 keeps the Government and provincial inspectorates; those of departments ended."
      ),
      message: LocalizedText(
        "“{name}” là thanh tra sở, tính đến {asOf}", english: "“{name}” is an inspectorate, as of {asOf}"),
      parameters: ["name", "asOf"],
      examples: {
        [
          .passing(#"{"structures":[{"asOf":"2025-08","units":[{"name":"Văn phòng","kind":"office"}]}]}"#),
          .failing(
            #"{"structures":[{"asOf":"2025-07-01","units":[{"name":"Văn phòng","kind":"office"},{"name":"Thanh tra","kind":"inspectorate"}]}]}"#,
            at: "/structures/0/units/1/kind"),
          .failing(
            #"{"structures":[{"asOf":"2026","units":[{"name":"Thanh tra","kind":"inspectorate"}]}]}"#,
            at: "/structures/0/units/0/kind"),
          .undecided(
            #"{"structures":[{"asOf":"2025","units":[{"name":"Thanh tra","kind":"inspectorate"}]}]}"#),
          .undecided(#"{"structures":[{"units":[{"name":"Thanh tra","kind":"inspectorate"}]}]}"#),
          .notApplicable(
            #"{"structures":[{"asOf":"2025-06-30","units":[{"name":"Thanh tra","kind":"inspectorate"}]}]}"#),
        ]
      }
    ) { department, _ in
      eachUnit(department, in: .sinceInspectionLaw) { unit, structure, index in
        .require(
          unit.kind != .inspectorate, at: .unit(index, of: structure, "kind"), .text(unit.name),
          department.structures[structure].asOf.map { .date($0) } ?? .text(""))
      }
    }
  }

  static var borderDivisionWithoutBorder: Self {
    Self(
      id: "department.border-function-without-border", kind: .consistency, severity: .note,
      title: LocalizedText(
        "Phòng biên giới ở tỉnh có biên giới",
        english: "A border division is in a province with a land border"),
      rationale: LocalizedText(
        """
        Tỉnh không có biên giới đất liền thường không có phòng làm công tác biên giới; tỉnh có biên giới trên biển thì có \
        thể có.
        """,
        english: """
          A province without a land border has no division for border work as a rule; one with a border at sea may have.
          """),
      message: LocalizedText(
        "“{name}”, nhưng tỉnh không có biên giới đất liền",
        english: "“{name}”, but the province has no land border"),
      parameters: ["name"],
      examples: {
        [
          .passing(
            #"{"province":"thua-thien-hue","structures":[{"units":[{"name":"Phòng Lãnh sự - Biên giới","kind":"division"}]}]}"#
          ),
          .failing(
            #"{"province":"tien-giang","structures":[{"units":[{"name":"Phòng Quản lý biên giới","kind":"division"}]}]}"#,
            at: "/structures/0/units/0/name"),
          .failing(
            #"{"province":"dong-nai","structures":[{},{"units":[{"name":"Văn phòng","kind":"office"},{"name":"Phòng Biên giới","kind":"division"}]}]}"#,
            at: "/structures/1/units/1/name"),
          .undecided(
            #"{"province":"p","structures":[{"units":[{"name":"Phòng Biên giới","kind":"division"}]}]}"#),
          .notApplicable(
            #"{"province":"dong-nai","structures":[{"units":[{"name":"Phòng Lễ tân","kind":"division"}]}]}"#),
          .notApplicable(#"{"province":"dong-nai"}"#),
        ]
      }
    ) { department, context in
      .each(department.structures) { structure, facts in
        .each(facts.units) { index, unit in
          guard unit.kind == .division, unit.name.namesBorder else { return .notApplicable }
          let gazetteer = context.gazetteer
          guard let place = gazetteer.index.byID[department.province] else { return .undecided }
          return .require(
            !gazetteer.units[place].landNeighbours.isEmpty, at: .unit(index, of: structure, "name"),
            .text(unit.name))
        }
      }
    }
  }
}

extension LocalizedText {
  /// Whether the Vietnamese text has the word for a border, *biên giới*, in any spelling.
  fileprivate var namesBorder: Bool { borderPhrases.isFound(in: text(in: .vietnamese)) }
}

private let borderPhrases = PhraseList(["bien gioi"])

extension DayWindow {
  /// Since the Law on Inspection 84/2025/QH15.
  fileprivate static let sinceInspectionLaw = since(2025, 7, 1)
}
