/// Runs a command and ends the process.
///
/// What the body returns is written to standard output at the end, the whole or nothing, so that no script takes half
/// a result for a whole one. A failure is one line on standard error, `name: message`, and its status is that of the
/// process. `--help` prints the usage.
///
/// - Parameters:
///   - name: The name of the command.
///   - usage: The text that `--help` prints.
///   - syntax: What arguments the command accepts.
///   - body: Does the work and gives the output.
/// - Returns: Never.
public func runCommand(
  _ name: String,
  usage: String,
  syntax: Arguments.Syntax,
  _ body: (Arguments) throws(CommandFailure) -> String
) -> Never {
  let words = Array(CommandLine.arguments.dropFirst())
  do throws(CommandFailure) {
    let output =
      Arguments.askForHelp(words) ? usage + "\n" : try body(try Arguments(words, syntax: syntax))
    guard SystemCalls.write(output, to: .output) else {
      throw CommandFailure("the output could not be written", status: 74)
    }
    SystemCalls.exit(0)
  } catch {
    _ = SystemCalls.write("\(name): \(oneLine(error.message))\n", to: .failures)
    SystemCalls.exit(error.status)
  }
}

/// Runs a command that writes as it goes, and ends the process with the status that the body gives.
///
/// For output that may be larger than the memory. All else is as for a command that gives its output at the end.
///
/// - Parameters:
///   - name: The name of the command.
///   - usage: The text that `--help` prints.
///   - syntax: What arguments the command accepts.
///   - body: Does the work, writes the output and gives the exit status.
/// - Returns: Never.
public func runCommand(
  _ name: String,
  usage: String,
  syntax: Arguments.Syntax,
  writing body: (Arguments, inout CommandOutput) throws(CommandFailure) -> Int32
) -> Never {
  let words = Array(CommandLine.arguments.dropFirst())
  var output = CommandOutput(name: name)
  do throws(CommandFailure) {
    var status: Int32 = 0
    if Arguments.askForHelp(words) {
      try output.write(usage + "\n")
    } else {
      status = try body(try Arguments(words, syntax: syntax), &output)
    }
    try output.flush()
    SystemCalls.exit(status)
  } catch {
    // What was written before the failure stands; a failure of the output itself says so once more, in vain.
    try? output.flush()
    output.tell(error.message)
    SystemCalls.exit(error.status)
  }
}

/// A text without line breaks and other control characters, which might come from an argument or a file.
public func oneLine(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: result.unicodeScalars.append(" ")
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
