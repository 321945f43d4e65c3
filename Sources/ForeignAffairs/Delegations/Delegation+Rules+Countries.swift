extension Rule<Delegation> {
  static var inboundOrigin: Self {
    Self(
      id: "delegation.inbound-origin", kind: .consistency, severity: .error,
      about: Delegation.inbound,
      title: LocalizedText(
        "Đoàn vào đến từ nước ngoài", english: "A delegation that comes in comes from abroad"),
      rationale: LocalizedText(
        "Đoàn vào đến từ một nước khác; đoàn người Việt Nam ở nước ngoài ghi nước cư trú.",
        english: "An inbound delegation comes from another country; overseas Vietnamese from where they live."
      ),
      message: LocalizedText(
        "đoàn vào chỉ đến từ {country}", english: "it comes in, and from {country} alone"),
      parameters: ["country"],
      examples: {
        [
          .passing(#"{"direction":"inbound","countries":["LA"]}"#),
          .passing(#"{"direction":"inbound","countries":["VN","LA"]}"#),
          .failing(#"{"direction":"inbound","countries":["VN"]}"#, at: "/countries"),
          .failing(
            #"{"direction":"inbound","countries":[{"code":"VN","written":"Việt kiều"},"VN"]}"#,
            at: "/countries"),
          .undecided(#"{"direction":"inbound","countries":["VN",{"written":"Đông Dương"}]}"#),
          .notApplicable(#"{"direction":"inbound"}"#),
          .notApplicable(#"{"direction":"both","countries":["VN"]}"#),
        ]
      }
    ) { delegation, _ in
      guard !delegation.countries.isEmpty else { return .notApplicable }
      var isFromAbroad = Ternary.no
      for index in delegation.countries.indices {
        isFromAbroad = isFromAbroad || delegation.countries[index].isForeign
      }
      return .require(isFromAbroad, at: "countries", .country(.vietnam))
    }
  }

  static var outboundDestination: Self {
    Self(
      id: "delegation.outbound-destination", kind: .consistency, severity: .error,
      about: Delegation.outbound,
      title: LocalizedText("Đoàn ra đi ra nước ngoài", english: "A delegation that goes out goes abroad"),
      rationale: LocalizedText(
        "Nước đến của đoàn ra không thể là Việt Nam; chặng dừng ở Việt Nam trên đường đi không phải nước đến.",
        english: "The destination of a trip abroad cannot be Vietnam; a stop in Vietnam on the way is none."),
      message: LocalizedText("đoàn ra có nước đến là {country}", english: "it goes out, to {country}"),
      parameters: ["country"],
      examples: {
        [
          .passing(#"{"direction":"outbound","countries":["LA"]}"#),
          .passing(#"{"direction":"outbound","legs":[{"country":"VN"},{"country":"LA"}]}"#),
          .failing(#"{"direction":"outbound","countries":["LA","VN"]}"#, at: "/countries/1"),
          .failing(#"{"direction":"outbound","legs":[{"country":"VN"}]}"#, at: "/legs"),
          .undecided(#"{"direction":"outbound","countries":["LA",{"written":"Đông Dương"}]}"#),
          .undecided(
            #"{"direction":"outbound","legs":[{"country":"VN"},{"country":{"written":"Đông Dương"}}]}"#),
          .notApplicable(#"{"direction":"outbound"}"#),
          .notApplicable(#"{"direction":"inbound","countries":["VN"]}"#),
        ]
      }
    ) { delegation, _ in
      var outcome = RuleOutcome.each(delegation.countries.indices) { index in
        .require(delegation.countries[index].isForeign, at: .field("countries", index), .country(.vietnam))
      }
      guard !delegation.legs.isEmpty else { return outcome }
      var goesAbroad = Ternary.no
      for index in delegation.legs.indices {
        goesAbroad = goesAbroad || delegation.legs[index].country.isForeign
      }
      outcome.join(.require(goesAbroad, at: "legs", .country(.vietnam)))
      return outcome
    }
  }

  static var outboundDestinationMissing: Self {
    Self(
      id: "delegation.outbound-destination-missing", kind: .structure, severity: .warning,
      about: Delegation.outbound,
      title: LocalizedText("Đoàn ra có nước đến", english: "A trip abroad has a destination"),
      rationale: LocalizedText(
        "Không có nước đến thì không tính được đoàn theo nước và theo đối tác.",
        english: "Without a destination a trip cannot be counted by country or partner."),
      message: LocalizedText("không ghi nước đến", english: "no destination is given"),
      examples: {
        [
          .passing(#"{"direction":"outbound","countries":["LA"]}"#),
          .passing(#"{"direction":"outbound","legs":[{"country":"LA"}]}"#),
          .passing(#"{"direction":"outbound","partners":["la-khammouane"]}"#),
          .failing(#"{"direction":"outbound"}"#, at: "/countries"),
          .failing(#"{"direction":"outbound","period":"2020-03","purposes":["working"]}"#, at: "/countries"),
          .notApplicable(#"{"direction":"outbound","status":"cancelled"}"#),
          .notApplicable(#"{"direction":"outbound","number":{"unknown":true}}"#),
          .notApplicable(#"{"direction":"inbound"}"#),
        ]
      }
    ) { delegation, _ in
      guard delegation.isOneDelegation, !delegation.isCalledOff else { return .notApplicable }
      let isGiven =
        !delegation.countries.isEmpty || !delegation.legs.isEmpty || !delegation.partners.isEmpty
      return .require(isGiven, at: "countries")
    }
  }

  static var countriesUnique: Self {
    Self(
      id: "delegation.countries-unique", kind: .duplicate, severity: .error,
      title: LocalizedText("Mỗi nước ghi một lần", english: "Each country is listed once"),
      rationale: LocalizedText(
        "Một nước ghi hai lần làm sai số nước, trừ khi đoàn dừng ở nước đó hai chặng.",
        english: "A country that is listed twice is counted twice, unless the trip stops there twice."),
      message: LocalizedText("{country} được ghi hai lần", english: "{country} is listed twice"),
      parameters: ["country"],
      examples: {
        [
          .passing(#"{"countries":["LA","TH"]}"#),
          .passing(
            #"{"countries":["CN","LA","CN"],"legs":[{"country":"CN"},{"country":"LA"},{"country":"CN"}]}"#),
          .failing(#"{"countries":["LA","TH","LA"]}"#, at: "/countries/2"),
          .failing(
            #"{"countries":["CN",{"code":"CN","written":"Trung Hoa"},"CN"],"legs":[{"country":"CN"}]}"#,
            at: "/countries/1", "/countries/2"),
          .failing(#"{"countries":[{"written":"Đông Dương"},{"written":"Đông Dương"}]}"#, at: "/countries/1"),
          .undecided(#"{"countries":["LA",{"written":"Đông Dương"}]}"#),
          .undecided(
            #"{"countries":["CN",{"written":"Đông Dương"},"CN"],"legs":[{"country":"CN"},{"country":"CN"}]}"#),
          .notApplicable(#"{"countries":["LA"]}"#),
        ]
      }
    ) { delegation, _ in
      let countries = delegation.countries
      guard countries.count > 1 else { return .notApplicable }
      guard countries.hasRepeats else { return countries.hasUnknown ? .undecided : .passed }
      var stops: [CountryReference: Int] = [:]
      for leg in delegation.legs { stops[leg.country.withoutWords, default: 0] += 1 }
      var visits: [CountryReference: Int] = [:]
      var failures: [RuleFailure] = []
      for (index, country) in countries.enumerated() {
        let key = country.withoutWords
        let visit = visits[key, default: 0] + 1
        visits[key] = visit
        guard visit > stops[key] ?? 1 else { continue }
        failures.append(
          RuleFailure(
            at: .field("countries", index),
            key.code.map { .country($0) } ?? .text(country.written ?? "")))
      }
      return failures.isEmpty && countries.hasUnknown ? .undecided : .failed(at: failures)
    }
  }
}
