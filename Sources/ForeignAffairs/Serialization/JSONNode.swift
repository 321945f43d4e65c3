/// A value of a document with its place, for the slow pass: kept even where something in it is wrong.
package struct JSONNode {
  enum Content {
    case null
    case bool
    case number
    /// A string, whose text is read where it is wanted; the string itself may be at fault.
    case string(isSound: Bool)
    case array([JSONNode])
    case object([Member])
    /// An object or an array in which the grammar has found no fault, and which has not been taken apart.
    case unopened
  }

  struct Member {
    /// The key, or nothing when the string itself is at fault.
    let key: String?
    let place: Int
    let value: JSONNode
  }

  /// The members of an object by their keys, the first of each.
  ///
  /// A few are searched one by one by their prints, which is cheaper than to hash their keys.
  struct Members {
    private(set) var all: [(key: String, member: Member)] = []
    private var prints: [KeyPrint] = []
    /// The place of every key among all, as soon as there are many.
    private var places: [ExactKey: Int] = [:]
    private static let many = 64

    /// No members, and room for so many.
    init(capacity: Int) {
      all.reserveCapacity(capacity)
      prints.reserveCapacity(capacity)
    }

    /// Adds a member; says whether its key was new.
    mutating func insert(_ member: Member, for key: String) -> Bool {
      let print = KeyPrint(key.utf8)
      guard index(of: key, print) == nil else { return false }
      all.append((key, member))
      prints.append(print)
      if all.count == Self.many {
        for (index, (key, _)) in all.enumerated() { places[ExactKey(key)] = index }
      } else if all.count > Self.many {
        places[ExactKey(key)] = all.count - 1
      }
      return true
    }

    subscript(key: String) -> Member? {
      index(of: key, KeyPrint(key.utf8)).map { all[$0].member }
    }

    /// The place among all of a key of the format.
    func index(of key: StaticString) -> Int? {
      let print = unsafe KeyPrint(UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
      if places.isEmpty, print.isWhole { return prints.firstIndex(of: print) }
      // Most keys that are asked for are absent.
      return prints.contains(print) ? index(of: key.description, print) : nil
    }

    private func index(of key: String, _ print: KeyPrint) -> Int? {
      if !places.isEmpty { return places[ExactKey(key)] }
      return prints.indices.first { index in
        prints[index] == print && (print.isWhole || ExactKey(all[index].key) == ExactKey(key))
      }
    }
  }

  let content: Content
  /// Where the value begins.
  let place: Int
  /// Whether the value is whole; one that a fault cuts short lacks nothing that can be missed.
  let isWhole: Bool
  /// Whether it is a record on a line of a stream, whose own key `type` is spelt otherwise.
  var isLine = false
}

/// Parses a document into nodes, recording what is wrong, and stops where the structure itself breaks off.
struct JSONNodeParser {
  private var reader: JSONReader
  private(set) var faults: [ReadFault] = []
  /// Whether the structure is broken, so that nothing behind can be understood.
  private(set) var isBroken = false

  /// Whether the objects and arrays in the outermost object are taken apart too.
  private let opensAll: Bool

  init(_ bytes: Bytes, from place: Int = 0, options: ReadingOptions, opensAll: Bool = false) {
    reader = JSONReader(bytes, from: place, options: options)
    self.opensAll = opensAll
  }

  /// The whole document.
  mutating func document() -> JSONNode? {
    reader.skipSpace()
    let node = value()
    if !isBroken {
      do throws(ReadFault) {
        try reader.finish()
      } catch {
        faults.append(error)
      }
    }
    return node
  }

  private mutating func breakOff(_ fault: ReadFault) {
    faults.append(fault)
    isBroken = true
  }

  /// The value at hand.
  mutating func value() -> JSONNode? {
    let place = reader.index
    if !opensAll, reader.depth == 1, let node = unopened() { return node }
    switch reader.next {
    case UInt8(ascii: "{"): return container(place) { $0.object(place) }
    case UInt8(ascii: "["): return container(place) { $0.array(place) }
    case UInt8(ascii: "\""):
      let isSound = string { (reader) throws(ReadFault) in try reader.skipString() } != nil
      return isBroken ? nil : JSONNode(content: .string(isSound: isSound), place: place, isWhole: true)
    case UInt8(ascii: "t"): return word("true", .bool, place)
    case UInt8(ascii: "f"): return word("false", .bool, place)
    case UInt8(ascii: "n"): return word("null", .null, place)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      do throws(ReadFault) {
        try reader.skipNumber()
      } catch {
        faults.append(error)
        skipBadNumber()
        return JSONNode(content: .number, place: place, isWhole: false)
      }
      return JSONNode(content: .number, place: place, isWhole: true)
    default:
      breakOff(reader.unexpected())
      return nil
    }
  }

  /// A member of the document, where it is an object or an array without a fault of grammar.
  ///
  /// Most of these are read by the fast pass after all. Those within them are taken apart with them, so that no byte is
  /// passed over again and again.
  private mutating func unopened() -> JSONNode? {
    guard reader.next == UInt8(ascii: "{") || reader.next == UInt8(ascii: "[") else { return nil }
    var ahead = reader
    guard (try? ahead.skipValue()) != nil else { return nil }
    defer { reader = ahead }
    return JSONNode(content: .unopened, place: reader.index, isWhole: true)
  }

  /// Passes over what may have been meant as a number, so that the rest can be understood.
  private mutating func skipBadNumber() {
    while reader.next != 0, UInt8(ascii: "+") <= reader.next, reader.next != UInt8(ascii: ","),
      reader.next != UInt8(ascii: "]"), reader.next != UInt8(ascii: "}"), reader.next != UInt8(ascii: ":")
    {
      reader.index += 1
    }
  }

  private mutating func word(_ word: StaticString, _ content: JSONNode.Content, _ place: Int) -> JSONNode? {
    do throws(ReadFault) {
      try reader.word(word)
      return JSONNode(content: content, place: place, isWhole: true)
    } catch {
      breakOff(error)
      return nil
    }
  }

  /// A string; one that is at fault inside is passed over when its end can be found.
  private mutating func string<Text>(_ read: (inout JSONReader) throws(ReadFault) -> Text) -> Text? {
    let start = reader.index
    do throws(ReadFault) {
      return try read(&reader)
    } catch {
      guard error.kind != .unexpectedEnd, error.kind != .unexpectedByte else {
        breakOff(error)
        return nil
      }
      faults.append(error)
      // The reader may have gone behind the string before it looked at the escapes.
      reader.move(to: start)
      if !reader.skipToStringEnd() { breakOff(ReadFault(.unexpectedEnd, at: reader.bytes.count)) }
      return nil
    }
  }

  private mutating func container(_ place: Int, _ body: (inout Self) -> JSONNode) -> JSONNode? {
    reader.depth += 1
    defer { reader.depth -= 1 }
    guard reader.depth <= reader.maximumDepth else {
      breakOff(ReadFault(.tooDeep, at: place))
      return nil
    }
    reader.index += 1
    reader.skipSpace()
    return body(&self)
  }

  private mutating func array(_ place: Int) -> JSONNode {
    var values: [JSONNode] = []
    if reader.next != UInt8(ascii: "]") {
      while let next = value() {
        values.append(next)
        reader.skipSpace()
        guard !isBroken, reader.next == UInt8(ascii: ",") else { break }
        reader.index += 1
        reader.skipSpace()
      }
    }
    close(UInt8(ascii: "]"))
    return JSONNode(content: .array(values), place: place, isWhole: !isBroken)
  }

  private mutating func object(_ place: Int) -> JSONNode {
    var members: [JSONNode.Member] = []
    if reader.next != UInt8(ascii: "}") {
      while let next = member() {
        members.append(next)
        reader.skipSpace()
        guard !isBroken, reader.next == UInt8(ascii: ",") else { break }
        reader.index += 1
        reader.skipSpace()
      }
    }
    close(UInt8(ascii: "}"))
    return JSONNode(content: .object(members), place: place, isWhole: !isBroken)
  }

  private mutating func member() -> JSONNode.Member? {
    let place = reader.index
    guard reader.next == UInt8(ascii: "\"") else {
      breakOff(reader.unexpected())
      return nil
    }
    let key = string { (reader) throws(ReadFault) in try reader.readString() }
    if isBroken { return nil }
    do throws(ReadFault) {
      try reader.colon()
    } catch {
      breakOff(error)
      return nil
    }
    return value().map { JSONNode.Member(key: key, place: place, value: $0) }
  }

  private mutating func close(_ end: UInt8) {
    guard !isBroken else { return }
    if reader.next == end {
      reader.index += 1
    } else {
      breakOff(reader.unexpected())
    }
  }
}

extension JSONReader {
  /// Goes behind the closing quotation mark of a string that is at fault inside; says whether there is one.
  mutating func skipToStringEnd() -> Bool {
    index += 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return true
      case UInt8(ascii: "\\"): index += 2
      default: index += 1
      }
    }
    index = bytes.count
    return false
  }
}
