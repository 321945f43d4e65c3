#if !FUZZING
  import ForeignAffairs
#endif

extension FuzzTarget {
  /// Tables and summaries: what is read gives the same bytes again, can be shown, and merges or says why not.
  static func figures(_ bytes: [UInt8]) -> String? {
    let targets: [([UInt8]) -> String?] = [
      table, annualSummary, summary(of: Delegation.self), summary(of: Agreement.self),
      summary(of: NGOProject.self), summary(of: Award.self), summary(of: Event.self),
      summary(of: Department.self),
    ]
    for target in targets {
      if let complaint = target(bytes) { return complaint }
    }
    return nil
  }

  private static func table(_ bytes: [UInt8]) -> String? {
    let form = WrittenForm<Table>(
      read: { (json) throws(ReadingFailure) in try Table(json: json) }, write: { $0.json },
      merge: { (left, right) throws(StatisticsFailure) in try left.merging(right) }
    ) { table in
      _ = table.text(TableStyle(.english, layout: .listed)) + table.markdown() + table.csv
      _ = table.figuresJSON().count + table.reconciliation.count
      _ = try? table.growth()
      _ = try? table.shares()
    }
    return form.complaint(about: bytes)
  }

  private static func summary<Record: SummarySubject>(of type: Record.Type) -> ([UInt8]) -> String? {
    let form = WrittenForm<RecordSummary<Record>>(
      read: { (json) throws(ReadingFailure) in try RecordSummary(json: json) }, write: { $0.json },
      merge: { (left, right) throws(StatisticsFailure) in try left.merging(right) }
    ) { summary in
      _ = summary.text() + summary.markdown(TableStyle(.english)) + summary.csv
      _ = summary.figuresJSON().count
    }
    return { form.complaint(about: $0) }
  }

  private static func annualSummary(_ bytes: [UInt8]) -> String? {
    let form = WrittenForm<AnnualSummary>(
      read: { (json) throws(ReadingFailure) in try AnnualSummary(json: json) }, write: { $0.json },
      merge: { (left, right) throws(StatisticsFailure) in try left.merging(right) }
    ) { summary in
      // A difference may be larger than any number, which is said and is no fault.
      _ = try? summary.text() + summary.markdown(TableStyle(.english)) + summary.csv()
      _ = try? summary.figuresJSON()
    }
    return form.complaint(about: bytes)
  }
}

/// How something that merges is written and read.
private struct WrittenForm<Value> {
  let read: ([UInt8]) throws(ReadingFailure) -> Value
  let write: (Value) -> [UInt8]
  let merge: (Value, Value) throws(StatisticsFailure) -> Value
  let show: (Value) -> Void

  func complaint(about bytes: [UInt8]) -> String? {
    let value: Value
    do throws(ReadingFailure) {
      value = try read(bytes)
    } catch {
      return FuzzTarget.complaint(about: error, in: bytes)
    }
    let json = write(value)
    guard let again = try? read(json) else { return "canonical JSON is refused" }
    if write(again) != json { return "canonical JSON changes" }
    show(again)
    do throws(StatisticsFailure) {
      let merged = write(try merge(value, again))
      guard let read = try? read(merged) else { return "what is merged is refused" }
      return write(read) == merged ? nil : "what is merged changes"
    } catch {
      return error.message(in: .vietnamese).isEmpty ? "a failure without a message" : nil
    }
  }
}
