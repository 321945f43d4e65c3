extension Money {
  package static func read(_ reader: inout JSONReader) throws(ReadFault) -> Self {
    let start = reader.index
    var amount: DecimalNumber?
    var currency: CurrencyCode?
    var more = try reader.enterObject()
    while more {
      let place = reader.index
      if try reader.take(key: "amount") {
        if amount != nil { throw ReadFault(.duplicateKey, at: place) }
        amount = try DecimalNumber.read(&reader)
      } else if try reader.take(key: "currency") {
        if currency != nil { throw ReadFault(.duplicateKey, at: place) }
        currency = try CurrencyCode.read(&reader)
      } else {
        throw try reader.unknownKey()
      }
      try reader.nextMember()
      more = !reader.isAtObjectEnd
    }
    reader.leaveObject()
    guard let amount, let currency else { throw ReadFault(.missingKey, at: start) }
    return Money(amount, currency)
  }

  package func write(_ output: inout JSONOutput) {
    output.raw("{\"amount\":\"")
    output.plain(amountText)
    output.raw("\",\"currency\":\"")
    output.plain(currency.description)
    output.raw("\"}")
  }
}

extension Quantity where Value: WireValue {
  package static func read(_ reader: inout JSONReader) throws(ReadFault) -> Self {
    // An exact number is written plainly; an amount of money is then an object that begins with its own keys.
    guard reader.next == UInt8(ascii: "{") else { return .exact(try Value.read(&reader)) }
    let start = reader.index
    guard try reader.enterObject() else { throw ReadFault(.missingKey, at: start) }
    if Value.self == Money.self, reader.isAt(key: "amount") || reader.isAt(key: "currency") {
      reader.index = start
      reader.depth &-= 1
      return .exact(try Value.read(&reader))
    }
    var certainty: Certainty?
    var words: String?
    repeat {
      let place = reader.index
      if try reader.take(key: "words") {
        if words != nil { throw ReadFault(.duplicateKey, at: place) }
        words = try reader.readString()
      } else {
        let next = try readCertainty(&reader)
        // Two certainties contradict each other; the slow pass tells which case it is.
        if certainty != nil { throw ReadFault(.badValue, at: start) }
        certainty = next
      }
      try reader.nextMember()
    } while !reader.isAtObjectEnd
    reader.leaveObject()
    guard let certainty else { throw ReadFault(.missingKey, at: start) }
    return Self(certainty, words: words)
  }

  private static func readCertainty(_ reader: inout JSONReader) throws(ReadFault) -> Certainty {
    if try reader.take(key: "exact") { return .exact(try Value.read(&reader)) }
    if try reader.take(key: "over") { return .over(try Value.read(&reader)) }
    if try reader.take(key: "nearly") { return .nearly(try Value.read(&reader)) }
    if try reader.take(key: "atLeast") { return .atLeast(try Value.read(&reader)) }
    if try reader.take(key: "atMost") { return .atMost(try Value.read(&reader)) }
    if try reader.take(key: "about") { return .about(try Value.read(&reader)) }
    if try reader.take(key: "orderOfMagnitude") { return .orderOfMagnitude(try Value.read(&reader)) }
    if try reader.take(key: "between") {
      let start = reader.index
      let ends: [Value] = try readList(&reader)
      guard ends.count == 2 else { throw ReadFault(.badValue, at: start) }
      return .between(ends[0], ends[1])
    }
    if try reader.take(key: "unknown") {
      let start = reader.index
      guard try reader.readBool() else { throw ReadFault(.badValue, at: start) }
      return .unknown
    }
    throw try reader.unknownKey()
  }

  package func write(_ output: inout JSONOutput) {
    if words == nil, case .exact(let value) = certainty {
      value.write(&output)
      return
    }
    switch certainty {
    case .exact(let value): write("{\"exact\":", value, &output)
    case .over(let value): write("{\"over\":", value, &output)
    case .nearly(let value): write("{\"nearly\":", value, &output)
    case .atLeast(let value): write("{\"atLeast\":", value, &output)
    case .atMost(let value): write("{\"atMost\":", value, &output)
    case .about(let value): write("{\"about\":", value, &output)
    case .orderOfMagnitude(let value): write("{\"orderOfMagnitude\":", value, &output)
    case .between(let first, let second):
      write("{\"between\":[", first, &output)
      write(",", second, &output)
      output.raw("]")
    case .unknown: output.raw("{\"unknown\":true")
    }
    if let words {
      output.raw(",\"words\":")
      output.string(words)
    }
    output.raw("}")
  }

  private func write(_ start: StaticString, _ value: Value, _ output: inout JSONOutput) {
    output.raw(start)
    value.write(&output)
  }
}

extension CountryReference {
  package static func read(_ reader: inout JSONReader) throws(ReadFault) -> Self {
    guard reader.next == UInt8(ascii: "{") else { return Self(try CountryCode.read(&reader)) }
    let start = reader.index
    var code: CountryCode?
    var written: String?
    var more = try reader.enterObject()
    while more {
      let place = reader.index
      if try reader.take(key: "code") {
        if code != nil { throw ReadFault(.duplicateKey, at: place) }
        code = try CountryCode.read(&reader)
      } else if try reader.take(key: "written") {
        if written != nil { throw ReadFault(.duplicateKey, at: place) }
        written = try reader.readString()
      } else {
        throw try reader.unknownKey()
      }
      try reader.nextMember()
      more = !reader.isAtObjectEnd
    }
    reader.leaveObject()
    guard let country = Self(code: code, written: written) else { throw ReadFault(.missingKey, at: start) }
    return country
  }

  package func write(_ output: inout JSONOutput) {
    guard let written else {
      if let code { code.write(&output) }
      return
    }
    output.raw("{")
    if let code {
      output.raw("\"code\":")
      code.write(&output)
      output.raw(",")
    }
    output.raw("\"written\":")
    output.string(written)
    output.raw("}")
  }
}
