import ForeignAffairs
import ForeignAffairsInterchange
import Foundation

// What samples may use without making it: they are about something else.

/// The bytes of `thua-thien-hue-2020.json`; programs start beside the registers.
let bytes: [UInt8] = {
  do {
    return try FileContents(of: "thua-thien-hue-2020.json").bytes
  } catch {
    preconditionFailure("\(error)")
  }
}()

/// The registry of these bytes.
let registry: Registry = {
  do {
    return try Registry(json: bytes)
  } catch {
    preconditionFailure("\(error)")
  }
}()

/// A day of judgement.
let today = CalendarDate(dayNumber: 20_778) ?? .distantPast

/// A table of two dimensions.
let table: Table = {
  do {
    return try registry.delegations.table(by: .year(.started), .direction, measuring: .people)
  } catch {
    preconditionFailure("\(error)")
  }
}()

/// A page with samples, and what it promises that they print.
struct SamplePage: Sendable {
  let name: String
  /// The answers in order, each with the line that it stands on.
  let answers: [(line: Int, text: String)]
  let run: @Sendable () async throws -> Void
}

/// What the page that is run has printed.
@MainActor var printed: [String] = []

/// Stands in the place of `print`: what it is given is an answer.
@MainActor func prints(_ values: Any...) {
  let text = values.map { "\($0)" }.joined(separator: " ")
  printed += text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  if text.hasSuffix("\n") { printed.removeLast() }
}

/// A value whose answer stands behind it: the answer begins with it, and may go on with words.
@MainActor func claim<Value>(_ value: Value?, _ answer: String) {
  let text = value.map { shown($0) } ?? "nil"
  let rest = answer.dropFirst(text.count)
  let isKept = answer.hasPrefix(text) && (rest.isEmpty || rest.hasPrefix(":") || rest.hasPrefix(","))
  prints(isKept ? answer : text)
}

/// A value as pages write it.
private func shown(_ value: some Any) -> String {
  switch value {
  case let quantity as Quantity<Int>: Wording(.english).quantity(quantity)
  default: "\(value)"
  }
}

@main
struct Samples {
  @MainActor static func main() async {
    var failures = 0
    var count = 0
    for page in pages {
      printed = []
      do {
        try await page.run()
      } catch {
        print("\(page.name): \(error)")
        failures += 1
      }
      count += page.answers.count
      for place in 0..<max(printed.count, page.answers.count) {
        let answer = place < page.answers.count ? page.answers[place] : nil
        let text = place < printed.count ? printed[place] : nil
        guard answer?.text != text else { continue }
        print("\(page.name):\(answer?.line ?? 0): says “\(answer?.text ?? "")”, prints")
        failures += 1
        // What follows may only have moved; it helps to see it.
        for line in printed.dropFirst(place).prefix(20) { print("  \(line)") }
        break
      }
    }
    print("samples: \(pages.count) pages run, \(count) answers, \(failures) pages wrong")
    exit(failures == 0 ? 0 : 1)
  }
}
