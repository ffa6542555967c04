import type { ReactNode } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { Page } from '#platform/web/ui/Page.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { getClient } from '../../contract.ts'
import { displayName } from '../../rules/person.ts'

type ClientPageProps = {
  clientId: string
  title: string
  sentence?: string
  actions?: ReactNode
  children: ReactNode
}

/** A page about one client: whose it is stands above the title and leads back to the file. */
export function ClientPage({ clientId, title, sentence, actions, children }: ClientPageProps) {
  const read = useRead(getClient, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const crumb = { to: `/clienten/${clientId}`, text: displayName(read.value.values) }
  return (
    <Page title={title} crumb={crumb} actions={actions} {...(sentence ? { sentence } : {})}>
      {children}
    </Page>
  )
}
