/// Somebody who holds a position that a policy counts among those of the key leaders (*cán bộ chủ chốt*).
struct KeyLeader {
  /// The position as written.
  let position: LocalizedText
  /// The units that the position names; none where it says only *tỉnh* or *thành phố*.
  private let units: [Identifier<Province>]

  /// The first such position of a person; nothing where there is none.
  ///
  /// A position is one when a clause of it begins with the words of the policy, however spelt, and goes on with no
  /// more than a province-level unit: *Chủ tịch UBND huyện Xuân Lộc* leads a district.
  init?(_ person: Person, positions: [String], gazetteer: Gazetteer, on day: CalendarDate?) {
    for written in person.positions {
      for position in positions {
        guard let rest = FoldedText(written.description).rest(after: FoldedText(position)) else { continue }
        let name = rest.clauseWithoutKind
        let units = name.isEmpty ? [] : gazetteer.units(named: name, on: day)
        guard name.isEmpty || !units.isEmpty else { continue }
        (self.position, self.units) = (written, units.map(\.id))
        return
      }
    }
    return nil
  }

  /// Whether both lead one province; a position without a name leads that of the delegation.
  func isOfSameProvince(as other: Self, in delegation: Delegation) -> Ternary {
    switch (units.isEmpty, other.units.isEmpty) {
    case (true, true): return .yes
    case (false, false): return Ternary(units.contains { other.units.contains($0) })
    default: return delegation.province.map { Ternary((units + other.units).contains($0)) } ?? .unknown
    }
  }
}

/// A text read letter by letter as ``SearchKey`` does, without making one: nothing is allocated.
private struct FoldedText {
  private var scalars: String.UnicodeScalarView.Iterator
  /// The letters of a scalar that became several, and how many of them are read.
  private var pending: (letters: [UInt8], count: Int) = ([], 0)

  init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
  }

  private static let space = UInt8(ascii: " ")
  private static let comma = UInt8(ascii: ",")

  /// The next letter or digit without case and marks, a space for what parts words, a comma for what parts clauses.
  private mutating func next() -> UInt8? {
    while true {
      if pending.count < pending.letters.count {
        pending.count += 1
        return pending.letters[pending.count - 1]
      }
      guard let scalar = scalars.next() else { return nil }
      switch scalar {
      case "a"..."z", "0"..."9": return UInt8(truncatingIfNeeded: scalar.value)
      case "A"..."Z": return UInt8(truncatingIfNeeded: scalar.value) | 0x20
      case ",", ";", "(", ")", "–", "—", "\n": return Self.comma
      case "\u{0300}"..."\u{036F}": continue
      default:
        guard let letters = LatinLetterTable.letters(of: scalar), !letters.isEmpty else { return Self.space }
        pending = (letters, 0)
      }
    }
  }

  /// What follows the words of a key, at the first clause that begins with them.
  func rest(after key: Self) -> Self? {
    var clause = self
    while true {
      if let rest = clause.afterSpaces.following(key) { return rest }
      guard clause.skipClause() else { return nil }
    }
  }

  private var afterSpaces: Self {
    var (text, ahead) = (self, self)
    while ahead.next() == Self.space { text = ahead }
    return text
  }

  /// What follows the key, where the text begins with it and its last word ends there.
  private func following(_ key: Self) -> Self? {
    var (text, key) = (self, key)
    while let letter = key.next() {
      guard text.next() == letter else { return nil }
    }
    var ahead = text
    let letter = ahead.next()
    return letter == nil || letter == Self.space || letter == Self.comma ? text : nil
  }

  /// Goes on to the next clause; whether there is one.
  private mutating func skipClause() -> Bool {
    while let letter = next() {
      if letter == Self.comma { return true }
    }
    return false
  }

  /// The rest of the clause without the words for a province or a city in front.
  var clauseWithoutKind: String {
    var text = self
    var bytes: [UInt8] = []
    while let letter = text.next(), letter != Self.comma { bytes.append(letter) }
    var words = String(decoding: bytes, as: UTF8.self).split(separator: " ")
    if words.first == "tinh" || words.first == "tp" {
      words.removeFirst()
    } else if words.starts(with: ["thanh", "pho"]) {
      words.removeFirst(2)
    }
    return words.joined(separator: " ")
  }
}
