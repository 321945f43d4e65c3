import ExampleSupport
import ForeignAffairs
import ForeignAffairsInterchange

/// The bytes of a file, whose beginning may be looked at to tell whether it is a registry or a stream of records.
struct RegistryInput: ~Copyable {
  private var blocks: FileBlocks?
  private var isReadToEnd = false
  private var beginning: [UInt8] = []
  /// Why the file cannot be read, or be read on; it is at its end then.
  private(set) var failure: FileFailure?
  /// How many bytes have been handed over.
  private(set) var byteCount = 0
  /// A first line that is longer is that of a registry.
  private static let longestFirstLine = 1 << 20
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(_ path: String) {
    do throws(FileFailure) {
      blocks = try FileBlocks(path)
    } catch {
      blocks = nil
      isReadToEnd = true
      failure = error
    }
  }

  /// Whether everything has been handed over.
  var isAtEnd: Bool { beginning.isEmpty && isReadToEnd }

  /// The next bytes; empty at the end.
  mutating func next() -> ArraySlice<UInt8> {
    let block = beginning.isEmpty ? nextBlock() : beginning[...]
    beginning = []
    byteCount += block.count
    return block
  }

  /// Whether the first line is a record, or the header of a stream with something behind it.
  mutating func holdsLines() -> Bool {
    while !isReadToEnd, beginning.count < Self.longestFirstLine, !hasWholeLine { beginning += nextBlock() }
    guard hasWholeLine, case .object(let object)? = try? JSONValue(json: Array(firstLine)) else {
      return false
    }
    if object["type"] != nil { return true }
    guard object.members.allSatisfy({ $0.key == "format" || $0.key == "version" }) else { return false }
    while !isReadToEnd, !hasMore { beginning += nextBlock() }
    return hasMore
  }

  private mutating func nextBlock() -> ArraySlice<UInt8> {
    do throws(FileFailure) {
      let block = try blocks?.next() ?? []
      isReadToEnd = block.isEmpty
      return block
    } catch {
      isReadToEnd = true
      failure = error
      return []
    }
  }

  /// The first line that holds something, as far as it has been read.
  private var firstLine: ArraySlice<UInt8> {
    let text = beginning.starts(with: Self.byteOrderMark) ? beginning.dropFirst(3) : beginning[...]
    return text.drop { Self.isSpace($0) }.prefix { $0 != UInt8(ascii: "\n") }
  }

  private var hasWholeLine: Bool { firstLine.endIndex < beginning.endIndex || isReadToEnd }

  /// Whether something stands behind the first line.
  private var hasMore: Bool { beginning[firstLine.endIndex...].contains { !Self.isSpace($0) } }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
