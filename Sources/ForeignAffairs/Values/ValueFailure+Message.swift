extension ValueFailure: CustomStringConvertible {
  /// The message in English.
  public var description: String { message(in: .english) }

  /// A sentence in the given language that says what is wrong and what is expected.
  public func message(in language: Language) -> String {
    let form = Self.forms[type]
    switch language {
    case .english: return english(form)
    case .vietnamese: return vietnamese(form)
    }
  }

  private func english(_ form: Form?) -> String {
    let wanted = form?.english ?? type
    let hint = form.map { "; write it like \($0.example)" } ?? ""
    let place = offset.map { ", at character \($0 + 1)" } ?? ""
    switch code {
    case .empty: return "an empty text is not \(wanted)\(hint)"
    case .outOfRange:
      return "“\(input)” is not \(wanted)\(place): the part must be \(parameter ?? "in range")"
    case .notInCalendar: return "“\(input)” is not \(wanted): that month has \(parameter ?? "fewer") days"
    case .overflow: return "“\(input)” is too large for \(wanted)"
    case .currenciesDiffer:
      return "\(input) and \(parameter ?? "another currency") cannot be combined without a rate"
    default: return "“\(input)” is not \(wanted)\(place)\(hint)"
    }
  }

  private func vietnamese(_ form: Form?) -> String {
    let wanted = form?.vietnamese ?? type
    let hint = form.map { "; viết như \($0.example)" } ?? ""
    let place = offset.map { ", tại ký tự thứ \($0 + 1)" } ?? ""
    switch code {
    case .empty: return "để trống thì không phải là \(wanted)\(hint)"
    case .outOfRange:
      return
        "“\(input)” không phải là \(wanted)\(place): phần này phải là \(parameter ?? "trong khoảng cho phép")"
    case .notInCalendar:
      return "“\(input)” không phải là \(wanted): tháng đó chỉ có \(parameter ?? "ít hơn") ngày"
    case .overflow: return "“\(input)” quá lớn đối với \(wanted)"
    case .currenciesDiffer:
      return "không thể cộng \(input) với \(parameter ?? "loại tiền khác") khi chưa có tỷ giá"
    default: return "“\(input)” không phải là \(wanted)\(place)\(hint)"
    }
  }

  /// How a kind of value is called and written.
  private struct Form: Sendable {
    let english: String
    let vietnamese: String
    let example: String
  }

  private static let forms: [String: Form] = [
    "CalendarDate": Form(english: "a calendar day", vietnamese: "ngày theo lịch", example: "1998-02-14"),
    "PartialDate": Form(
      english: "a date in EDTF", vietnamese: "mốc thời gian theo EDTF",
      example: "1998, 1998-02, 1998-02-14 or 1998~"),
    "Period": Form(
      english: "a period in EDTF", vietnamese: "khoảng thời gian theo EDTF",
      example: "2011/2023-06, 2011/.. or 2011"),
    "CountryCode": Form(
      english: "a country code of two capital letters", vietnamese: "mã quốc gia gồm hai chữ in hoa",
      example: "VN"),
    "CurrencyCode": Form(
      english: "a currency code of three capital letters", vietnamese: "mã tiền tệ gồm ba chữ in hoa",
      example: "VND"),
    "ProvinceCode": Form(
      english: "a province code of two digits", vietnamese: "mã tỉnh gồm hai chữ số", example: "46"),
    "SubdivisionCode": Form(
      english: "a subdivision code of ISO 3166-2", vietnamese: "mã đơn vị hành chính theo ISO 3166-2",
      example: "VN-26"),
    "Money": Form(english: "an amount of money", vietnamese: "số tiền", example: "807020.00"),
    "DecimalNumber": Form(english: "a decimal number", vietnamese: "số thập phân", example: "12.50"),
    "Ratio": Form(
      english: "a quotient of whole numbers", vietnamese: "thương của hai số nguyên", example: "3/8"),
    "Quantity": Form(english: "a quantity", vietnamese: "một số lượng", example: "408"),
    "RegistryFormat": Form(
      english: "a registry of this format", vietnamese: "sổ đăng ký theo định dạng này",
      example: "foreign-affairs-registry"),
    "FormatVersion": Form(
      english: "a version of this format", vietnamese: "phiên bản của định dạng này", example: "1.0"),
    "JSONNumber": Form(
      english: "a number as JSON writes it", vietnamese: "số theo cách viết của JSON", example: "-12.50"),
  ]
}
