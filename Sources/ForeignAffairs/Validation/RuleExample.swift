/// A record and what a rule says of it: documentation and test at once.
///
/// The record is written as JSON, with only the keys that matter; what a record must have beside them is filled in. It
/// is read when asked for.
public struct RuleExample<Record: RuleSubject>: Sendable {
  /// What the rule is to say.
  public enum Expectation: Sendable, Hashable {
    /// The record keeps the rule.
    case passed
    /// The record breaks the rule at these places, as JSON Pointers below the record.
    case failed([String])
    /// The known facts do not decide it.
    case undecided
    /// The rule does not apply.
    case notApplicable
  }

  /// The record as it is written, an object of JSON.
  public let json: String
  /// What the rule is to say.
  public let expectation: Expectation
  /// The day as of which it is judged, `2026-11-21`.
  public let asOf: String?
  /// What differs by province and year.
  public let policy: Policy

  private init(_ json: String, _ expectation: Expectation, _ asOf: String?, _ policy: Policy) {
    (self.json, self.expectation, self.asOf, self.policy) = (json, expectation, asOf, policy)
  }

  /// A record that keeps the rule.
  public static func passing(_ json: String, asOf: String? = nil, policy: Policy = .neutral) -> Self {
    Self(json, .passed, asOf, policy)
  }

  /// A record that breaks the rule at places, given as JSON Pointers below the record.
  public static func failing(
    _ json: String, asOf: String? = nil, policy: Policy = .neutral, at paths: String...
  ) -> Self {
    Self(json, .failed(paths), asOf, policy)
  }

  /// A record of which the known facts do not decide.
  public static func undecided(_ json: String, asOf: String? = nil, policy: Policy = .neutral) -> Self {
    Self(json, .undecided, asOf, policy)
  }

  /// A record to which the rule does not apply.
  public static func notApplicable(_ json: String, asOf: String? = nil, policy: Policy = .neutral) -> Self {
    Self(json, .notApplicable, asOf, policy)
  }
}

extension RuleExample {
  /// The record, with what it must have beside the keys that are written.
  ///
  /// - Throws: ``ReadingFailure`` when the text is not such a record.
  public func record() throws(ReadingFailure) -> Record {
    guard case .object(let fields) = try JSONValue(json: Array(json.utf8)) else {
      return try Record.record(json: Array(json.utf8))
    }
    return try Record.record(json: JSONValue.object(Self.filled(fields)).json)
  }

  /// The context in which the record is judged.
  ///
  /// - Throws: ``ValueFailure`` when the day is none.
  public func context(for record: Record) throws(ValueFailure) -> RuleContext {
    var day: CalendarDate?
    if let asOf { day = try CalendarDate(asOf) }
    let index = (record as? Registry).map { RegistryIndex($0) } ?? RegistryIndex()
    return RuleContext(asOf: day, policy: policy, index: index)
  }
}
