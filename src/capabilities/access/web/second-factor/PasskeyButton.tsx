import { useState } from 'react'
import { call } from '#platform/web/api/call.ts'
import { useCommand } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Notice } from '#platform/web/ui/Waiting.tsx'
import type { Entered } from '../../contract.ts'
import { askPasskey, signInWithPasskey } from '../../contract/passkeys.ts'

// Not in the first load: most sign in without.
const library = () => import('@simplewebauthn/browser')
type Question = Parameters<Awaited<ReturnType<typeof library>>['startAuthentication']>[0]['optionsJSON']

export const canUsePasskeys = (): boolean => 'PublicKeyCredential' in globalThis

/** Signs in with what the device keeps: no address, no password, no code. */
export function PasskeyButton({ onEntered }: { onEntered: (answer: Entered) => void }) {
  const [failed, setFailed] = useState(false)
  const command = useCommand(signInWithPasskey, { onDone: onEntered })
  async function enter() {
    setFailed(false)
    const { options } = await call(askPasskey, {})
    const { startAuthentication } = await library()
    const response = await startAuthentication({ optionsJSON: options as unknown as Question })
    await command.run({ response: response as Parameters<typeof command.run>[0]['response'] })
  }
  if (!canUsePasskeys()) return null
  return (
    <>
      {failed && (
        <p className="notice" role="alert">
          {t('access.passkey.failed')}
        </p>
      )}
      <Notice problem={command.problem} />
      <div className="acts">
        <Button icon="key" busy={command.busy} onClick={() => void enter().catch(() => setFailed(true))}>
          {t('access.passkey.signIn')}
        </Button>
      </div>
    </>
  )
}
