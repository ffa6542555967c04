import { formatDate } from '#platform/web/i18n/format.ts'
import { language } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import type { Chapter, Report } from '../../contract.ts'
import { type Line, linesOf } from '../../rules/layout.ts'
import { opens, type OpenTo, said, shown } from './figures.ts'

/** On a screen one reads from the whole to its parts; documents have the total at the foot. */
const linesOfChapter = ({ figures }: Chapter): Line[] =>
  figures.flatMap((figure) => linesOf(figure).toSorted((one, other) => Number(other.whole) - Number(one.whole)))

/** Every figure of the report on a line, beside the same period a year earlier. */
export function CompareTable({ report, openTo }: { report: Report; openTo: OpenTo }) {
  const lines = report.chapters.flatMap(linesOfChapter)
  const compares = lines.some(({ before, beforeHidden }) => before !== null || beforeHidden)
  return (
    <Section title={t('reporting.allFigures')} id="cijfers">
      {!compares && <p className="dim">{t('reporting.nothingBefore')}</p>}
      <div className="scrollx" tabIndex={0} role="group" aria-label={t('reporting.scrollTable')}>
        <table className="compare">
          <caption>
            <span className="w">
              {t('reporting.tableCaption', { name: report.municipality.name, date: formatDate(report.asOf) })}
              {report.chapters.some(({ figures }) => figures.some(opens)) && ` ${t('reporting.opensBelow')}`}
            </span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('reporting.figure')}</th>
              <th scope="col" className="r">
                {report.period.label[language()]}
              </th>
              {compares && (
                <>
                  <th scope="col" className="r">
                    {t('reporting.yearBefore')}
                  </th>
                  <th scope="col" className="r">
                    {t('reporting.difference')}
                  </th>
                </>
              )}
            </tr>
          </thead>
          {report.chapters.map((chapter) => (
            <Lines key={chapter.key} chapter={chapter} compares={compares} openTo={openTo} />
          ))}
        </table>
      </div>
    </Section>
  )
}

function Lines({ chapter, compares, openTo }: { chapter: Chapter; compares: boolean; openTo: OpenTo }) {
  const lang = language()
  return (
    <tbody>
      <tr className="chapter">
        <th scope="rowgroup" colSpan={compares ? 4 : 2}>
          {chapter.title[lang]}
        </th>
      </tr>
      {linesOfChapter(chapter).map((line) => (
        <tr key={`${line.figure.key} ${line.whole} ${line.word ?? ''}`}>
          <th scope="row" className={line.whole ? undefined : 'word'}>
            {line.whole ? line.figure.label[lang] : <bdi>{said(line.word)}</bdi>}{' '}
            {line.whole && <span className="sm dim">{line.figure.unit[lang]}</span>}
          </th>
          <td className="r num">
            <Value line={line} openTo={openTo} />
          </td>
          {compares && (
            <>
              <td className="r num">{shown(line.figure.key, line.before, line.beforeHidden)}</td>
              <td className="r num">{difference(line)}</td>
            </>
          )}
        </tr>
      ))}
    </tbody>
  )
}

function Value({ line: { figure, whole, word, value, hidden }, openTo }: { line: Line; openTo: OpenTo }) {
  const text = shown(figure.key, value, hidden)
  if (!opens(figure) || value === null) return text
  return (
    <Link className="open" to={openTo(figure.key, whole ? undefined : word)}>
      {text}
    </Link>
  )
}

function difference({ value, before }: Line): string {
  if (value === null || before === null) return ''
  return value === before ? '0' : shown('housing.opening', value - before)
}
