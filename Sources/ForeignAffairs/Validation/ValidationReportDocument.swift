// The JSON form of a report. It holds what the rules say about themselves, so that a program that does not have the rule
// book can show the findings.

/// A report as it is written.
package struct ValidationReportDocument: Sendable, Hashable {
  package var format = "foreign-affairs-validation-report"
  package var version = "1.0"
  package var ruleBook = ""
  package var gazetteer = ""
  package var codeLists = ""
  package var policy = ""
  package var asOf: CalendarDate?
  package var records = 0
  package var errors = 0
  package var warnings = 0
  package var notes = 0
  package var suppressed = 0
  package var passed = 0
  package var failed = 0
  package var undecided = 0
  package var notApplicable = 0
  package var findings: [FindingEntry] = []
  package var rules: [RuleEntry] = []
  package var rulesNotRun: [RuleIdentifier] = []
  package var disabledRules: [RuleIdentifier] = []
  package var suppressions: [SuppressionEntry] = []
  package var additional = AdditionalFields()
}

/// A finding as it is written.
package struct FindingEntry: Sendable, Hashable {
  package var rule: RuleIdentifier
  package var severity: Severity
  package var type: String?
  package var record: String?
  package var index: Int?
  package var line: Int?
  package var column: Int?
  package var path: String
  package var parameters: [ParameterEntry] = []
  package var message: LocalizedText
  package var additional = AdditionalFields()
}

/// A parameter as it is written: its name, and one of the values.
package struct ParameterEntry: Sendable, Hashable {
  package var name: String
  package var text: LocalizedText?
  package var integer: Int?
  package var date: PartialDate?
  package var period: Period?
  package var count: Quantity<Int>?
  package var money: Money?
  package var amount: Quantity<Money>?
  package var code: String?
  package var codeName: LocalizedText?
  package var additional = AdditionalFields()
}

/// A rule and what became of it as it is written.
package struct RuleEntry: Sendable, Hashable {
  package var id: RuleIdentifier
  package var type: String?
  package var kind: RuleKind
  package var severity: Severity
  package var source: LegalSource?
  package var predecessors: [LegalSource] = []
  package var inForceFrom: CalendarDate?
  package var inForceThrough: CalendarDate?
  package var title: LocalizedText
  package var rationale: LocalizedText
  package var message: LocalizedText
  package var parameters: [String] = []
  package var passed = 0
  package var failed = 0
  package var undecided = 0
  package var notApplicable = 0
  package var findings = 0
  package var suppressed = 0
  package var additional = AdditionalFields()
}

/// A suppression and what it has hidden as it is written.
package struct SuppressionEntry: Sendable, Hashable {
  package var suppression: Suppression
  package var count: Int
  package var additional = AdditionalFields()
}
