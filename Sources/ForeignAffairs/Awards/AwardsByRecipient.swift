/// The awards of a registry by recipient, as far as recipients can be told apart.
///
/// It is made from the awards that matter to a rule, in one pass.
struct AwardsByRecipient {
  /// The awards of one recipient by their place in the registry, in its order.
  private(set) var groups: [[Int]] = []

  /// Groups the awards that fit; one that was taken back, or that another state conferred, does not count.
  init(_ awards: [Award], where isWanted: (Award) -> Bool) {
    var numbers: [Recipient: Int] = [:]
    for (index, award) in awards.enumerated() {
      guard isWanted(award), award.revocation == nil, !award.isForeign else { continue }
      for recipient in award.recipients {
        guard let key = Recipient(recipient, of: award) else { continue }
        if let number = numbers[key] {
          if groups[number].last != index { groups[number].append(index) }
        } else {
          numbers[key] = groups.count
          groups.append([index])
        }
      }
    }
  }

  /// Groups the awards of persons that fit.
  init(ofPersons awards: [Award], where isWanted: (Award) -> Bool) {
    self.init(awards) { award in
      award.recipients.contains { $0.kind == .person } && isWanted(award)
    }
  }

  /// Who received an award, told from others by department or by name.
  private struct Recipient: Hashable {
    let kind: RecipientKind
    let department: String?
    let name: String

    /// Nothing for several in one line, and for one without a name.
    init?(_ recipient: AwardRecipient, of award: Award) {
      guard recipient.number.map({ $0.exactValue == 1 }) ?? true else { return nil }
      kind = recipient.kind
      switch recipient.kind {
      case .collective where recipient.department != nil:
        (department, name) = (recipient.department?.rawValue, "")
      case .collective, .person, .partyCell:
        guard let written = recipient.name, !written.isBlank else { return nil }
        department = (recipient.department ?? award.department)?.rawValue
        name = written.text(in: .vietnamese)
      default: return nil
      }
    }
  }
}
