extension Rule<Department> {
  static var oneDirector: Self {
    Self(
      id: "department.one-director", kind: .range, severity: .warning,
      source: .departmentDecree(.memory),
      predecessors: [.departmentDecree2025(nil, .memory), .departmentDecree2014],
      inForce: .sinceDirectorsDecree, dated: .ofParts,
      title: LocalizedText("Sở có một giám đốc", english: "A department has one director"),
      rationale: LocalizedText(
        "Giám đốc là người đứng đầu sở, do Chủ tịch Ủy ban nhân dân tỉnh bổ nhiệm; cùng một lúc chỉ có một.",
        english:
          "The director heads the department and is appointed by the chair of the province; there is one at a time."
      ),
      message: LocalizedText("số giám đốc là {directors}", english: "the number of directors is {directors}"),
      parameters: ["directors"],
      examples: {
        [
          .passing(#"{"leadership":[{"asOf":"2019-12","directors":1}]}"#),
          .passing(#"{"leadership":[{"asOf":"2019-12","directors":0}]}"#),
          .failing(#"{"leadership":[{"asOf":"2014-05-20","directors":2}]}"#, at: "/leadership/0/directors"),
          .failing(
            #"{"leadership":[{"asOf":"2019","directors":1},{"asOf":"2020","directors":{"atLeast":2}}]}"#,
            at: "/leadership/1/directors"),
          .undecided(#"{"leadership":[{"asOf":"2019-12","directors":{"unknown":true}}]}"#),
          .undecided(#"{"leadership":[{"directors":2}]}"#),
          .notApplicable(#"{"leadership":[{"asOf":"2014-05-19","directors":2}]}"#),
          .notApplicable(#"{"leadership":[{"asOf":"2019-12"}]}"#),
        ]
      }
    ) { department, _ in
      .each(department.leadership) { index, leadership in
        guard let directors = leadership.directors else { return .notApplicable }
        return .when(DayWindow.sinceDirectorsDecree.contains(leadership.asOf)) {
          .require(
            !Quantity(1).isLess(than: directors), at: .field("leadership", index, "directors"),
            .count(directors))
        }
      }
    }
  }

  static var directorMissing: Self {
    Self(
      id: "department.director-missing", kind: .range, severity: .note,
      source: .departmentDecree(.memory),
      predecessors: [.departmentDecree2025(nil, .memory), .departmentDecree2014],
      inForce: .sinceDirectorsDecree, dated: .ofParts,
      title: LocalizedText("Sở có giám đốc", english: "A department has a director"),
      rationale: LocalizedText(
        "Sở có thể tạm khuyết giám đốc, khi đó phó giám đốc được giao phụ trách; nên xem lại số liệu.",
        english:
          "A department may be without a director for a time, with a deputy in charge; it is worth a look."),
      message: LocalizedText("số giám đốc là {directors}", english: "the number of directors is {directors}"),
      parameters: ["directors"],
      examples: {
        [
          .passing(#"{"leadership":[{"asOf":"2019-12","directors":1}]}"#),
          .failing(#"{"leadership":[{"asOf":"2014-05-20","directors":0}]}"#, at: "/leadership/0/directors"),
          .failing(
            #"{"leadership":[{"asOf":"2019","directors":{"nearly":1}},{"asOf":"2020","directors":1}]}"#,
            at: "/leadership/0/directors"),
          .undecided(#"{"leadership":[{"asOf":"2019-12","directors":{"unknown":true}}]}"#),
          .undecided(#"{"leadership":[{"directors":0}]}"#),
          .notApplicable(#"{"leadership":[{"asOf":"2014-05-19","directors":0}]}"#),
          .notApplicable(#"{"leadership":[{"asOf":"2019-12"}]}"#),
        ]
      }
    ) { department, _ in
      .each(department.leadership) { index, leadership in
        guard let directors = leadership.directors else { return .notApplicable }
        return .when(DayWindow.sinceDirectorsDecree.contains(leadership.asOf)) {
          .require(
            !directors.isLess(than: 1), at: .field("leadership", index, "directors"), .count(directors))
        }
      }
    }
  }

  static var deputiesHardLimit: Self {
    Self(
      id: "department.deputies-hard-limit", kind: .range, severity: .warning,
      source: .departmentDecree2014, predecessors: [LegalSource(.decree, "13/2008/NĐ-CP", .secondary)],
      inForce: .underHardLimit, dated: .ofParts,
      title: LocalizedText("Không quá ba phó giám đốc", english: "No more than three deputy directors"),
      rationale: LocalizedText(
        """
        Mỗi sở có không quá ba phó giám đốc, ở Hà Nội và Thành phố Hồ Chí Minh không quá bốn; Nghị định 13/2008/NĐ-CP \
        trước đó cũng vậy.
        """,
        english: """
          A department has at most three deputy directors, in Hà Nội and Hồ Chí Minh City at most four; so it was under \
          Decree 13/2008/NĐ-CP.
          """),
      message: LocalizedText(
        "có {deputies} phó giám đốc, không quá {limit}",
        english: "{deputies} deputy directors; at most {limit}"),
      parameters: ["deputies", "limit"],
      examples: {
        [
          .passing(#"{"province":"dong-nai","leadership":[{"asOf":"2020-08","deputyDirectors":3}]}"#),
          .passing(#"{"province":"ha-noi-2008","leadership":[{"asOf":"2020-08","deputyDirectors":4}]}"#),
          .failing(
            #"{"province":"dong-nai","leadership":[{"asOf":"2009-01-01","deputyDirectors":4}]}"#,
            at: "/leadership/0/deputyDirectors"),
          .failing(
            #"{"province":"ho-chi-minh","leadership":[{"asOf":"2020-11-24","deputyDirectors":5}]}"#,
            at: "/leadership/0/deputyDirectors"),
          .undecided(#"{"province":"p","leadership":[{"asOf":"2020-08","deputyDirectors":4}]}"#),
          .undecided(#"{"province":"dong-nai","leadership":[{"asOf":"2020","deputyDirectors":4}]}"#),
          .notApplicable(
            #"{"province":"dong-nai","leadership":[{"asOf":"2008-12-31","deputyDirectors":4}]}"#),
          .failing(
            #"{"province":"dong-nai","leadership":[{"asOf":"2014-05-19","deputyDirectors":4}]}"#,
            at: "/leadership/0/deputyDirectors"),
          .notApplicable(
            #"{"province":"dong-nai","leadership":[{"asOf":"2020-11-25","deputyDirectors":4}]}"#),
          .notApplicable(#"{"province":"dong-nai","leadership":[{"asOf":"2020-08","directors":1}]}"#),
        ]
      }
    ) { department, context in
      .each(department.leadership) { index, leadership in
        guard let deputies = leadership.deputyDirectors else { return .notApplicable }
        return .when(DayWindow.underHardLimit.contains(leadership.asOf)) {
          let isLargest = context.gazetteer.isLargestCity(department.province)
          let (strict, lenient) = (isLargest == .yes ? 4 : 3, isLargest == .no ? 3 : 4)
          return .require(
            deputies.isAtMost(strict, leniently: lenient), at: .field("leadership", index, "deputyDirectors"),
            .count(deputies), .integer(lenient))
        }
      }
    }
  }

  static var deputiesAboveAverage: Self {
    Self(
      id: "department.deputies-above-average", kind: .range, severity: .note,
      source: .departmentDecree(.secondary),
      predecessors: [
        .departmentDecree2025(nil, .memory), LegalSource(.decree, "107/2020/NĐ-CP", .secondary),
      ],
      inForce: .sinceAverage, dated: .ofParts,
      title: LocalizedText(
        "Bình quân ba phó giám đốc mỗi sở", english: "Three deputy directors for a department on average"),
      rationale: LocalizedText(
        """
        Bình quân mỗi sở có ba phó giám đốc nên một sở có thể có nhiều hơn; Nghị định 150/2025/NĐ-CP giữ cách tính này, và \
        khi sắp xếp năm 2025 cho phép tạm vượt, chậm nhất 5 năm phải giảm.
        """,
        english: """
          Departments have three deputy directors on average, so that one may have more; Decree 150/2025/NĐ-CP goes on like \
          that, and the mergers of 2025 allow more for up to five years.
          """),
      message: LocalizedText(
        "có {deputies} phó giám đốc, bình quân là ba",
        english: "{deputies} deputy directors; the average is three"),
      parameters: ["deputies"],
      examples: {
        [
          .passing(#"{"leadership":[{"asOf":"2021-04","deputyDirectors":1}]}"#),
          .failing(
            #"{"leadership":[{"asOf":"2020-11-25","deputyDirectors":4}]}"#,
            at: "/leadership/0/deputyDirectors"),
          .failing(
            #"{"leadership":[{"asOf":"2021","deputyDirectors":3},{"asOf":"2025-07","deputyDirectors":{"over":3}}]}"#,
            at: "/leadership/1/deputyDirectors"),
          .undecided(#"{"leadership":[{"asOf":"2021-04","deputyDirectors":{"unknown":true}}]}"#),
          .undecided(#"{"leadership":[{"asOf":"2020","deputyDirectors":4}]}"#),
          .notApplicable(#"{"leadership":[{"asOf":"2020-11-24","deputyDirectors":4}]}"#),
        ]
      }
    ) { department, _ in
      .each(department.leadership) { index, leadership in
        guard let deputies = leadership.deputyDirectors else { return .notApplicable }
        return .when(DayWindow.sinceAverage.contains(leadership.asOf)) {
          .require(
            deputies.isAtMost(3, leniently: 3), at: .field("leadership", index, "deputyDirectors"),
            .count(deputies))
        }
      }
    }
  }
}

extension DayWindow {
  /// Since Decree 24/2014/NĐ-CP.
  fileprivate static let sinceDirectorsDecree = since(2014, 5, 20)
  /// From Decree 13/2008/NĐ-CP, of which only the year is known, to the last day before Decree 107/2020/NĐ-CP.
  fileprivate static let underHardLimit = since(2009, 1, 1).through(2020, 11, 24)
  /// Since Decree 107/2020/NĐ-CP.
  fileprivate static let sinceAverage = since(2020, 11, 25)
}
