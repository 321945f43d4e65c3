"""The rules of rules.txt by hand, for records that are objects or dictionaries.

They say the same as the library of what an invented archive holds: no date is marked as uncertain where the earliest of
several counts, and an amount is plain, `nearly`, `over`, `atLeast` or `atMost`, and not negative. Each counts what it
finds and makes nothing else of it.
"""
import collections
import datetime
import decimal
import functools
import unicodedata

AS_OF = "2026-11-21"
UNDER_WAY = {"implementing", "suspended", "completed", "closed"}
ORDERS = {
    "goldStarOrder", "hoChiMinhOrder", "independenceOrder", "militaryExploitOrder", "labourOrder",
    "fatherlandDefenceOrder", "featOfArmsOrder", "greatNationalUnityOrder", "braveryOrder", "friendshipOrder"}
WITH_CLASSES = {
    "labourOrder", "independenceOrder", "militaryExploitOrder", "fatherlandDefenceOrder", "featOfArmsOrder"}
FOR_COLLECTIVES = {"emulationFlag", "excellentLabourCollective", "advancedLabourCollective"}
FOR_PERSONS = {
    "emulationFighter", "advancedWorker", "greatNationalUnityOrder", "braveryOrder", "friendshipMedal", "medal",
    "statePrize", "commemorativeMedal"}
FOREIGN = {"foreignState", "foreignGovernment", "foreignParty", "foreignPartyAndState"}
LEVELS = {
    "president": "president", "government": "government", "primeMinister": "primeMinister", "ministry": "ministry",
    "minister": "ministry", "centralParty": "ministry", "nationalAssembly": "ministry",
    "provincialCommittee": "province", "provincialChair": "province", "provincialPartyCommittee": "province",
    "provincialCouncil": "province", "department": "unit", "director": "unit"}
LAWFUL = {form: {"president"} for form in ORDERS} | {
    "certificateOfMerit": {"primeMinister", "ministry", "province"},
    "emulationFlag": {"government", "primeMinister", "ministry", "province"},
    "emulationFighter": {"government", "primeMinister", "ministry", "province", "unit"},
    "excellentLabourCollective": {"ministry", "province"}, "commemorativeMedal": {"ministry", "province"},
    "advancedLabourCollective": {"ministry", "province", "unit"}, "advancedWorker": {"ministry", "province", "unit"},
    "letterOfCommendation": {"unit"}, "medal": {"president"}, "friendshipMedal": {"president"},
    "stateHonoraryTitle": {"president"}, "statePrize": {"president"}}


def days(date):
    """The first and the last day that a date may be; of a marked date such that no comparison holds."""
    return (date, date) if len(date) == 10 else days_of_part(date)


