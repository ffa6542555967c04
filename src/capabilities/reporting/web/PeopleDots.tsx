import { t } from '#platform/web/i18n/t.ts'
import type { Figure } from '../contract.ts'

const most = 200

/** Everybody housed as a dot: filled for adults, open for children. The numbers stand in the tiles. */
export function PeopleDots({ figures }: { figures: readonly Figure[] }) {
  const valueOf = (key: string) => figures.find((figure) => figure.key === `housing.${key}`)?.value ?? 0
  const [adults, children] = [valueOf('adults'), valueOf('children')]
  const all = adults + children
  if (all === 0 || all > most) return null
  return (
    <div className="dots" role="img" aria-label={t('reporting.dots', { adults, children })}>
      {Array.from({ length: all }, (_, at) => (
        <i key={at} className={at < adults ? 'adult' : 'child'} />
      ))}
      <p className="sm dim" aria-hidden="true">
        <i className="adult" /> {t('reporting.adults', { count: adults })} <i className="child" />{' '}
        {t('reporting.children', { count: children })}
      </p>
    </div>
  )
}
