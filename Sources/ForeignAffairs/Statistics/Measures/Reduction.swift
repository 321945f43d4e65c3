/// How the contributions of records become one figure.
public enum Reduction: Sendable, Hashable {
  /// Their sum.
  case sum
  /// The sum of the last number of each record.
  ///
  /// The staff of a department is a number as of a date: departments add up, and dates do not. A total over several
  /// dates has the last number of each.
  case latest
  /// The quotient of two sums over the same records.
  case ratio
  /// The number of different things.
  case distinct
  /// The mean.
  case mean
  /// The middle one, or the mean of the two in the middle.
  case median
  /// The least.
  case minimum
  /// The greatest.
  case maximum
  /// The value below which a part of the records lies.
  case quantile(Ratio, QuantileMethod)
}

/// How the value at a part of an ordered list is found, by the names of Hyndman and Fan (1996).
public enum QuantileMethod: String, Sendable, Hashable, CaseIterable {
  /// The first value at which the part is reached (type 1): always a value that some record has.
  case nearestRank
  /// The same, and the mean of two values where the part is reached exactly (type 2); the median is this.
  case averagedRank
  /// On the line between two values (type 7), as spreadsheets do.
  case linear
}

extension Reduction {
  /// Whether the figure of a whole is the sum of the figures of its parts, where these share no record.
  public var isAdditive: Bool { self == .sum || self == .latest }

  /// Whether every single value has to be kept, and not only their sum.
  var needsValues: Bool {
    switch self {
    case .median, .minimum, .maximum, .quantile: true
    case .sum, .latest, .ratio, .distinct, .mean: false
    }
  }

  /// The name in identifiers: `quantile:9/10:nearestRank`.
  public var identifier: String {
    switch self {
    case .sum: "sum"
    case .latest: "latest"
    case .ratio: "ratio"
    case .distinct: "distinct"
    case .mean: "mean"
    case .median: "median"
    case .minimum: "minimum"
    case .maximum: "maximum"
    case .quantile(let part, let method): "quantile:\(part):\(method.rawValue)"
    }
  }

  /// What people call it.
  public func name(in language: Language) -> String {
    let wording = Wording(language)
    return switch self {
    case .sum: wording.pick("tổng", "sum")
    case .latest: wording.pick("số mới nhất", "latest")
    case .ratio: wording.pick("tỷ lệ", "ratio")
    case .distinct: wording.pick("số khác nhau", "distinct")
    case .mean: wording.pick("trung bình", "mean")
    case .median: wording.pick("trung vị", "median")
    case .minimum: wording.pick("nhỏ nhất", "minimum")
    case .maximum: wording.pick("lớn nhất", "maximum")
    case .quantile(let part, _): wording.pick("phân vị \(part)", "quantile \(part)")
    }
  }
}

extension Reduction: TextValue, Codable {
  package static var blank: Self { .sum }

  package static var wireType: WireType {
    WireType("Reduction", "How contributions become one figure.", .string)
  }

  /// Reads an identifier.
  ///
  /// - Throws: ``ValueFailure`` with code `malformed`, or `out-of-range` for a quantile of no part from 0 to 1.
  public init(_ text: String) throws(ValueFailure) {
    let plain: [Self] = [.sum, .latest, .ratio, .distinct, .mean, .median, .minimum, .maximum]
    if let reduction = plain.first(where: { $0.identifier == text }) {
      self = reduction
      return
    }
    let pieces = text.split(separator: ":", omittingEmptySubsequences: false)
    guard pieces.count == 3, pieces[0] == "quantile", let method = QuantileMethod(rawValue: String(pieces[2]))
    else { throw ValueFailure(.malformed, type: "Reduction", input: text) }
    let part = try Ratio(String(pieces[1]))
    guard part.isPart else {
      throw ValueFailure(.outOfRange, type: "Reduction", input: text, parameter: "0–1")
    }
    self = .quantile(part, method)
  }

  /// The identifier.
  public var description: String { identifier }

  /// Reads an identifier from any decoder.
  public init(from decoder: any Decoder) throws { self = try decoder.textValue() }

  /// Writes the identifier to any encoder.
  public func encode(to encoder: any Encoder) throws { try encoder.write(text: self) }
}
