extension Quantity: ReadableValue, WireValue where Value: WireValue {
  package static var blank: Self { .unknown }
}

extension Quantity: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case exact, over, nearly, atLeast, atMost, about, between, orderOfMagnitude, unknown, words
  }

  /// Reads an exact quantity as the plain value, and any other as an object with one key for its certainty:
  /// `408`, `{"over":1500}`, `{"between":[10,12]}`, `{"unknown":true,"words":"…."}`.
  public init(from decoder: any Decoder) throws {
    let container = try? decoder.container(keyedBy: CodingKeys.self)
    guard let container, !container.allKeys.isEmpty else {
      self.init(.exact(try Value(from: decoder)))
      return
    }
    try decoder.refuseKeys(besides: CodingKeys.allCases.map(\.rawValue))
    let kinds = container.allKeys.filter { $0 != .words }
    guard let kind = kinds.first, kinds.count == 1 else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: "a quantity has exactly one key for its certainty"
        ))
    }
    let words = container.contains(.words) ? try container.decode(String.self, forKey: .words) : nil
    func value() throws -> Value { try container.decode(Value.self, forKey: kind) }
    switch kind {
    case .exact: self.init(.exact(try value()), words: words)
    case .over: self.init(.over(try value()), words: words)
    case .nearly: self.init(.nearly(try value()), words: words)
    case .atLeast: self.init(.atLeast(try value()), words: words)
    case .atMost: self.init(.atMost(try value()), words: words)
    case .about: self.init(.about(try value()), words: words)
    case .orderOfMagnitude: self.init(.orderOfMagnitude(try value()), words: words)
    case .between:
      let ends = try container.decode([Value].self, forKey: kind)
      guard ends.count == 2 else {
        throw DecodingError.dataCorruptedError(
          forKey: kind, in: container, debugDescription: "an interval has two ends, not \(ends.count)")
      }
      self.init(.between(ends[0], ends[1]), words: words)
    case .unknown, .words:
      guard try container.decode(Bool.self, forKey: kind) else {
        throw DecodingError.dataCorruptedError(
          forKey: kind, in: container, debugDescription: "an unknown quantity is written {\"unknown\":true}")
      }
      self.init(.unknown, words: words)
    }
  }

  /// Writes an exact quantity without words as the plain value, and any other as an object.
  public func encode(to encoder: any Encoder) throws {
    if words == nil, let value = exactValue {
      try value.encode(to: encoder)
      return
    }
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch certainty {
    case .exact(let value): try container.encode(value, forKey: .exact)
    case .over(let value): try container.encode(value, forKey: .over)
    case .nearly(let value): try container.encode(value, forKey: .nearly)
    case .atLeast(let value): try container.encode(value, forKey: .atLeast)
    case .atMost(let value): try container.encode(value, forKey: .atMost)
    case .about(let value): try container.encode(value, forKey: .about)
    case .between(let first, let second): try container.encode([first, second], forKey: .between)
    case .orderOfMagnitude(let value): try container.encode(value, forKey: .orderOfMagnitude)
    case .unknown: try container.encode(true, forKey: .unknown)
    }
    try container.encodeIfPresent(words, forKey: .words)
  }
}
