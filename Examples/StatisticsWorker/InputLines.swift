import ExampleSupport
import ForeignAffairs

/// The lines of standard input, one at a time.
struct InputLines: ~Copyable {
  private var blocks: InputBlocks
  private var block: ArraySlice<UInt8> = []
  /// The number of the line that came last.
  private(set) var number = 0
  private static let longestLine = ReadingOptions().maximumSize

  init() throws(CommandFailure) {
    blocks = try InputBlocks()
  }

  /// The next line that holds something, without its end; nothing at the end of the input.
  mutating func next() throws(CommandFailure) -> [UInt8]? {
    while let line = try nextLine() {
      number += 1
      if !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return line }
    }
    return nil
  }

  private mutating func nextLine() throws(CommandFailure) -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      if block.isEmpty, !(try fill()) { return line.isEmpty ? nil : line }
      let end = block.firstIndex(of: UInt8(ascii: "\n"))
      line += block[..<(end ?? block.endIndex)]
      block = end.map { block[($0 + 1)...] } ?? []
      guard line.count <= Self.longestLine else {
        throw .data("<stdin>:\(number + 1): the line is longer than \(Self.longestLine) bytes")
      }
      if end != nil { return line }
    }
  }

  private mutating func fill() throws(CommandFailure) -> Bool {
    // Let go of first, so that the block is filled in place.
    block = []
    block = try blocks.next()
    return !block.isEmpty
  }
}
