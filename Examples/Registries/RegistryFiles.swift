package import ExampleSupport
package import ForeignAffairs
import ForeignAffairsInterchange

/// Reads registries from files.
package enum RegistryFiles {
  /// The registry at a path, or the five seed registries of `Examples/Data`.
  ///
  /// - Throws: ``CommandFailure`` with status 2 when a file cannot be read or is no registry.
  package static func read(_ path: String?) throws(CommandFailure) -> [Registry] {
    try read(path.map { [$0] } ?? [])
  }

  /// The registries at paths, or without any the five seed registries of `Examples/Data`.
  ///
  /// - Throws: ``CommandFailure`` with status 2 when a file cannot be read or is no registry.
  package static func read(_ paths: [String]) throws(CommandFailure) -> [Registry] {
    var registries: [Registry] = []
    for path in paths.isEmpty ? seeds.map({ "\(data)/\($0).json" }) : paths {
      registries.append(try registry(at: path))
    }
    return registries
  }

  private static let seeds = [
    "thua-thien-hue-history", "thua-thien-hue-2020", "thai-nguyen", "tien-giang", "dong-nai",
  ]

  /// Examples/Data beside this file; a resource bundle would bring Foundation with it.
  private static var data: String {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    return folder.joined(separator: "/") + "/Data"
  }

  private static func registry(at path: String) throws(CommandFailure) -> Registry {
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try FileContents(of: path).bytes
    } catch {
      throw .data(error.description)
    }
    do throws(ReadingFailure) {
      return try Registry(json: bytes)
    } catch {
      throw .data(describe(error, path))
    }
  }

  /// The first fault with its line and column, and how many more there are.
  private static func describe(_ failure: ReadingFailure, _ path: String) -> String {
    guard let first = failure.faults.first else { return "“\(path)” is not a registry" }
    let more = failure.faultCount > 1 ? " (and \(failure.faultCount - 1) more)" : ""
    return "\(path):\(first.line):\(first.column): \(first.message(in: .english))\(more)"
  }
}
