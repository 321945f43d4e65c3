import ForeignAffairs

/// Short ways for tests to read JSON and to name what is wrong with it.
enum Reading {
  static let head = #"{"format":"foreign-affairs-registry","version":"1.0""#

  /// Every fault of a line as `line:column pointer code`, in the order given; none for a line that can be read.
  static func faults(ofLine json: [UInt8], _ options: ReadingOptions = ReadingOptions()) -> [String] {
    failure(ofLine: json, options)?.faults.map(text) ?? []
  }

  static func faults(ofLine json: String, _ options: ReadingOptions = ReadingOptions()) -> [String] {
    faults(ofLine: Array(json.utf8), options)
  }

  static func failure(
    ofLine json: [UInt8], _ options: ReadingOptions = ReadingOptions()
  ) -> ReadingFailure? {
    do throws(ReadingFailure) {
      _ = try RegistryEntry(json: json, options: options)
      return nil
    } catch {
      return error
    }
  }

  static func failure(of json: [UInt8], _ options: ReadingOptions = ReadingOptions()) -> ReadingFailure? {
    do throws(ReadingFailure) {
      _ = try Registry(json: json, options: options)
      return nil
    } catch {
      return error
    }
  }

  static func text(_ fault: Fault) -> String {
    "\(fault.line):\(fault.column) \(fault.pointer) \(fault.code.rawValue)"
  }

  /// The faults of a registry that has a value behind the unknown key `x`, each as `column code`, the column counted
  /// from the beginning of the value.
  static func faults(inside value: [UInt8], _ options: ReadingOptions = ReadingOptions()) -> [String] {
    let before = Array((head + ",\"x\":").utf8)
    let failure = failure(of: before + value + [UInt8(ascii: "}")], options)
    return failure?.faults.map { "\($0.column - before.count) \($0.code.rawValue)" } ?? []
  }

  /// A value that a registry keeps behind the unknown key `x`.
  static func value(_ json: String, _ options: ReadingOptions = ReadingOptions()) throws -> JSONValue? {
    try Registry(json: Array((head + ",\"x\":" + json + "}").utf8), options: options).additional["x"]
  }

  /// The column behind a text on one line.
  static func column(after text: String) -> Int { text.unicodeScalars.count + 1 }
}
