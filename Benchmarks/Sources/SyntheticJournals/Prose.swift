/// Sentences that name nobody, with what Markdown they happen to hold.
enum Prose {
  static let sentences = [
    "Fog until noon, then a clear afternoon with long shadows.",
    "The second draft reads better, though the *opening* is still too slow.",
    "Paid the deposit; the receipt is in the blue folder.",
    "Three hours on the slides, most of them on **one** figure that nobody will ask about.",
    "The kettle is descaled and the bicycle has a new chain.",
    "Went through the old letters and kept a dozen of them.",
    "See [the minutes](https://example.org/minutes?year=3&item=12) and <https://example.org/a_b>.",
    "It costs 40 \\* 12 a year, or a little less when it is paid at once.",
    "R&D wants the numbers by the end of the month, _as always_.",
    "The tomatoes on the balcony came to nothing; the basil did well.",
    "Read sixty pages on the train, and slept through the last stop but one.",
    "`make check` is green again, after two evenings of looking in the wrong place.",
    "Nobody remembers why the meeting is on a Tuesday, so it stays on a Tuesday.",
    "The price has gone up again, from 18.50 to 21, and the queue has not become shorter.",
    "Snow in the hills; the road over the pass is shut until further notice.",
    "What matters is less the plan than that there is one, and that it is *short*.",
    "The choir sang the second half by heart – even the part that always goes wrong …",
    "Booked the room with the big window, from nine until the caretaker closes it.",
    "A long day of small things, none of which will be remembered next week.",
    "The new form asks for the same thing three times & still has no room for the answer.",
    "Tidied the shed and found the spirit level, two saws and ~~a~~ half a canoe.",
    "The estimate was wrong by a factor of two, in the direction one expects.",
    "Two of the six lamps in the stairwell are out; wrote to the house about it.",
    "Tried the longer way through the woods, which is not longer at all.",
  ]
  static let headings = words("Garden Health House Ideas Money Music Reading Travel Workshop")
  static let shops = words("bakery bindery foundry garage nursery pharmacy sawmill tannery")
}
