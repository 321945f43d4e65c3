// How tables and summaries are made of their documents.

extension FieldRecord {
  /// Reads a document and makes of it what it stands for.
  ///
  /// - Throws: ``ReadingFailure`` with every fault.
  static func read<Value>(
    _ json: [UInt8], _ options: ReadingOptions, _ make: (Self) throws(TableFault) -> Value
  ) throws(ReadingFailure) -> Value {
    let document = try readDocument(json, as: Self.self, options: options)
    do throws(TableFault) {
      return try make(document)
    } catch {
      throw error.failure
    }
  }

  /// The same from any decoder.
  static func read<Value>(
    _ name: String, from decoder: any Decoder, _ make: (Self) throws(TableFault) -> Value
  ) throws -> Value {
    let document = try Self(from: decoder)
    do throws(TableFault) {
      return try make(document)
    } catch {
      throw error.decodingError(name, decoder)
    }
  }
}
