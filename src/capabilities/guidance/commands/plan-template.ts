/**
 * Direction of writing follows from the language of the document; what people typed can be of another one, so it stands in a
 * text of its own, whose letters decide.
 */
export const planTemplate = `
#set page(paper: "a4", margin: (x: 2cm, y: 2cm), footer: context align(center, text(size: 9pt)[#data.words.page #counter(page).display()]))
#set text(size: 11.5pt)
#set par(leading: 0.75em)
#show title: set text(size: 22pt)
#show heading.where(level: 1): set text(size: 15pt)
#show heading.where(level: 2): set text(size: 12.5pt)
#let arabic = regex("[\\u{0600}-\\u{06FF}]")
#let typed(body) = if body.contains(arabic) { text(dir: rtl, body) } else { text(dir: ltr, body) }
#let start = if about.lang == "ar" { right } else { left }
#title()
#text(fill: rgb("#444"))[#data.foundation]

#grid(columns: (auto, 1fr), column-gutter: 1em, row-gutter: 0.9em, align: start,
  ..data.head.map(row => (strong(row.at(0)), typed(row.at(1)))).flatten())

#data.words.intro
#if data.domains.len() == 0 [#data.words.noGoals]
#for domain in data.domains [
  = #domain.name
  #for goal in domain.goals {
    heading(level: 2)[#data.words.goal: #typed(goal.words)]
    grid(columns: (12em, 1fr), column-gutter: 1em, row-gutter: 0.9em, align: start,
      ..goal.facts.map(row => (strong(row.at(0)), typed(row.at(1)))).flatten())
    block(breakable: false, width: 100%)[
      #v(0.4em)
      #table(columns: (12em, 1fr), stroke: 0.5pt + rgb("#999"), inset: 6pt, align: start,
        table.header(table.cell(colspan: 2, strong(data.words.outcomes))),
        ..goal.outcomes.map(row => (row.at(0), typed(row.at(1)))).flatten())
    ]
    v(0.6em)
  }
]
#block(breakable: false, width: 100%)[
  #v(1em)
  #data.words.signing
  #v(0.5em)
  #table(columns: (1fr, 1fr), stroke: 0.5pt + rgb("#999"), inset: 8pt,
    table.header(strong(data.words.client), strong(data.words.guide)),
    [#data.words.date: #v(1.2em)], [#data.words.date: #v(1.2em)],
    [#data.words.signature: #v(3em)], [#data.words.signature: #v(3em)])
]
`
