import { t } from '#platform/web/i18n/t.ts'

/** Article or publication; where a link is known, it opens in a window of its own. */
export const SourceText = ({ source, link }: { source: string; link: string | null }) =>
  link ? (
    <a href={link} target="_blank" rel="noreferrer">
      {source}
      <span className="vh"> ({t('rules.opensApart')})</span>
    </a>
  ) : (
    <span>{source}</span>
  )
