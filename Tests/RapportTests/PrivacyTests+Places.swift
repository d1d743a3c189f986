extension PrivacyTests {
  /// A journal with a private person in every place that can hold a name.
  static let everyPlace = [
    "people/zq-1987.md": """
    ---
    name: Zelda Quarrington
    aliases: [Zed, Zélie, 李雷]
    handle: [zed]
    email: zed@secret.example
    phone: "+49 170 9988776"
    blog-url: https://secret.example/zq
    private: true
    knows: "[[ana]]"
    cadence: 30 dyas
    ---
    - likes [[Ana]]
    - 2026-11-01 Lunch
    - [ ] call [[Bo]]

    """,
    "people/ana.md": """
    ---
    aliases: ["Zed's wife", Annie]
    handle: zed-ana
    relation: [peer, friend of Zed]
    org: Zed
    team: Zelda Quarrington
    role: \"ZED'S assistant\"
    location: Zeds Haus
    met: "at Zélie's party"
    lists: [Zed, career]
    phase: [Acme with Zelda Quarrington, School]
    interests: [ZED, a zelda quarrington cake, owls]
    expertise: [Ze\u{301}lie, owls]
    asks: [help with Zed]
    offers: [a word with Zed]
    dates: ["11-25 wedding with Zed", "11-26 moved"]
    manager: "[[Zed]]"
    Zeds-friend: "[[bo]]"
    introduced-by: zed
    avoid: [zed]
    email: zed@home.example
    zed-url: https://x.example
    cadence: monthly
    ---
    # Ana

    - likes Zed's cat
    - likes owls
    - [z](https://secret.example/zq) is a site
    - write to zed@secret.example, or call +49 170 998-8776

    ## With Zed

    - sings

    ## Next time

    - ask about Zed
    - ask about owls

    """,
    "people/Zed-and-co/bo.md": "---\nrelation: peer\nexpertise: owls\n---\n# Bo\n\n- plain fact\n",
    "people/Zeds-and-co/bo.md": "---\nname: Bob\nrelation: peer\ncadence: 30 dyas\n---\n",
    "people/me.md": """
    ---
    me: true
    goals: [work with Zed, rest]
    values: [Zelda Quarrington]
    offers: [owls, Zed]
    asks: [owls, Zed]
    ---
    """,
    "groups/band.md": "---\nmembers: [zed, ana]\n---\n- [[Zed]] and [[bo]]\n",
    "groups/zeds.md": "---\nname: Zeds\nmembers: [ana]\n---\n",
    "groups/Zed Fans.md": "---\nname: Fans\nmembers: [ana]\n---\n",
    "2026/2026-10-01 Lunch with Zed.md": """
    ---
    attendees: [ana, bo]
    kind: Zed
    ---
    # Zelda Quarrington's lunch

    - Lunch with [[Ana]]: fine
    - [ ] post the photos to [[Ana]] #promised due 2026-11-24
    - [[Ana]]: exam on 2026-11-10
    - Knots that hold #share #owls
    - Lunch with @nobody and [[Ana]

    """,
    "2026/2026-10-02.md": """
    # With Zelda

    Present: [[Ana]], [[Zed]], [[bo]]

    ## Zed's topic

    - [[Ana]] spoke of Zed #person/Zed #ZeldaQuarrington
    - Tea with [[Ana]]: ZED is ill #personal
    - Call with [[band]]: hm #Zed #zelda/quarrington
    - Lunch with [[Ana]]: she met Zeds Bruder
      - Zed's dog
    - Dinner with [[Ana]]: Ze\u{301}lie sings
    - Coffee with [[Ana]]: 和李雷去吃饭
    - Walk with [[Ana]]: q\u{200B}, Z\u{200B}ed and Ze\u{AD}d
    - Zoom with [[Ana]]: ![Zed](zed.png), zelda-quarrington, Zed_x, `Zed`
    - Met [[Ana]]: [Zed](https://secret.example) and [Ana](../people/ana.md "zed")
    - Thought of [[Ana]] and Zed <!-- zed -->
    - [ ] tell [[Ana]] that Zed called #promised due 2026-11-25
    - [ ] ask [[Ana]] #waiting due 2026-11-20 zed@secret.example
    - [x] told [[Ana]] about Zed ✅ 2026-10-03 #share
    - [[Ana]]: Zed's exam on 2026-11-12
    - [[Ana]] did me a favour, Zed said #helped-me
    - [How Zed climbs](https://x.example/zed) #share #owls #Zed
    - Moved in with Zed #news
    - How to thank Zed? #challenge #owls #Zed
    - A joke of Zed's with [[Ana]] #joke

    """,
    "2026/2026-10-03.md": """
    - Lunch with [[Zedd]] and @zedx and [[Annn]]
    - Lunch with [[zq-1987]] and [[Ana]] and @zed
    - Lunch with [[Zed|somebody]]: x
    - [[shared]] is here

    """,
    "2026/2026-11-30 Zed.md": "- Dinner with [[Ana]]: plan of Zed\n- Lunch with [[bo]]\n",
    "notes/Zed's row.md": "<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n",
    "notes/plain.md": "---\nZed: [unclosed\n---\n- [[Ana]] or [[bo]]\n",
    ".rapport.yml": """
    briefs: all
    ways:
      - way: Climb with Zed
      - way: Climb
    kinds: {zed: phone}

    """,
  ]
}
