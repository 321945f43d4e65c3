package import ExampleSupport
package import ForeignAffairs
import ForeignAffairsInterchange

/// Reads registries from files.
package enum RegistryFiles {
  private static let seeds = [
    "thua-thien-hue-history", "thua-thien-hue-2020", "thai-nguyen", "tien-giang", "dong-nai",
  ]

  /// The path of a seed registry of `Examples/Data`.
  package static func seed(_ name: String) -> String { "\(data)/\(name).json" }

  /// The registries at paths, or without any the five seed registries.
  ///
  /// How many errors the rule book finds is told on standard error: the figures of such records do not say that they
  /// cannot be true.
  ///
  /// - Throws: ``CommandFailure`` with status 2 when a file cannot be read or is no registry.
  package static func read(_ paths: [String], _ output: CommandOutput) throws(CommandFailure) -> [Registry] {
    var registries: [Registry] = []
    for path in paths.isEmpty ? seeds.map(seed) : paths {
      let registry = try registry(at: path)
      registries.append(registry)
      let count = registry.validate().count(of: .error)
      guard count > 0 else { continue }
      output.tell(
        "\(path): the rule book finds \(count) error\(count == 1 ? "" : "s"), by which figures may be impossible; "
          + "check-registry lists \(count == 1 ? "it" : "them")")
    }
    return registries
  }

  /// Examples/Data beside this file; a resource bundle would bring Foundation with it.
  private static var data: String {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    return folder.joined(separator: "/") + "/Data"
  }

  /// The registry at a path; `-` is standard input.
  ///
  /// - Throws: ``CommandFailure`` with status 2 when the file cannot be read or is no registry.
  package static func registry(at path: String) throws(CommandFailure) -> Registry {
    try registry(of: try bytes(at: path), path)
  }

  /// The registry on standard input; nothing where nothing is there.
  ///
  /// - Throws: ``CommandFailure`` with status 2 when it cannot be read or is no registry.
  package static func standardInput() throws(CommandFailure) -> Registry? {
    let bytes = try bytes(at: "-")
    return bytes.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) } ? nil : try registry(of: bytes, "-")
  }

  private static func bytes(at path: String) throws(CommandFailure) -> [UInt8] {
    do throws(FileFailure) {
      return try FileContents(of: path).bytes
    } catch {
      throw .data(error.description)
    }
  }

  private static func registry(of bytes: [UInt8], _ path: String) throws(CommandFailure) -> Registry {
    do throws(ReadingFailure) {
      return try Registry(json: bytes)
    } catch {
      throw .data(describe(error, path))
    }
  }

  /// The first fault with its line and column, and how many more there are.
  private static func describe(_ failure: ReadingFailure, _ path: String) -> String {
    let path = path == "-" ? "<stdin>" : path
    guard let first = failure.faults.first else { return "“\(path)” is not a registry" }
    let more = failure.faultCount > 1 ? " (and \(failure.faultCount - 1) more)" : ""
    return "\(path):\(first.line):\(first.column): \(first.message(in: .english))\(more)"
  }
}
