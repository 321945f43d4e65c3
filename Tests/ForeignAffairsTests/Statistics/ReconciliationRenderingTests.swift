import ForeignAffairs
import Testing

@Suite struct ReconciliationRenderingTests {
  private func reconciliation() throws -> Reconciliation {
    try ReconciliationSamples.registry([
      "figures": [
        #""id":"x|y","indicator":"inboundDelegations","count":1708,"period":"2020""#,
        #""id":"z","indicator":"inboundDelegations","count":{"over":1500},"province":"dong-nai-2025","period":"2024""#,
      ],
      "delegations": [
        #""id":"d","period":"2020","number":1700"#,
        #""id":"e","province":"dong-nai","period":"2024","number":1600"#,
      ],
    ]).reconciliation(ReconciliationOptions(listing: .complete, keeping: .identifiers))
  }

  @Test func vietnameseText() throws {
    #expect(
      try reconciliation().text().split(separator: "\n").map(String.init) == [
        "chỉ tiêu     số liệu  thời gian     báo cáo  đối chiếu với  giá trị         chênh lệch  kết quả",
        "-----------  -------  ---------  ----------  -------------  -------  -----------------  ----------",
        "số đoàn vào  x|y      2020            1.708  1 hồ sơ          1.700           ít hơn 8  không khớp",
        "số đoàn vào  z        2024       trên 1.500  1 hồ sơ*         1.600  nhiều hơn gần 100  khớp",
        "khớp: 1", "có thể khớp: 0", "không khớp: 1", "không so sánh được: 0",
        "* gồm cả hồ sơ của đơn vị trước sắp xếp: dong-nai",
      ])
  }

  @Test func englishMarkdown() throws {
    let lines = try reconciliation().markdown(in: .english).split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "| indicator | figure | time | stated | held against | value | difference | outcome |",
        "| --- | --- | --- | ---: | --- | ---: | ---: | --- |",
        #"| inbound delegations | x\|y | 2020 | 1,708 | 1 record | 1,700 | less by 8 | disagrees |"#,
        #"| inbound delegations | z | 2024 | over 1,500 | 1 record\* | 1,600 | more by nearly 100 | agrees |"#,
        "- agrees: 1", "- may agree: 0", "- disagrees: 1", "- not comparable: 0",
        #"- \* with the records of former provinces: dong-nai"#,
      ])
  }

  @Test func commaSeparatedValues() throws {
    #expect(
      try reconciliation().csv.split(separator: "\r\n").map(String.init) == [
        "figure,indicator,province,period,asOf,against,other,outcome,obstacles,currency,"
          + ["stated", "compared", "difference"].map {
            "\($0).certainty,\($0).value,\($0).lower,\($0).upper"
          }.joined(separator: ",") + ",recordCount,mergedProvinces,records",
        "x|y,inboundDelegations,,2020,,records,delegation,disagrees,,,exact,1708,1708,1708,"
          + "exact,1700,1700,1700,exact,-8,-8,-8,1,,d",
        "z,inboundDelegations,dong-nai-2025,2024,,records,delegation,agrees,,,over,,1500,,"
          + "exact,1600,1600,1600,nearly,,,100,1,dong-nai,e",
      ])
  }

  @Test func json() throws {
    guard case .object(let document) = try JSONValue(json: reconciliation().json(in: .english)),
      case .array(let comparisons) = document["comparisons"]
    else {
      Issue.record("no comparisons")
      return
    }
    #expect(document["format"] == .string("foreign-affairs-reconciliation"))
    #expect(document["agrees"] == .number(1) && document["notComparable"] == .number(0))
    #expect(
      comparisons.map { String(decoding: $0.json, as: UTF8.self) } == [
        """
        {"figure":"x|y","indicator":"inboundDelegations","period":"2020","against":"records","other":"delegation",\
        "stated":{"certainty":"exact","value":"1708","lower":"1708","upper":"1708","text":"1,708"},\
        "compared":{"certainty":"exact","value":"1700","lower":"1700","upper":"1700","text":"1,700"},\
        "outcome":"disagrees",\
        "difference":{"certainty":"exact","value":"-8","lower":"-8","upper":"-8","text":"−8"},\
        "text":"disagrees","recordCount":1,"records":["d"]}
        """,
        """
        {"figure":"z","indicator":"inboundDelegations","province":"dong-nai-2025","period":"2024",\
        "against":"records","other":"delegation","stated":{"certainty":"over","lower":"1500","text":"over 1,500"},\
        "compared":{"certainty":"exact","value":"1600","lower":"1600","upper":"1600","text":"1,600"},\
        "outcome":"agrees","difference":{"certainty":"nearly","upper":"100","text":"nearly 100"},\
        "text":"agrees","recordCount":1,"mergedProvinces":["dong-nai"],"records":["e"]}
        """,
      ])
  }

  @Test func everyNameIsInBothLanguages() {
    for name in ComparisonObstacle.allCases.map(\.name) + ComparisonOutcome.allCases.map(\.name) {
      #expect(name["vi"] != nil && name["en"] != nil && name["vi"] != name["en"])
    }
  }
}
