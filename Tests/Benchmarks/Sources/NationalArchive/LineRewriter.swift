/// Writes a line of JSON in another way that means the same.
struct LineRewriter {
  var random: SplitMix64
  /// Whether the first key of the line stays where it is.
  var keepsFirstKey: Bool

  /// The line with the keys of each object in another order.
  mutating func shufflingKeys(_ line: [UInt8]) -> [UInt8] {
    var index = 0
    return value(line, &index, isLine: true)
  }

  /// The line with every character beyond ASCII as `\uXXXX`.
  static func escapingNonASCII(_ line: [UInt8]) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    var output: [UInt8] = []
    output.reserveCapacity(line.count * 2)
    for unit in String(decoding: line, as: UTF8.self).utf16 {
      if unit < 0x80 {
        output.append(UInt8(unit))
      } else {
        output += [UInt8(ascii: "\\"), UInt8(ascii: "u")]
        for shift in stride(from: 12, through: 0, by: -4) { output.append(digits[Int(unit >> shift & 15)]) }
      }
    }
    return output
  }

  private mutating func value(_ line: [UInt8], _ index: inout Int, isLine: Bool = false) -> [UInt8] {
    switch line[index] {
    case UInt8(ascii: "{"):
      var members = elements(line, &index, hasKeys: true)
      let first = isLine && keepsFirstKey && !members.isEmpty ? [members.removeFirst()] : []
      random.shuffle(&members)
      return [UInt8(ascii: "{")] + (first + members).joined(separator: [UInt8(ascii: ",")]) + [
        UInt8(ascii: "}")
      ]
    case UInt8(ascii: "["):
      let items = elements(line, &index, hasKeys: false)
      return [UInt8(ascii: "[")] + items.joined(separator: [UInt8(ascii: ",")]) + [UInt8(ascii: "]")]
    case UInt8(ascii: "\""):
      let start = index
      skipString(line, &index)
      return Array(line[start..<index])
    default:
      let start = index
      let ends = [UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]")]
      while !ends.contains(line[index]) { index += 1 }
      return Array(line[start..<index])
    }
  }

  /// The members of an object or an array, each with its key where it has one.
  private mutating func elements(_ line: [UInt8], _ index: inout Int, hasKeys: Bool) -> [[UInt8]] {
    let end = hasKeys ? UInt8(ascii: "}") : UInt8(ascii: "]")
    var list: [[UInt8]] = []
    index += 1
    while line[index] != end {
      if line[index] == UInt8(ascii: ",") { index += 1 }
      let start = index
      if hasKeys {
        skipString(line, &index)
        index += 1
      }
      let key = line[start..<index]
      list.append(key + value(line, &index))
    }
    index += 1
    return list
  }

  private func skipString(_ line: [UInt8], _ index: inout Int) {
    index += 1
    while line[index] != UInt8(ascii: "\"") { index += line[index] == UInt8(ascii: "\\") ? 2 : 1 }
    index += 1
  }
}
