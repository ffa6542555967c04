import { language } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { FigureTile, Tiles } from '#platform/web/ui/FigureTile.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import type { Chapter, Figure } from '../../contract.ts'
import { largestOf } from '../../rules/chapters.ts'
import { BalanceBars } from './BalanceBars.tsx'
import { Crowd } from './Crowd.tsx'
import { hiddenText, opens, type OpenTo, shown } from './figures.ts'
import { SplitBars } from './SplitBars.tsx'

type Props = { chapter: Chapter; opened: string | undefined; openTo: OpenTo }

/** The balance as two bars, the four numbers that a municipality asks for first, the people, and where they came from. */
export function HousingChapter({ chapter: { figures }, opened, openTo }: Props) {
  const find = (key: string) => figures.find((figure) => figure.key === `housing.${key}`)
  const text = (key: string) => {
    const figure = find(key)
    return shown(`housing.${key}`, figure?.value ?? null, figure?.hidden)
  }
  const tile = (figure: Figure | undefined, compare: string | undefined) =>
    figure && (
      <FigureTile
        key={figure.key}
        value={figure.value}
        text={hiddenText(figure)}
        label={figure.label[language()]}
        compare={compare}
        to={opens(figure) ? openTo(figure.key) : undefined}
        open={opened === figure.key}
      />
    )
  const housed = find('housed')
  const nationality = find('nationality')
  const largest = largestOf(nationality)
  const of = text('housed')
  return (
    <>
      <BalanceBars figures={figures} />
      <Tiles>
        {tile(housed, t('reporting.tile.target', { target: text('target') }))}
        {tile(find('dwellings'), t('reporting.tile.homes', { singles: text('singles'), families: text('families') }))}
        {tile(find('familyReunificationArrivals'), t('reporting.tile.among', { of }))}
        {nationality && largest && (
          <FigureTile
            value={largest.value}
            label={t('reporting.tile.nationality', { word: largest.word })}
            compare={t('reporting.tile.largest', { of })}
            to={opens(nationality) ? openTo(nationality.key, largest.word) : undefined}
          />
        )}
      </Tiles>
      <Crowd figures={figures} openTo={openTo} />
      {nationality && <SplitBars figure={nationality} openTo={openTo} titled />}
      <Arrangements figures={figures} openTo={openTo} />
    </>
  )
}

/** Counted apart among the housed. Often none, so one line for the three. */
function Arrangements({ figures, openTo }: { figures: readonly Figure[]; openTo: OpenTo }) {
  const apart = ['unaccompaniedMinors', 'gva', 'houseSharing'].flatMap(
    (key) => figures.find((figure) => figure.key === `housing.${key}`) ?? [],
  )
  return (
    <p className="apart">
      {t('reporting.apart')}{' '}
      {apart.map((figure, at) => (
        <span key={figure.key}>
          {at > 0 && ', '}
          {figure.label[language()]}{' '}
          {opens(figure) ? (
            <Link className="open" to={openTo(figure.key)}>
              {shown(figure.key, figure.value)}
            </Link>
          ) : (
            shown(figure.key, figure.value, figure.hidden)
          )}
        </span>
      ))}
    </p>
  )
}
