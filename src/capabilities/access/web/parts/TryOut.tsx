import { useState } from 'react'
import type { Role } from '#kernel/actor.ts'
import { useCommand } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { SelectField } from '#platform/web/ui/fields.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Notice } from '#platform/web/ui/Waiting.tsx'
import { useLocations } from '#capabilities/organisation/web/parts/words.ts'
import { usesLocation } from '../../access.ts'
import { tryOut } from '../../contract/matrix.ts'

/** Looks at the house with the eyes of a role. Nobody's clients are in it, and nothing can be changed. */
export function TryOut({ role }: { role: Role }) {
  const locations = useLocations()
  const [locationId, setLocationId] = useState<string | null>(null)
  const command = useCommand(tryOut, { onDone: () => location.assign('/') })
  return (
    <Section title={t('access.tryOut.title')}>
      <div className="form">
        <p className="dim">{t('access.tryOut.text')}</p>
        {usesLocation(role) && (
          <SelectField
            name="locationId"
            label={t('access.location')}
            optional
            choices={locations.choices}
            value={locationId}
            onChange={setLocationId}
            error={undefined}
          />
        )}
        <Notice problem={command.problem} />
        <p className="acts">
          <Button busy={command.busy} onClick={() => void command.run({ role, locationId })}>
            {t('access.tryOut.action', { role: t(`shell.role.${role}`) })}
          </Button>
        </p>
      </div>
    </Section>
  )
}
