import { t } from '#platform/web/i18n/t.ts'
import { Section } from '#platform/web/ui/Page.tsx'
import { mergeFields, type Side } from '../../contract/doubles.ts'
import { isFilled } from '../../rules/merging.ts'
import type { Double } from './DoubleScreen.tsx'
import { fieldText } from './shown.ts'

/** The two sides where one of them is kept elsewhere: what is in sight, and whom to ask for the rest. */
export function Elsewhere({ double }: { double: Double }) {
  return (
    <div className="sides">
      {[double.one, double.other].map((side) => (
        <OneSide key={side.file?.id ?? side.location} side={side} asked={side.offered} />
      ))}
    </div>
  )
}

function OneSide({ side: { file, location, leaders }, asked }: { side: Side; asked: boolean }) {
  if (!file) {
    return (
      <Section title={t('doubles.fileAt', { location })}>
        <p>{t('doubles.closed')}</p>
        <p>{leaders.length > 0 ? t('doubles.askWhom', { names: leaders.join(', ') }) : t('doubles.noLeader')}</p>
      </Section>
    )
  }
  return (
    <Section title={t('doubles.number', { number: file.number })}>
      {asked && <p className="dim">{t('doubles.offered')}</p>}
      <dl className="facts">
        {mergeFields
          .filter((field) => isFilled(field, file.values) && fieldText(field, file.values) !== '')
          .map((field) => (
            <div key={field}>
              <dt>{t(`doubles.field.${field}`)}</dt>
              <dd dir="auto">{fieldText(field, file.values)}</dd>
            </div>
          ))}
      </dl>
    </Section>
  )
}
