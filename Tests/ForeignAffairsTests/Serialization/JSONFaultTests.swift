import ForeignAffairs
import Testing

/// Faults of JSON as such, and where they are.
@Suite struct JSONFaultTests {
  private static func faults(_ text: String) -> [String] {
    do throws(ReadingFailure) {
      _ = try Registry(json: Array(text.utf8))
      return []
    } catch {
      return error.faults.map { "\($0.line):\($0.column) \($0.pointer) \($0.code.rawValue)" }
    }
  }

  static let head = #"{"format":"foreign-affairs-registry","version":"1.0""#

  @Test(arguments: [
    ("", ["1:1  unexpected-end"]), ("[]", ["1:1  wrong-kind"]),
    ("{}", ["1:1 /format missing-key", "1:1 /version missing-key"]),
    (head + "} x", ["1:55  trailing-characters"]), (head, ["1:53  unexpected-end"]),
    (head + #","version":"1.0"}"#, ["1:54 /version duplicate-key"]),
    (head + #","x":01}"#, ["1:58  bad-number"]),
    (head + #","x":[1,{"a":1,"a":2}]}"#, ["1:68 /x/1/a duplicate-key"]),
    (head + ",\n\"asOf\":\"2020-13\"}", ["2:8 /asOf bad-value"]),
    (
      head + #","events":[{"id":"e","kind":1,"name":null,"edition":1.5}]}"#,
      ["1:81 /events/0/kind wrong-kind", "1:90 /events/0/name null", "1:105 /events/0/edition not-whole"]
    ),
    (#"{"format":"other","version":"2.0"}"#, ["1:11 /format other-format", "1:29 /version newer-version"]),
  ])
  func allFaultsWithTheirPlaces(text: String, expected: [String]) {
    #expect(Self.faults(text) == expected)
  }
}
