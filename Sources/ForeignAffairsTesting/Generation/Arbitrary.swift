import ForeignAffairs

/// A type of which a seed decides any number of values.
///
/// The values are those of ordinary registers: years 2004 to 2025, small counts, known codes and now and then
/// one of one’s own, Vietnamese texts. Each can be written and read again. A record of a registry, and a
/// registry, moreover holds no finding of severity error of the standard rules as of the last day of the
/// standard gazetteer; warnings it may have.
///
/// Let types of your own conform to use them with ``SeededGenerator/value(_:)`` and
/// ``forAll(_:seeds:sourceLocation:_:)``.
public protocol Arbitrary: Sendable, Hashable {
  /// The next value.
  ///
  /// - Throws: ``GenerationFailure`` when there is none.
  static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self
}

/// A record of this package, whose fields are generated one by one.
///
/// Types of your own conform to ``Arbitrary`` instead.
public protocol ArbitraryRecord: Arbitrary {}

extension ArbitraryRecord {
  /// The next record.
  ///
  /// - Throws: ``GenerationFailure`` when there is none.
  public static func arbitrary(using generator: inout SeededGenerator) throws(GenerationFailure) -> Self {
    let made: Any? =
      if let type = Self.self as? any (FieldRecord & RuleSubject).Type {
        try generator.valid(type)
      } else if let type = Self.self as? any FieldRecord.Type {
        try generator.filled(type)
      } else {
        nil
      }
    guard let record = made as? Self else {
      throw GenerationFailure(.noGenerator, type: "\(Self.self)", seed: generator.seed)
    }
    return record
  }
}
