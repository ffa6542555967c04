import type { ProblemTexts } from '#platform/server/http/problems.ts'
import type { Route } from '#platform/server/http/route.ts'
import { problems } from './contract/problems.ts'
import { documentRoutes } from './routes/documents.ts'
import { letterRoutes } from './routes/letters.ts'
import { retentionRoutes } from './routes/retention.ts'

export const documentsTexts: ProblemTexts = {
  statuses: problems,
  titles: {
    'documents/no-file': 'Er is geen bestand meegestuurd, of het is leeg.',
    'documents/too-large': 'Dit bestand is te groot.',
    'documents/not-taken': 'Dit soort bestand wordt niet aangenomen.',
    'documents/not-what-it-seems': 'Dit bestand is beschadigd, of iets anders dan het lijkt.',
    'documents/unpacks-too-large': 'Dit bestand wordt bij uitpakken te groot.',
    'documents/has-macros': 'In dit Word-bestand zitten macro’s.',
    'documents/infected': 'In dit bestand zit een virus. Het is niet bewaard.',
    'documents/not-scanned': 'De viruscontrole is niet bereikbaar. Er wordt nu niets aangenomen.',
    'documents/mixed-files': 'Deze bestanden passen niet in één document.',
    'documents/upload-gone': 'Wat u stuurde, staat niet meer klaar. Stuur het opnieuw.',
    'documents/file-missing': 'Het bestand van dit document is er niet.',
    'documents/still-needed': 'Dit document is nog nodig: er loopt een dossier waar het bij hoort.',
    'documents/no-consent': 'Er is nu geen geldige toestemming om dit te delen.',
    'documents/broken-template': 'Dit is geen sjabloon dat wij kunnen lezen.',
    'documents/unknown-fields': 'In dit sjabloon staan open plekken die niet bestaan.',
    'documents/no-such-template': 'Dit sjabloon is er niet meer.',
  } satisfies Record<keyof typeof problems, string>,
}

export const documentsRoutes: readonly Route[] = [...documentRoutes, ...letterRoutes, ...retentionRoutes]
