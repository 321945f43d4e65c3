/// What the records of one group of a table have in common: a year, a country, a code, a text.
///
/// What a source does not state is a group of its own, and so is a date that does not decide between two
/// years. Write a year as a number and a code as a text: `table[2019, "inbound"]`.
///
/// Two keys are equal when they are of one kind and their texts are equal letter by letter, with accents
/// composed or not. The names for people do not count.
public struct GroupKey: Sendable, Hashable {
  /// What a key stands for.
  public enum Kind: Int, Sendable, Hashable, CaseIterable {
    /// A value of its dimension.
    case value
    /// All values that are not shown one by one.
    case others
    /// A date that may lie on both sides of a boundary, such as a decade, or one that its source marks as
    /// unsure.
    case undated
    /// A value that facts do not decide, such as the unit of today for a province that was divided.
    case undecided
    /// The record does not state it.
    case notStated
    /// Every record, whatever its value.
    case total
  }

  /// What the key stands for.
  public let kind: Kind
  /// The value: `2019`, `2019-33` for a quarter, `JP`, `inbound`, or the text of the record; empty for other
  /// kinds.
  public private(set) var text: String
  /// What people call it, where this is not the text.
  public private(set) var name: LocalizedText?
  /// The units as they were whose records went in, for a province as it is today; ordered by their letters.
  public private(set) var origins: [String]
  /// The place in the customary order of its dimension; those of one place stand in the order of their bytes.
  private(set) var order: Int

  init(kind: Kind, text: String = "", name: LocalizedText? = nil, order: Int = 0, origins: [String] = []) {
    (self.kind, self.text, self.name, self.order, self.origins) = (kind, text, name, order, origins)
  }

  /// A value of a dimension of your own.
  ///
  /// - Parameters:
  ///   - text: The value.
  ///   - name: What people call it, where this is not the text.
  ///   - order: Its place among the values; those of one place stand in the order of their bytes.
  public init(_ text: String, name: LocalizedText? = nil, order: Int = 0) {
    self.init(kind: .value, text: text, name: name, order: order)
  }

  /// A calendar or reporting year.
  public static func year(_ year: Int) -> Self { Self("\(year)", order: year) }

  /// A country.
  public static func country(_ code: CountryCode) -> Self {
    Self(code.description, name: LocalizedText(code.name(in:)))
  }

  /// A continent.
  public static func continent(_ continent: Continent) -> Self {
    Self(
      continent.rawValue,
      name: LocalizedText(continent.name(in:)),
      order: Continent.allCases.firstIndex(of: continent) ?? 0)
  }

  /// A code: a known one at its place in the vocabulary, any other behind them.
  public static func code<Code: OpenCode>(_ code: Code) -> Self {
    let vocabulary = Code.vocabulary
    guard let place = vocabulary.firstIndex(where: { $0.code == code }) else {
      return Self(code.rawValue, order: vocabulary.count)
    }
    return Self(
      code.rawValue, name: LocalizedText(vocabulary[place].vietnamese, english: vocabulary[place].english),
      order: place)
  }

  /// All values that are not shown one by one.
  public static let others = Self(kind: .others)
  /// A date that does not decide between two groups.
  public static let undated = Self(kind: .undated)
  /// A value that facts do not decide.
  public static let undecided = Self(kind: .undecided)
  /// What the record does not state.
  public static let notStated = Self(kind: .notStated)
  /// Every record.
  public static let total = Self(kind: .total)

  /// Whether records of units that have since been merged went in.
  public var isMerged: Bool { origins.contains { $0 != text } }

  /// What people call it in a language.
  public func label(in language: Language) -> String {
    let wording = Wording(language)
    return switch kind {
    case .value: name.map { wording.text($0) } ?? text
    case .others: wording.pick("khác", "others")
    case .undated: wording.pick("không rõ thời gian", "undated")
    case .undecided: wording.pick("không xác định được", "cannot be told")
    case .notStated: wording.notStated
    case .total: wording.pick("tổng số", "total")
    }
  }

  /// Whether two keys stand for the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.kind == right.kind && left.text == right.text
  }

  /// Feeds kind and text to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(text)
  }

  /// Takes over the spelling of an equal key; of two the smallest bytes win, so that any order gives the
  /// same.
  mutating func unite(with other: Self) {
    if other.text.utf8.lexicographicallyPrecedes(text.utf8) { text = other.text }
    order = min(order, other.order)
    if let theirs = other.name, name?.hasBytes(of: theirs) != true {
      name = name.map { $0.bytes.lexicographicallyPrecedes(theirs.bytes) ? $0 : theirs } ?? theirs
    }
    if origins != other.origins { origins = orderedUnion(origins, other.origins) }
  }

  /// The different keys among some, in their order; equal ones are united.
  static func united(_ keys: [Self]) -> [Self] {
    var unique: [Self: Int] = [:]
    var united: [Self] = []
    for key in keys {
      if let place = unique[key] {
        united[place].unite(with: key)
      } else {
        unique[key] = united.count
        united.append(key)
      }
    }
    return united.sorted()
  }

  /// The same key with the unit that a record names.
  func from(_ origin: String) -> Self {
    var key = self
    key.origins = [origin]
    return key
  }
}

extension GroupKey: Comparable {
  /// The canonical order: values by their customary place and then by their bytes, behind them what is no
  /// value.
  public static func < (left: Self, right: Self) -> Bool {
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    if left.order != right.order { return left.order < right.order }
    return left.text != right.text && left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension GroupKey: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// A code or a text.
  public init(stringLiteral text: String) { self.init(text) }

  /// A year.
  public init(integerLiteral year: Int) { self = .year(year) }
}

extension LocalizedText {
  /// The translations as bytes, for an order that does not hang on letters.
  fileprivate var bytes: [UInt8] {
    translations.flatMap { Array($0.language.rawValue.utf8) + [0] + Array($0.text.utf8) + [0] }
  }

  /// Whether two texts are the same byte by byte, as the names of one group mostly are.
  fileprivate func hasBytes(of other: Self) -> Bool {
    translations.elementsEqual(other.translations) {
      $0.language == $1.language && $0.text.utf8.elementsEqual($1.text.utf8)
    }
  }
}

/// The texts of two ordered lists, each once, in the order of their bytes.
///
/// Texts of the same letters in different bytes are two: they are identifiers as they are written.
func orderedUnion(_ left: [String], _ right: [String]) -> [String] {
  let all = (left + right).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  return all.indices.filter { $0 == 0 || !all[$0].utf8.elementsEqual(all[$0 - 1].utf8) }.map { all[$0] }
}
