import type { CSSProperties } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { getFamily } from '../../contract/family.ts'
import { displayName } from '../../rules/person.ts'
import { draw, type Drawing, type Strand } from '../../rules/picture/draw.ts'
import { familyTree } from '../../rules/picture/family-tree.ts'
import { layOut } from '../../rules/picture/lay-out.ts'
import { type Facts, factsOf, looks } from './facts.ts'
import './picture.css'

/** A family as one picture: generations from top to bottom, who lives where, and who is still elsewhere. */
export function FamilyPictureScreen({ clientId }: { clientId: string }) {
  const read = useRead(getFamily, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const family = read.value
  const facts = factsOf(family, clientId)
  const tree = familyTree(family)
  const client = family.members.find(({ id }) => id === clientId)
  const name = client ? displayName(client) : ''
  return (
    <Page
      title={t('family.picture.title')}
      sentence={t('family.picture.sentence', { count: facts.length, date: formatDate(family.today) })}
      crumb={{ to: `/clienten/${clientId}?deel=gezin`, text: name }}
      aside={<bdi className="own family-of">{name}</bdi>}
      actions={
        <Button icon="print" onClick={() => print()}>
          {t('family.picture.print')}
        </Button>
      }
    >
      <Picture drawing={draw(layOut(tree.people, tree.relations))} facts={facts} />
      <Legend facts={facts} />
      <div className="family-words">
        <Section title={t('family.picture.inWords')}>
          <Rows label={t('family.picture.inWords')}>
            {facts.map((one) => (
              <Row
                key={one.key}
                title={one.name}
                detail={one.lines.join(' · ')}
                {...(one.to && one.key !== clientId ? { to: one.to } : {})}
              />
            ))}
          </Rows>
        </Section>
      </div>
    </Page>
  )
}

/** Read aloud as the list of the same facts, which stands under it. */
function Picture({ drawing: { width, height, boxes, strands }, facts }: { drawing: Drawing; facts: readonly Facts[] }) {
  const byKey = new Map(facts.map((one) => [one.key, one]))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys
    <div className="family-picture" role="region" aria-label={t('family.picture.title')} tabIndex={0}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        style={{ '--natural': `${width}px` } as CSSProperties}
        aria-hidden="true"
        focusable="false"
      >
        {strands.map((strand) => (
          <path key={pathOf(strand)} className={strand.kind} d={pathOf(strand)} />
        ))}
        {boxes.map(({ key, ...box }) => (
          <foreignObject key={key} {...box}>
            <Someone facts={byKey.get(key)!} />
          </foreignObject>
        ))}
      </svg>
    </div>
  )
}

const pathOf = ({ points }: Strand) => `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`

const Someone = ({ facts: { name, look, lines } }: { facts: Facts }) => (
  <div className={`family-one ${look}`}>
    <b dir="auto">{name}</b>
    {lines.map((line) => (
      <span key={line} dir="auto">
        {line}
      </span>
    ))}
  </div>
)

/** What the edges mean, of those that are there. */
function Legend({ facts }: { facts: readonly Facts[] }) {
  const there = looks.filter((look) => facts.some((one) => one.look === look))
  if (there.length < 2) return null
  return (
    <ul className="family-legend">
      {there.map((look) => (
        <li key={look}>
          <span className={`family-one ${look}`} aria-hidden="true" />
          {t(`family.picture.looks.${look}`)}
        </li>
      ))}
    </ul>
  )
}
