/// A fault planted in a line, which the reader must reject.
enum PlantedFault: CaseIterable {
  case badDate, missingKey, wrongKind, duplicateKey

  /// The line with the fault.
  func planted(in line: [UInt8]) -> [UInt8] {
    switch self {
    case .badDate:
      for key in ["period", "signedOn", "decidedOn"] {
        if let range = Self.text(of: key, in: line) {
          return Self.replacing(range, in: line, by: "\"2019-13-05\"")
        }
      }
      return PlantedFault.missingKey.planted(in: line)
    case .missingKey:
      guard let range = Self.text(of: "id", in: line) else { return line }
      // The key and its colon stand before the value; one of the commas around them goes with it.
      let start = range.lowerBound - "\"id\":".utf8.count
      let isLast = line[range.upperBound] == UInt8(ascii: "}")
      let member = isLast ? (start - 1)..<range.upperBound : start..<(range.upperBound + 1)
      return Self.replacing(member, in: line, by: "")
    case .wrongKind:
      guard let range = Self.text(of: "id", in: line) else { return line }
      return Self.replacing(range, in: line, by: "12")
    case .duplicateKey:
      return line.dropLast() + Array(",\"province\":\"hue\"}".utf8)
    }
  }

  /// Where the text of a key stands, with its quotation marks; no text of the archive has escapes before it.
  private static func text(of key: String, in line: [UInt8]) -> Range<Int>? {
    let sought = Array("\"\(key)\":\"".utf8)
    var start = 0
    while start + sought.count <= line.count {
      if line[start..<(start + sought.count)].elementsEqual(sought) {
        let first = start + sought.count - 1
        guard let last = line[(first + 1)...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
        return first..<(last + 1)
      }
      start += 1
    }
    return nil
  }

  private static func replacing(_ range: Range<Int>, in line: [UInt8], by text: String) -> [UInt8] {
    var line = line
    line.replaceSubrange(range, with: Array(text.utf8))
    return line
  }
}
