extension Money {
  package static var wanted: String { "an object" }

  package static func collect(_ node: JSONNode, _ faults: inout FaultCollector) -> Self? {
    guard let members = faults.members(of: node) else { return nil }
    let amount: DecimalNumber? = faults.required("amount", of: members, in: node)
    let currency: CurrencyCode? = faults.required("currency", of: members, in: node)
    faults.refuse(members, besides: ["amount", "currency"])
    guard let amount, let currency else { return nil }
    return Money(amount, currency)
  }
}

extension Quantity where Value: WireValue {
  package static var wanted: String {
    Value.wanted == String.wanted ? "a string or an object" : "a number or an object"
  }

  package static func collect(_ node: JSONNode, _ faults: inout FaultCollector) -> Self? {
    guard case .object(let list) = node.content else {
      // A plain value stands for an exact quantity; an amount of money is an object as well.
      let value: Value? =
        Value.self == Money.self ? Value.collect(node, &faults) : faults.leaf(node, wanted: wanted)
      return value.map { .exact($0) }
    }
    if Value.self == Money.self, list.contains(where: { $0.key == "amount" || $0.key == "currency" }) {
      return Value.collect(node, &faults).map { .exact($0) }
    }
    guard let members = faults.members(of: node) else { return nil }
    faults.refuse(members, besides: certainties + ["words"])
    let words: String? = faults.optional("words", of: members)
    let stated = list.compactMap(\.key).filter { certainties.contains($0) }
    guard let kind = stated.first else {
      if node.isWhole {
        faults.add(.missingKey, at: node.place, parameter: certainties.joined(separator: ", "))
      }
      return nil
    }
    // A certainty that stands twice is a duplicate key, which has been recorded.
    for other in stated.dropFirst() where other != kind {
      faults.add(
        .badValue, at: members[other]?.place ?? node.place, key: other,
        value: ValueFailure(.malformed, type: "Quantity", input: "\(kind), \(other)"))
    }
    guard let certainty = certainty(kind, members, &faults) else { return nil }
    return Self(certainty, words: words)
  }

  private static var certainties: [String] {
    ["exact", "over", "nearly", "atLeast", "atMost", "about", "between", "orderOfMagnitude", "unknown"]
  }

  private static func certainty(
    _ kind: String, _ members: JSONNode.Members, _ faults: inout FaultCollector
  ) -> Certainty? {
    guard let node = members[kind]?.value else { return nil }
    if kind == "unknown" {
      guard let isUnknown: Bool = faults.optional(kind, of: members) else { return nil }
      if !isUnknown {
        faults.within(kind) {
          $0.add(.badValue, at: node.place, value: ValueFailure(.malformed, type: "Quantity", input: "false"))
        }
      }
      return isUnknown ? .unknown : nil
    }
    if kind == "between" { return between(node, &faults) }
    guard let value: Value = faults.optional(kind, of: members) else { return nil }
    return switch kind {
    case "exact": .exact(value)
    case "over": .over(value)
    case "nearly": .nearly(value)
    case "atLeast": .atLeast(value)
    case "atMost": .atMost(value)
    case "about": .about(value)
    default: .orderOfMagnitude(value)
    }
  }

  private static func between(_ node: JSONNode, _ faults: inout FaultCollector) -> Certainty? {
    faults.within("between") { faults in
      guard case .array(let nodes) = faults.opened(node).content else {
        faults.wrongKind(node, wanted: "a list")
        return nil
      }
      let ends = nodes.enumerated().map { index, end in
        faults.within("\(index)") { Value.collect(end, &$0) }
      }
      guard ends.count == 2 else {
        if node.isWhole {
          faults.add(
            .badValue, at: node.place,
            value: ValueFailure(.malformed, type: "Quantity", input: "between, with \(ends.count) ends"))
        }
        return nil
      }
      guard let first = ends[0], let second = ends[1] else { return nil }
      return .between(first, second)
    }
  }
}

extension CountryReference {
  package static var wanted: String { "a string or an object" }

  package static func collect(_ node: JSONNode, _ faults: inout FaultCollector) -> Self? {
    guard case .object = node.content else {
      if case .string = node.content { return CountryCode.collect(node, &faults).map { Self($0) } }
      faults.wrongKind(node, wanted: wanted)
      return nil
    }
    guard let members = faults.members(of: node) else { return nil }
    faults.refuse(members, besides: ["code", "written"])
    let code: CountryCode? = faults.optional("code", of: members)
    let written: String? = faults.optional("written", of: members)
    if members["code"] == nil, members["written"] == nil, node.isWhole {
      faults.add(.missingKey, at: node.place, key: "code", parameter: "code")
    }
    return Self(code: code, written: written)
  }
}

extension LocalizedText {
  package static var wanted: String { "a string or an object" }

  package static func collect(_ node: JSONNode, _ faults: inout FaultCollector) -> Self? {
    guard case .object(let list) = node.content else { return faults.leaf(node, wanted: wanted) }
    guard let members = faults.members(of: node) else { return nil }
    var translations: [Translation] = []
    for member in list {
      guard let key = member.key, members[key]?.place == member.place else { continue }
      let text: String? = faults.optional(key, of: members)
      if let text { translations.append(Translation(LanguageTag(rawValue: key), text)) }
    }
    if list.isEmpty, node.isWhole { faults.add(.missingKey, at: node.place, key: "vi", parameter: "vi") }
    return Self(translations)
  }
}

extension FaultCollector {
  /// A member that must be there.
  fileprivate mutating func required<Value: WireValue>(
    _ key: String, of members: JSONNode.Members, in node: JSONNode
  ) -> Value? {
    if members[key] == nil, node.isWhole { add(.missingKey, at: node.place, key: key, parameter: key) }
    return optional(key, of: members)
  }

  /// A member that may be absent.
  fileprivate mutating func optional<Value: WireValue>(
    _ key: String, of members: JSONNode.Members
  ) -> Value? {
    guard let member = members[key] else { return nil }
    return within(key) { Value.collect($0.opened(member.value), &$0) }
  }
}
