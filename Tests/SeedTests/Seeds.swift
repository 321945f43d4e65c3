import ForeignAffairs
import Foundation

/// The registries of Examples/Data and the page beside them.
enum Seeds {
  static let names = [
    "thua-thien-hue-history", "thai-nguyen", "tien-giang", "dong-nai", "thua-thien-hue-2020",
  ]

  /// How many facts each document holds, in the order of ``names``.
  static let rowCounts = [75, 38, 37, 49, 17]

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Examples/Data")

  static let data: [String: Data] = Dictionary(
    uniqueKeysWithValues: names.compactMap { name in
      (try? Data(contentsOf: folder.appending(path: "\(name).json"))).map { (name, $0) }
    })

  /// Every registry, read once; the fault is thrown by the test that asks for it.
  private static let registries: [String: Result<Registry, any Error>] = data.mapValues { data in
    Result { try JSONDecoder().decode(Registry.self, from: data) }
  }

  static func registry(_ name: String) throws -> Registry {
    guard let registry = registries[name] else { throw CocoaError(.fileNoSuchFile) }
    return try registry.get()
  }

  /// The registry whose document a row is from: `S4.07` is of the fifth.
  static func registry(row: String) throws -> Registry {
    let number = row.dropFirst().prefix { $0 != "." }
    let index = ["0", "1", "2", "3", "4"].firstIndex { $0 == number } ?? 0
    return try registry(names[index])
  }

  static func all() throws -> [Registry] { try names.map { try registry($0) } }

  /// The cells of the table under a heading of the page beside the registries, without its head.
  static func table(under heading: String) throws -> [[String]] {
    let page = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0 == "## \(heading)" }) else { return [] }
    let section = lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }
    return section.filter { $0.hasPrefix("|") }.dropFirst(2).map { line in
      line.dropFirst().dropLast().split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }
}

/// Every value in another, however deep, found by its mirror.
func everyValue(in whole: Any) -> [Any] {
  var found: [Any] = []
  var pending: [Any] = [whole]
  while let next = pending.popLast() {
    if next is String || next is Int { continue }
    let mirror = Mirror(reflecting: next)
    // An optional would pass for the value in it, which comes next.
    if mirror.displayStyle != .optional { found.append(next) }
    pending += mirror.children.map(\.value)
  }
  return found
}

/// How a quantity is written in the tables of facts: `408`, `over 1500 “trên 1500”`, `unknown “….”`.
func text<Value>(_ quantity: Quantity<Value>?) -> String? {
  guard let quantity else { return nil }
  let number =
    switch quantity.certainty {
    case .exact(let value): "\(value)"
    case .over(let value): "over \(value)"
    case .nearly(let value): "nearly \(value)"
    case .atLeast(let value): "at least \(value)"
    case .atMost(let value): "at most \(value)"
    case .about(let value): "about \(value)"
    case .between(let first, let second): "\(first) to \(second)"
    case .orderOfMagnitude(let value): "order \(value)"
    case .unknown: "unknown"
    }
  return number + (quantity.words.map { " “\($0)”" } ?? "")
}
