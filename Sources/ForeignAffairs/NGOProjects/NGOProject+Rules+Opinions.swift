extension Rule<NGOProject> {
  static var friendshipUnionOpinion: Self {
    Self(
      id: "ngo.friendship-union-opinion", kind: .procedure, severity: .note, source: .aidDecree2020("10"),
      inForce: .aidDecree2020, dated: NGOProject.approvalDate,
      about: NGOProject.needingApproval,
      title: LocalizedText(
        "Có ý kiến của Liên hiệp các tổ chức hữu nghị",
        english: "The Union of Friendship Organisations is asked about the aid of an organisation"),
      rationale: LocalizedText(
        "Khi bên viện trợ là tổ chức phi chính phủ nước ngoài, cơ quan thẩm định lấy ý kiến Liên hiệp các tổ chức hữu "
          + "nghị.",
        english:
          "Where the donor is a foreign non-governmental organisation, the Union of Friendship Organisations is asked "
          + "for its opinion."),
      message: LocalizedText(
        "phê duyệt {approved}, chưa ghi ý kiến của Liên hiệp các tổ chức hữu nghị",
        english: "approved {approved:when}, without an opinion of the Union of Friendship Organisations"),
      parameters: ["approved"],
      examples: {
        [
          .passing(
            #"{"donors":[{"kind":"nonGovernmentalOrganisation"}],"approval":{"issuedOn":"2021-05-10"},"#
              + #""opinions":[{"body":"Công an tỉnh"},{"body":"Liên hiệp các tổ chức hữu nghị tỉnh"}]}"#),
          .failing(
            #"{"donors":[{"kind":"nonGovernmentalOrganisation"}],"approval":{"issuedOn":"2021-05-10"}}"#,
            at: "/opinions"),
          .failing(
            #"{"donors":[{"kind":"person"},{"kind":"nonGovernmentalOrganisation"}],"#
              + #""approval":{"issuedOn":"2021-05-10"},"opinions":[{"body":"Công an tỉnh"}]}"#,
            at: "/opinions"),
          .failing(
            #"{"donors":[{"kind":"nonGovernmentalOrganisation"}],"approval":{"issuedOn":"2020-09-17"}}"#,
            at: "/opinions"),
          .notApplicable(
            #"{"donors":[{"kind":"nonGovernmentalOrganisation"}],"approval":{"issuedOn":"2020-09-16"}}"#),
          .failing(
            #"{"donors":[{"kind":"nonGovernmentalOrganisation"}],"approval":{"issuedOn":"2025-12-07"}}"#,
            at: "/opinions"),
          .notApplicable(
            #"{"donors":[{"kind":"nonGovernmentalOrganisation"}],"approval":{"issuedOn":"2025-12-08"}}"#),
          .undecided(
            #"{"donors":[{"kind":"nonGovernmentalOrganisation"}],"approval":{"issuedOn":"2020"}}"#),
          .notApplicable(#"{"donors":[{"kind":"enterprise"}],"approval":{"issuedOn":"2021-05-10"}}"#),
          .notApplicable(#"{"donors":[{"kind":"nonGovernmentalOrganisation"}]}"#),
        ]
      }
    ) { project, _ in
      guard let approved = project.approvedOn, project.hasOrganisationAsDonor else {
        return .notApplicable
      }
      let isAsked = project.opinions.contains { friendshipUnionPhrases.isFound(in: $0.body) }
      return .require(isAsked, at: "opinions", .date(approved))
    }
  }

  static var policeOpinion: Self {
    Self(
      id: "ngo.police-opinion", kind: .procedure, severity: .note, source: .aidDecree2020("10"),
      inForce: .aidDecree2020, dated: NGOProject.approvalDate,
      about: NGOProject.needingApproval,
      title: LocalizedText("Có ý kiến của Công an tỉnh", english: "The provincial police are asked"),
      rationale: LocalizedText(
        "Cơ quan thẩm định lấy ý kiến Công an tỉnh về khoản viện trợ trước khi trình phê duyệt.",
        english: "The provincial police give their opinion on an aid item before it is approved."),
      message: LocalizedText(
        "phê duyệt {approved}, chưa ghi ý kiến của Công an tỉnh",
        english: "approved {approved:when}, without an opinion of the provincial police"),
      parameters: ["approved"],
      examples: {
        [
          .passing(
            #"{"approval":{"issuedOn":"2021-05-10"},"opinions":[{"body":"SỞ Y TẾ"},{"body":"CO\u0302NG AN TỈNH"}]}"#
          ),
          .passing(
            #"{"approval":{"issuedOn":"2021-05-10"},"opinions":[{"body":{"en":"Department of Public Security"}}]}"#
          ),
          .failing(#"{"approval":{"issuedOn":"2021-05-10"}}"#, at: "/opinions"),
          .failing(
            #"{"approval":{"issuedOn":"2021-05-10"},"opinions":[{"body":"Sở Công Thương"}]}"#, at: "/opinions"
          ),
          .failing(#"{"approval":{"issuedOn":"2020-09-17"}}"#, at: "/opinions"),
          .notApplicable(#"{"approval":{"issuedOn":"2020-09-16"}}"#),
          .failing(#"{"approval":{"issuedOn":"2025-12-07"}}"#, at: "/opinions"),
          .notApplicable(#"{"approval":{"issuedOn":"2025-12-08"}}"#),
          .undecided(#"{"approval":{"issuedOn":"2025-12"}}"#),
          .notApplicable(#"{"direction":"outward","approval":{"issuedOn":"2021-05-10"}}"#),
        ]
      }
    ) { project, _ in
      guard let approved = project.approvedOn else { return .notApplicable }
      let isAsked = project.opinions.contains { policePhrases.isFound(in: $0.body) }
      return .require(isAsked, at: "opinions", .date(approved))
    }
  }
}

private let friendshipUnionPhrases = PhraseList(["huu nghi", "friendship"])
private let policePhrases = PhraseList(["cong an", "police", "public security"])
