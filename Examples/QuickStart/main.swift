import ExampleSupport
import ForeignAffairs

// Build a record, look at it, write it as JSON and read it back.
runCommand("quick-start", usage: "quick-start", syntax: Arguments.Syntax(positionals: 0)) {
  _ throws(CommandFailure) in
  do {
    var memorandum = Agreement(
      id: "hue-gifu", title: LocalizedText("Bản ghi nhớ hợp tác", english: "Memorandum of cooperation"),
      kind: .memorandumOfUnderstanding)
    memorandum.foreignParties = [.locality("Gifu", in: .japan)]
    memorandum.signedOn = try PartialDate("2020-11")
    memorandum.expiresOn = try PartialDate("2025")

    let today = try CalendarDate("2026-11-21")
    let inForce = memorandum.isInForce(on: today)
    let early = memorandum.isInForce(on: try CalendarDate("2020-11-15"))

    var registry = Registry()
    registry.agreements = [memorandum]
    let copy = try Registry(json: registry.json)

    return """
      \(memorandum.title.text(in: .english)) with \(memorandum.foreignParties[0].name), \(memorandum.signedOn?.description ?? "")
      in force on \(today): \(inForce)
      in force on 2020-11-15: \(early), because only the month of signing is known
      \(String(decoding: registry.readableJSON, as: UTF8.self))
      read back equal: \(copy == registry)

      """
  } catch {
    throw CommandFailure("\(error)", status: 2)
  }
}
