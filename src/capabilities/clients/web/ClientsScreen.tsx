import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { searchClients } from '../contract.ts'
import { typedWords } from '../rules/search.ts'
import './clients.css'
import { ClientList, ClientListHead, stretch } from './parts/ClientList.tsx'
import { MoreFilters, QuickFilters, questionOf } from './parts/Filters.tsx'
import { SearchBox } from './parts/SearchBox.tsx'

export function ClientsScreen() {
  const session = useSession()
  const { search, withSearch, go } = useAddress()
  const question = questionOf(search)
  const found = useRead(searchClients, { ...question, limit: stretch, offset: 0 }, { keep: true })
  const mayRegister = found.status === 'ready' && found.value.may.register
  return (
    <Page
      title={t('clients.title')}
      actions={
        mayRegister && (
          <LinkButton to="/clienten/nieuw" icon="plus">
            {t('clients.new')}
          </LinkButton>
        )
      }
    >
      <SearchBox value={search.q ?? ''} onChange={(q) => go(withSearch({ q: q.trim() === '' ? null : q }), true)} />
      <div className="findbar">
        <QuickFilters />
        <p className="sm" role="status">
          {found.status === 'ready' && <b>{t('clients.found', { count: found.value.total })}</b>}
          {found.status === 'ready' && found.value.more && <> {t('clients.foundMore')}</>}
        </p>
      </div>
      <MoreFilters />
      {found.status !== 'ready' ? (
        <Waiting on={found} />
      ) : found.value.total === 0 ? (
        <Nobody asked={search.q !== undefined} filtered={Object.keys(question).length > (search.q ? 1 : 0)} />
      ) : (
        <>
          <ClientListHead />
          <ClientList
            question={question}
            words={typedWords(search.q ?? '')}
            first={found.value.rows}
            total={found.value.total}
          />
        </>
      )}
      {mayRegister && (
        <p className="sm dim endnote">
          {t('clients.notThere')} <Link to="/clienten/nieuw">{t('clients.addNew')}</Link>
          {session.roles.includes('team-leader') && (
            <>
              {' '}
              · <Link to="/dubbelen">{t('clients.doublesTitle')}</Link>
            </>
          )}
        </p>
      )}
    </Page>
  )
}

/** Why nobody is there, and what to do now. */
function Nobody({ asked, filtered }: { asked: boolean; filtered: boolean }) {
  const { roles } = useSession()
  const own = roles.every((role) => role === 'guide')
  if (!asked && !filtered) {
    return <Empty title={t('clients.emptyTitle')}>{t(own ? 'clients.emptyOwn' : 'clients.emptyAll')}</Empty>
  }
  return (
    <Empty
      title={t('clients.emptyTitle')}
      action={
        filtered && (
          <LinkButton to="/clienten" small>
            {t('clients.clearFilters')}
          </LinkButton>
        )
      }
    >
      {t(asked ? 'clients.emptySearch' : 'clients.emptyFilters')}
    </Empty>
  )
}
