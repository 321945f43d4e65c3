import ForeignAffairs
import ForeignAffairsTesting
import Foundation

/// Records of one type with planted faults, and the mending of what the findings name.
///
/// A record is put together of several examples of rules, so that faults of many rules meet in it, or is one that was generated
/// with such faults planted into it. Mending looks at nothing but the findings: it takes away what they name, or sets it as in an
/// example that keeps the rule.
struct RepairTrial: Sendable, CustomStringConvertible {
  /// How one trial went.
  struct Result {
    var planted = 0
    var left: [String] = []
  }

  let description: String
  /// Runs the trial of a seed, on examples alone or on a generated record.
  let run: @Sendable (_ seed: UInt64, _ isGenerated: Bool) throws -> Result

  static let all: [Self] = [
    trial(SourceDocument.self), trial(Province.self), trial(Department.self), trial(Delegation.self),
    trial(Agreement.self), trial(NGOProject.self), trial(Award.self), trial(Partner.self), trial(Event.self),
    trial(ReportedFigure.self), trial(RegisteredDocument.self), trial(Registry.self),
  ]

  private static func trial<Record: RuleSubject & FieldRecord & Codable & Arbitrary>(
    _ type: Record.Type
  ) -> Self {
    Self(description: "\(type)") { seed, isGenerated in
      var mending = try Mending<Record>(seed: seed, isGenerated: isGenerated)
      return try mending.run()
    }
  }
}

private struct Mending<Record: RuleSubject & FieldRecord & Codable & Arbitrary> {
  private var json: JSONValue
  private let asOf: CalendarDate?
  private let policy: Policy
  private let rules = RuleBook.standard.rules(for: Record.self)
  /// The rules about one type: records of a registry are tried by themselves.
  private let book: RuleBook

  init(seed: UInt64, isGenerated: Bool) throws {
    var random = SeededGenerator(seed: seed)
    let others = RuleBook.standard.rules.filter { $0.recordType != Record.rulePlace.type }
    book = try RuleBook.standard.disabling(others.map(\.id))
    let examples = rules.flatMap(\.examples).filter { $0.expectation != .notApplicable }
    let chosen = (0..<random.int(in: 1...4)).map { _ in examples[random.int(in: 0...examples.count - 1)] }
    var days = chosen.compactMap(\.asOf)
    var policies = chosen.map(\.policy)
    var json: JSONValue?
    if isGenerated {
      let rule = rules[random.int(in: 0...rules.count - 1)].id
      let broken = try random.record(breaking: rule, of: Record.self)
      json = try JSONValue(json: broken.record.canonicalJSON)
      days += broken.asOf.map { ["\($0)"] } ?? []
      policies.insert(broken.policy, at: 0)
    }
    for (number, example) in chosen.enumerated() {
      let more = try Self.json(of: example)
      guard let whole = json else {
        json = more
        continue
      }
      if Record.self == Registry.self {
        // What cannot be joined is left out.
        json = whole.joined(with: more, number: number) ?? whole
      } else {
        json = whole.overlaid(with: more)
      }
    }
    self.json = json ?? .object(AdditionalFields())
    asOf = try CalendarDate(days.max() ?? "2026-11-21")
    policy = policies.first { $0 != .neutral } ?? .neutral
  }

  mutating func run() throws -> RepairTrial.Result {
    guard var findings = findings(in: json) else { return .init(planted: 0, left: ["not readable"]) }
    let planted = findings.count
    // What is mended may show what stood behind it, but must not lead round in a circle.
    var seen: Set<Set<String>> = [Self.names(findings)]
    while !findings.isEmpty {
      var best: (json: JSONValue, findings: [Finding])?
      for finding in findings {
        for candidate in try candidates(for: finding, among: findings) {
          guard let found = self.findings(in: candidate), found.count <= findings.count,
            found.count < best?.findings.count ?? .max, !seen.contains(Self.names(found))
          else { continue }
          best = (candidate, found)
        }
        if let best, best.findings.count < findings.count { break }
      }
      guard let best else { break }
      (json, findings) = best
      seen.insert(Self.names(findings))
    }
    let left = Self.names(findings).sorted()
    return .init(planted: planted, left: left.isEmpty ? [] : left + [json.description])
  }

  private static func names(_ findings: [Finding]) -> Set<String> {
    Set(findings.map { "\($0.rule) \($0.path)" })
  }

  private func findings(in json: JSONValue) -> [Finding]? {
    guard let record = try? Record.record(json: json.json) else { return nil }
    return record.validate(asOf: asOf, policy: policy, using: book, options: ValidationOptions())
      .findings
  }

  /// What could mend a finding: the named places taken away, or set as in an example that keeps the rule.
  private func candidates(for finding: Finding, among findings: [Finding]) throws -> [JSONValue] {
    let places = findings.filter { $0.rule == finding.rule }.map(\.path)
    var candidates = [json.setting(nil, at: finding.path), removing(places)]
    // With a field of an element of a list goes the element.
    if let element = JSONValue.element(around: finding.path) {
      candidates.append(json.setting(nil, at: element))
    }
    for rule in rules {
      for example in rule.examples where example.expectation == .passed {
        let model = try Self.json(of: example)
        if let value = model.value(at: finding.path) {
          candidates.append(json.setting(value, at: finding.path))
        }
        // An example that keeps the rule may name what the rule compares the place with.
        if rule.id == finding.rule { candidates.append(json.overlaid(with: model)) }
      }
    }
    return candidates.compactMap { $0 }
  }

  private func removing(_ places: [String]) -> JSONValue? {
    // From the end, so that the indices of lists stay right.
    places.reversed().reduce(json) { json, place in json?.setting(nil, at: place) }
  }

  private static func json(of example: RuleExample<Record>) throws -> JSONValue {
    try JSONValue(json: Array(JSONEncoder().encode(example.record())))
  }
}

extension JSONValue {
  /// A registry with the records of another behind its own.
  ///
  /// The identifiers that examples are given where they write none are told apart by a number; with others that both have, or
  /// another head, the two are not joined.
  fileprivate func joined(with other: Self, number: Int) -> Self? {
    guard case .object(var members) = self, case .object(let others) = other.renumbered(number) else {
      return nil
    }
    for member in others.members {
      switch (members[member.key], member.value) {
      case (nil, let value): members[member.key] = value
      case (.array(let mine)?, .array(let theirs)):
        let ids = Set(mine.compactMap { $0.value(at: "/id") })
        guard theirs.allSatisfy({ $0.value(at: "/id").map { !ids.contains($0) } ?? true }) else { return nil }
        members[member.key] = .array(mine + theirs)
      case (let mine?, let theirs): if mine != theirs { return nil }
      }
    }
    return .object(members)
  }

  /// The same with a number behind each identifier of the form `award-0`.
  private func renumbered(_ number: Int) -> Self {
    switch self {
    case .string(let text):
      let isGiven = RecordType.allCases.contains {
        text.hasPrefix("\($0.lineType)-") && Int(text.dropFirst($0.lineType.count + 1)) != nil
      }
      return .string(isGiven ? "\(text)-\(number)" : text)
    case .array(let values): return .array(values.map { $0.renumbered(number) })
    case .object(var object):
      for member in object.members { object[member.key] = member.value.renumbered(number) }
      return .object(object)
    default: return self
    }
  }
}
