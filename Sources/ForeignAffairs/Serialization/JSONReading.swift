/// Reads one value from a whole document: the fast pass, and behind its first fault the pass that finds them all.
@inline(never)
func readDocument<Value: ReadableValue>(
  _ json: [UInt8], as type: Value.Type, options: ReadingOptions
) throws(ReadingFailure) -> Value {
  guard json.count <= options.maximumSize else {
    let fault = Fault(
      .tooLarge, pointer: "", line: 1, column: 1, offset: 0, parameter: "\(options.maximumSize)")
    throw ReadingFailure(faults: [fault], faultCount: 1)
  }
  return try Bytes.with(json) { (bytes) throws(ReadingFailure) in
    try readDocument(bytes, as: type, options: options)
  }
}

/// The same, of bytes whose number is allowed.
@inline(__always)
func readDocument<Value: ReadableValue>(
  _ bytes: Bytes, as type: Value.Type, options: ReadingOptions
) throws(ReadingFailure) -> Value {
  do throws(ReadFault) {
    var reader = JSONReader(bytes, options: options)
    reader.skipSpace()
    let value = try Value.read(&reader)
    try reader.finish()
    return value
  } catch {
    return try readSlowly(bytes, as: type, options: options, first: error)
  }
}

/// Finds every fault, or reads what only the slow pass can: a key that is written with escapes.
@inline(never)
func readSlowly<Value: ReadableValue>(
  _ bytes: Bytes, as type: Value.Type, options: ReadingOptions, first: ReadFault
) throws(ReadingFailure) -> Value {
  var parser = JSONNodeParser(bytes, options: options)
  let node = parser.document()
  var collector = FaultCollector(bytes, options: options)
  for fault in parser.faults { collector.add(fault.kind, at: fault.offset) }
  let value = node.flatMap { Value.collect($0, &collector) }
  if let value, collector.count == 0 { return value }
  // The fast pass found a fault, so there is one; should the slow one miss it, the first one stands.
  if collector.count == 0 { collector.add(first.kind, at: first.offset) }
  throw collector.failure()
}

extension FaultCollector {
  /// The faults in the order of the document, with their lines and columns.
  func failure() -> ReadingFailure {
    let sorted = found.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .prefix(max(0, options.maximumFaults))
    var faults: [Fault] = []
    var counter = LineCounter()
    for (_, fault) in sorted {
      counter.move(to: fault.offset, in: bytes)
      faults.append(
        Fault(
          code(of: fault), pointer: fault.pointer, line: counter.line, column: counter.column,
          offset: fault.offset, parameter: parameter(of: fault), value: fault.value))
    }
    return ReadingFailure(faults: faults, faultCount: count)
  }

  private func parameter(of fault: Found) -> String? {
    switch code(of: fault) {
    case .tooDeep: "\(options.maximumDepth)"
    case .newerVersion: fault.value?.input
    default: fault.parameter
    }
  }

  private func code(of fault: Found) -> Fault.Code {
    switch fault.kind {
    case .unexpectedEnd: .unexpectedEnd
    case .unexpectedByte, .slowPath: .unexpectedCharacter
    case .trailingBytes: .trailingCharacters
    case .badNumber: .badNumber
    case .badEscape: .badEscape
    case .loneSurrogate: .loneSurrogate
    case .badUTF8: .badUTF8
    case .controlCharacter: .controlCharacter
    case .tooDeep: .tooDeep
    case .duplicateKey: .duplicateKey
    case .missingKey: .missingKey
    case .null: .null
    case .wrongKind: .wrongKind
    case .notWhole: .notWhole
    case .overflow: .overflow
    case .badValue: badValueCode(fault)
    case .unknownWord: .unknownWord
    case .unknownKey: .unknownKey
    }
  }

  /// What a text means decides what it is to be told: another format is not a bad date.
  private func badValueCode(_ fault: Found) -> Fault.Code {
    switch fault.value?.type {
    case "RegistryFormat": .otherFormat
    case "FormatVersion" where fault.value?.code == .outOfRange: .newerVersion
    default: .badValue
    }
  }
}
