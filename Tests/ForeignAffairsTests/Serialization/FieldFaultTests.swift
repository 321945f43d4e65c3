import ForeignAffairs
import ForeignAffairsTesting
import Testing

/// Every field of every type of record, spoilt in every way that its type allows: exactly that fault, at that place.
@Suite struct FieldFaultTests {
  @Test(arguments: RecordType.allCases)
  func wholeLinesAreRead(type: RecordType) throws {
    for place in try FieldPlaces.all(of: type) {
      let line = place.line(place.sample)
      #expect(Reading.faults(ofLine: line) == [], "\(place.pointer)")
      // An empty list, and white space anywhere.
      if place.occurrence == .list {
        let entry = try RegistryEntry(json: Array(place.line(" [ ] ").utf8))
        #expect(entry == (try RegistryEntry(json: Array(place.without.utf8))), "\(place.pointer)")
      }
    }
  }

  @Test(arguments: RecordType.allCases)
  func absentFields(type: RecordType) throws {
    for place in try FieldPlaces.all(of: type) where !place.isElement {
      let column = Reading.column(after: place.beforeObject)
      let expected = place.occurrence == .required ? ["1:\(column) \(place.pointer) missing-key"] : []
      #expect(Reading.faults(ofLine: place.without) == expected, "\(place.pointer)")
    }
  }

  @Test(arguments: RecordType.allCases)
  func badValues(type: RecordType) throws {
    for place in try FieldPlaces.all(of: type) {
      let isList = place.occurrence == .list
      let kinds = [
        "null": "null", "1": "wrong-kind", "\"x\"": "wrong-kind", "true": "wrong-kind", "{}": "wrong-kind",
      ]
      let bad = isList ? kinds.map { BadValue(text: $0.key, code: $0.value) } : BadValues.of(place.type)
      for value in bad {
        // A missing key of a quantity is any of several, and has no pointer of its own; an empty record lacks what it
        // requires, which is another test.
        let expected = [place.fault(value.code, at: value.distance, below: value.pointer)]
        let failure = Reading.failure(ofLine: Array(place.line(value.text).utf8))
        #expect(failure?.faults.map(Reading.text) == expected, "\(place.pointer) \(value.text)")
        // Every kind that is wanted has its words in Vietnamese.
        for fault in failure?.faults ?? [] where fault.code == .wrongKind {
          let wanted = try #require(fault.parameter)
          #expect(fault.message(in: .english).contains(wanted))
          #expect(!fault.message(in: .vietnamese).contains(wanted), "\(wanted)")
        }
      }
    }
  }

