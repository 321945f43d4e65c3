// The fields of the JSON form of a report, in the order in which they are written.

extension ValidationReportDocument: FieldRecord, Codable {
  package static var blank: Self { Self() }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("format", \.format, "The name of this format.")
    try v.field("version", \.version, "The version of this format.")
    try v.field("ruleBook", \.ruleBook, "The edition of the rule book.")
    try v.field("gazetteer", \.gazetteer, "The edition of the gazetteer.")
    try v.field("codeLists", \.codeLists, "The edition of the lists of codes.")
    try v.field("policy", \.policy, "The name of the policy.")
    try v.field("asOf", \.asOf, "The day as of which records were judged.")
    try v.field("records", \.records, "How many records were judged.")
    try v.field("errors", \.errors, "How many findings are errors, listed or not.")
    try v.field("warnings", \.warnings, "How many findings are warnings, listed or not.")
    try v.field("notes", \.notes, "How many findings are notes, listed or not.")
    try v.field("suppressed", \.suppressed, "How many findings were suppressed.")
    try v.field("passed", \.passed, "How often rules passed, over all records.")
    try v.field("failed", \.failed, "How often rules failed, over all records.")
    try v.field("undecided", \.undecided, "How often rules could not be decided, over all records.")
    try v.field("notApplicable", \.notApplicable, "How often rules did not apply, over all records.")
    try v.field(
      "findings", \.findings,
      "The findings, by the order of the document and then by rule; in a report of a file by line, column and rule."
    )
    try v.field("rules", \.rules, "What became of each rule that ran.")
    try v.field("rulesNotRun", \.rulesNotRun, "The rules that could not run on what was given.")
    try v.field("disabledRules", \.disabledRules, "The rules that the book has disabled.")
    try v.field("suppressions", \.suppressions, "The suppressions, in the order in which they were given.")
    try v.rest(\.additional)
  }

  package init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try encodeFields(to: encoder) }
}

extension FindingEntry: FieldRecord, Codable {
  package static var blank: Self { Self(rule: .blank, severity: .blank, path: "", message: .blank) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("rule", \.rule, "The rule.")
    try v.field("severity", \.severity, "How much it weighs.")
    try v.field("type", \.type, "The type of the record, as on a line of a stream.")
    try v.field("record", \.record, "The identifier of the record; a long one ends with ….")
    try v.field("index", \.index, "The place of the record in its array.")
    try v.field(
      "line", \.line,
      "The line of the record in a stream; in a report of a file that of what is to be mended.")
    try v.field("column", \.column, "The column in the line, from 1, in a report of a file.")
    try v.field("path", \.path, "The JSON Pointer within the document; a long one ends with ….")
    try v.field("parameters", \.parameters, "The values that the message names.")
    try v.field(
      "message", \.message, "The sentence for people; made from the rule and the parameters, and not read.")
    try v.rest(\.additional)
  }

  package init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try encodeFields(to: encoder) }
}

extension ParameterEntry: FieldRecord, Codable {
  package static var blank: Self { Self(name: "") }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("name", \.name, "The name of the parameter.")
    try v.field("text", \.text, "A text.")
    try v.field("integer", \.integer, "A whole number.")
    try v.field("date", \.date, "A date.")
    try v.field("period", \.period, "A period.")
    try v.field("count", \.count, "A count.")
    try v.field("money", \.money, "An amount of money.")
    try v.field("amount", \.amount, "An amount of money with its certainty.")
    try v.field("code", \.code, "A code.")
    try v.field("codeName", \.codeName, "What people call the code.")
    try v.rest(\.additional)
  }

  package init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try encodeFields(to: encoder) }
}

extension RuleEntry: FieldRecord, Codable {
  package static var blank: Self {
    Self(id: .blank, kind: .blank, severity: .blank, title: .blank, rationale: .blank, message: .blank)
  }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("id", \.id, "The identifier of the rule.")
    try v.field("type", \.type, "The type of record that it is about; absent for the registry.")
    try v.field("kind", \.kind, "What it looks at.")
    try v.field("severity", \.severity, "How much a finding weighs.")
    try v.field("source", \.source, "The provision that it comes from.")
    try v.field(
      "predecessors", \.predecessors, "The provisions that said the same before it, the latest first.")
    try v.field("inForceFrom", \.inForceFrom, "The first day on which it was in force.")
    try v.field("inForceThrough", \.inForceThrough, "The last day on which it was in force.")
    try v.field("title", \.title, "What it is called.")
    try v.field("rationale", \.rationale, "Why it is there.")
    try v.field(
      "message", \.message,
      "The sentence of a finding, with names of parameters in braces; `:when` behind a name asks for a preposition."
    )
    try v.field("parameters", \.parameters, "The names of its parameters.")
    try v.field("passed", \.passed, "How many records keep it.")
    try v.field("failed", \.failed, "How many records break it.")
    try v.field("undecided", \.undecided, "How many records it could not be decided for.")
    try v.field("notApplicable", \.notApplicable, "How many records it does not apply to.")
    try v.field("findings", \.findings, "How many findings there are, listed or not.")
    try v.field("suppressed", \.suppressed, "How many further findings were suppressed.")
    try v.rest(\.additional)
  }

  package init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try encodeFields(to: encoder) }
}

extension SuppressionEntry: FieldRecord, Codable {
  package static var blank: Self { Self(suppression: .blank, count: 0) }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("suppression", \.suppression, "The suppression.")
    try v.field("count", \.count, "How many findings it has hidden.")
    try v.rest(\.additional)
  }

  package init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try encodeFields(to: encoder) }
}
