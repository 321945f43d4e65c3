#if !FUZZING
  import ForeignAffairs
#endif

/// What is fuzzed: the first byte of an input selects one of these, the rest is given to it.
///
/// Each gives a complaint when something does not hold, and nothing when all is well.
enum FuzzTarget: UInt8, CaseIterable {
  case document
  case lines
  case date
  case period
  case money
  case quantity
  case values
  case records
  case migration
  case figures

  /// The target that a byte selects; the digits are easy to type.
  init(selector: UInt8) {
    self = Self(rawValue: (selector &- UInt8(ascii: "0")) % UInt8(Self.allCases.count)) ?? .document
  }

  static func complaint(about input: [UInt8]) -> String? {
    guard let selector = input.first else { return nil }
    let bytes = Array(input.dropFirst())
    return switch Self(selector: selector) {
    case .document: document(bytes)
    case .lines: lines(bytes)
    case .date: text(bytes, key: "asOf") { (text) throws(ValueFailure) in try PartialDate(text).description }
    case .period: text(bytes, key: "period") { (text) throws(ValueFailure) in try Period(text).description }
    case .money: entry(#"{"type":"figure","id":"f","amount":{"exact":"# + bytes + "}}")
    case .quantity: entry(#"{"type":"figure","id":"f","count":"# + bytes + "}")
    case .values: Differential.values(bytes)
    case .records: Differential.records(bytes)
    case .migration: migration(bytes)
    case .figures: figures(bytes)
    }
  }

  // MARK: - Documents

  private static func document(_ bytes: [UInt8]) -> String? {
    for unknownKeys in ReadingOptions.UnknownKeys.allCases {
      var options = ReadingOptions()
      options.unknownKeys = unknownKeys
      do throws(ReadingFailure) {
        let json = try Registry(json: bytes, options: options).json
        guard let again = try? Registry(json: json, options: options) else {
          return "canonical JSON is refused"
        }
        if again.json != json { return "canonical JSON changes" }
      } catch {
        if let complaint = complaint(about: error, in: bytes) { return complaint }
      }
    }
    return nil
  }

  static func complaint(about failure: ReadingFailure, in bytes: [UInt8]) -> String? {
    if failure.faults.isEmpty || failure.faultCount < failure.faults.count {
      return "a failure without faults"
    }
    if zip(failure.faults, failure.faults.dropFirst()).contains(where: { $0.offset > $1.offset }) {
      return "faults out of order"
    }
    for fault in failure.faults {
      guard 0...bytes.count ~= fault.offset, fault.line > 0, fault.column > 0 else {
        return "a fault outside of the document: \(fault)"
      }
      if fault.line != 1 + bytes[..<fault.offset].count(where: { $0 == 0x0A }) {
        return "the wrong line: \(fault)"
      }
      if fault.message(in: .vietnamese).isEmpty { return "a fault without a message: \(fault)" }
    }
    return nil
  }

  /// A step that changes what it finds, whatever that is, and keeps all of it.
  private static let step = FormatMigration(
    from: FormatVersion(major: 0, minor: 9), to: .current
  ) { document in
    guard case .object(let fields) = document else { return document }
    var result = AdditionalFields()
    for member in fields.members { result[member.key == "old" ? "events" : member.key] = member.value }
    return .object(result)
  }

  private static func migration(_ bytes: [UInt8]) -> String? {
    var options = ReadingOptions()
    options.migrations = [step]
    do throws(ReadingFailure) {
      let (registry, notes) = try Registry.reading(bytes, options: options)
      guard registry.version >= .current else { return "an older version is left" }
      guard let again = try? Registry.reading(registry.json, options: options) else {
        return "a migrated registry is refused"
      }
      if again.registry != registry || again.registry.json != registry.json {
        return "a migrated registry changes"
      }
      return again.notes == notes || notes.first?.code == .migrated ? nil : "the notes change"
    } catch {
      return error.faults.isEmpty ? "a failure without faults" : nil
    }
  }

  // MARK: - Lines

  /// The first byte sets the size of the chunks; whatever it is, the lines are the same.
  private static func lines(_ bytes: [UInt8]) -> String? {
    guard let size = bytes.first.map({ Int($0) + 1 }) else { return nil }
    let bytes = bytes.dropFirst()
    var options = ReadingOptions()
    options.maximumSize = 2_000
    func lines(_ chunk: Int) -> [RecordLine] {
      var parser = RecordLineParser(options: options)
      var lines: [RecordLine] = []
      var rest = bytes
      while !rest.isEmpty {
        parser.read(rest.prefix(chunk)) { lines.append($0) }
        rest = rest.dropFirst(chunk)
      }
      parser.finish { lines.append($0) }
      return lines
    }
    let whole = lines(max(1, bytes.count))
    if lines(size) != whole { return "chunks of \(size) bytes give other lines" }
    for case .record(let record, _) in whole {
      guard let again = try? RegistryEntry(json: record.json) else { return "a record is refused" }
      if again != record || again.json != record.json { return "a record changes" }
    }
    return nil
  }

  // MARK: - Values

  private static func entry(_ json: [UInt8]) -> String? {
    do throws(ReadingFailure) {
      let entry = try RegistryEntry(json: json)
      guard let again = try? RegistryEntry(json: entry.json) else { return "a record is refused" }
      return again == entry && again.json == entry.json ? nil : "a record changes"
    } catch {
      return complaint(about: error, in: json)
    }
  }

  /// A text that is a value is so in a record too, and is written as itself.
  private static func text(
    _ bytes: [UInt8], key: String, _ canonical: (String) throws(ValueFailure) -> String
  ) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    do throws(ValueFailure) {
      let written = try canonical(text)
      guard try canonical(written) == written else { return "\(written) changes" }
      return entry(#"{"type":"figure","id":"f",""# + key + #"":""# + Array(written.utf8) + #""}"#)
    } catch {
      return error.message(in: .english).isEmpty ? "a failure without a message" : nil
    }
  }
}

private func + (text: String, bytes: [UInt8]) -> [UInt8] { Array(text.utf8) + bytes }
private func + (bytes: [UInt8], text: String) -> [UInt8] { bytes + Array(text.utf8) }
