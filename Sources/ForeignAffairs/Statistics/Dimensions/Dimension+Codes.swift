extension Dimension {
  /// A code of an open list: known codes in the order of their vocabulary, others behind them.
  @inline(__always)
  static func code<Code: OpenCode>(
    _ identifier: String, _ name: LocalizedText, _ code: @escaping @Sendable (Record) -> Code?
  ) -> Self {
    // It holds the one closure alone: so the compiler puts it where it runs.
    Self.code(identifier, name, code) { run, numbers in
      run.fetch { record in code(record).map { TextWords($0.rawValue).number } ?? 0 }
      run.fill { record in code(record).map { numbers.number(of: $0) } ?? GroupNumber.notStated }
    }
  }

  /// A code of an open list, with a way of its own to write the numbers of many records.
  @inline(__always)
  static func code<Code: OpenCode>(
    _ identifier: String, _ name: LocalizedText, _ code: @escaping @Sendable (Record) -> Code?,
    fill: @escaping @Sendable (RecordRun<Record>, CodeNumbers<Code>) -> Void
  ) -> Self {
    let known = Code.vocabulary.map(\.code)
    let keys = known.map { GroupKey.code($0) }
    let numbers = CodeNumbers(known)
    return Self(DimensionDescription(identifier, name)) { record in
      guard let code = code(record) else { return .notStated }
      let number = numbers.number(of: code)
      return number == GroupNumber.apart ? .several([Membership(.key(.code(code)))]) : .one(number)
    } fill: { run in
      fill(run, numbers)
    } key: {
      keys[Int($0)]
    }
  }

  /// Codes of an open list, each of which a record may have.
  static func codes<Code: OpenCode>(
    _ identifier: String, _ name: LocalizedText, _ codes: @escaping @Sendable (Record) -> [Code]
  ) -> Self {
    Self(DimensionDescription(identifier, name)) { record in
      Placement(keys: codes(record).map { .code($0) })
    }
  }

  /// The countries of a record, by their codes; one that is only written in words is not a country that can
  /// be counted.
  static func country(
    _ identifier: String, _ name: LocalizedText, _ countries: @escaping @Sendable (Record) -> Countries
  ) -> Self {
    Self(DimensionDescription(identifier, name)) { record in
      placement(of: countries(record)) { $0.groupNumber }
    } key: {
      .country(CountryCode(packed: UInt16(truncatingIfNeeded: $0)))
    }
  }

  /// The countries of a record that has a list of them.
  @inline(__always)
  static func country(
    _ identifier: String, _ name: LocalizedText,
    each countries: @escaping @Sendable (Record) -> [CountryReference],
    fill: @escaping @Sendable (RecordRun<Record>) -> Void
  ) -> Self {
    Self(DimensionDescription(identifier, name)) { record in
      let countries = countries(record)
      // As `Countries` it would be counted in and out, for each record of a stream.
      return countries.count == 1
        ? .one(countries[0].groupNumber) : Placement(numbers: countries.map { $0.groupNumber })
    } fill: { run in
      fill(run)
    } key: {
      .country(CountryCode(packed: UInt16(truncatingIfNeeded: $0)))
    }
  }

  /// The continents of a record.
  static func continent(
    _ identifier: String, _ name: LocalizedText,
    _ countries: @escaping @Sendable (Record) -> Countries
  ) -> Self {
    Self(DimensionDescription(identifier, name)) { record in
      placement(of: countries(record)) { continentNumber(of: $0) }
    } key: {
      .continent(Continent.allCases[Int($0)])
    }
  }

  /// The department that keeps a record.
  static func department(
    _ department: @escaping @Sendable (Record) -> Identifier<Department>?
  ) -> Self {
    Self(DimensionDescription("department", LocalizedText("sở", english: "department"))) { record in
      Placement(keys: department(record).map { [GroupKey($0.rawValue)] } ?? [])
    }
  }

  @inline(__always)
  private static func placement(
    of countries: Countries, _ number: (CountryReference) -> UInt32
  ) -> Placement {
    switch countries {
    case .none: .notStated
    case .one(let country): .one(number(country))
    case .several(let countries): Placement(numbers: countries.map(number))
    }
  }
}

