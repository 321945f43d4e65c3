import Foundation

/// A part of a file, read in blocks of one MiB.
struct BlockFile {
  static let blockSize = 1 << 20
  let path: String
  let range: Range<Int>

  /// Hands over each block.
  func read(_ body: (ArraySlice<UInt8>) -> Void) throws {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { throw CocoaError(.fileReadNoSuchFile) }
    defer { close(file) }
    var block = [UInt8](repeating: 0, count: Self.blockSize)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let wanted = min(Self.blockSize, range.upperBound - offset)
      let count = block.withUnsafeMutableBytes { pread(file, $0.baseAddress, wanted, off_t(offset)) }
      guard count > 0 else { throw CocoaError(.fileReadUnknown) }
      offset += count
      body(block[..<count])
    }
  }

  /// The file in so many parts, cut at the ends of lines.
  static func parts(of path: String, count: Int) throws -> [BlockFile] {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { throw CocoaError(.fileReadNoSuchFile) }
    defer { close(file) }
    let size = Int(lseek(file, 0, SEEK_END))
    var cuts = [0]
    for part in 1..<max(count, 1) {
      var cut = max(size * part / count, cuts[cuts.count - 1])
      var byte: UInt8 = 0
      while cut < size, pread(file, &byte, 1, off_t(cut)) == 1 {
        cut += 1
        if byte == UInt8(ascii: "\n") { break }
      }
      cuts.append(cut)
    }
    cuts.append(size)
    return zip(cuts, cuts.dropFirst()).map { BlockFile(path: path, range: $0..<$1) }
  }
}
