extension Event {
  /// Whether its theme is one of those of which the Prime Minister decides; no theme tells of none.
  ///
  /// Of *dân tộc*, which is a nation as well as an ethnic group, only some phrases tell.
  var themeIsForPrimeMinister: Ternary {
    guard let theme else { return .no }
    if matters.contains(where: { $0.isTouched(by: theme) }) { return .yes }
    return nationOrGroup.isTouched(by: theme) ? .unknown : .no
  }
}

/// The matters of Decision 06/2020/QĐ-TTg, Article 3.
private let matters: [Matter] = [
  Matter(["chu quyen", "sovereignty"], except: ["chu quyen du lieu", "chu quyen so", "data sovereignty"]),
  .defence, .security,
  Matter([
    "chinh sach dan toc", "cong tac dan toc", "van de dan toc", "dan toc thieu so", "ethnic minority",
    "ethnic minorities", "ethnic affairs",
  ]),
  Matter(
    ["ton giao", "religion", "religions", "religious"], except: ["du lich ton giao", "religious tourism"]),
  Matter(["nhan quyen", "quyen con nguoi", "human rights"]),
  Matter(["bi mat nha nuoc", "state secret", "state secrets"]),
]

private let nationOrGroup = Matter(
  ["dan toc", "ethnic", "ethnicity"],
  except: [
    "dai doan ket dan toc", "doc lap dan toc", "giai phong dan toc", "y hoc dan toc", "ban sac dan toc",
  ])
