extension Registry {
  /// Reads a registry from JSON.
  ///
  /// The bytes are UTF-8 and strict JSON (RFC 8259): nothing follows behind the document, no key stands twice, no
  /// number passes through floating point. A faulty document gives nothing but its faults, all of them at once.
  ///
  /// - Throws: ``ReadingFailure`` with every fault, its pointer, line and column.
  public init(json: [UInt8], options: ReadingOptions = ReadingOptions()) throws(ReadingFailure) {
    self = try readDocument(json, as: Registry.self, options: options)
  }

  /// The registry as canonical JSON on one line: fixed order of keys, shortest escapes, text as it was read.
  public var json: [UInt8] {
    var output = JSONOutput()
    write(&output)
    return output.array
  }
}
