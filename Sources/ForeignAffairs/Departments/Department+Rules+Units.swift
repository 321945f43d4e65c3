extension Rule<Department> {
  static var divisionNamesUnique: Self {
    Self(
      id: "department.division-names-unique", kind: .duplicate, severity: .error,
      title: LocalizedText("Tên phòng không trùng nhau", english: "No two divisions have one name"),
      rationale: LocalizedText(
        "Cùng một thời điểm, trong một sở không có hai đơn vị trùng tên; trùng là ghi hai lần.",
        english:
          "At one time a department has no two units of one name; where it seems so, one was written twice."),
      message: LocalizedText(
        "“{name}” đã có ở vị trí {first}", english: "“{name}” stands at number {first} already"),
      parameters: ["name", "first"],
      examples: {
        [
          .passing(
            #"{"structures":[{"units":[{"name":"Văn phòng","kind":"office"},{"name":"Thanh tra","kind":"inspectorate"}]},{"units":[{"name":"Văn phòng","kind":"office"}]}]}"#
          ),
          .failing(
            #"{"structures":[{"units":[{"name":"Văn phòng","kind":"office"},{"name":"Văn phòng","kind":"office"}]}]}"#,
            at: "/structures/0/units/1/name"),
          .failing(
            #"{"structures":[{},{"units":[{"name":"Lễ tân","kind":"division"},{"name":"Văn phòng","kind":"office"},{"name":"Lễ tân","kind":"division"},{"name":"Lễ tân","kind":"office"}]}]}"#,
            at: "/structures/1/units/2/name", "/structures/1/units/3/name"),
          .failing(
            #"{"structures":[{"units":[\#(manyDivisions),{"name":"Phòng 2","kind":"division"}]}]}"#,
            at: "/structures/0/units/24/name"),
          .notApplicable(#"{"structures":[{"divisionCount":3}]}"#),
        ]
      }
    ) { department, _ in
      .each(department.structures) { index, structure in
        let units = structure.units
        // A department has a handful of units; only a list that is none needs a dictionary.
        if units.count > 24 { return uniqueNames(units, of: index) }
        return .each(units) { number, unit in
          var first = 0
          while first < number, units[first].name != unit.name { first += 1 }
          return .require(
            first == number, at: .unit(number, of: index, "name"), .text(unit.name), .integer(first + 1))
        }
      }
    }
  }

  /// As many divisions as are still compared one by one.
  private static var manyDivisions: String {
    (1...24).map { #"{"name":"Phòng \#($0)","kind":"division"}"# }.joined(separator: ",")
  }

  private static func uniqueNames(_ units: [DepartmentUnit], of structure: Int) -> RuleOutcome {
    var places: [LocalizedText: Int] = [:]
    var outcome = JoinedOutcome()
    for (number, unit) in units.enumerated() {
      let first = places[unit.name]
      if first == nil { places[unit.name] = number }
      outcome.join(
        .require(
          first == nil, at: .unit(number, of: structure, "name"), .text(unit.name),
          .integer((first ?? number) + 1)))
    }
    return outcome.outcome
  }

  static var divisionTooSmall: Self {
    Self(
      id: "department.division-too-small", kind: .range, severity: .warning,
      source: .departmentDecree(.memory), predecessors: [.departmentDecree2025("5", .secondary)],
      inForce: .sinceDecree2025, dated: .ofParts,
      title: LocalizedText("Phòng đủ số biên chế tối thiểu", english: "A division has enough staff"),
      rationale: LocalizedText(
        """
        Phòng và văn phòng thuộc sở có tối thiểu bảy biên chế ở Hà Nội và Thành phố Hồ Chí Minh, sáu ở tỉnh loại I, năm ở \
        tỉnh loại II, III; không rõ loại tỉnh thì chỉ dưới năm mới là thiếu. Nghị định 150/2025/NĐ-CP thay Nghị định này.
        """,
        english: """
          A division or office of a department has at least seven posts in Hà Nội and Hồ Chí Minh City, six in provinces of \
          type I, five in types II and III; as the type is not recorded, only fewer than five are too few elsewhere. Decree \
          150/2025/NĐ-CP has followed this one.
          """),
      message: LocalizedText(
        "“{name}” có {staff} người, tối thiểu là {minimum}",
        english: "“{name}” has a staff of {staff}; the least is {minimum}"),
      parameters: ["name", "staff", "minimum"],
      examples: {
        [
          .passing(
            #"{"province":"hai-phong-2025","structures":[{"asOf":"2025-08","units":[{"name":"Văn phòng","kind":"office","staff":6}]}]}"#
          ),
          .failing(
            #"{"province":"lang-son","structures":[{"asOf":"2025-03-01","units":[{"name":"Văn phòng","kind":"office","staff":5},{"name":"Lễ tân","kind":"division","staff":4}]}]}"#,
            at: "/structures/0/units/1/staff"),
          .failing(
            #"{"province":"ho-chi-minh-2025","structures":[{"asOf":"2026","units":[{"name":"Lễ tân","kind":"division","staff":6}]}]}"#,
            at: "/structures/0/units/0/staff"),
          .passing(
            #"{"province":"ho-chi-minh-2025","structures":[{"asOf":"2026","units":[{"name":"Lễ tân","kind":"division","staff":7}]}]}"#
          ),
          .passing(
            #"{"province":"tinh-khac","structures":[{"asOf":"2026","units":[{"name":"Lễ tân","kind":"division","staff":7}]}]}"#
          ),
          .failing(
            #"{"province":"tinh-khac","structures":[{"asOf":"2026","units":[{"name":"Lễ tân","kind":"division","staff":4}]}]}"#,
            at: "/structures/0/units/0/staff"),
          .undecided(
            #"{"province":"tinh-khac","structures":[{"asOf":"2026","units":[{"name":"Lễ tân","kind":"division","staff":5}]}]}"#
          ),
          .undecided(
            #"{"province":"lang-son","structures":[{"asOf":"2026","units":[{"name":"Lễ tân","kind":"division","staff":5}]}]}"#
          ),
          .undecided(
            #"{"province":"lang-son","structures":[{"asOf":"2025","units":[{"name":"Lễ tân","kind":"division","staff":4}]}]}"#
          ),
          .notApplicable(
            #"{"province":"lang-son","structures":[{"asOf":"2025-02-28","units":[{"name":"Lễ tân","kind":"division","staff":4}]}]}"#
          ),
          .notApplicable(
            #"{"province":"lang-son","structures":[{"asOf":"2026","units":[{"name":"Trung tâm","kind":"publicServiceUnit","staff":4}]}]}"#
          ),
        ]
      }
    ) { department, context in
      eachUnit(department, in: .sinceDecree2025) { unit, structure, index in
        guard unit.kind == .division || unit.kind == .office, let staff = unit.staff else {
          return .notApplicable
        }
        let isLargest = context.gazetteer.isLargestCity(department.province)
        let (strict, lenient) =
          switch isLargest {
          case .yes: (7, 7)
          case .no: (6, 5)
          case .unknown: (7, 5)
          }
        let isTooSmall = staff.isLess(than: Quantity(.exact(lenient)))
        let isLargeEnough = !staff.isLess(than: Quantity(.exact(strict)))
        return .require(
          isTooSmall == .yes ? .no : isLargeEnough == .yes ? .yes : .unknown,
          at: .unit(index, of: structure, "staff"), .text(unit.name), .count(staff), .integer(lenient))
      }
    }
  }

  static var divisionDeputies: Self {
    Self(
      id: "department.division-deputies", kind: .range, severity: .warning,
      source: LegalSource(.decree, "107/2020/NĐ-CP", .secondary),
      inForce: .sinceDivisionDeputies, dated: .ofParts,
      title: LocalizedText(
        "Số phó trưởng phòng theo số biên chế", english: "A division has as many deputies as its staff allows"
      ),
      rationale: LocalizedText(
        """
        Phòng dưới 10 biên chế ở Hà Nội và Thành phố Hồ Chí Minh, dưới 9 ở tỉnh loại I, dưới 8 ở tỉnh loại II, III có một \
        phó trưởng phòng; đến 14 biên chế có không quá hai; từ 15 biên chế có không quá ba.
        """,
        english: """
          With fewer than 10 posts in Hà Nội and Hồ Chí Minh City, 9 in provinces of type I, 8 in types II and III, a \
          division has one deputy head; up to 14 posts at most two, from 15 on at most three.
          """),
      message: LocalizedText(
        "“{name}” có {deputies} phó trưởng phòng, không quá {limit}",
        english: "“{name}” has {deputies} deputy heads; at most {limit}"),
      parameters: ["name", "deputies", "limit"],
      examples: {
        [
          .passing(
            #"{"province":"lang-son","structures":[{"asOf":"2021-04","units":[{"name":"Lễ tân","kind":"division","staff":9,"deputyHeads":2}]}]}"#
          ),
          .passing(
            #"{"structures":[{"asOf":"2021-04","units":[{"name":"Lễ tân","kind":"division","deputyHeads":1}]}]}"#
          ),
          .passing(
            #"{"province":"ha-noi-2008","structures":[{"asOf":"2021-04","units":[{"name":"Lễ tân","kind":"division","staff":10,"deputyHeads":2},{"name":"Lãnh sự","kind":"division","staff":15,"deputyHeads":3}]}]}"#
          ),
          .failing(
            #"{"province":"lang-son","structures":[{"asOf":"2020-11-25","units":[{"name":"Lễ tân","kind":"division","staff":7,"deputyHeads":2}]}]}"#,
            at: "/structures/0/units/0/deputyHeads"),
          .failing(
            #"{"province":"ha-noi-2008","structures":[{"asOf":"2021-04","units":[{"name":"Lễ tân","kind":"division","staff":9,"deputyHeads":2},{"name":"Lãnh sự","kind":"division","staff":14,"deputyHeads":3}]}]}"#,
            at: "/structures/0/units/0/deputyHeads", "/structures/0/units/1/deputyHeads"),
          .failing(
            #"{"structures":[{"asOf":"2021-04","units":[{"name":"Lễ tân","kind":"division","deputyHeads":4}]}]}"#,
            at: "/structures/0/units/0/deputyHeads"),
          .undecided(
            #"{"province":"lang-son","structures":[{"asOf":"2021-04","units":[{"name":"Lễ tân","kind":"division","staff":8,"deputyHeads":2}]}]}"#
          ),
          .undecided(
            #"{"structures":[{"asOf":"2021-04","units":[{"name":"Lễ tân","kind":"division","deputyHeads":2}]}]}"#
          ),
          .notApplicable(
            #"{"province":"lang-son","structures":[{"asOf":"2020-11-24","units":[{"name":"Lễ tân","kind":"division","staff":7,"deputyHeads":2}]}]}"#
          ),
        ]
      }
    ) { department, context in
      eachUnit(department, in: .sinceDivisionDeputies) { unit, structure, index in
        guard unit.kind == .division, let deputies = unit.deputyHeads else { return .notApplicable }
        let isLargest = context.gazetteer.isLargestCity(department.province)
        let strict = unit.staff?.lowerBound.map { limit($0.value, isLargest == .no ? 9 : 10) } ?? 1
        let lenient = limit(unit.staff?.upperBound?.value ?? .max, isLargest == .yes ? 10 : 8)
        return .require(
          deputies.isAtMost(strict, leniently: lenient), at: .unit(index, of: structure, "deputyHeads"),
          .text(unit.name), .count(deputies), .integer(lenient))
      }
    }
  }

  /// How many deputy heads so many posts allow, where a second one needs a number of posts.
  private static func limit(_ staff: Int, _ second: Int) -> Int { staff < second ? 1 : staff < 15 ? 2 : 3 }

  static var subordinateDeputiesExceed: Self {
    Self(
      id: "department.sub-deputies-exceed", kind: .range, severity: .note,
      source: LegalSource(.decree, "370/2025/NĐ-CP", .secondary),
      inForce: .sinceSubordinateDeputies, dated: .ofParts,
      title: LocalizedText(
        "Cấp phó của phòng không nhiều hơn của sở",
        english: "A division has no more deputies than its department"),
      rationale: LocalizedText(
        "Khi sắp xếp, số cấp phó của đơn vị trực thuộc không được vượt số cấp phó của cơ quan cấp trên.",
        english: "In the reorganisation a unit may not have more deputies than the body that it belongs to."),
      message: LocalizedText(
        "“{name}” có {deputies} cấp phó, sở có {limit}",
        english: "“{name}” has {deputies} deputies, the department {limit}"),
      parameters: ["name", "deputies", "limit"],
      examples: {
        [
          .passing(
            #"{"leadership":[{"asOf":"2026-03","deputyDirectors":2}],"structures":[{"asOf":"2026-03","units":[{"name":"Lễ tân","kind":"division","deputyHeads":2}]}]}"#
          ),
          .failing(
            #"{"leadership":[{"asOf":"2025-12-31","deputyDirectors":2}],"structures":[{"asOf":"2025-12-31","units":[{"name":"Lễ tân","kind":"division","deputyHeads":3}]}]}"#,
            at: "/structures/0/units/0/deputyHeads"),
          .failing(
            #"{"leadership":[{"asOf":"2026","deputyDirectors":1}],"structures":[{"asOf":"2026","units":[{"name":"Văn phòng","kind":"office","deputyHeads":1},{"name":"Trung tâm","kind":"publicServiceUnit","deputyHeads":2}]}]}"#,
            at: "/structures/0/units/1/deputyHeads"),
          .undecided(
            #"{"leadership":[{"asOf":"2027","deputyDirectors":1}],"structures":[{"asOf":"2026","units":[{"name":"Văn phòng","kind":"office","deputyHeads":2}]}]}"#
          ),
          .notApplicable(
            #"{"leadership":[{"asOf":"2025-12-30","deputyDirectors":2}],"structures":[{"asOf":"2025-12-30","units":[{"name":"Lễ tân","kind":"division","deputyHeads":3}]}]}"#
          ),
          .notApplicable(
            #"{"structures":[{"asOf":"2026","units":[{"name":"Lễ tân","kind":"division","deputyHeads":3}]}]}"#
          ),
        ]
      }
    ) { department, _ in
      eachUnit(department, in: .sinceSubordinateDeputies) { unit, structure, index in
        guard let deputies = unit.deputyHeads,
          department.leadership.contains(where: { $0.deputyDirectors != nil })
        else { return .notApplicable }
        let asOf = department.structures[structure].asOf
        guard let limit = department.leadership.first(where: { $0.asOf == asOf })?.deputyDirectors else {
          return .undecided
        }
        return .require(
          !limit.isLess(than: deputies), at: .unit(index, of: structure, "deputyHeads"), .text(unit.name),
          .count(deputies), .count(limit))
      }
    }
  }
}

extension DayWindow {
  /// Since Decree 107/2020/NĐ-CP.
  fileprivate static let sinceDivisionDeputies = since(2020, 11, 25)
  /// Since Decree 370/2025/NĐ-CP.
  fileprivate static let sinceSubordinateDeputies = since(2025, 12, 31)
}
