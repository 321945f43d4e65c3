public import ForeignAffairs

/// Why a file gave no registry.
public enum RegistryFileFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file cannot be read.
  case file(FileFailure)
  /// What stands in the file is no registry; the failure has every fault.
  case document(ReadingFailure, path: String)

  /// The path of the file as it was given.
  public var path: String {
    switch self {
    case .file(let failure): failure.path
    case .document(_, let path): path
    }
  }

  /// The message in English.
  public var description: String { message(in: .english) }

  /// What is wrong in the given language: a sentence, or one line for each listed fault with its place in the file.
  public func message(in language: Language) -> String {
    switch self {
    case .file(let failure): return failure.message(in: language)
    case .document(let failure, let path):
      var lines = failure.faults.map { "\(path):\($0.line):\($0.column): \($0.message(in: language))" }
      let rest = failure.faultCount - failure.faults.count
      if rest > 0 {
        lines.append("\(path): " + (language == .vietnamese ? "và \(rest) lỗi nữa" : "and \(rest) more"))
      }
      return lines.joined(separator: "\n")
    }
  }
}
