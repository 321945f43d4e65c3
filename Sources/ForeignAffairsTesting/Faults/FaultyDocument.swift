public import ForeignAffairs

/// A document in which one fault is planted, with the fault that the reader must find.
///
/// ```swift
/// let document = try generator.line(of: .agreement, with: .badValue)
/// let failure = document.failure()  // one fault, `document.code` at `document.pointer`
/// ```
public struct FaultyDocument: Sendable, Hashable {
  /// The document, valid but for its fault.
  public let json: [UInt8]
  /// The type of the record on the line; nothing where the document is a registry.
  public let type: RecordType?
  /// What is wrong.
  public let code: Fault.Code
  /// Where, as a JSON Pointer.
  public let pointer: String
  /// The size beyond which this document is too large; nothing where it is not.
  public let maximumSize: Int?

  /// The options under which the fault is one: an unknown key is reported, and the size has a limit.
  public var options: ReadingOptions {
    var options = ReadingOptions()
    if code == .unknownKey { options.unknownKeys = .report }
    if let maximumSize { options.maximumSize = maximumSize }
    return options
  }

  /// What the reader finds wrong; nothing where it reads the document.
  public func failure() -> ReadingFailure? {
    do throws(ReadingFailure) {
      if type == nil {
        _ = try Registry(json: json, options: options)
      } else {
        _ = try RegistryEntry(json: json, options: options)
      }
      return nil
    } catch {
      return error
    }
  }

  /// The faults that can be planted in a line of a stream.
  public static let lineFaults: [Fault.Code] = [
    .unexpectedEnd, .unexpectedCharacter, .trailingCharacters, .badNumber, .badEscape, .loneSurrogate,
    .badUTF8,
    .controlCharacter, .tooDeep, .tooLarge, .duplicateKey, .missingKey, .null, .wrongKind, .notWhole,
    .overflow,
    .badValue, .unknownWord, .unknownKey,
  ]

  /// The faults that can be planted in a registry.
  public static let registryFaults: [Fault.Code] = [.otherFormat, .olderVersion, .newerVersion]
}
