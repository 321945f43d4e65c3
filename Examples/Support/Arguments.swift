/// The arguments of a command: options with a value, flags, and the rest in order.
///
/// `--name VALUE` and `--name=VALUE` mean the same. Behind `--` everything is a positional argument, and so is `-`
/// alone. Nothing is guessed: options have one spelling and are given once.
public struct Arguments: Sendable, Hashable {
  /// What a command accepts.
  public struct Syntax: Sendable, Hashable {
    /// The names of the options that take a value, without hyphens.
    public var options: Set<String>
    /// The names of the flags, without hyphens; `help` is always one.
    public var flags: Set<String>
    /// The largest number of positional arguments, or nothing for any number.
    public var positionals: Int?

    /// Describes what a command accepts.
    public init(options: Set<String> = [], flags: Set<String> = [], positionals: Int? = nil) {
      self.options = options
      self.flags = flags
      self.positionals = positionals
    }
  }

  /// The positional arguments.
  public private(set) var positionals: [String] = []
  private var values: [String: String] = [:]
  private var flags: Set<String> = []

  /// Reads the words behind the name of the command.
  ///
  /// - Throws: ``CommandFailure`` with status 64 for a word that the syntax does not allow.
  public init(_ words: [String], syntax: Syntax) throws(CommandFailure) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        positionals += rest
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        positionals.append(word)
        continue
      }
      try take(option: word, from: &rest, syntax: syntax)
    }
    if let most = syntax.positionals, positionals.count > most {
      throw .usage("unexpected argument “\(positionals[most])”")
    }
  }

  private mutating func take(
    option word: String, from rest: inout ArraySlice<String>, syntax: Syntax
  ) throws(CommandFailure) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let written = parts[0]
    let name = written.hasPrefix("--") ? String(written.dropFirst(2)) : ""
    if syntax.flags.contains(name) || name == "help" {
      guard parts.count == 1 else { throw .usage("\(written) takes no value") }
      flags.insert(name)
      return
    }
    guard syntax.options.contains(name) else { throw .usage("unknown option “\(written)”") }
    guard values[name] == nil else { throw .usage("\(written) is given twice") }
    if parts.count == 2 {
      values[name] = parts[1]
    } else if let value = rest.first, !value.hasPrefix("--") {
      values[name] = value
      rest = rest.dropFirst()
    } else {
      throw .usage("\(written) needs a value")
    }
  }

  /// The value of an option, where it was given.
  public subscript(option: String) -> String? { values[option] }

  /// Whether a flag was given.
  public func has(_ flag: String) -> Bool { flags.contains(flag) }

  /// Whether the words ask for help, however wrong the others are.
  static func askForHelp(_ words: [String]) -> Bool {
    words.prefix { $0 != "--" }.contains("--help")
  }
}
