/// Where a value stands in a document of JSON.
///
/// A finding names its place by a JSON Pointer; people look for lines. A document that was brought from an older version
/// has other places than the pointers say.
public struct JSONLocation: Sendable, Hashable {
  /// The JSON Pointer (RFC 6901) of the value; empty for the document itself.
  public let pointer: String
  /// The line, from 1.
  public let line: Int
  /// The column in the line, from 1, in Unicode scalars; an ill-formed byte counts as one.
  public let column: Int
  /// The place in the document, in bytes from 0.
  public let offset: Int
}

extension JSONLocation {
  /// Finds values in a document, all of them in one walk over its bytes.
  ///
  /// Where there is no such value, the innermost one that would hold it is found: a finding may be about a field that is
  /// missing. Of a document that is not JSON, what stands before the first fault is found.
  ///
  /// - Parameters:
  ///   - pointers: JSON Pointers, in any order.
  ///   - json: The document.
  ///   - options: How deep the document may be.
  /// - Returns: As many locations as there are pointers, in their order.
  public static func locations(
    of pointers: [String], in json: [UInt8], options: ReadingOptions = ReadingOptions()
  ) -> [JSONLocation] {
    var tree = PointerTree()
    let ends = pointers.map { tree.insert($0) }
    return Bytes.with(json) { bytes in
      tree.find(in: bytes, options: options)
      return tree.locations(of: ends, in: bytes)
    }
  }
}

/// JSON Pointers put together by their pieces, so that one walk over a document finds them all.
private struct PointerTree {
  private struct Node {
    let pointer: String
    let parent: Int?
    var children: [ExactKey: Int] = [:]
    var offset: Int?
  }

  private var nodes = [Node(pointer: "", parent: nil)]

  /// Adds a pointer; gives the number of its last piece.
  mutating func insert(_ pointer: String) -> Int {
    var node = 0
    // What is no pointer is as good as one that leads nowhere.
    for piece in pointer.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .dropFirst()
    {
      let key = ExactKey(Self.unescaped(piece))
      if let child = nodes[node].children[key] {
        node = child
        continue
      }
      nodes[node].children[key] = nodes.count
      let pointer = String(Substring(pointer.utf8[..<piece.endIndex]))
      nodes.append(Node(pointer: pointer, parent: node))
      node = nodes.count - 1
    }
    return node
  }

  /// A piece of a pointer without its escapes: `~1` is a stroke, `~0` a tilde.
  private static func unescaped(_ piece: Substring.UTF8View) -> String {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in piece {
      switch (isEscaped, byte) {
      case (true, UInt8(ascii: "1")): bytes[bytes.count - 1] = UInt8(ascii: "/")
      case (true, UInt8(ascii: "0")): break
      default: bytes.append(byte)
      }
      isEscaped = !isEscaped && byte == UInt8(ascii: "~")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Walks over a document and notes where the values stand.
  mutating func find(in bytes: Bytes, options: ReadingOptions) {
    var reader = JSONReader(bytes, options: options)
    reader.skipSpace()
    // A fault ends the walk; what was found before it stays.
    try? visit(0, &reader)
  }

  private mutating func visit(_ node: Int, _ reader: inout JSONReader) throws(ReadFault) {
    if nodes[node].offset == nil { nodes[node].offset = reader.index }
    guard !nodes[node].children.isEmpty else { return try reader.skipValue() }
    switch reader.next {
    case UInt8(ascii: "{"): try visitMembers(of: node, &reader)
    case UInt8(ascii: "["): try visitElements(of: node, &reader)
    default: try reader.skipValue()
    }
  }

  private mutating func visitMembers(of node: Int, _ reader: inout JSONReader) throws(ReadFault) {
    var hasMore = try reader.enterObject()
    while hasMore {
      let key = try reader.readKey()
      try visit(nodes[node].children[ExactKey(key)], &reader)
      try reader.nextMember()
      hasMore = !reader.isAtObjectEnd
    }
    reader.leaveObject()
  }

  private mutating func visitElements(of node: Int, _ reader: inout JSONReader) throws(ReadFault) {
    var hasMore = try reader.enterArray()
    var index = 0
    while hasMore {
      try visit(nodes[node].children[ExactKey("\(index)")], &reader)
      hasMore = try reader.nextElement()
      index += 1
    }
    reader.leaveArray()
  }

  /// A value that is looked for, or else one to pass over.
  private mutating func visit(_ node: Int?, _ reader: inout JSONReader) throws(ReadFault) {
    if let node { try visit(node, &reader) } else { try reader.skipValue() }
  }

  /// The locations of numbered pointers; lines are counted in one walk forward.
  func locations(of ends: [Int], in bytes: Bytes) -> [JSONLocation] {
    let found = ends.map { nearest($0) }
    var places: [Int: (line: Int, column: Int)] = [:]
    var counter = LineCounter()
    for offset in Set(found.map(\.offset)).sorted() {
      counter.move(to: offset, in: bytes)
      places[offset] = (counter.line, counter.column)
    }
    return found.map { pointer, offset in
      let (line, column) = places[offset] ?? (1, 1)
      return JSONLocation(pointer: pointer, line: line, column: column, offset: offset)
    }
  }

  /// The innermost value on the way to a node that is there.
  private func nearest(_ end: Int) -> (pointer: String, offset: Int) {
    var node: Int? = end
    while let place = node {
      if let offset = nodes[place].offset { return (nodes[place].pointer, offset) }
      node = nodes[place].parent
    }
    return ("", 0)
  }
}
