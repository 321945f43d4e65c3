/// Cuts chunks of bytes into lines and reads a record from each; the core of every stream of records.
///
/// Lines end with `\n` or `\r\n`; the last one may lack its end. A byte order mark at the beginning is passed over.
/// Empty lines, and lines of white space, hold no record and are only counted. A line longer than
/// ``ReadingOptions/maximumLineSize`` is rejected without being held. Give it chunks of any size in order, and at the end
/// call ``finish(_:)``.
public struct RecordLineParser: Sendable {
  private let options: ReadingOptions
  /// How many bytes of a line that is too long are kept to recognise it by.
  private static let kept = 4096
  /// The byte order mark in UTF-8.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private var line = 0
  private var partial: [UInt8] = []
  private var isTooLong = false
  private var isAtBeginning = true
  /// Whether no line that holds something stands before.
  private var mayHaveHeader = true

  /// A parser that begins with a line.
  ///
  /// - Parameters:
  ///   - options: How lines are read.
  ///   - linesBefore: How many lines stand before, for a part of a file; behind others no line may be a header.
  public init(options: ReadingOptions = ReadingOptions(), linesBefore: Int = 0) {
    self.init(options: options, linesBefore: linesBefore, mayHaveHeader: linesBefore == 0)
  }

  /// The same, where it is known whether the lines before hold something.
  package init(options: ReadingOptions, linesBefore: Int, mayHaveHeader: Bool) {
    self.options = options
    line = linesBefore
    isAtBeginning = linesBefore == 0
    self.mayHaveHeader = mayHaveHeader
  }

  private var limit: Int { max(0, min(options.maximumSize, options.maximumLineSize)) }

  /// How many lines have been ended so far.
  public var lineCount: Int { line }

  /// Takes the next bytes and hands over every line that they end.
  public mutating func read(_ chunk: ArraySlice<UInt8>, _ body: (RecordLine) -> Void) {
    var rest = chunk
    while let end = Bytes.firstIndex(of: UInt8(ascii: "\n"), in: rest) {
      take(rest[rest.startIndex..<end])
      endLine(body)
      rest = rest[rest.index(after: end)...]
    }
    take(rest)
  }

  /// Ends the stream and hands over the last line, where it lacks its end.
  public mutating func finish(_ body: (RecordLine) -> Void) {
    if !partial.isEmpty || isTooLong { endLine(body) }
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>) {
    guard !isTooLong else { return }
    // The byte order mark and the `\r` of the end are no part of the line.
    let room = isAtBeginning ? Self.mark.count + 1 : 1
    if partial.count + bytes.count - room > limit {
      isTooLong = true
      partial = Array((partial + bytes.prefix(Self.kept)).prefix(min(Self.kept, limit)))
    } else {
      partial += bytes
    }
  }

  private mutating func endLine(_ body: (RecordLine) -> Void) {
    line += 1
    var isWhole = !isTooLong
    var bytes = partial
    // The room of one long line is not kept for the short ones that follow.
    partial = []
    isTooLong = false
    if isAtBeginning {
      isAtBeginning = false
      if bytes.starts(with: Self.mark) { bytes.removeFirst(Self.mark.count) }
    }
    if isWhole, bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    if bytes.count > limit {
      isWhole = false
      bytes = Array(bytes.prefix(min(Self.kept, limit)))
    }
    guard isWhole else {
      mayHaveHeader = false
      let fault = Fault(
        .tooLarge, pointer: "", line: line, column: 1, offset: 0, parameter: "\(limit)")
      body(
        .rejected(
          RejectedLine(
            line: line, failure: ReadingFailure(faults: [fault], faultCount: 1), bytes: bytes, isWhole: false)
        ))
      return
    }
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return }
    body(parsed(bytes))
    mayHaveHeader = false
  }

  private func parsed(_ bytes: [UInt8]) -> RecordLine {
    do throws(ReadingFailure) {
      return .record(try RegistryEntry(json: bytes, options: options), line: line)
    } catch {
      // A line without a type may be the header.
      guard error.lacks("/type") else { return rejected(bytes, error) }
      do throws(ReadingFailure) {
        let version = try readDocument(bytes, as: StreamHeader.self, options: options).version
        if mayHaveHeader { return .header(version, line: line) }
        let fault = Fault(.misplacedHeader, pointer: "", line: line, column: 1, offset: 0)
        return rejected(bytes, ReadingFailure(faults: [fault], faultCount: 1))
      } catch let headerFailure {
        // What names a format is a header, and its own faults say what is wrong with it.
        return rejected(bytes, headerFailure.lacks("/format") ? error : headerFailure)
      }
    }
  }

  private func rejected(_ bytes: [UInt8], _ failure: ReadingFailure) -> RecordLine {
    let faults = failure.faults.map { fault in
      Fault(
        fault.code, pointer: fault.pointer, line: line, column: fault.column, offset: fault.offset,
        parameter: fault.parameter, value: fault.value)
    }
    let failure = ReadingFailure(faults: faults, faultCount: failure.faultCount)
    return .rejected(RejectedLine(line: line, failure: failure, bytes: bytes, isWhole: true))
  }
}

extension ReadingFailure {
  /// Whether a key that must be there is missing.
  fileprivate func lacks(_ pointer: String) -> Bool {
    faults.contains { $0.code == .missingKey && $0.pointer == pointer }
  }
}

extension FormatVersion {
  /// The line that may begin a stream of records: the format and this version, without the end of the line.
  public var streamHeader: [UInt8] {
    var output = JSONOutput()
    StreamHeader(version: self).write(&output)
    return output.array
  }
}

/// The line that may begin a stream: the format and its version.
package struct StreamHeader: Sendable, Hashable {
  package var format = RegistryFormat.registry
  package var version = FormatVersion.current
  package var additional = AdditionalFields()
}

extension StreamHeader: FieldRecord, Codable {
  package static var blank: Self { Self() }

  @inline(__always)
  package static func fields<V: FieldVisitor & ~Copyable>(_ v: inout V) throws(V.Failure)
  where V.Record == Self {
    try v.field("format", \.format, "The name of this format.")
    try v.field("version", \.version, "The version of this format.")
    try v.rest(\.additional)
  }

  package init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try encodeFields(to: encoder) }
}
