extension RecordSummary: Codable {
  /// The summary as canonical JSON on one line: everything that is needed to merge it with others.
  public var json: [UInt8] {
    var output = JSONOutput()
    SummaryDocument(self).write(&output)
    return output.array
  }

  /// Reads a summary.
  ///
  /// - Throws: ``ReadingFailure`` with every fault.
  public init(json: [UInt8], options: ReadingOptions = ReadingOptions()) throws(ReadingFailure) {
    let document = try readDocument(json, as: SummaryDocument.self, options: options)
    do throws(TableFault) {
      self = try document.summary(of: Record.self)
    } catch {
      throw error.failure
    }
  }

  /// Reads the summary from any decoder.
  public init(from decoder: any Decoder) throws {
    let document = try SummaryDocument(from: decoder)
    do throws(TableFault) {
      self = try document.summary(of: Record.self)
    } catch {
      throw error.decodingError("summary", decoder)
    }
  }

  /// Writes the summary to any encoder.
  public func encode(to encoder: any Encoder) throws {
    try SummaryDocument(self).encode(to: encoder)
  }
}
