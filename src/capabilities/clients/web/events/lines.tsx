import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Section } from '#platform/web/ui/Page.tsx'
import type { Note, Preview, ShownStep } from '../../contract/events.ts'

/** Keeps the direction of a name to the name, so that an Arabic one turns no sentence around. */
const apart = (text: string) => `\u2068${text}\u2069`

export function StepLine({ step: { what, name, role, permit, word, on } }: { step: ShownStep }) {
  const dated = on === null && what === 'membership-begins' ? '-always' : ''
  return (
    <span>
      {t(`events.steps.${what}${dated}`, {
        name: apart(name),
        role: role ? t(`clients.roles.${role}`) : '',
        permit: permit ? t(`details.permit.kinds.${permit}`) : '',
        word: apart(word ?? ''),
        date: on ? shortDate(on) : '',
      })}
    </span>
  )
}

export const NoteLine = ({ note: { what, name, word } }: { note: Note }) => (
  <span>{t(`events.noteOf.${what}`, { name: apart(name), word: apart(word ?? ''), count: Number(word) || 0 })}</span>
)

/** What there is to do when it has happened, and what is to be done no more. */
export function FollowingSection({ following }: { following: Preview['following'] }) {
  const { tasks, lapsing } = following ?? { tasks: [], lapsing: 0 }
  if (tasks.length === 0 && lapsing === 0) return null
  return (
    <Section title={t(tasks.length > 0 ? 'events.tasksFollow' : 'events.tasksLapse')}>
      <ul className="bullets">
        {tasks.map(({ kind, dueOn }) => (
          <li key={kind}>{t('events.taskBefore', { task: t(`planning.kind.${kind}`), date: shortDate(dueOn) })}</li>
        ))}
        {lapsing > 0 && <li>{t('events.lapsing', { count: lapsing })}</li>}
      </ul>
    </Section>
  )
}
