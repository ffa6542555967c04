const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** A text with the part that matched marked, accents and capitals aside. What does not stand in it marks nothing. */
export function Marked({ text, part }: { text: string; part: string }) {
  const sought = fold(part.trim())
  // Folding may change the length of a text; then a mark would fall beside its letters.
  const at = sought === '' || fold(text).length !== text.length ? -1 : fold(text).indexOf(sought)
  if (at < 0) return <bdi dir="auto">{text}</bdi>
  return (
    <bdi dir="auto">
      {text.slice(0, at)}
      <mark>{text.slice(at, at + sought.length)}</mark>
      {text.slice(at + sought.length)}
    </bdi>
  )
}
