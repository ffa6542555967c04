import { t } from '#platform/web/i18n/t.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import type { Figure } from '../../contract.ts'
import { numberOf } from '../../rules/chapters.ts'
import { opens, type OpenTo, shown } from './figures.ts'

const most = 200

/** Everybody housed as a dot, filled for adults and open for children; beside it the numbers, which open. */
export function Crowd({ figures, openTo }: { figures: readonly Figure[]; openTo: OpenTo }) {
  const find = (key: string) => figures.find((figure) => figure.key === `housing.${key}`)
  const [adults, children] = [find('adults'), find('children')]
  const [male, female, other] = [find('male'), find('female'), find('otherGender')]
  const all = numberOf(adults) + numberOf(children)
  if (!adults || !children || all === 0) return null
  const part = (figure: Figure | undefined) =>
    figure &&
    (figure.hidden || figure.value !== 0 || figure !== other) && (
      <Part key={figure.key} figure={figure} openTo={openTo} />
    )
  return (
    <div className={all <= most ? 'crowd' : 'crowd plain'}>
      {all <= most && (
        <div
          className="people"
          role="img"
          aria-label={t('reporting.dots', { adults: adults.value, children: children.value })}
        >
          {Array.from({ length: all }, (_, at) => (
            <i key={at} className={at < (adults.value ?? 0) ? 'ad' : 'ch'} />
          ))}
        </div>
      )}
      <div>
        {all <= most && <p className="dim sm">{t('reporting.oneDot')}</p>}
        <p>
          <span className="kk">
            <i className="ad" /> {part(adults)}
          </span>
          <span className="kk">
            <i className="ch" /> {part(children)}
          </span>
        </p>
        <p className="parts">{[male, female, other].map(part)}</p>
      </div>
    </div>
  )
}

const Part = ({ figure, openTo }: { figure: Figure; openTo: OpenTo }) => {
  const name = figure.key.slice('housing.'.length)
  const number = shown(figure.key, figure.value, figure.hidden)
  return (
    <span className="part">
      {opens(figure) ? (
        <Link className="open" to={openTo(figure.key)}>
          {number}
        </Link>
      ) : (
        <b>{number}</b>
      )}{' '}
      {t(`reporting.part.${name}`, { count: figure.value ?? 2 })}
    </span>
  )
}