  /// A quantity is a plain value or an object, and both are named.
  @Test(arguments: [
    (#""number":[1]"#, "/number", "a number or an object"),
    (#""number":"7""#, "/number", "a number or an object"),
    (#""size":{"people":true}"#, "/size/people", "a number or an object"),
    (#""number":{"over":"7"}"#, "/number/over", "a whole number"), (#""cost":7"#, "/cost", "an object"),
  ])
  func whatAQuantityMayBe(member: String, pointer: String, wanted: String) throws {
    let line = #"{"type":"delegation","id":"d","direction":"inbound",\#(member)}"#
    let fault = try #require(Reading.failure(ofLine: Array(line.utf8))?.faults.first)
    #expect(fault.code == .wrongKind && fault.pointer == pointer && fault.parameter == wanted)
  }

  /// In tables, quantities are exact numbers, which are texts.
  @Test func whatAQuantityOfATableMayBe() throws {
    let json =
      #"{"format":"foreign-affairs-table","version":"1.0","subject":"awards","detail":"figures","#
      + #""measures":[{"identifier":"a","name":"a","reduction":"median"}],"#
      + #""cells":[{"records":1,"states":[{"values":[{"quantity":1,"count":1}]}]}]}"#
    let error = #expect(throws: ReadingFailure.self) { try Table(json: Array(json.utf8)) }
    let fault = try #require(error?.faults.first)
    #expect(fault.code == .wrongKind && fault.pointer == "/cells/0/states/0/values/0/quantity")
    #expect(fault.parameter == "a string or an object")
  }

  @Test(arguments: RecordType.allCases)
  func duplicateKeys(type: RecordType) throws {
    for place in try FieldPlaces.all(of: type) where !place.isElement {
      for key in ["\"\(place.key)\"", escaped(place.key)] {
        let line = place.line(place.sample + ",\(key):" + place.sample)
        let expected = [place.fault("duplicate-key", at: place.sample.unicodeScalars.count + 1)]
        #expect(Reading.faults(ofLine: line) == expected, "\(place.pointer) \(key)")
      }
    }
  }

  @Test(arguments: RecordType.allCases)
  func escapedKeysAreTheSameKeys(type: RecordType) throws {
    for place in try FieldPlaces.all(of: type) where !place.isElement {
      let usual = try RegistryEntry(json: Array(place.line(place.sample).utf8))
      let before = place.before.dropLast(place.key.count + 3)
      let line = before + escaped(place.key) + ":" + place.sample + place.after
      #expect(try RegistryEntry(json: Array(line.utf8)) == usual, "\(place.pointer)")
    }
  }

  @Test(arguments: RecordType.allCases)
  func unknownKeysAreReportedWhereThatIsAsked(type: RecordType) throws {
    var options = ReadingOptions()
    options.unknownKeys = .report
    for place in try FieldPlaces.all(of: type) where !place.isElement {
      #expect(Reading.faults(ofLine: place.line(place.sample), options) == [], "\(place.pointer)")
      let line = place.line(place.sample + ",\"\(place.key)X\":[{}]")
      let column = Reading.column(after: place.before) + place.sample.unicodeScalars.count + 1
      #expect(Reading.faults(ofLine: line, options) == ["1:\(column) \(place.pointer)X unknown-key"])
      #expect(Reading.faults(ofLine: line) == [], "\(place.pointer)")
    }
  }

  @Test(arguments: RecordType.allCases, [2, 10, 100])
  func allFaultsAtOnceInOrder(type: RecordType, number: Int) throws {
    for reversed in [false, true] {
      var line = "{\"type\":\"\(type.lineType)\""
      var expected: [String] = []
      let pieces = try FieldPiece.all(of: type.record)
      for piece in reversed ? pieces.reversed() : pieces {
        line += ",\"\(piece.key)\":"
        guard expected.count < number else {
          line += piece.whole
          continue
        }
        // A value without a special fault is null; a list has the fault in its second element.
        let bad = BadValues.of(piece.type).last { $0.code != "missing-key" }
        let value = try #require(bad)
        let start = piece.occurrence == .list ? "[\(piece.value)," : ""
        let place = Reading.column(after: line + start) + value.distance
        let element = start.isEmpty ? "" : "/1"
        expected.append("1:\(place) /\(piece.key)\(element)\(value.pointer) \(value.code)")
        line += start + value.text + (start.isEmpty ? "" : "]")
      }
      #expect(expected.count == min(number, pieces.count))
      #expect(Reading.faults(ofLine: line + "}") == expected)
      let failure = Reading.failure(ofLine: Array((line + "}").utf8))
      #expect(failure?.faultCount == expected.count)
    }
  }

  @Test func faultsOfEveryArrayOfARegistry() throws {
    var json = Reading.head
    var expected: [String] = []
    for type in RecordType.allCases {
      let least = try FieldPiece.all(of: type.record, requiredOnly: true).map(\.member).joined(separator: ",")
      json += ",\n\"\(type.rawValue)\":[{\(least)},"
      let column = Reading.column(
        after: String(json[(json.lastIndex(of: "\n") ?? json.startIndex)...].dropFirst()))
      expected.append("\(expected.count + 2):\(column) /\(type.rawValue)/1 wrong-kind")
      json += "7]"
    }
    let failure = Reading.failure(of: Array((json + "}").utf8))
    #expect(failure?.faults.map(Reading.text) == expected)
  }

  @Test func faultsSayWhatIsWanted() throws {
    let line =
      #"{"type":"province","id":1,"validity":"2011/x","predecessors":[{"province":"p","on":"2011-01-01","extent":"all"}]}"#
    let faults = try #require(Reading.failure(ofLine: Array(line.utf8))?.faults)
    #expect(faults.map(\.parameter) == ["a string", nil, "whole, part"])
    #expect(faults.map(\.value?.type) == [nil, "Period", nil])
    #expect(faults.map(\.offset) == [24, 37, 105])
  }

  private func escaped(_ key: String) -> String {
    let scalar = key.unicodeScalars.first?.value ?? 0
    return "\"\\u00" + String(scalar, radix: 16, uppercase: true) + key.dropFirst() + "\""
  }
}
