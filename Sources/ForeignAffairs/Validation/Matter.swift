/// A matter that a text may touch, known by the words that name it.
struct Matter: Sendable {
  private let phrases: PhraseList
  private let exceptions: PhraseList

  /// A matter.
  ///
  /// - Parameters:
  ///   - phrases: The words that name it.
  ///   - exceptions: What only sounds like it: security of food is not for the police.
  init(_ phrases: [String], except exceptions: [String] = []) {
    (self.phrases, self.exceptions) = (PhraseList(phrases), PhraseList(exceptions))
  }

  /// Whether a text touches the matter.
  func isTouched(by text: LocalizedText) -> Bool {
    phrases.isFound(in: text) && !exceptions.isFound(in: text)
  }
}

extension Matter {
  /// Defence (*quốc phòng*).
  static let defence = Self(["quoc phong", "defence", "defense"])
  /// Security (*an ninh*).
  static let security = Self(
    ["an ninh", "security"],
    except: [
      "an ninh luong thuc", "an ninh nang luong", "an ninh nguon nuoc", "an ninh y te", "food security",
      "energy security", "water security", "social security",
    ])
  /// Investment (*đầu tư*).
  static let investment = Self(["dau tu", "investment"])
}
