import ExampleSupport
import ForeignAffairs

/// What the command is asked for.
struct ProvinceQuery {
  /// How the units are told apart from others.
  enum Subject {
    case code(ProvinceCode)
    case subdivisionCode(SubdivisionCode)
    case name(String)
    case all
  }

  private let subject: Subject
  private let day: CalendarDate?

  init(_ arguments: Arguments) throws(CommandFailure) {
    let words = arguments.positionals.joined(separator: " ").split(separator: " ").joined(separator: " ")
    day = try arguments["on"].map { text throws(CommandFailure) in
      do throws(ValueFailure) {
        return try CalendarDate(text)
      } catch {
        throw .data("\(error)")
      }
    }
    if arguments.has("all") {
      guard arguments.positionals.isEmpty else { throw .usage("--all takes no code and no name") }
      guard day != nil else { throw .usage("--all needs a day: --on DATE") }
      subject = .all
    } else {
      guard !words.isEmpty else { throw .usage("a code or a name is missing") }
      subject = Self.subject(words)
    }
  }

  /// Two digits are a code of the statistics office, what begins with `VN-` may be one of ISO 3166-2.
  private static func subject(_ words: String) -> Subject {
    if let code = try? ProvinceCode(words) { return .code(code) }
    let capitals = words.uppercased()
    if capitals.hasPrefix("VN-"), let code = try? SubdivisionCode(capitals) { return .subdivisionCode(code) }
    return .name(words)
  }

  /// Whether every unit of a day is wanted.
  var wantsAll: Bool {
    if case .all = subject { true } else { false }
  }

  /// The units that fit, each with the day of which its name and kind are told.
  func findings(in gazetteer: Gazetteer) throws(CommandFailure) -> [ProvinceFinding] {
    let first = gazetteer.coverage.lowerBound
    if let day, day < first { throw .data("the gazetteer begins on \(first); \(day) is before it") }
    let candidates = units(in: gazetteer)
    let units = candidates.filter { unit in
      guard let day else { return true }
      if case .name(let name) = subject { return gazetteer.units(named: name, on: day).contains(unit) }
      return unit.exists(on: day) == .yes
    }
    guard !units.isEmpty else { throw .data(absence(of: candidates)) }
    return units.map { ProvinceFinding(unit: $0, day: day, gazetteer: gazetteer) }
  }

  private func units(in gazetteer: Gazetteer) -> [Province] {
    switch subject {
    case .code(let code): gazetteer.units(code: code)
    case .subdivisionCode(let code): gazetteer.units(subdivisionCode: code)
    case .name(let name): gazetteer.units(named: name)
    case .all: gazetteer.units
    }
  }

  /// A sentence that says what was not found, and what there is on other days.
  private func absence(of candidates: [Province]) -> String {
    let what =
      switch subject {
      case .code(let code): "has the code \(code)"
      case .subdivisionCode(let code): "has the code \(code)"
      case .name(let name): "bears the name “\(name)”"
      case .all: "exists"
      }
    guard let day, !candidates.isEmpty else { return "no unit \(what)" }
    let others = candidates.map { "\($0.id) (\(Self.standing(of: $0, on: day)))" }
    return "no unit \(what) on \(day); see \(others.joined(separator: ", "))"
  }

  /// When a unit exists, or how it was called on a day on which it does.
  private static func standing(of unit: Province, on day: CalendarDate) -> String {
    if let name = unit.name(on: day) { return "then named \(name)" }
    return switch (unit.validity.start.date, unit.validity.end.date) {
    case (let first?, let last?): "from \(first) until \(last)"
    case (let first?, nil): "since \(first)"
    case (nil, let last?): "until \(last)"
    case (nil, nil): "always"
    }
  }
}
