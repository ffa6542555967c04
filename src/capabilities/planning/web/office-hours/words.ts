import { t } from '#platform/web/i18n/t.ts'
import type { Visit } from '../../contract/office-hours.ts'

export const nameOfVisit = ({ client, calledName }: Visit): string =>
  client?.name ??
  (calledName === null ? t('planning.desk.unknown') : t('planning.desk.unknownAs', { name: calledName }))

/** Whose client, how long here, what for. */
export function detailOfVisit({ client, guides, beyondTwoYears, language, question, kind }: Visit, me: string | null) {
  const names = guides.map(({ name }) => name).join(', ')
  const whose = guides.some(({ id }) => id === me)
    ? t('planning.desk.yours')
    : names === ''
      ? t('planning.desk.ofNobody')
      : t('planning.desk.clientOf', { names })
  return [
    client !== null && whose,
    beyondTwoYears && t('planning.desk.beyond'),
    client === null && language !== null && t('planning.desk.speaks', { language }),
    kind === 'legal' && t('planning.desk.legal'),
    question,
  ]
    .filter(Boolean)
    .join(' · ')
}

export const interpreterWords = ({ language }: Visit): string =>
  language === null ? t('planning.desk.interpreter') : t('planning.desk.interpreterOf', { language })
