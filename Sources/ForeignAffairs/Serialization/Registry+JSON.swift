extension Registry {
  /// Reads a registry from JSON.
  ///
  /// The bytes are UTF-8 and strict JSON (RFC 8259): nothing follows behind the document, no key stands twice, no
  /// number passes through floating point. A faulty document gives nothing but its faults, all of them at once. A
  /// document of an older version is brought to the current one.
  ///
  /// - Throws: ``ReadingFailure`` with every fault, its pointer, line and column.
  public init(json: [UInt8], options: ReadingOptions = ReadingOptions()) throws(ReadingFailure) {
    self = try Self.reading(json, options: options).registry
  }

  /// Reads a registry from JSON, with what there is to know about the document; see ``init(json:options:)``.
  ///
  /// - Throws: ``ReadingFailure`` with every fault; after a migration their places are those of the migrated document.
  public static func reading(
    _ json: [UInt8], options: ReadingOptions = ReadingOptions()
  ) throws(ReadingFailure) -> (registry: Registry, notes: [ReadingNote]) {
    if let stated = statedVersion(json, options), stated < .current {
      let current = try migrated(json, from: stated, options)
      let registry = try readDocument(current, as: Registry.self, options: options)
      return (registry, [ReadingNote(.migrated, version: stated)])
    }
    let registry = try readDocument(json, as: Registry.self, options: options)
    if registry.version < .current {
      // The version stands far behind in the document, in a place where no writer of this format puts it.
      let current = try migrated(json, from: registry.version, options)
      let migrated = try readDocument(current, as: Registry.self, options: options)
      return (migrated, [ReadingNote(.migrated, version: registry.version)])
    }
    let isNewer = registry.version > .current
    return (registry, isNewer ? [ReadingNote(.newerMinorVersion, version: registry.version)] : [])
  }

  /// The version that a document states among its first keys, where that can be told at once.
  private static func statedVersion(_ json: [UInt8], _ options: ReadingOptions) -> FormatVersion? {
    Bytes.with(json) { bytes in
      var reader = JSONReader(bytes, options: options)
      reader.skipSpace()
      guard (try? reader.enterObject()) == true else { return nil }
      for _ in 0..<4 where !reader.isAtObjectEnd {
        if (try? reader.take(key: "version")) == true { return try? FormatVersion.read(&reader) }
        guard (try? reader.readKey()) != nil, (try? reader.readValue()) != nil,
          (try? reader.nextMember()) != nil
        else { return nil }
      }
      return nil
    }
  }

  private static func migrated(
    _ json: [UInt8], from stated: FormatVersion, _ options: ReadingOptions
  ) throws(ReadingFailure) -> [UInt8] {
    var document = try JSONValue(json: json, options: options)
    var version = stated
    while version < .current {
      guard let step = options.migrations.first(where: { $0.from == version && $0.to > version }) else {
        let fault = Fault(
          .olderVersion, pointer: "/version", line: 1, column: 1, offset: 0, parameter: stated.description)
        throw ReadingFailure(faults: [fault], faultCount: 1)
      }
      document = step.migrate(document)
      version = step.to
    }
    return document.json
  }

  /// The registry as canonical JSON on one line: fixed order of keys, shortest escapes, text as it was read.
  public var json: [UInt8] {
    var output = JSONOutput()
    write(&output)
    return output.array
  }

  /// The registry as JSON laid out for people, with a line end behind it; see ``JSONValue/readable``.
  ///
  /// It holds the same as ``json``, in the same order.
  public var readableJSON: [UInt8] {
    // What the writer has written can be read.
    guard let value = try? JSONValue(json: json) else { return json }
    return Array((value.readable + "\n").utf8)
  }
}
