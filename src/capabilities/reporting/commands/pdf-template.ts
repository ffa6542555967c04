/** Typst. What it reads is made in pdf.ts; nothing that people typed is ever read as markup. */
export const template = `
#let ink = rgb("#1c1d1b")
#let quiet = rgb("#55554f")
#let hair = rgb("#e4e2db")
#let accent = rgb("#0d5b66")

#set page(
  paper: "a4",
  margin: (x: 2.2cm, top: 2.2cm, bottom: 2.4cm),
  footer: context {
    set text(size: 8.5pt, fill: quiet)
    grid(columns: (1fr, auto), about.title, [#data.words.page #counter(page).display("1 / 1", both: true)])
  },
)
#set text(size: 10pt, fill: ink)
#set par(leading: 0.72em, spacing: 1em)
#show title: set text(size: 22pt, weight: 700, fill: accent)
#show heading.where(level: 1): it => {
  set text(size: 14pt, weight: 600)
  block(above: 2em, below: 0.9em, sticky: true, width: 100%, stroke: (bottom: 0.6pt + hair), inset: (bottom: 0.45em), it.body)
}
#show heading.where(level: 2): set text(size: 11pt, weight: 600)
#show heading.where(level: 2): set block(above: 1.5em, below: 0.7em, sticky: true)
#show figure.caption: set text(size: 9pt, fill: quiet)
#show figure: set block(above: 1.2em, below: 1.2em)
#set figure.caption(position: top)
#show figure.caption: set align(left)
#show figure: set align(left)
#show table.cell.where(y: 0): set text(weight: 600, fill: quiet, size: 9pt)

#title()
#for line in data.lines [#text(fill: quiet, line) #linebreak()]

#let tile(it) = block(width: 100%, stroke: 0.6pt + hair, radius: 4pt, inset: 9pt)[
  #text(size: 19pt, weight: 600, fill: accent, it.value) #linebreak()
  #text(size: 9pt, it.label)
]

#let numbers(of) = table(
  columns: (1fr, ..(of.header.len() - 1) * (auto,)),
  align: (x, y) => if x == 0 { left } else { right },
  stroke: (x, y) => (bottom: 0.5pt + hair),
  inset: (x, y) => (left: if x == 0 { 0pt } else { 10pt }, right: 0pt, y: 4.5pt),
  table.header(..of.header),
  ..of.rows.map(row => row.cells.enumerate().map(((at, cell)) => (
    if at == 0 and row.part { pad(left: 1.2em, text(fill: quiet, cell)) }
    else if at > 1 and of.header.at(at) == data.words.before { text(fill: quiet, cell) }
    else { cell }
  ))).flatten(),
)

#for chapter in data.chapters {
  // A short chapter stays on one page.
  block(above: 2.4em, breakable: chapter.table.rows.len() > 14, {
    heading(level: 1, chapter.title)
    par(chapter.text)
    if chapter.tiles.len() > 0 {
      grid(columns: (1fr,) * 4, gutter: 8pt, ..chapter.tiles.map(tile))
    }
    for chart in chapter.charts {
      figure(picture(chart.name, width: 100%, alt: chart.alt), caption: chart.caption, supplement: none, numbering: none)
    }
    numbers(chapter.table)
    if chapter.note != none { text(size: 9pt, fill: quiet, chapter.note) }
  })
}

#pagebreak(weak: true)
= #data.words.definitions
#data.words.definitionsIntro
#for chapter in data.definitions {
  heading(level: 2, chapter.title)
  for figure in chapter.figures {
    block(above: 1.1em, below: 1.1em, breakable: false)[
      #strong(figure.label) #text(fill: quiet, "(" + figure.unit + ")") #linebreak()
      #figure.text
    ]
  }
}
`
