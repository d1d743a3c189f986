/// What is written of people.
extension Writer {
  mutating func entry(with company: [Character], in note: SyntheticNote) -> String {
    let one = mention(random.pick(company), in: note)
    let other = mention(random.pick(company), in: note)
    let subject = random.pick(Topics.subjects)
    let place = random.pick(Topics.places)
    return switch random.below(17) {
    case 0: "Lunch with \(one) and \(other) at \(place), mostly about \(subject)"
    case 1: "\(one) called about \(subject); will write to \(other)"
    case 2: "Met \(one) at \(place)"
    case 3: "Coffee with \(one) to plan \(subject) for \(other) & others"
    case 4: "\(one): \(subject) comes before everything else #news"
    case 5: "Heard that \(one) is busy with \(subject)"
    case 6: "Wrote to \(one), who knows about \(subject) #helped-me"
    case 7: "Video call with \(one), \(other) and somebody from \(place)"
    case 8: "Need to ask \(one) whether \(subject) can wait"
    case 9: "Showed \(one) how \(subject) was done #helped"
    case 10: "\(one) has an exam on \(day(within: 60).text), hopes for \(subject) #personal"
    case 11: "An article on \(subject), one for \(one) #\(random.pick(Topics.interests)) #share"
    case 12: "Cancelled dinner with \(one), because of \(subject)"
    case 13: "Walk with \(one) \\(again\\) around \(place); \(other) joined later"
    case 14: "\(one) introduced me to \(other) #referral"
    case 15 where random.chance(percent: 5):
      "Breakfast with [[Circle \(random.below(3))]], \(one) was late"
    case 15: "Thought of \(one) at \(place)"
    default: "Message from \(one) on \(subject) #inbound"
    }
  }

  /// Something to do; most of what is long past is done.
  mutating func task(with company: [Character], in note: SyntheticNote) -> String {
    let person = mention(random.pick(company), in: note)
    let subject = random.pick(Topics.subjects)
    let due = day(within: 45).text
    let isPast = lastDay.number - today.number > 60
    let box = random.chance(percent: isPast ? 97 : 40) ? "[x]" : "[ ]"
    return switch random.below(7) {
    case 0: "\(box) Send \(person) the papers on \(subject), due \(due) #promised"
    case 1: "[x] Thank \(person) for \(subject) ✅ \(today.text)"
    case 2: "\(box) \(person) wants to look at \(subject) 📅 \(due) #waiting"
    case 3: "\(box) Return the book to \(person) [due:: \(due)]"
    case 4: "[-] Ask \(person) about \(subject)"
    case 5: "\(box) Book a table for \(person) and me, due \(due)"
    default: "\(box) Look into \(subject)"
    }
  }

  /// A day after the one that is written about.
  mutating func day(within days: Int) -> CalendarDay { today.adding(random.between(1...days)) }

  /// A list of entries and tasks, some with more below them.
  mutating func addList(_ count: Int, of company: [Character], to note: inout SyntheticNote) {
    let bullet = random.pick(["-", "-", "*", "+", "1."])
    let indent = String(repeating: " ", count: bullet.utf8.count + 1)
    for _ in 0..<count {
      let isTask = random.chance(percent: 20)
      let first = isTask ? task(with: company, in: note) : entry(with: company, in: note)
      note.add("\(bullet) \(first)")
      if random.chance(percent: 15) { note.add(indent + remark()) }
      for _ in 0..<random.below(4) where random.chance(percent: 25) {
        let isOfPeople = random.chance(percent: 40)
        let below = isOfPeople ? entry(with: company, in: note) : remark()
        note.add("\(indent)- \(below)")
      }
    }
    note.add("")
  }

  mutating func addTable(of company: [Character], to note: inout SyntheticNote) {
    note.add("| Who | What | Until |\n| --- | --- | --- |")
    for person in company.prefix(3) {
      let name = mention(person, in: note, table: true)
      note.add("| \(name) | \(random.pick(Topics.subjects)) | \(day(within: 30).text) |")
    }
    note.add("")
  }
}
