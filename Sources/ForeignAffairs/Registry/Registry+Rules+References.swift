extension Rule<Registry> {
  static var idUnique: Self {
    Self(
      id: "cross.id-unique", kind: .duplicate, severity: .error,
      title: LocalizedText(
        "Mã hồ sơ không trùng trong một loại", english: "An identifier is used once in a type of record"),
      rationale: LocalizedText(
        "Một mã chỉ một hồ sơ; hai hồ sơ cùng loại chung mã thì tham chiếu không biết dẫn đến đâu.",
        english:
          "An identifier names one record; where two of a type share it, a reference cannot tell them apart."),
      message: LocalizedText("mã “{id}” đã được dùng", english: "the identifier “{id}” is already used"),
      parameters: ["id"],
      examples: {
        [
          .passing(#"{"agreements":[{"id":"a"},{"id":"b"}],"awards":[{"id":"a"}]}"#),
          .failing(#"{"agreements":[{"id":"a"},{"id":"a"}]}"#, at: "/agreements/1/id"),
          .failing(
            #"{"sources":[{"id":"s"},{"id":"s"}],"figures":[{"id":"f"},{"id":"g"},{"id":"f"},{"id":"f"}]}"#,
            at: "/sources/1/id", "/figures/2/id", "/figures/3/id"),
          .notApplicable("{}"),
        ]
      }
    ) { registry, context in
      var found = JoinedOutcome()
      func check<Element: RegistryRecord & RuleSubject>(_ records: [Element], _ key: StaticString) {
        for index in records.indices {
          let id = records[index].id
          let first = context.index.place(of: id) ?? index
          found.require(first == index, at: .field(key, index, "id"), [.identifier(id)])
        }
      }
      check(registry.sources, "sources")
      check(registry.provinces, "provinces")
      check(registry.departments, "departments")
      check(registry.delegations, "delegations")
      check(registry.agreements, "agreements")
      check(registry.projects, "projects")
      check(registry.awards, "awards")
      check(registry.partners, "partners")
      check(registry.events, "events")
      check(registry.figures, "figures")
      check(registry.documents, "documents")
      return found.outcome
    }
  }

  static var referenceResolves: Self {
    Self(
      id: "cross.reference-resolves", kind: .reference, severity: .warning,
      title: LocalizedText(
        "Hồ sơ được dẫn chiếu có trong sổ", english: "A record that is referred to is in the registry"),
      rationale: LocalizedText(
        "Tham chiếu phải dẫn đến một hồ sơ của sổ; địa phương thì có trong danh mục hoặc trong sổ. Sổ trích một phần có thể thiếu hồ sơ, nên chỉ là cảnh báo.",
        english:
          "A reference leads to a record of the registry, of a province to the gazetteer or the registry. A part of a registry may lack records, so this is no error."
      ),
      message: LocalizedText("không có hồ sơ “{id}”", english: "there is no record “{id}”"),
      parameters: ["id"],
      examples: {
        [
          .passing(#"{"agreements":[{"id":"a","succeededBy":"b"},{"id":"b","province":"thua-thien-hue"}]}"#),
          .passing(#"{"provinces":[{"id":"my-own"}],"events":[{"province":"my-own"}]}"#),
          .failing(
            #"{"agreements":[{"id":"a"},{"succeededBy":"b"},{"succeededBy":"c"}]}"#,
            at: "/agreements/1/succeededBy", "/agreements/2/succeededBy"),
          .failing(
            #"{"delegations":[{"partners":["p","q"]}],"partners":[{"id":"p"}]}"#,
            at: "/delegations/0/partners/1"),
          .failing(#"{"events":[{"province":"atlantis"}]}"#, at: "/events/0/province"),
          .failing(
            #"{"projects":[{"donors":[{"kind":"person","partner":"p"}]}]}"#,
            at: "/projects/0/donors/0/partner"),
          .notApplicable(#"{"agreements":[{"id":"a"}]}"#),
        ]
      }
    ) { registry, context in
      var references = ReferenceCheck(context: context)
      references.check(registry)
      return references.found.outcome
    }
  }

  static var sourceResolves: Self {
    Self(
      id: "cross.source-resolves", kind: .reference, severity: .warning,
      title: LocalizedText(
        "Văn bản nguồn có trong sổ", english: "The source document of a fact is in the registry"),
      rationale: LocalizedText(
        "Mỗi dữ kiện ghi nguồn để người đọc tìm lại được; nguồn không có trong sổ thì không tìm được.",
        english:
          "A fact names its source so that readers find it; a source that the registry lacks is not found."),
      message: LocalizedText("không có nguồn “{id}”", english: "there is no source “{id}”"),
      parameters: ["id"],
      examples: {
        [
          .passing(#"{"sources":[{"id":"s"}],"awards":[{"sources":[{"document":"s","locator":"S1.02"}]}]}"#),
          .failing(
            #"{"sources":[{"id":"s"}],"awards":[{"sources":[{"document":"s"},{"document":"t"}]}]}"#,
            at: "/awards/0/sources/1/document"),
          .failing(
            #"{"departments":[{"names":[{"name":"Sở Ngoại vụ","sources":[{"document":"t"}]}]}]}"#,
            at: "/departments/0/names/0/sources/0/document"),
          .notApplicable(#"{"awards":[{"id":"a"}]}"#),
        ]
      }
    ) { registry, context in
      var references = SourceCheck(index: context.index)
      references.check(registry)
      return references.found.outcome
    }
  }

  static var awardRecipientExists: Self {
    Self(
      id: "cross.award-recipient-exists", kind: .reference, severity: .warning,
      title: LocalizedText(
        "Cơ quan được khen thưởng có trong sổ",
        english: "The department that receives an award is in the registry"),
      rationale: LocalizedText(
        "Khen thưởng của một sở được tính cho sở đó; sổ phải có sở ấy. Sổ trích một phần có thể thiếu.",
        english:
          "An award counts for the department that receives it, which the registry has unless it is a part."),
      message: LocalizedText("không có cơ quan “{id}”", english: "there is no department “{id}”"),
      parameters: ["id"],
      examples: {
        [
          .passing(
            #"{"departments":[{"id":"d"}],"awards":[{"recipients":[{"kind":"collective","department":"d"}]}]}"#
          ),
          .failing(
            #"{"awards":[{"recipients":[{"kind":"collective","department":"d"}]}]}"#,
            at: "/awards/0/recipients/0/department"),
          .failing(
            #"{"departments":[{"id":"d"}],"awards":[{"id":"a"},{"recipients":[{"kind":"person"},{"kind":"collective","department":"e"}]}]}"#,
            at: "/awards/1/recipients/1/department"),
          .notApplicable(#"{"awards":[{"recipients":[{"kind":"person"}]}]}"#),
        ]
      }
    ) { registry, context in
      var found = JoinedOutcome()
      for (index, award) in registry.awards.enumerated() {
        for (place, recipient) in award.recipients.enumerated() {
          guard let department = recipient.department else { continue }
          found.require(
            context.index.place(of: department) != nil,
            at: .field("awards", index, "recipients").appending(place).appending("department"),
            [.identifier(department)])
        }
      }
      return found.outcome
    }
  }
}
