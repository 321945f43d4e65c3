import ExampleSupport
import ForeignAffairs
import ForeignAffairsInterchange
import Foundation

/// Reads registries from files.
enum RegistryFiles {
  /// The registry at a path, or the five seed registries of `Examples/Data`.
  ///
  /// - Throws: ``CommandFailure`` with status 2 when a file cannot be read or is no registry.
  static func read(_ path: String?) throws(CommandFailure) -> [Registry] {
    if let path { return [try registry(at: path)] }
    var registries: [Registry] = []
    for name in seeds { registries.append(try registry(at: "\(data)/\(name).json")) }
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
    do {
      return try JSONDecoder().decode(Registry.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw .data("“\(path)” is not a registry: \(describe(error))")
    } catch {
      throw .data("“\(path)” is not a registry: \(error)")
    }
  }

  private static func describe(_ error: DecodingError) -> String {
    let context: DecodingError.Context
    let problem: String
    switch error {
    case .keyNotFound(let key, let place):
      (context, problem) = (place, "the key “\(key.stringValue)” is missing")
    case .valueNotFound(_, let place): (context, problem) = (place, "null stands where a value is wanted")
    case .typeMismatch(_, let place), .dataCorrupted(let place):
      (context, problem) = (place, place.debugDescription)
    @unknown default: return "\(error)"
    }
    let path = context.codingPath.map { $0.intValue.map { "\($0)" } ?? $0.stringValue }
    return path.isEmpty ? problem : "at /\(path.joined(separator: "/")): \(problem)"
  }
}
