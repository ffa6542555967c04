import { checkNextSteps, postTermLetters, remindOfTerms } from '#capabilities/legal/public.ts'
import { postLetters, remindOfTomorrow } from '#capabilities/planning/public.ts'
import { wallClockInAmsterdam } from '#kernel/dates.ts'
import { listFoundations } from '../foundations.ts'
import type { Installation } from '../installation.ts'

/** Letters about appointments: beside the requests, so that mail that fails or takes long holds up nobody. */
export function postEveryMinute({ auth, log, server }: Installation) {
  let busy = false
  const post = async () => {
    if (busy) return
    busy = true
    try {
      const { failed } = await postLetters({ auth, server }, new Date())
      if (failed > 0) log.warn({ letters: failed }, 'letters were not posted and are tried again')
    } finally {
      busy = false
    }
  }
  setInterval(() => {
    post().catch((error: Error) => log.warn({ name: error.name }, 'letters wait'))
  }, 60_000).unref()
}

const [from, until] = ['09:00', '20:00']

/** By day, so that nobody is woken; each hour, so that a server that was off, or a late plan, is caught up with. */
export function remindEveryHour({ database, databases, log }: Installation) {
  const remind = async () => {
    const now = new Date()
    const { time } = wallClockInAmsterdam(now.toISOString())
    if (time < from || time >= until) return
    for (const { id } of await listFoundations(databases.owner)) await remindOfTomorrow({ database }, id, now)
  }
  const attempt = () =>
    void remind().catch((error: Error) => log.warn({ name: error.name }, 'nobody is reminded of appointments'))
  attempt()
  setInterval(attempt, 3_600_000).unref()
}

/** What people are told of terms: posted beside the letters about appointments, so that neither waits for the other. */
export function postTermsEveryMinute({ auth, log, server }: Installation) {
  let busy = false
  const post = async () => {
    if (busy) return
    busy = true
    try {
      const { failed } = await postTermLetters({ auth, server }, new Date())
      if (failed > 0) log.warn({ letters: failed }, 'letters about terms were not posted')
    } finally {
      busy = false
    }
  }
  setInterval(() => {
    post().catch((error: Error) => log.warn({ name: error.name }, 'letters about terms wait'))
  }, 60_000).unref()
}

const termsFrom = '07:00'

/**
 * Tells of terms from early in the morning, and looks for dossiers without a next step. Each hour again: what was told is not
 * told twice, and a server that was off makes up for it as soon as it runs.
 */
export function tellOfTermsEveryHour({ database, databases, log }: Installation) {
  const tell = async () => {
    const now = new Date()
    const { time } = wallClockInAmsterdam(now.toISOString())
    if (time < termsFrom || time >= until) return
    for (const { id } of await listFoundations(databases.owner)) {
      await remindOfTerms({ database }, id, now)
      await checkNextSteps({ database }, id, now)
    }
  }
  const attempt = () =>
    void tell().catch((error: Error) => log.error({ name: error.name }, 'nobody is told of terms; it is tried again'))
  attempt()
  setInterval(attempt, 3_600_000).unref()
}
