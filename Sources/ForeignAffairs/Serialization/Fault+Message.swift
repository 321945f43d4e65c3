extension Fault: CustomStringConvertible {
  /// The message in English.
  public var description: String { message(in: .english) }

  /// A sentence in the given language that says what is wrong, and at which value.
  public func message(in language: Language) -> String {
    let what = language == .vietnamese ? vietnamese : english
    guard !pointer.isEmpty else { return what }
    return language == .vietnamese ? "tại \(pointer): \(what)" : "at \(pointer): \(what)"
  }

  private var english: String {
    let it = parameter ?? ""
    return switch code {
    case .unexpectedEnd: "the text ends in the middle"
    case .unexpectedCharacter: "a character that has no place here"
    case .trailingCharacters: "something follows behind the end"
    case .badNumber: "not a number as JSON writes it"
    case .badEscape: "not an escape of JSON"
    case .loneSurrogate: "half of a surrogate pair"
    case .badUTF8: "not UTF-8"
    case .controlCharacter: "a control character must be escaped"
    case .tooDeep: "objects and arrays lie in each other more than \(it) deep"
    case .tooLarge: "more than \(it) bytes"
    case .duplicateKey: "the key “\(it)” stands twice"
    case .missingKey: "the key “\(it)” is missing"
    case .null: "null says nothing here; leave the key out"
    case .wrongKind: "\(it) is wanted"
    case .notWhole: "a whole number is wanted"
    case .overflow: "the number is too large"
    case .unknownWord: "the word is none of: \(it)"
    case .unknownKey: "the key “\(it)” is not known"
    case .blankText: "a text is wanted that is not blank"
    case .misplacedHeader: "the version of the format may only stand on the first line"
    case .wholeRegistry: "a whole registry stands on the line, where one record is wanted"
    case .otherFormat: "not a registry of this format"
    case .olderVersion: "the file is of version \(it), which cannot be brought to the current one"
    case .newerVersion: "the file is of version \(it), which this program is too old for"
    case .badValue: value?.message(in: .english) ?? parameter ?? "this value cannot stand here"
    default: code.rawValue
    }
  }

  private var vietnamese: String {
    let it = parameter ?? ""
    return switch code {
    case .unexpectedEnd: "văn bản kết thúc giữa chừng"
    case .unexpectedCharacter: "có ký tự không đúng chỗ"
    case .trailingCharacters: "còn nội dung sau phần kết thúc"
    case .badNumber: "không phải là số theo cách viết của JSON"
    case .badEscape: "không phải là ký hiệu thoát của JSON"
    case .loneSurrogate: "thiếu một nửa của cặp ký tự thay thế"
    case .badUTF8: "không phải là UTF-8"
    case .controlCharacter: "ký tự điều khiển phải được viết bằng ký hiệu thoát"
    case .tooDeep: "lồng nhau quá \(it) cấp"
    case .tooLarge: "quá \(it) byte"
    case .duplicateKey: "khóa “\(it)” xuất hiện hai lần"
    case .missingKey: "thiếu khóa “\(it)”"
    case .null: "null không có nghĩa ở đây; hãy bỏ khóa này"
    case .wrongKind: "ở đây phải là \(Self.vietnameseKinds[it] ?? it)"
    case .notWhole: "phải là số nguyên"
    case .overflow: "số quá lớn"
    case .unknownWord: "phải là một trong các từ: \(it)"
    case .unknownKey: "không có khóa “\(it)”"
    case .blankText: "nội dung không được để trống"
    case .misplacedHeader: "phiên bản của định dạng chỉ được nêu ở dòng đầu tiên"
    case .wholeRegistry: "dòng này chứa cả một sổ đăng ký, trong khi mỗi dòng chỉ được ghi một hồ sơ"
    case .otherFormat: "không phải là sổ đăng ký theo định dạng này"
    case .olderVersion: "tệp thuộc phiên bản \(it), không chuyển được sang phiên bản hiện nay"
    case .newerVersion: "tệp thuộc phiên bản \(it), mới hơn chương trình này"
    case .badValue: value?.message(in: .vietnamese) ?? parameter ?? "giá trị này không thể đứng ở đây"
    default: code.rawValue
    }
  }

  private static let vietnameseKinds = [
    "a string": "một chuỗi ký tự", "a whole number": "một số nguyên", "true or false": "true hoặc false",
    "an object": "một đối tượng", "a list": "một danh sách",
    "a string or an object": "một chuỗi ký tự hoặc đối tượng",
    "a number or an object": "một số hoặc đối tượng",
  ]
}
