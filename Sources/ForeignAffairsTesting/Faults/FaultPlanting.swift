public import ForeignAffairs

extension SeededGenerator {
  /// A line of a stream with one fault in it, at a place that the seed decides.
  ///
  /// - Parameters:
  ///   - type: The type of the record.
  ///   - code: The fault, one of ``FaultyDocument/lineFaults``.
  /// - Returns: The line and the fault.
  /// - Throws: ``GenerationFailure`` with code `no-place` where no field of the type can have the fault.
  public mutating func line(
    of type: RecordType, with code: Fault.Code
  ) throws(GenerationFailure) -> FaultyDocument {
    // Where unknown keys are faults, there is to be one.
    hasUnknownKeys = code != .unknownKey
    defer { hasUnknownKeys = true }
    let line = try entry(of: type).json
    let members = Array(line.dropLast())
    func document(_ json: [UInt8], _ pointer: String = "", maximumSize: Int? = nil) -> FaultyDocument {
      FaultyDocument(json: json, type: type, code: code, pointer: pointer, maximumSize: maximumSize)
    }
    /// The line with one member more.
    func adding(_ key: String, _ value: String) -> [UInt8] { members + Array(",\"\(key)\":\(value)}".utf8) }
    switch code {
    case .unexpectedEnd: return document(members)
    case .trailingCharacters: return document(line + Array(" {}".utf8))
    case .tooLarge: return document(line, maximumSize: line.count - 1)
    case .unexpectedCharacter: return document(adding("x-hỏng", "'a'"))
    case .badNumber: return document(adding("x-hỏng", pick("01", "-", "1.", "1e")))
    case .badEscape: return document(adding("x-hỏng", #""\q""#))
    case .loneSurrogate: return document(adding("x-hỏng", #""\ud83d""#))
    case .controlCharacter: return document(adding("x-hỏng", "\"\u{1}\""))
    case .badUTF8: return document(members + Array(",\"x-hỏng\":\"".utf8) + [0xFF] + Array("\"}".utf8))
    case .tooDeep:
      let levels = 100
      let value = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
      return document(adding("x-hỏng", value))
    case .unknownKey: return document(adding("x-hỏng", "1"), "/x-hỏng")
    default: return try lineWithBadValue(line, of: type, code)
    }
  }

  /// A registry with one fault in its head.
  ///
  /// - Parameter code: The fault, one of ``FaultyDocument/registryFaults``.
  /// - Returns: The registry and the fault.
  /// - Throws: ``GenerationFailure`` with code `no-place` for any other fault.
  public mutating func registry(with code: Fault.Code) throws(GenerationFailure) -> FaultyDocument {
    let registry = try value(Registry.self)
    let planted: (key: String, text: String)? =
      switch code {
      case .otherFormat: ("format", "other-format")
      case .olderVersion: ("version", "0.1")
      case .newerVersion: ("version", "9.0")
      default: nil
      }
    let document = try? JSONValue(json: registry.json)
    guard let planted, let json = document?.setting(.string(planted.text), at: "/" + planted.key)?.json else {
      throw GenerationFailure(.noPlace, type: "Registry", seed: seed, parameter: code.rawValue)
    }
    return FaultyDocument(json: json, type: nil, code: code, pointer: "/" + planted.key, maximumSize: nil)
  }

  /// A line in which a key or the value of a field is wrong.
  private mutating func lineWithBadValue(
    _ line: [UInt8], of type: RecordType, _ code: Fault.Code
  ) throws(GenerationFailure) -> FaultyDocument {
    let failure = GenerationFailure(.noPlace, type: "\(type.record)", seed: seed, parameter: code.rawValue)
    // The type of the record is itself a word of a closed list, and a key that must be there.
    guard let places = try? FieldPlaces.all(of: type), let whole = try? JSONValue(json: line) else {
      throw failure
    }
    var faulty: [(place: FieldPlace, bad: BadValue)] = []
    for place in places {
      switch code {
      case .duplicateKey where !place.isElement:
        let bad = BadValue(text: place.sample + ",\"\(place.key)\":" + place.sample, code: code.rawValue)
        faulty.append((place, bad))
      case .missingKey, .duplicateKey: break
      default:
        faulty += BadValues.of(place.type).filter { $0.code == code.rawValue && place.occurrence != .list }
          .map { (place, $0) }
      }
    }
    if code == .missingKey || code == .unknownWord && faulty.isEmpty {
      let pointer = code == .missingKey ? pick("/id", "/type") : "/type"
      guard let json = whole.setting(code == .missingKey ? nil : .string("khác"), at: pointer)?.json else {
        throw failure
      }
      return FaultyDocument(json: json, type: type, code: code, pointer: pointer, maximumSize: nil)
    }
    guard let (place, bad) = pick(from: faulty),
      let json = Self.planting(bad.text, at: place, in: whole)
    else { throw failure }
    return FaultyDocument(
      json: json, type: type, code: code, pointer: place.pointer + bad.pointer, maximumSize: nil)
  }

  /// A line with any text in place of the value of a field; what must stand around the field is taken from
  /// its place.
  private static func planting(_ text: String, at place: FieldPlace, in line: JSONValue) -> [UInt8]? {
    // A text that no record has holds the place, until the bytes are written.
    let mark = JSONValue.string("\u{F8FF}")
    guard let key = place.pointer.split(separator: "/").first,
      let least = try? JSONValue(json: Array(place.line(mark.description).utf8)),
      let member = least.value(at: "/\(key)"), let whole = line.setting(member, at: "/\(key)")
    else { return nil }
    return Array(whole.description.replacing(mark.description, with: text).utf8)
  }
}
