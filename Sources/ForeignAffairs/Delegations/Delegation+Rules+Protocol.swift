extension Rule<Delegation> {
  static var twoKeyLeaders: Self {
    Self(
      id: "delegation.two-key-leaders", kind: .procedure, severity: .warning,
      source: .directive38, inForce: .sinceDirective38,
      dated: Delegation.startDate, about: Delegation.officialTripsAbroad,
      title: LocalizedText(
        "Hai cán bộ chủ chốt không đi cùng một đoàn", english: "No two key leaders travel together"),
      rationale: LocalizedText(
        "Hai cán bộ lãnh đạo chủ chốt của một địa phương không cùng tham gia một đoàn đi nước ngoài.",
        english: "No two key leaders of one locality take part in one delegation abroad."),
      message: LocalizedText(
        "{first} và {second} cùng đi một đoàn, trái với {term}",
        english: "{first} and {second} travel in one delegation, against {term}"),
      parameters: ["first", "second", "term"],
      examples: {
        [
          .passing(
            #"{"direction":"outbound","period":"2015-01-01","head":{"positions":["Chủ tịch UBND tỉnh"]},"#
              + #""members":[{"positions":["Phó Chủ tịch UBND tỉnh"]},{"positions":["Chủ tịch UBND huyện Xuân Lộc"]}]}"#,
            policy: .directive38),
          .passing(
            #"{"direction":"outbound","period":"2020-03","head":{"positions":["Chủ tịch UBND tỉnh Nghệ An"]},"#
              + #""members":[{"positions":["Chủ tịch UBND tỉnh Hà Tĩnh"]}]}"#, policy: .directive38),
          .failing(
            #"{"direction":"outbound","period":"2015-01-01","head":{"positions":["Chủ tịch UBND tỉnh"]},"#
              + #""members":[{},{"positions":["Ủy viên Trung ương Đảng, Bí thư Tỉnh uỷ"]}]}"#,
            policy: .directive38, at: "/members/1"),
          .failing(
            #"{"direction":"outbound","period":"2020-03","members":["#
              + #"{"positions":["Chủ tịch Uỷ ban nhân dân thành phố Đà Nẵng"]},"#
              + #"{"positions":["Phó Bí thư Thành ủy Đà Nẵng","Chủ tịch HĐND thành phố Đà Nẵng"]}]}"#,
            policy: .daNang, at: "/members/1"),
          .failing(
            #"{"direction":"outbound","province":"ha-tinh","period":"2020-03","#
              + #""head":{"positions":["Bí thư Tỉnh ủy"]},"#
              + #""members":[{"positions":["Chủ tịch UBND tỉnh Hà Tĩnh"]}]}"#, policy: .haNoi,
            at: "/members/0"),
          .undecided(
            #"{"direction":"outbound","period":"2020-03","head":{"positions":["Bí thư Tỉnh ủy"]},"#
              + #""members":[{"positions":["Chủ tịch UBND tỉnh Hà Tĩnh"]}]}"#, policy: .directive38),
          .undecided(
            #"{"direction":"outbound","period":"2020-03","head":{"positions":["Bí thư Tỉnh ủy"]}}"#,
            policy: .directive38),
          .notApplicable(
            #"{"direction":"outbound","period":"2014-12-31","head":{"positions":["Chủ tịch UBND tỉnh"]},"#
              + #""members":[{"positions":["Bí thư Tỉnh ủy"]}]}"#, policy: .directive38),
          .notApplicable(
            #"{"direction":"outbound","period":"2020-03","head":{"positions":["Chủ tịch UBND tỉnh"]},"#
              + #""members":[{"positions":["Bí thư Tỉnh ủy"]}]}"#),
          .notApplicable(
            #"{"direction":"inbound","period":"2020-03","head":{"positions":["Chủ tịch UBND tỉnh"]}}"#,
            policy: .directive38),
        ]
      }
    ) { delegation, context in
      .held(to: context.policy.keyLeaderPositions, on: delegation.period?.firstDate) { term in
        // A list that is absent may hold another leader.
        guard !delegation.members.isEmpty else { return .undecided }
        let day = delegation.period?.start.date?.earliest
        var leaders: [KeyLeader] = []
        if let leader = delegation.head.flatMap({
          KeyLeader($0, positions: term.value, gazetteer: context.gazetteer, on: day)
        }) {
          leaders.append(leader)
        }
        var isCertain = true
        for (index, member) in delegation.members.enumerated() where delegation.isHead(member) != .yes {
          guard
            let leader = KeyLeader(member, positions: term.value, gazetteer: context.gazetteer, on: day)
          else { continue }
          for other in leaders {
            switch leader.isOfSameProvince(as: other, in: delegation) {
            case .yes:
              return .failed(
                at: .field("members", index), .text(other.position), .text(leader.position),
                term.owner(in: context.policy))
            case .unknown: isCertain = false
            case .no: break
            }
          }
          leaders.append(leader)
        }
        return isCertain ? .passed : .undecided
      }
    }
  }

  static var receptionTooLow: Self {
    Self(
      id: "delegation.reception-too-low", kind: .procedure, severity: .note,
      source: LegalSource(.circular, "05/2017/TT-BNG", .secondary), inForce: .since(2017, 12, 1),
      dated: Delegation.startDate, about: Delegation.inbound,
      title: LocalizedText("Cấp đón tiếp tương xứng", english: "A guest is received at a fitting rank"),
      rationale: LocalizedText(
        "Lễ tân đối ngoại theo nguyên tắc đối đẳng; khách từ cấp phó nguyên thủ trở lên là khách của lãnh đạo cấp cao Trung ương nên không xét ở đây.",
        english:
          "Protocol goes by reciprocity of rank; guests from deputy heads of state upwards are guests of the central leaders and are not judged here."
      ),
      message: LocalizedText(
        "khách cấp “{guest}” do cấp “{host}” tiếp",
        english: "a guest of the rank “{guest}” was received by the rank “{host}”"
      ),
      parameters: ["guest", "host"],
      examples: {
        [
          .passing(
            #"{"period":"2017-12-01","head":{"rank":"minister"},"receivedBy":{"rank":"deputyMinister"}}"#),
          .passing(#"{"period":"2020-03","head":{"rank":"director"},"receivedBy":{"rank":"other"}}"#),
          .failing(
            #"{"period":"2017-12-01","head":{"rank":"minister"},"receivedBy":{"rank":"director"}}"#,
            at: "/receivedBy/rank"),
          .failing(
            #"{"period":"2020-03","head":{"rank":"deputyMinister"},"receivedBy":{"rank":"other"}}"#,
            at: "/receivedBy/rank"),
          .undecided(#"{"period":"2020-03","head":{"rank":"minister"},"receivedBy":{}}"#),
          .undecided(#"{"period":"2020-03","head":{},"receivedBy":{"rank":"director"}}"#),
          .notApplicable(
            #"{"period":"2017-11-30","head":{"rank":"minister"},"receivedBy":{"rank":"director"}}"#),
          .notApplicable(
            #"{"period":"2020-03","head":{"rank":"headOfState"},"receivedBy":{"rank":"director"}}"#),
          .notApplicable(#"{"period":"2020-03","head":{"rank":"minister"}}"#),
          .notApplicable(
            #"{"direction":"outbound","period":"2020-03","head":{"rank":"minister"},"receivedBy":{"rank":"other"}}"#
          ),
        ]
      }
    ) { delegation, _ in
      guard delegation.isOneDelegation, !delegation.isCalledOff,
        let head = delegation.head, let receiver = delegation.receivedBy
      else { return .notApplicable }
      guard let guest = head.rank, let guestStep = guest.step else { return .undecided }
      guard let local = GuestRank.minister.step, guestStep >= local else { return .notApplicable }
      guard let host = receiver.rank, let hostStep = host.step else { return .undecided }
      return .require(
        hostStep <= guestStep + 1, at: .field("receivedBy", "rank"), .code(guest), .code(host))
    }
  }
}
