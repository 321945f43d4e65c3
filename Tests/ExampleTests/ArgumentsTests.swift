import ExampleSupport
import Testing

@Suite struct ArgumentsTests {
  static let syntax = Arguments.Syntax(options: ["on", "format"], flags: ["trace"], positionals: 2)

  @Test(arguments: [
    ["82", "--on", "2025-07-01"], ["--on=2025-07-01", "82"], ["--on", "2025-07-01", "--", "82"],
  ])
  func anOptionHasTwoForms(words: [String]) throws {
    let arguments = try Arguments(words, syntax: Self.syntax)
    #expect(arguments["on"] == "2025-07-01")
    #expect(arguments.positionals == ["82"])
    #expect(arguments["format"] == nil && !arguments.has("trace"))
  }

  @Test func aValueMayBeEmptyOrHoldAnEqualsSignOrAHyphen() throws {
    #expect(try Arguments(["--on="], syntax: Self.syntax)["on"] == "")
    #expect(try Arguments(["--on=a=b"], syntax: Self.syntax)["on"] == "a=b")
    #expect(try Arguments(["--on", "-1"], syntax: Self.syntax)["on"] == "-1")
    #expect(try Arguments(["--on=--trace"], syntax: Self.syntax)["on"] == "--trace")
  }

  @Test func behindTwoHyphensEverythingIsPositional() throws {
    let arguments = try Arguments(["-", "--", "--trace"], syntax: Self.syntax)
    #expect(arguments.positionals == ["-", "--trace"] && !arguments.has("trace"))
  }

  @Test func flagsAndHelp() throws {
    let arguments = try Arguments(["--trace", "--help"], syntax: Self.syntax)
    #expect(arguments.has("trace") && arguments.has("help"))
  }

  @Test(arguments: [
    (["--at", "x"], "unknown option “--at”"), (["-t"], "unknown option “-t”"),
    (["--=x"], "unknown option “--”"),
    (["--on"], "--on needs a value"), (["--on", "--trace"], "--on needs a value"),
    (["--trace=1"], "--trace takes no value"), (["--on", "1", "--on=2"], "--on is given twice"),
    (["a", "b", "c"], "unexpected argument “c”"),
  ])
  func whatTheSyntaxDoesNotAllowIsRefused(words: [String], message: String) {
    let failure = #expect(throws: CommandFailure.self) { try Arguments(words, syntax: Self.syntax) }
    #expect(failure?.message == message + " (see --help)")
    #expect(failure?.status == 64)
  }
}
