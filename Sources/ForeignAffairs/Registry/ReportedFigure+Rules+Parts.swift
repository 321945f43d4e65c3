extension Rule<ReportedFigure> {
  static var subsetOfItself: Self {
    Self(
      id: "figure.subset-of-itself", kind: .reference, severity: .error,
      title: LocalizedText(
        "Số liệu không là một phần của chính nó", english: "A figure is not a part of itself"),
      rationale: LocalizedText(
        "Một phần thuộc về một tổng khác với nó.",
        english: "A part belongs to a whole that is another figure."),
      message: LocalizedText("“{id}” là một phần của chính nó", english: "“{id}” is a part of itself"),
      parameters: ["id"],
      examples: {
        [
          .passing(#"{"id":"a","subsetOf":"b"}"#),
          .failing(#"{"id":"a","subsetOf":"a"}"#, at: "/subsetOf"),
          .failing(#"{"subsetOf":"example"}"#, at: "/subsetOf"),
          .notApplicable("{}"),
        ]
      }
    ) { figure, _ in
      guard let whole = figure.subsetOf else { return .notApplicable }
      return .require(whole != figure.id, at: "subsetOf", .identifier(whole))
    }
  }

  static var accompaniesItself: Self {
    Self(
      id: "figure.accompanies-itself", kind: .reference, severity: .warning,
      title: LocalizedText(
        "Số liệu đi cùng những số liệu khác", english: "A figure accompanies other figures"),
      rationale: LocalizedText(
        "Số liệu không đi cùng chính nó; ở đây hẳn phải ghi một số liệu khác.",
        english: "A figure does not stand beside itself; another one must be meant."),
      message: LocalizedText("“{id}” đi cùng chính nó", english: "“{id}” accompanies itself"),
      parameters: ["id"],
      examples: {
        [
          .passing(#"{"id":"a","accompanies":["b","c"]}"#),
          .failing(#"{"id":"a","accompanies":["a"]}"#, at: "/accompanies/0"),
          .failing(#"{"id":"a","accompanies":["b","a"]}"#, at: "/accompanies/1"),
          .notApplicable("{}"),
        ]
      }
    ) { figure, _ in
      .each(figure.accompanies) { index, other in
        .require(other != figure.id, at: .field("accompanies", index), .identifier(other))
      }
    }
  }

  static var namesComplete: Self {
    Self(
      id: "figure.names-complete", kind: .sum, severity: .warning,
      title: LocalizedText(
        "Danh sách đầy đủ khớp với số lượng", english: "A complete list has as many names as are counted"),
      rationale: LocalizedText(
        "Khi danh sách nêu đủ mọi tên thì số tên là số lượng.",
        english: "Where every one is named, the names are as many as the count."),
      message: LocalizedText(
        "danh sách đầy đủ có {names} tên, số lượng là {count}",
        english: "the complete list has {names} names; the count is {count}"),
      parameters: ["names", "count"],
      examples: {
        [
          .passing(#"{"count":2,"names":["Lào","Campuchia"],"listing":"complete"}"#),
          .passing(#"{"count":{"over":1},"names":["Lào","Campuchia"],"listing":"complete"}"#),
          .failing(#"{"count":3,"names":["Lào","Campuchia"],"listing":"complete"}"#, at: "/names"),
          .failing(#"{"count":{"over":2},"names":["Lào","Campuchia"],"listing":"complete"}"#, at: "/names"),
          .undecided(#"{"count":{"about":9},"names":["Lào"],"listing":"complete"}"#),
          .undecided(#"{"count":{"unknown":true},"names":["Lào"],"listing":"complete"}"#),
          .notApplicable(#"{"count":3,"names":["Lào"],"listing":"sample"}"#),
          .notApplicable(#"{"count":3,"listing":"complete"}"#),
        ]
      }
    ) { figure, _ in
      guard figure.listing == .complete, !figure.names.isEmpty, let count = figure.count else {
        return .notApplicable
      }
      return .require(
        count.admits(figure.names.count), at: "names", .integer(figure.names.count), .count(count))
    }
  }

  static var namesExceedCount: Self {
    Self(
      id: "figure.names-exceed-count", kind: .sum, severity: .warning,
      title: LocalizedText(
        "Số tên nêu ví dụ không vượt số lượng", english: "Not more are named than are counted"),
      rationale: LocalizedText(
        "Danh sách chỉ nêu một số tên thì không thể dài hơn số lượng.",
        english: "A list of some of the names cannot be longer than the count."),
      message: LocalizedText(
        "nêu {names} tên trong khi số lượng là {count}", english: "names {names} while the count is {count}"),
      parameters: ["names", "count"],
      examples: {
        [
          .passing(#"{"count":3,"names":["Lào","Campuchia"],"listing":"sample"}"#),
          .passing(#"{"count":{"over":1},"names":["Lào"]}"#),
          .failing(#"{"count":1,"names":["Lào","Campuchia"],"listing":"sample"}"#, at: "/names"),
          .failing(#"{"count":{"nearly":2},"names":["Lào","Campuchia"]}"#, at: "/names"),
          .undecided(#"{"count":{"about":1},"names":["Lào","Campuchia"]}"#),
          .notApplicable(#"{"count":1,"names":["Lào","Campuchia"],"listing":"complete"}"#),
          .notApplicable(#"{"count":1}"#),
        ]
      }
    ) { figure, _ in
      guard figure.listing != .complete, !figure.names.isEmpty, let count = figure.count else {
        return .notApplicable
      }
      // A number without an upper bound is never exceeded; an estimate cannot tell.
      if case .over = count.certainty { return .passed }
      if case .atLeast = count.certainty { return .passed }
      return .require(
        !count.isLess(than: .exact(figure.names.count)), at: "names", .integer(figure.names.count),
        .count(count))
    }
  }

  static var listingWithoutNames: Self {
    Self(
      id: "figure.listing-without-names", kind: .structure, severity: .note,
      title: LocalizedText("Kiểu danh sách đi cùng danh sách", english: "A kind of list stands with a list"),
      rationale: LocalizedText(
        "Không có tên nào thì không nói được danh sách là đầy đủ hay chỉ nêu một số.",
        english: "Without names it means nothing to say whether all of them or some are listed."),
      message: LocalizedText(
        "nói về danh sách mà không có tên nào", english: "speaks of a list that has no names"),
      examples: {
        [
          .passing(#"{"names":["Lào"],"listing":"sample"}"#),
          .failing(#"{"listing":"complete"}"#, at: "/names"),
          .failing(#"{"count":5,"listing":"sample"}"#, at: "/names"),
          .notApplicable(#"{"names":["Lào"]}"#),
        ]
      }
    ) { figure, _ in
      guard figure.listing != nil else { return .notApplicable }
      return .require(!figure.names.isEmpty, at: "names")
    }
  }
}