@functools.cache
def days_of_part(date):
    if date in ("", ".."):
        return None
    if date[-1] in "?~%":
        return "", "~"
    if len(date) == 4:
        return date.replace("X", "0") + "-01-01", date.replace("X", "9") + "-12-31"
    year, part = int(date[:4]), int(date[5:])
    if part >= 40:
        first, last = part * 6 - 239, part * 6 - 234
    elif part >= 33:
        first, last = part * 3 - 98, part * 3 - 96
    else:
        first = last = part
    end = datetime.date(year + last // 12, last % 12 + 1, 1) - datetime.timedelta(days=1)
    return f"{date[:4]}-{first:02}-01", end.isoformat()


def edges(period):
    """The days of the start and of the end; nothing where one is open or not known."""
    if period is None:
        return None, None
    first, slash, last = period.partition("/")
    first = days(first)
    return first, days(last) if slash else first


def later(date, number):
    return (datetime.date.fromisoformat(date) + datetime.timedelta(days=number)).isoformat()


def folded(text):
    if not isinstance(text, str):
        text = " ".join(text.values())
    letters = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def asked(opinions, *words):
    return any(word in folded(opinion.body) for opinion in opinions or () for word in words)


def code(country):
    if country is None or isinstance(country, str):
        return country
    return country.code


def named(country):
    return code(country) or "=" + country.written


def repeats(countries, legs):
    """How often a country is listed again without a stop of its own."""
    listed = collections.Counter(named(country) for country in countries)
    if len(listed) == len(countries):
        return 0
    stops = collections.Counter(named(leg.country) for leg in legs or ())
    return sum(max(0, times - max(1, stops[key])) for key, times in listed.items())


def stated(amount, *bounds):
    """The number and the currency of a plain amount, or of one of the bounds."""
    if amount.amount is not None:
        return amount
    return next((bound for bound in bounds if bound is not None), None)


def is_exceeded(disbursed, statements):
    """Whether more is disbursed than all commitments in its currency together."""
    amount = disbursed.amount
    low = stated(amount, amount.over, amount.atLeast)
    if low is None:
        return False
    total = None
    for statement in statements:
        if statement.state != "committed":
            continue
        amount = statement.amount
        other = stated(amount, amount.nearly, amount.atMost, amount.over, amount.atLeast)
        if other is not None and other.currency != low.currency:
            continue
        high = stated(amount, amount.nearly, amount.atMost)
        if high is None:
            return False
        if statement.period is not None and statement.period != disbursed.period:
            return False
        total = (total or 0) + decimal.Decimal(high.amount)
    return total is not None and total < decimal.Decimal(low.amount)


def delegation(record, found):
    first, last = edges(record.period)
    if first is not None and last is not None and last[1] < first[0]:
        found["delegation.dates-ordered"] += 1
    countries = record.countries
    if countries and len(countries) > 1:
        found["delegation.countries-unique"] += repeats(countries, record.legs)
    if record.direction != "outbound" or record.status in ("cancelled", "postponed") or first is None:
        return
    number, purposes = record.number, record.purposes
    if record.recurrence is not None or number is not None and number != 1:
        return
    if purposes and all(purpose == "privateTrip" for purpose in purposes):
        return
    if first[0] >= "2015-01-01":
        if record.purpose is None and not purposes:
            found["delegation.proposal-missing"] += 1
        if record.host is None and record.invitedBy is None and not record.partners:
            found["delegation.proposal-missing"] += 1
    if first[0] >= "2015-01-21":
        decision = record.approval
        if decision is None and record.plan is not None:
            decision = record.plan.separateApproval
        if decision is None:
            status = record.status
            if status in ("completed", "underway") or first[1] < AS_OF and status != "planned":
                found["delegation.approved-before-departure"] += 1
        elif decision.issuedOn is not None and first[1] < days(decision.issuedOn)[0]:
            found["delegation.approved-before-departure"] += 1


def agreement(record, found):
    begins = record.effectiveOn or record.signedOn
    if begins is not None and record.expiresOn is not None and days(record.expiresOn)[1] < days(begins)[0]:
        found["agreement.expiry-after-effective"] += 1
    if record.status in ("terminated", "withdrawn") and record.terminatedOn is None:
        ends = [change.on for change in record.history or () if change.status in ("terminated", "withdrawn", "suspended")]
        if not ends or ends[-1] is None:
            found["agreement.termination-date-missing"] += 1
    if record.signedOn is None or record.status in ("proposed", "consulting", "approved"):
        return
    signed = days(record.signedOn)
    if signed[0] < "2021-07-01":
        return
    if record.level in ("provincialCommittee", "provincialCouncil") and len(record.signedOn) == 10:
        due = later(record.signedOn, 15)
        if due < (AS_OF if record.copySentOn is None else days(record.copySentOn)[0]):
            found["agreement.copy-to-mofa-late"] += 1
    if record.level is not None and record.level != "provincialPartyCommittee":
        decision = record.decision
        if decision is None:
            found["agreement.decision-before-signing"] += 1
        elif decision.issuedOn is not None and signed[1] < days(decision.issuedOn)[0]:
            found["agreement.decision-before-signing"] += 1


def project(record, found):
    for statement in record.money or ():
        if statement.state == "disbursed" and is_exceeded(statement, record.money):
            found["ngo.disbursed-over-committed"] += 1
    if record.direction != "inward" or record.kind == "emergencyRelief":
        return
    started = edges(record.period)[0]
    received = None if record.firstReceiptOn is None else days(record.firstReceiptOn)
    begun = min(filter(None, (started, received)), default=None)
    is_dated = begun is not None and begun[0] >= "2010-01-01"
    if record.approval is None:
        if is_dated and record.status in UNDER_WAY:
            found["ngo.approval-missing"] += 1
        return
    if record.approval.issuedOn is None:
        return
    approved = days(record.approval.issuedOn)
    if is_dated:
        if received is not None and received[1] < approved[0]:
            found["ngo.started-before-approval"] += 1
        if started is not None and record.kind != "programme" and started[1] < approved[0]:
            found["ngo.started-before-approval"] += 1
    if "2020-09-17" <= approved[0] and approved[1] <= "2025-12-07":
        if not asked(record.opinions, "cong an", "police", "public security"):
            found["ngo.police-opinion"] += 1
        if any(donor.kind == "nonGovernmentalOrganisation" for donor in record.donors or ()):
            if not asked(record.opinions, "huu nghi", "friendship"):
                found["ngo.friendship-union-opinion"] += 1


def decision_of(record):
    """When an award was decided, or the time that comes nearest."""
    date = record.decidedOn
    if date is None and record.decision is not None:
        date = record.decision.issuedOn
    if date is None:
        date = record.conferredOn
    if date is not None:
        return days(date)
    merits = [edges(period) for period in record.meritPeriods or ()]
    dates = [last or first for first, last in merits] + [edges(period)[0] for period in record.statedPeriods or ()]
    return min(filter(None, dates), default=None)


def award(record, found):
    decided = decision_of(record)
    if decided is None or decided[0] < "2004-07-01":
        return
    authorities = record.conferredBy or ()
    if any(one.kind in FOREIGN or code(one.country) not in (None, "VN") for one in authorities):
        return
    form = record.form
    if form in WITH_CLASSES and record.awardClass is None:
        found["award.class-required"] += 1
    if form in LAWFUL:
        for one in authorities:
            level = LEVELS.get(one.kind)
            if level is not None and level not in LAWFUL[form]:
                found["award.issuer-fits"] += 1
    if form in FOR_PERSONS or form in FOR_COLLECTIVES:
        wrong = ("collective", "partyCell") if form in FOR_PERSONS else ("person",)
        for recipient in record.recipients or ():
            if recipient.kind in wrong:
                found["award.form-recipient"] += 1


RULES = {"delegation": delegation, "agreement": agreement, "project": project, "award": award}
