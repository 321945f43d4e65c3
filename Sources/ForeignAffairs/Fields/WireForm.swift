/// What a value looks like in JSON, for whoever describes the format instead of reading it.
package struct WireType {
  /// The name under which the description stands, or nothing for a plain JSON value.
  package let name: String?
  /// What is to be said of every value of the type.
  package let note: String?
  /// The JSON that stands for a value.
  package let form: WireForm

  package init(_ name: String? = nil, _ note: String? = nil, _ form: WireForm) {
    self.name = name
    self.note = note
    self.form = form
  }
}

/// The JSON that stands for a value.
package indirect enum WireForm {
  /// An object with the fields that the record lists, and any others.
  case record(any FieldRecord.Type)
  /// A record with a key that names its type in front; where there is no name, the key may not stand there.
  case line(type: String?, any FieldRecord.Type)
  /// Any string.
  case string
  /// A string that matches an expression as a whole.
  case text(pattern: String)
  /// A string of an open list.
  case code(known: [String])
  /// One of these strings and no other.
  case words([String])
  /// A whole number of 64 bits.
  case wholeNumber
  /// `true` or `false`.
  case boolean
  /// `true` alone.
  case yes
  /// A value of another type.
  case value(any WireValue.Type)
  /// Two values in order.
  case pair(any WireValue.Type)
  /// An object with at least one key, any, and values of one type.
  case map(any WireValue.Type)
  /// An object with these keys and no others, and at least one of them.
  case object([WireMember])
  /// Exactly one of these forms.
  case oneOf([WireForm])
}

/// A key of a closed object and what stands behind it.
package struct WireMember {
  package let key: String
  package let form: WireForm
  package let isRequired: Bool

  package init(_ key: String, _ form: WireForm, isRequired: Bool = true) {
    self.key = key
    self.form = form
    self.isRequired = isRequired
  }
}

/// The regular expressions of texts, in the part of the language that ECMA-262 and all others share.
enum WirePattern {
  static let twoCapitals = "[A-Z]{2}"
  static let decimal = #"-?[0-9]+(?:\.[0-9]+)?"#
  static let ratio = "-?[0-9]+/-?[0-9]+"
  // Any minor version, and no major version that is newer.
  static let version = #"[01]\.(?:0|[1-9][0-9]*)"#

  // The years that have a 29th of February.
  private static let leapYear =
    "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)"
  private static let longMonth = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
  private static let shortMonth = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
  private static let february = "02-(?:0[1-9]|1[0-9]|2[0-8])"
  static let day = "(?:[0-9]{4}-(?:\(longMonth)|\(shortMonth)|\(february))|\(leapYear)-02-29)"

  private static let part = "(?:0[1-9]|1[0-2]|3[3-6]|4[01])"
  static let date = "(?:\(day)|[0-9]{4}(?:-\(part))?|[0-9]{3}X)[?~%]?"
  private static let end = #"(?:\#(date)|\.\.)"#
  static let period = "(?:\(date)|\(end)/\(end)?|/\(end))"
}
