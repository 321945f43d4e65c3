import ExampleSupport
import ForeignAffairs

/// What the command line asks for.
struct ComparisonRequest {
  enum Format: String, CaseIterable {
    case text, markdown, csv, json
  }

  let paths: [String]
  let format: Format
  let language: Language
  /// Whether the registries have every record.
  let listing: Listing?

  init(_ arguments: Arguments) throws(CommandFailure) {
    paths = arguments.positionals
    format = try Self.word(arguments["format"], "--format") ?? .text
    language = try Self.word(arguments["language"], "--language") ?? .english
    listing = arguments.has("complete") ? .complete : nil
  }

  private static func word<Word: RawRepresentable<String> & CaseIterable>(
    _ text: String?, _ option: String
  ) throws(CommandFailure) -> Word? {
    guard let text else { return nil }
    guard let word = Word(rawValue: text) else {
      let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw .usage("\(option) is “\(text)”; choose \(words)")
    }
    return word
  }
}
