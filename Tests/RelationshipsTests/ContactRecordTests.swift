import Journals
import Notes
import Relationships
import Testing

@Suite struct ContactRecordTests {
  @Test("strength: 1 on the day, half of it 180 days ago, a quarter 360 days ago")
  func strengthHalves() {
    var small = SmallJournal(people: 3)
    small.add("2026-11-22", .inPerson, 0)
    small.add("2026-05-26", .inPerson, 1)
    small.add("2025-11-27", .inPerson, 2)
    #expect(Graph(of: small.journal).records.map(\.strength) == [1, 0.5, 0.25])
  }

  @Test(
    "strength: each channel has its weight",
    arguments: zip(
      [Channel.inPerson, .video, .phone, .message, .social, nil], [1, 0.8, 0.7, 0.4, 0.1, 0.6]))
  func channelWeights(channel: Channel?, weight: Double) {
    var small = SmallJournal(people: 1)
    small.add("2026-11-22", channel, 0)
    #expect(Graph(of: small.journal).records[0].strength == weight)
  }

  @Test("strength: the sum over days of the best channel, by hand")
  func strengthByHand() {
    var small = SmallJournal(people: 1)
    small.add("2026-11-22", .message, 0)
    small.add("2026-11-22", .phone, 0)
    small.add("2026-11-22", .social, 0)
    small.add("2026-08-24", .video, 0)
    // .7 + .8 × 2^(−90/180) = .7 + .565685… = 1.265685…
    #expect(Graph(of: small.journal).records[0].strength == 1.266)
  }

  @Test("E6: two entries on one day are one contact day")
  func contactDays() {
    var small = SmallJournal(people: 2)
    small.add("2026-10-02", .inPerson, 0)
    small.add("2026-10-02", .phone, 0, 1)
    small.add("2026-10-05", .phone, 0)
    let records = Graph(of: small.journal).records
    #expect(records.map(\.contactDays) == [2, 1])
    #expect(records[0].first == day("2026-10-02"))
    #expect(records[0].last?.date == day("2026-10-05"))
  }

  @Test("last contact: any, not social, in person; evidence is the richest of the day")
  func lastContacts() {
    var small = SmallJournal(people: 1)
    small.add("2026-09-01", .inPerson, 0)
    small.add("2026-10-01", .message, 0)
    small.add("2026-10-01", .phone, 0)
    small.add("2026-11-01", .social, 0)
    let record = Graph(of: small.journal).records[0]
    #expect(record.last?.interaction == 3)
    #expect(record.lastDirect?.interaction == 2)
    #expect(record.lastInPerson?.interaction == 0)
  }

  @Test("P4: last-contact is a floor, newer evidence wins, one to come is none")
  func floor() {
    var small = SmallJournal(people: 3)
    small.add("2026-10-01", .phone, 0, 1, 2)
    small.journal.people[0].lastContactFloor = day("2026-10-20")
    small.journal.people[1].lastContactFloor = day("2026-09-01")
    small.journal.people[2].lastContactFloor = day("2026-12-01")
    let records = Graph(of: small.journal).records
    #expect(records[0].lastDirect?.date == day("2026-10-20"))
    #expect(records[0].lastDirect?.interaction == nil)
    #expect(records[0].contactDays == 1)
    #expect(records[0].lastInPerson == nil)
    #expect(records[1].last?.interaction == 0)
    #expect(records[2].last?.date == day("2026-10-01"))
  }

  @Test("nobody met is a record of nothing")
  func nothing() {
    let record = Graph(of: SmallJournal(people: 1).journal).records[0]
    #expect(record == Graph(of: SmallJournal(people: 2).journal).records[1])
    #expect(record.last == nil && record.first == nil && record.strength == 0)
  }

  @Test("D3: plans are no contact")
  func plans() {
    var small = SmallJournal(people: 1)
    small.add("2026-12-01", .inPerson, 0)
    small.journal.plans = small.journal.interactions
    small.journal.interactions = []
    #expect(Graph(of: small.journal).records[0].contactDays == 0)
  }
}
