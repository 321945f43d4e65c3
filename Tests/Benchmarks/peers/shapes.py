"""The record types as a table, from which the models of each library are made, so that all have the same fields.

A field is `name: type`; `!` marks one that must be there; `[…]` is a list.
"""

DATE = r"\d{3}(\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-(3[3-6]|4[01]))?|X)[?~%]?"
DATE_PATTERN = f"^{DATE}$"
PERIOD_PATTERN = rf"^({DATE}|\.\.)?(/({DATE}|\.\.)?)?$"
COUNTRY_PATTERN = "^[A-Z]{2}$"
CURRENCY_PATTERN = "^[A-Z]{3}$"

TEXT = """
DelegationLeg | country!: country, place: text, period: period
Person | name: str, positions: [text], rank: str, organisation: text, country: country
BreakdownPart | label!: text, count!: people
DelegationSize | people!: people, subsets: [BreakdownPart]
OfficialDocument | number: str, kind: str, issuer: text, issuerKind: str, issuedOn: date, title: text
DelegationPlan | isInPlan!: bool, plan: OfficialDocument, separateApproval: OfficialDocument
DelegationReport | on: date, document: OfficialDocument
SourceReference | document!: str, locator: str, quote: str
AgreementParty | kind!: str, name!: text, country: country, partner: str, province: str, signatory: Person
AgreementExtension | decidedOn: date, until: date, document: OfficialDocument
Opinion | body!: text, bodyKind: str, requestedOn: date, fullFileOn: date, answeredOn: date, verdict: str,
  document: OfficialDocument
AgreementStatusChange | status!: str, on: date, document: OfficialDocument, note: text
AgreementActivity | description!: text, period: period, people: people, sources: [SourceReference]
ProjectParty | kind!: str, name: text, country: country, partner: str, number: people
ProjectPlace | province: str, name: text, country: country
MoneyStatement | state!: str, amount!: money, period: period, asOf: date, sources: [SourceReference]
InKindGift | item!: text, quantity: people, unit: text, value: money, sources: [SourceReference]
ProjectAmendment | on: date, description: text, document: OfficialDocument
ProjectReport | period: period, on: date, document: OfficialDocument
ConferringAuthority | kind!: str, name: text, country: country, sources: [SourceReference]
AwardRecipient | kind!: str, name: text, department: str, number: people, country: country,
  sources: [SourceReference]
AwardRevocation | on: date, reason: text, document: OfficialDocument
Delegation | id!: str, department: str, province: str, name: text, direction!: str, channel: str, status: str,
  countries: [country], partners: [str], legs: [DelegationLeg], head: Person, members: [Person],
  size: DelegationSize, number: people, period: period, recurrence: str, purpose: text, purposes: [str],
  invitedBy: text, host: text, receivedBy: Person, plan: DelegationPlan, approval: OfficialDocument,
  report: DelegationReport, fundingSource: str, cost: money, agreements: [str], carriesOut: [str],
  sources: [SourceReference], note: text
Agreement | id!: str, department: str, province: str, title!: text, kind!: str, level: str, status: str,
  vietnameseParties: [AgreementParty], foreignParties: [AgreementParty], fieldsOfWork: [text], signedOn: date,
  signedAt: text, exchangedOn: date, effectiveOn: date, expiresOn: date, extensions: [AgreementExtension],
  terminatedOn: date, languages: [str], prevailingLanguage: str, hasVietnameseTranslation: bool,
  opinions: [Opinion], decision: OfficialDocument, decidedBy: str, authorisation: OfficialDocument,
  copySentOn: date, terminationNoticeOn: date, history: [AgreementStatusChange], activities: [AgreementActivity],
  signedDuring: str, succeededBy: str, sources: [SourceReference], note: text
NGOProject | id!: str, department: str, province: str, title!: text, kind!: str, direction!: str, status: str,
  donors: [ProjectParty], recipients: [ProjectParty], places: [ProjectPlace], sectors: [str], period: period,
  recurrence: str, submittedOn: date, fullFileOn: date, appraisedOn: date, approval: OfficialDocument,
  approvedBy: str, firstReceiptOn: date, disasterOn: date, idleReason: text, money: [MoneyStatement],
  inKind: [InKindGift], beneficiaries: people, amendments: [ProjectAmendment], opinions: [Opinion],
  managementUnit: text, reports: [ProjectReport], agreement: str, delegation: str, sources: [SourceReference],
  note: text
Award | id!: str, department: str, province: str, name: text, form!: str, awardClass: str,
  conferredBy: [ConferringAuthority], recipients: [AwardRecipient], number: people, recurrence: str,
  meritPeriods: [period], meritYears: people, statedPeriods: [period], decidedOn: date,
  decision: OfficialDocument, conferredOn: date, occasion: text, achievement: text, cluster: text,
  revocation: AwardRevocation, sources: [SourceReference], note: text
"""

RECORDS = {"Delegation": "delegation", "Agreement": "agreement", "NGOProject": "project", "Award": "award"}

# The fields that the rules ask for, and one more for the tables.
ASKED_BY_RULES = set(
    """type direction status recurrence number period purpose purposes invitedBy host partners plan approval countries legs
    level signedOn effectiveOn expiresOn terminatedOn history decision copySentOn kind donors opinions firstReceiptOn
    money form awardClass conferredBy recipients decidedOn conferredOn meritPeriods statedPeriods""".split())
ASKED_BY_TABLES = {"size"}


def shapes():
    """Yields the name of each type and its fields: name, type, whether it is a list, whether it must be there."""
    for line in TEXT.replace("\n  ", " ").strip().splitlines():
        name, _, fields = line.partition(" | ")
        parsed = []
        for field in fields.split(", "):
            key, _, kind = field.partition(": ")
            parsed.append((key.rstrip("!"), kind.strip("[]"), kind.startswith("["), key.endswith("!")))
        yield name, parsed


def columns(leaves, struct, list_of):
    """The columns of one table for all types of records; a name that two types share has the fields of both.

    `leaves` has a type for each kind of value, `struct` makes one of named types, and `list_of` a list of a type.
    """
    kinds = dict(shapes())

    def merged(names):
        fields = {}
        for name in names:
            for key, kind, is_list, _ in kinds[name]:
                fields.setdefault(key, (set(), is_list))[0].add(kind)
        return {key: listed(*field) for key, field in fields.items()}

    def listed(names, is_list):
        kind = leaves[min(names)] if names <= leaves.keys() else struct(merged(sorted(names)))
        return list_of(kind) if is_list else kind

    return {"type": leaves["str"]} | merged(RECORDS)