extension RecordRun {
  /// Writes the countries of records.
  ///
  /// - Parameters:
  ///   - country: The number of the only country of a record, or ``GroupNumber/apart`` where it has several.
  ///   - countries: All countries of a record.
  @inline(__always)
  func fill(country: (Record) -> UInt32, countries: (Record) -> [CountryReference]) {
    let (records, numbers, places) = (records, numbers, places)
    var listed = 0
    for index in 0..<records.count {
      let number = records.lend(index, to: country)
      numbers[index] = number
      // Not decided, but counted: whether a record has several cannot be guessed.
      places[listed] = index
      listed += number == GroupNumber.apart ? 1 : 0
    }
    // Lists lie elsewhere in memory, and are all sent for before the first one is awaited.
    var sum: UInt64 = 0
    for index in 0..<listed {
      sum &+= records.lend(places[index]) { record in
        countries(record).isEmpty ? 0 : UInt64(countries(record)[0].groupNumber)
      }
    }
    lists.value.note(sum)
    for index in 0..<listed {
      numbers[places[index]] = records.lend(places[index]) { record in
        // The list is asked for again where it is looked at: to hold it would be to count it in and out.
        lists.value.keep(countries(record).count) { countries(record)[$0].groupNumber }
      }
    }
  }
}

/// The countries that a record names.
enum Countries: Sendable {
  case none
  case one(CountryReference)
  case several([CountryReference])

  /// One country, or none.
  @inline(__always)
  init(_ country: CountryReference?) { self = country.map { .one($0) } ?? .none }

  /// Any number of countries.
  init(_ countries: [CountryReference]) {
    self = countries.count > 1 ? .several(countries) : countries.first.map { .one($0) } ?? .none
  }
}

extension CountryReference {
  /// The number of its group; one that is only written in words cannot be counted as a country.
  @inline(__always)
  var groupNumber: UInt32 { code.map { UInt32($0.packed) } ?? GroupNumber.undecided }
}

/// A territory on no continent, and a code that lay on two, are undecided.
private func continentNumber(of country: CountryReference) -> UInt32 {
  guard let continent = country.code?.continent, let place = Continent.allCases.firstIndex(of: continent)
  else { return GroupNumber.undecided }
  return UInt32(place)
}

extension Dimension {
  /// The same dimension, with all groups but these in one group “others”.
  ///
  /// A record of which two groups go to the others counts once there, which groups of a finished table could
  /// not tell.
  ///
  /// ```swift
  /// let all = try registry.delegations.table(by: .country, measuring: .count)
  /// let first = try all.ranking().prefix(10).map(\.key)
  /// let ten = try registry.delegations.table(by: .country.limited(to: first), measuring: .count)
  /// ```
  public func limited(to kept: [GroupKey]) -> Self {
    let names = kept.sorted().map(\.text).joined(separator: ",")
    let kept = Set(kept)
    let (inner, key) = (placement, self.key)
    @Sendable func limited(_ place: Membership.Place) -> Membership.Place {
      switch place {
      case .number(let number):
        let groupKey = GroupNumber.special(number) ?? key(number)
        return groupKey.kind != .value || kept.contains(groupKey) ? place : .number(GroupNumber.others)
      case .key(let groupKey):
        return groupKey.kind != .value || kept.contains(groupKey) ? place : .number(GroupNumber.others)
      }
    }
    let description = DimensionDescription(
      "\(self.description.identifier).limited(\(names))", self.description.name, unit: self.description.unit,
      spread: self.description.spread)
    return Self(description) { record in
      switch inner(record) {
      case .refused(let failure): return .refused(failure)
      case .one(let number):
        if case .number(let place) = limited(.number(number)) { return .one(place) }
        return .one(number)
      case .numbers(let numbers):
        return Placement(
          numbers: numbers.map { number in
            if case .number(let place) = limited(.number(number)) { return place }
            return number
          })
      case .several(let memberships):
        var result: [Membership] = []
        var others: Membership?
        for membership in memberships {
          let place = limited(membership.place)
          guard case .number(GroupNumber.others) = place else {
            result.append(membership)
            continue
          }
          let (first, second) = (others?.weight, membership.weight)
          others = Membership(
            place, weight: first.flatMap { first in second.flatMap { try? first.adding($0) } } ?? second)
        }
        return .several(result + (others.map { [$0] } ?? []))
      }
    } key: {
      key($0)
    }
  }
}
