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
  /// How large a chunk must be for short texts in it to be remembered.
  private static let cachedSize = 1 << 15
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
  public mutating func read(_ chunk: ArraySlice<UInt8>, _ body: (consuming RecordLine) -> Void) {
    // Few lines do not repay the making of a cache.
    WordCache.with(chunk.count < Self.cachedSize ? nil : WordCache()) { words in
      Bytes.with(chunk) { bytes in
        var start = 0
        while start < bytes.count {
          var fault: ReadFault?
          let isPlain = partial.isEmpty && !isTooLong && !isAtBeginning
          if isPlain, bytes[start] == UInt8(ascii: "\n") {
            line += 1
            start += 1
            continue
          }
          // Most lines lie whole in one chunk and hold a record, which is read before the end of the line is known.
          if isPlain, bytes[start] == UInt8(ascii: "{") {
            do throws(ReadFault) {
              start = try readLine(bytes, from: start, words, body)
              continue
            } catch {
              fault = error
            }
          }
          guard let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) else { break }
          if partial.isEmpty, !isTooLong {
            endLine(bytes.part(start, end), isWhole: true, fault: fault, body)
          } else {
            keep(bytes.part(start, end))
            endPartialLine(body)
          }
          start = end &+ 1
        }
        keep(bytes.part(start, bytes.count))
      }
    }
  }

  /// Ends the stream and hands over the last line, where it lacks its end.
  public mutating func finish(_ body: (consuming RecordLine) -> Void) {
    if !partial.isEmpty || isTooLong { endPartialLine(body) }
  }

  /// Keeps the beginning of a line whose end comes later.
  private mutating func keep(_ bytes: Bytes) {
    guard !isTooLong else { return }
    // The byte order mark and the `\r` of the end are no part of the line.
    let room = isAtBeginning ? Self.mark.count + 1 : 1
    if partial.count + bytes.count - room > limit {
      isTooLong = true
      partial = Array((partial + bytes.copy(0, min(bytes.count, Self.kept))).prefix(min(Self.kept, limit)))
    } else {
      partial += bytes.copy(0, bytes.count)
    }
  }

  private mutating func endPartialLine(_ body: (consuming RecordLine) -> Void) {
    let (whole, isWhole) = (partial, !isTooLong)
    // The room of one long line is not kept for the short ones that follow.
    partial = []
    isTooLong = false
    Bytes.with(whole) { endLine($0, isWhole: isWhole, body) }
  }

  /// Reads a record from a line whose end is not known, and gives the place behind that end.
  ///
  /// Throws where there is no record, or no end of the line behind it.
  private mutating func readLine(
    _ bytes: Bytes, from start: Int, _ words: WordCache.Lent?, _ body: (consuming RecordLine) -> Void
  ) throws(ReadFault) -> Int {
    var end = start
    body(try record(bytes, from: start, words, &end))
    line += 1
    mayHaveHeader = false
    return end &+ 1
  }

  private mutating func endLine(
    _ whole: Bytes, isWhole: Bool, fault: ReadFault? = nil, _ body: (consuming RecordLine) -> Void
  ) {
    line += 1
    var (start, end) = (0, whole.count)
    if isAtBeginning {
      isAtBeginning = false
      if whole.copy(0, min(end, Self.mark.count)) == Self.mark { start = Self.mark.count }
    }
    if isWhole, end > start, whole[end &- 1] == UInt8(ascii: "\r") { end &-= 1 }
    let bytes = whole.part(start, end)
    guard isWhole, bytes.count <= limit else {
      mayHaveHeader = false
      body(tooLong(bytes))
      return
    }
    if (0..<bytes.count).allSatisfy({ Self.isSpace(bytes[$0]) }) { return }
    body(parse(bytes, fault))
    mayHaveHeader = false
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  private func tooLong(_ bytes: Bytes) -> RecordLine {
    let fault = Fault(
      .tooLarge, pointer: "", line: line, column: 1, offset: 0, parameter: "\(limit)")
    return .rejected(
      RejectedLine(
        line: line, failure: ReadingFailure(faults: [fault], faultCount: 1),
        bytes: bytes.copy(0, min(bytes.count, Self.kept, limit)), isWhole: false))
  }

  /// Reads a whole line, unless it is known already that it has a fault.
  private func parse(_ bytes: Bytes, _ fault: ReadFault?) -> RecordLine {
    if let fault { return unparsed(bytes, fault) }
    do throws(ReadFault) {
      var reader = JSONReader(bytes, options: options)
      reader.skipSpace()
      let record = try RegistryEntry.read(&reader)
      try reader.finish()
      return .record(record, line: line)
    } catch {
      return unparsed(bytes, error)
    }
  }

  @inline(never)
  private func record(
    _ bytes: Bytes, from start: Int, _ words: WordCache.Lent?, _ end: inout Int
  ) throws(ReadFault) -> RecordLine {
    var reader = JSONReader(bytes, from: start, options: options, words: words, isLine: true)
    let record = try RegistryEntry.read(&reader)
    reader.skipSpace()
    guard reader.next == UInt8(ascii: "\n") else { throw reader.unexpected() }
    end = reader.index
    // A line that is too long is told so, whatever stands on it.
    if end &- start > limit { throw ReadFault(.unexpectedEnd, at: end) }
    return .record(record, line: line + 1)
  }

  @inline(never)
  private func unparsed(_ bytes: Bytes, _ first: ReadFault) -> RecordLine {
    let failure: ReadingFailure
    do throws(ReadingFailure) {
      return .record(
        try readSlowly(bytes, as: RegistryEntry.self, options: options, first: first), line: line)
    } catch {
      failure = error
    }
    // A line without a type may be the header.
    guard failure.lacks("/type") else { return rejected(bytes, failure) }
    do throws(ReadingFailure) {
      var options = options
      if options.unknownKeys == .drop { options.unknownKeys = .keep }
      let header = try readDocument(bytes, as: StreamHeader.self, options: options)
      // A registry on one line begins as a header does, and its records would be passed over.
      if mayHaveHeader, !header.holdsRecords { return .header(header.version, line: line) }
      let code = header.holdsRecords ? Fault.Code.wholeRegistry : .misplacedHeader
      let fault = Fault(code, pointer: "", line: line, column: 1, offset: 0)
      return rejected(bytes, ReadingFailure(faults: [fault], faultCount: 1))
    } catch {
      // What names a format is a header, and its own faults say what is wrong with it.
      return rejected(bytes, error.lacks("/format") ? failure : error)
    }
  }

  private func rejected(_ bytes: Bytes, _ failure: ReadingFailure) -> RecordLine {
    let faults = failure.faults.map { fault in
      Fault(
        fault.code, pointer: fault.pointer, line: line, column: fault.column, offset: fault.offset,
        parameter: fault.parameter, value: fault.value)
    }
    let failure = ReadingFailure(faults: faults, faultCount: failure.faultCount)
    return .rejected(
      RejectedLine(line: line, failure: failure, bytes: bytes.copy(0, bytes.count), isWhole: true))
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
  public var streamHeader: [UInt8] { StreamHeader(version: self).canonicalJSON }
}

/// The line that may begin a stream: the format and its version.
package struct StreamHeader: Sendable, Hashable {
  package var format = RegistryFormat.registry
  package var version = FormatVersion.current
  package var additional = AdditionalFields()

  /// Whether it has a key under which a registry keeps records.
  var holdsRecords: Bool { additional.members.contains { RecordType(rawValue: $0.key) != nil } }
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
