import { language } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Bars } from '#platform/web/ui/Bars.tsx'
import { FigureTile, Tiles } from '#platform/web/ui/FigureTile.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import type { Chapter, Figure } from '../contract.ts'
import { BalanceBars } from './BalanceBars.tsx'
import { PeopleDots } from './PeopleDots.tsx'

type OpenTo = (key: string, word?: string) => string

/** One chapter: sentences first, then the picture, then the numbers that open. */
export function ChapterView({
  chapter,
  openKey,
  openTo,
}: {
  chapter: Chapter
  chapters: readonly Chapter[]
  openKey: string | undefined
  openTo: OpenTo
}) {
  const lang = language()
  const single = chapter.figures.filter((figure) => figure.split === null)
  const split = chapter.figures.filter((figure) => figure.split !== null)
  return (
    <Section title={chapter.title[lang]} id={chapter.key}>
      <div className="say">
        <p>{chapter.sentences.map((sentence) => sentence[lang]).join(' ')}</p>
      </div>
      {chapter.key === 'housing' && <BalanceBars figures={chapter.figures} />}
      {single.length > 0 && (
        <Tiles>
          {single.map((figure) => (
            <FigureTile
              key={figure.key}
              value={figure.value}
              label={figure.label[lang]}
              compare={before(figure)}
              to={figure.open ? openTo(figure.key) : undefined}
              open={figure.key === openKey}
            />
          ))}
        </Tiles>
      )}
      {chapter.key === 'housing' && <PeopleDots figures={chapter.figures} />}
      {split.map((figure) => (
        <Split key={figure.key} figure={figure} openTo={openTo} />
      ))}
    </Section>
  )
}

const before = (figure: Figure): string | undefined =>
  figure.before === null ? undefined : t('reporting.before', { value: figure.before })

function Split({ figure, openTo }: { figure: Figure; openTo: OpenTo }) {
  const lang = language()
  const words = figure.split ?? []
  if (words.length === 0) return null
  return (
    <div className="split">
      <h3>
        {figure.label[lang]} <span className="sm dim">({figure.unit[lang]})</span>
      </h3>
      <Bars
        label={figure.label[lang]}
        bars={[...words]
          .sort((a, b) => b.value - a.value || a.word.localeCompare(b.word))
          .map((one) => ({
            name: one.word,
            value: one.value,
            to: figure.open ? openTo(figure.key, one.word) : undefined,
          }))}
      />
    </div>
  )
}
