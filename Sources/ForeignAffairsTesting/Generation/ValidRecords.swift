import ForeignAffairs

extension SeededGenerator {
  /// A record that has no finding of severity error.
  ///
  /// It is filled at random, and what such findings name is taken away. Where that does not end, another with
  /// fewer fields is tried.
  mutating func valid<Record: FieldRecord & RuleSubject>(
    _ type: Record.Type
  ) throws(GenerationFailure) -> Record {
    let density = density
    defer { self.density = density }
    // Nothing beyond what must be there is the last resort; several of them, because that too may be wrong.
    for percent in [density, density, density / 2, density / 4, 0, 0, 0, 0] {
      self.density = percent
      if let record = Self.mended(try filled(type)) { return record }
    }
    throw GenerationFailure(.noValidRecord, type: "\(Record.self)", seed: seed)
  }

  /// The rules whose findings are errors.
  private static let errors: RuleBook = {
    let others = RuleBook.standard.rules.filter { $0.severity < .error }.map(\.id)
    return (try? RuleBook.standard.disabling(others)) ?? .standard
  }()

  private static func mended<Record: FieldRecord & RuleSubject>(_ record: Record) -> Record? {
    var record = record
    for _ in 0..<16 {
      let asOf = Gazetteer.standard.coverage.upperBound
      let places = record.validate(asOf: asOf, using: errors).findings.map(\.path)
      if places.isEmpty { return record }
      // From the end, so that the indices of lists stay right.
      var mended = record
      for place in places.reversed() { mended = removing(place, from: mended) }
      if mended == record { return nil }
      record = mended
    }
    return nil
  }

  /// The record without a field, or where it cannot be without it, without the element of a list around it.
  private static func removing<Record: FieldRecord & RuleSubject>(
    _ place: String, from record: Record
  ) -> Record {
    guard let json = try? JSONValue(json: record.canonicalJSON) else { return record }
    for place in [place, JSONValue.element(around: place)] {
      if let place, let less = json.setting(nil, at: place), let record = try? Record.record(json: less.json)
      {
        return record
      }
    }
    return record
  }
}
