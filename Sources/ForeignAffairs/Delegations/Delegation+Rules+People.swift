extension Rule<Delegation> {
  static var sizePositive: Self {
    Self(
      id: "delegation.size-positive", kind: .range, severity: .error,
      title: LocalizedText("Đoàn có ít nhất một người", english: "A delegation has at least one person"),
      rationale: LocalizedText(
        "Không có đoàn nào không có người.", english: "There is no delegation without people."),
      message: LocalizedText("số người là {people}", english: "the number of people is {people}"),
      parameters: ["people"],
      examples: {
        [
          .passing(#"{"size":{"people":1}}"#),
          .passing(#"{"size":{"people":{"over":1500}}}"#),
          .failing(#"{"size":{"people":0}}"#, at: "/size/people"),
          .failing(#"{"size":{"people":{"nearly":1}}}"#, at: "/size/people"),
          .undecided(#"{"size":{"people":{"atMost":5}}}"#),
          .undecided(#"{"size":{"people":{"about":200}}}"#),
          .notApplicable("{}"),
        ]
      }
    ) { delegation, _ in
      // Most sizes are exact, and are looked at where they stand.
      if let people = delegation.size?.people.exactValue, people > 0 { return .passed }
      guard let isNobody = delegation.size?.people.isLess(than: 1) else { return .notApplicable }
      return .require(!isNobody, at: .field("size", "people"), .count(delegation.size?.people ?? .unknown))
    }
  }

  static var membersMatchSize: Self {
    Self(
      id: "delegation.members-match-size", kind: .sum, severity: .error,
      title: LocalizedText(
        "Danh sách không nhiều hơn số người", english: "No more people are listed than there are"),
      rationale: LocalizedText(
        "Trưởng đoàn và các thành viên có tên trong danh sách không thể nhiều hơn tổng số người của đoàn.",
        english: "The head and the listed members cannot be more than the delegation has people."),
      message: LocalizedText(
        "danh sách có ít nhất {listed} người, trong khi số người của đoàn là {people}",
        english: "at least {listed} are listed, while the number of people is {people}"),
      parameters: ["listed", "people"],
      examples: {
        [
          .passing(#"{"size":{"people":2},"head":{"name":"Lê An"},"members":[{"name":"Vũ Bình"}]}"#),
          .passing(
            #"{"size":{"people":2},"head":{"name":"Lê An"},"members":[{"name":"Vũ Bình"},{"name":"Lê An"}]}"#),
          .passing(#"{"size":{"people":{"over":20}},"head":{}}"#),
          .failing(
            #"{"size":{"people":1},"head":{"name":"Lê An"},"members":[{"name":"Vũ Bình"}]}"#, at: "/members"),
          .failing(#"{"size":{"people":{"atMost":2}},"members":[{},{},{}]}"#, at: "/members"),
          .undecided(#"{"size":{"people":1},"head":{},"members":[{"name":"Vũ Bình"}]}"#),
          .undecided(#"{"size":{"people":{"about":1}},"members":[{},{}]}"#),
          .notApplicable(#"{"size":{"people":6}}"#),
          .notApplicable(#"{"members":[{"name":"Vũ Bình"}]}"#),
        ]
      }
    ) { delegation, _ in
      // Most delegations have room for everybody, whether or not the head is listed again.
      let most = delegation.shared.value.memberCount + (delegation.head == nil ? 0 : 1)
      guard most > 0 else { return .notApplicable }
      if let people = delegation.size?.people.exactValue, most <= people { return .passed }
      let listed = delegation.listedPeople
      guard let isFewerThanMost = delegation.size?.people.isLess(than: .exact(listed.upperBound)) else {
        return .notApplicable
      }
      if isFewerThanMost == .no { return .passed }
      return .require(
        delegation.size?.people.isLess(than: .exact(listed.lowerBound)) == .yes ? .no : .unknown,
        at: "members", .integer(listed.lowerBound), .count(delegation.size?.people ?? .unknown))
    }
  }

  static var membersListedFewer: Self {
    Self(
      id: "delegation.members-listed-fewer", kind: .sum, severity: .note,
      about: Delegation.withMembers,
      title: LocalizedText("Danh sách thành viên đầy đủ", english: "The list of members is complete"),
      rationale: LocalizedText(
        "Danh sách có ít người hơn tổng số người của đoàn; có thể chỉ nêu những người chủ chốt.",
        english: "Fewer are listed than the delegation has people; perhaps only the foremost are named."),
      message: LocalizedText(
        "danh sách có nhiều nhất {listed} người, trong khi số người của đoàn là {people}",
        english: "at most {listed} are listed, while the number of people is {people}"),
      parameters: ["listed", "people"],
      examples: {
        [
          .passing(#"{"size":{"people":2},"head":{"name":"Lê An"},"members":[{"name":"Vũ Bình"}]}"#),
          .failing(
            #"{"size":{"people":3},"head":{"name":"Lê An"},"members":[{"name":"Vũ Bình"}]}"#, at: "/members"),
          .failing(#"{"size":{"people":{"atLeast":3}},"head":{},"members":[{}]}"#, at: "/members"),
          .undecided(#"{"size":{"people":{"about":12}},"members":[{},{}]}"#),
          .passing(#"{"size":{"people":2},"head":{},"members":[{},{}]}"#),
          .undecided(#"{"size":{"people":3},"head":{},"members":[{},{}]}"#),
          .notApplicable(#"{"size":{"people":3},"head":{"name":"Lê An"}}"#),
          .notApplicable(#"{"number":3,"size":{"people":20},"members":[{}]}"#),
        ]
      }
    ) { delegation, _ in
      guard delegation.isOneDelegation, let people = delegation.size?.people else { return .notApplicable }
      let listed = delegation.listedPeople
      if Quantity.exact(listed.lowerBound).isLess(than: people) == .no { return .passed }
      return .require(
        Quantity.exact(listed.upperBound).isLess(than: people) == .yes ? .no : .unknown, at: "members",
        .integer(listed.upperBound), .count(people))
    }
  }

  static var hasHead: Self {
    Self(
      id: "delegation.has-head", kind: .structure, severity: .warning,
      source: .directive38, inForce: .sinceDirective38,
      dated: Delegation.startDate, about: Delegation.officialTripsAbroad,
      title: LocalizedText("Đoàn ra có trưởng đoàn", english: "A trip abroad has a head"),
      rationale: LocalizedText(
        "Trưởng đoàn chịu trách nhiệm về chuyến đi và báo cáo kết quả; hồ sơ đoàn ra phải nêu trưởng đoàn, ít nhất là chức vụ.",
        english:
          "The head answers for the trip and reports on it; a record of it names the head, if only by office."
      ),
      message: LocalizedText("không ghi trưởng đoàn", english: "no head is named"),
      examples: {
        [
          .passing(#"{"direction":"outbound","period":"2015-01-01/2015-01-05","head":{"name":"Lê An"}}"#),
          .passing(
            #"{"direction":"outbound","period":"2020-03","head":{"positions":["Giám đốc Sở Ngoại vụ"]}}"#),
          .failing(#"{"direction":"outbound","period":"2015-01-01/2015-01-05"}"#, at: "/head"),
          .failing(#"{"direction":"outbound","status":"completed","period":"2020"}"#, at: "/head"),
          .undecided(#"{"direction":"outbound"}"#),
          .notApplicable(#"{"direction":"outbound","period":"2014-12-31/2015-01-05"}"#),
          .notApplicable(#"{"direction":"outbound","status":"planned","period":"2020-03"}"#),
          .notApplicable(#"{"direction":"outbound","number":5,"period":"2020"}"#),
          .notApplicable(#"{"direction":"inbound","period":"2020-03"}"#),
        ]
      }
    ) { delegation, _ in
      guard delegation.status != .planned else { return .notApplicable }
      return .require(delegation.head != nil, at: "head")
    }
  }

  static var headIsMember: Self {
    Self(
      id: "delegation.head-is-member", kind: .duplicate, severity: .note,
      about: Delegation.withMembers,
      title: LocalizedText(
        "Trưởng đoàn không ghi lại trong danh sách thành viên",
        english: "The head is not listed again among the members"),
      rationale: LocalizedText(
        "Thành viên là những người đi cùng trưởng đoàn; ghi trưởng đoàn hai lần làm sai số người.",
        english: "Members are those who travel with the head; a head who stands twice is counted twice."),
      message: LocalizedText(
        "trưởng đoàn {name} cũng có trong danh sách thành viên",
        english: "the head, {name}, is listed among the members too"),
      parameters: ["name"],
      examples: {
        [
          .passing(#"{"head":{"name":"Lê An"},"members":[{"name":"Vũ Bình"}]}"#),
          .failing(#"{"head":{"name":"Lê An"},"members":[{"name":"Lê An"}]}"#, at: "/members/0"),
          .failing(
            #"{"head":{"name":"Lê An"},"members":[{},{"name":"Vũ Bình"},{"name":"Lê An"}]}"#,
            at: "/members/2"),
          .undecided(#"{"head":{"positions":["Nhà Vua"]},"members":[{"positions":["Hoàng hậu"]}]}"#),
          .undecided(#"{"head":{"name":"Lê An"},"members":[{"name":"Vũ Bình"},{}]}"#),
          .notApplicable(#"{"head":{"name":"Lê An"}}"#),
          .notApplicable(#"{"members":[{"name":"Lê An"}]}"#),
        ]
      }
    ) { delegation, _ in
      guard let head = delegation.head else { return .notApplicable }
      return .each(delegation.members) { index, member in
        .require(!delegation.isHead(member), at: .field("members", index), .text(head.name ?? ""))
      }
    }
  }
}
