import { language } from '#platform/web/i18n/language.ts'
import { Bars } from '#platform/web/ui/Bars.tsx'
import type { Figure } from '../../contract.ts'
import { largestFirst } from '../../rules/chapters.ts'
import { opens, type OpenTo, said, shown } from './figures.ts'

/** A number per word of the foundation, the largest first. */
export function SplitBars({ figure, openTo, titled = false }: { figure: Figure; openTo: OpenTo; titled?: boolean }) {
  const words = largestFirst(figure)
  if (words.length === 0) return null
  const label = figure.label[language()]
  return (
    <div className="split">
      {titled && (
        <h3>
          {label} <span className="sm dim">{figure.unit[language()]}</span>
        </h3>
      )}
      <Bars
        label={label}
        bars={words.map(({ word, value, hidden }) => ({
          name: said(word),
          value,
          text: shown(figure.key, value, hidden),
          to: opens(figure) ? openTo(figure.key, word) : undefined,
        }))}
      />
    </div>
  )
}
