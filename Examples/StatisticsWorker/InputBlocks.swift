import ExampleSupport
import ForeignAffairsInterchange

/// Standard input, block after block.
struct InputBlocks: ~Copyable {
  private var blocks: FileBlocks

  init() throws(CommandFailure) {
    do throws(FileFailure) {
      blocks = try FileBlocks("-")
    } catch {
      throw .data(error.description)
    }
  }

  /// Whether the end has been met.
  var isAtEnd: Bool { blocks.isAtEnd }

  /// The next block; empty at the end.
  mutating func next() throws(CommandFailure) -> ArraySlice<UInt8> {
    do throws(FileFailure) {
      return try blocks.next()
    } catch {
      throw .data(error.description)
    }
  }
}
