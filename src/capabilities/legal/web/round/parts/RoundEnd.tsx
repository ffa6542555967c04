import { t } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { useFocusHere } from './keys.ts'

/** After the last dossier: done, or what was skipped. */
export function RoundEnd({ left, month, again }: { left: number; month: string; again: string }) {
  const place = useFocusHere()
  return (
    <div ref={place} tabIndex={-1}>
      <Section title={left === 0 ? t('legalRound.finished', { month }) : t('legalRound.skipped', { count: left })}>
        <p>{t(left === 0 ? 'legalRound.finishedHelp' : 'legalRound.skippedHelp')}</p>
        <div className="acts">
          {left > 0 && (
            <LinkButton go to={again}>
              {t('legalRound.again')}
            </LinkButton>
          )}
          <LinkButton bare={left > 0} to="/juridisch">
            {t('legalRound.toCases')}
          </LinkButton>
        </div>
      </Section>
    </div>
  )
}
