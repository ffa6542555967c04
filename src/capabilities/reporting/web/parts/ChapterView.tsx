import { language } from '#platform/web/i18n/language.ts'
import { Bars } from '#platform/web/ui/Bars.tsx'
import { FigureTile, Tiles } from '#platform/web/ui/FigureTile.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import type { Chapter, Figure } from '../../contract.ts'
import { hiddenText, opens, type OpenTo, shown } from './figures.ts'
import { HousingChapter } from './HousingChapter.tsx'
import { ProgrammeTable } from './ProgrammeTable.tsx'
import { SplitBars } from './SplitBars.tsx'

type Props = { chapter: Chapter; opened: string | undefined; openTo: OpenTo }

/** One chapter: sentences first, then the picture with the numbers, which open. */
export function ChapterView({ chapter, opened, openTo }: Props) {
  const lang = language()
  const [only] = chapter.figures
  return (
    <Section
      title={chapter.title[lang]}
      id={chapter.key}
      count={chapter.figures.length === 1 && only ? only.unit[lang] : ''}
    >
      <p className="say">{chapter.sentences.map((sentence) => sentence[lang]).join(' ')}</p>
      <Pictures chapter={chapter} opened={opened} openTo={openTo} />
    </Section>
  )
}

function Pictures({ chapter, opened, openTo }: Props) {
  switch (chapter.key) {
    case 'housing':
      return <HousingChapter chapter={chapter} opened={opened} openTo={openTo} />
    case 'programmes':
      return <ProgrammeTable figures={chapter.figures} openTo={openTo} />
    case 'legal':
    case 'network':
      return (
        <>
          <OneByOne figures={chapter.figures.filter(({ split }) => split === null)} openTo={openTo} />
          {chapter.figures
            .filter(({ split }) => split !== null)
            .map((figure) => (
              <SplitBars key={figure.key} figure={figure} openTo={openTo} titled />
            ))}
        </>
      )
    case 'languagePairs':
      return <AsTiles figures={chapter.figures} opened={opened} openTo={openTo} />
    case 'contacts':
    case 'reception':
    case 'trajectories':
    case 'team':
      return chapter.figures.map((figure) => (
        <SplitBars key={figure.key} figure={figure} openTo={openTo} titled={chapter.figures.length > 1} />
      ))
  }
}

const OneByOne = ({ figures, openTo }: { figures: readonly Figure[]; openTo: OpenTo }) => (
  <Bars
    label={figures[0]?.unit[language()] ?? ''}
    bars={figures.map((figure) => ({
      name: figure.label[language()],
      value: figure.hidden ? null : (figure.value ?? 0),
      text: shown(figure.key, figure.value, figure.hidden),
      to: opens(figure) ? openTo(figure.key) : undefined,
    }))}
  />
)

const AsTiles = ({
  figures,
  opened,
  openTo,
}: {
  figures: readonly Figure[]
  opened: string | undefined
  openTo: OpenTo
}) => (
  <Tiles>
    {figures.map((figure) => (
      <FigureTile
        key={figure.key}
        value={figure.value}
        text={hiddenText(figure)}
        label={figure.label[language()]}
        to={opens(figure) ? openTo(figure.key) : undefined}
        open={opened === figure.key}
      />
    ))}
  </Tiles>
)
