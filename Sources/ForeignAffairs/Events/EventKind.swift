/// The kind of an event.
public struct EventKind: OpenCode {
  /// The code as text.
  public let rawValue: String

  /// An event kind from its code; any text is kept.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Conference (*hội nghị, hội thảo*).
  public static let conference = Self(rawValue: "conference")
  /// Forum (*diễn đàn, tọa đàm*).
  public static let forum = Self(rawValue: "forum")
  /// Promotion (*chương trình xúc tiến, quảng bá*).
  public static let promotion = Self(rawValue: "promotion")
  /// Festival (*festival, lễ hội*).
  public static let festival = Self(rawValue: "festival")
  /// Ceremony (*lễ kỷ niệm*).
  public static let ceremony = Self(rawValue: "ceremony")
  /// Meeting (*gặp mặt, hội nghị nội bộ*).
  public static let meeting = Self(rawValue: "meeting")
  /// Exchange (*giao lưu*).
  public static let exchange = Self(rawValue: "exchange")
  /// Congress (*đại hội*).
  public static let congress = Self(rawValue: "congress")
  /// Survey (*khảo sát*).
  public static let survey = Self(rawValue: "survey")
  /// Publication (*ấn phẩm*).
  public static let publication = Self(rawValue: "publication")
  /// Founding of an association (*thành lập hội*).
  public static let associationFounded = Self(rawValue: "associationFounded")
  /// Service (*hoạt động phục vụ*).
  public static let service = Self(rawValue: "service")
  /// Other event (*sự kiện khác*).
  public static let other = Self(rawValue: "other")

  /// The codes known to this version.
  public static let vocabulary: [CodeName<Self>] = [
    CodeName(.conference, "hội nghị, hội thảo", "conference"),
    CodeName(.forum, "diễn đàn, tọa đàm", "forum"),
    CodeName(.promotion, "chương trình xúc tiến, quảng bá", "promotion"),
    CodeName(.festival, "festival, lễ hội", "festival"),
    CodeName(.ceremony, "lễ kỷ niệm", "ceremony"),
    CodeName(.meeting, "gặp mặt, hội nghị nội bộ", "meeting"),
    CodeName(.exchange, "giao lưu", "exchange"),
    CodeName(.congress, "đại hội", "congress"),
    CodeName(.survey, "khảo sát", "survey"),
    CodeName(.publication, "ấn phẩm", "publication"),
    CodeName(.associationFounded, "thành lập hội", "founding of an association"),
    CodeName(.service, "hoạt động phục vụ", "service"),
    CodeName(.other, "sự kiện khác", "other event"),
  ]
}

extension EventKind: WireValue {}
