import ExampleRegistries
import ExampleSupport
import ForeignAffairs

/// Turns a registry into a stream of its records, one on each line.
enum RegistryLines {
  /// Reads a registry from standard input and writes its records; the registry’s own title and note have no line.
  ///
  /// Nothing is written for no input, as an engine may run the command on nothing.
  ///
  /// - Throws: ``CommandFailure`` with status 2 for an input that is no registry.
  static func write(_ output: inout CommandOutput) throws(CommandFailure) {
    guard let registry = try RegistryFiles.standardInput() else { return }
    for entry in registry.entries { try output.write(String(decoding: entry.json, as: UTF8.self) + "\n") }
  }
}
