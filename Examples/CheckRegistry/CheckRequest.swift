import ExampleSupport
import ForeignAffairs
import ForeignAffairsInterchange

/// What the command line asks for.
struct CheckRequest {
  enum Format: String, CaseIterable {
    case text, json, csv
  }

  /// What becomes of what this version does not know.
  private enum Unknown: String, CaseIterable {
    case keep, report
  }

  let paths: [String]
  let readsLines: Bool
  let format: Format
  let language: Language
  let policy: Policy
  let asOf: CalendarDate?
  /// The lowest severity that fails; nothing when none does.
  let failsOn: Severity?
  let options: ValidationOptions
  let reading: ReadingOptions
  let book: RuleBook
  let wantsProgress: Bool

  init(_ arguments: Arguments, _ language: Language) throws(CommandFailure) {
    paths = arguments.positionals
    guard !paths.isEmpty else { throw .usage("give a file, or - for standard input") }
    self.language = language
    readsLines = arguments.has("ndjson")
    wantsProgress = arguments.has("progress")
    format = try Self.word(arguments["format"], "--format", Format.allCases) ?? .text
    policy = try Self.policy(arguments["policy"])
    asOf = try Self.day(arguments["as-of"])
    failsOn = try Self.severity(arguments["fail-on"])
    var options = ValidationOptions()
    if let path = arguments["suppressions"] { options.suppressions = try Self.suppressions(at: path) }
    self.options = options
    var reading = ReadingOptions()
    let keys: Unknown? = try Self.word(arguments["unknown-keys"], "--unknown-keys", Unknown.allCases)
    if keys == .report { reading.unknownKeys = .report }
    self.reading = reading
    let codes: Unknown? = try Self.word(arguments["unknown-codes"], "--unknown-codes", Unknown.allCases)
    book = codes == .report ? .standard.reportingUnknownCodes() : .standard
  }

  static func language(_ arguments: Arguments) throws(CommandFailure) -> Language {
    try word(arguments["language"], "--language", Language.allCases) ?? .english
  }

  private static func word<Word: RawRepresentable<String>>(
    _ text: String?, _ option: String, _ words: [Word]
  ) throws(CommandFailure) -> Word? {
    guard let text else { return nil }
    guard let word = Word(rawValue: text) else { throw unknown(text, option, words.map(\.rawValue)) }
    return word
  }

  private static func unknown(_ text: String, _ option: String, _ words: [String]) -> CommandFailure {
    .usage("\(option) is “\(text)”; choose \(words.joined(separator: ", "))")
  }

  private static func policy(_ name: String?) throws(CommandFailure) -> Policy {
    guard let name else { return .neutral }
    guard let policy = Policy.named(name) else {
      throw unknown(name, "--policy", Policy.presets.map(\.name))
    }
    return policy
  }

  private static func severity(_ text: String?) throws(CommandFailure) -> Severity? {
    if text == "never" { return nil }
    guard let text else { return .error }
    guard let severity = Severity(rawValue: text) else {
      throw unknown(text, "--fail-on", Severity.allCases.reversed().map(\.rawValue) + ["never"])
    }
    return severity
  }

  private static func day(_ text: String?) throws(CommandFailure) -> CalendarDate? {
    guard let text else { return nil }
    guard let day = try? CalendarDate(text) else {
      throw .usage("--as-of is “\(text)”, which is no day; write it like 2026-11-21")
    }
    return day
  }

  private static func suppressions(at path: String) throws(CommandFailure) -> [Suppression] {
    let contents: FileContents
    do throws(FileFailure) {
      contents = try FileContents(of: path)
    } catch {
      throw .data(error.description)
    }
    do throws(ReadingFailure) {
      return try SuppressionList(json: contents.bytes).suppressions
    } catch {
      let fault = error.faults.first.map { fault in
        "\(fault.line):\(fault.column): \(fault.message(in: .english)) (\(fault.code.rawValue))"
      }
      throw .data("\(path):\(fault ?? "1:1: this is no list of suppressions")")
    }
  }
}
