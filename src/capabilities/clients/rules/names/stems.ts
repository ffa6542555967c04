/**
 * Names and parts of names that two countries, or two languages of one country, say with another sound. A row is how it
 * is read and then how it may be written, in folded Latin letters: `osman` the whole word, `fazl*` its beginning, `*off`
 * its end, `*ramazan*` anywhere. Only for what no rule of letters can know.
 */
const rows: readonly (readonly [read: string, ...written: string[]])[] = [
  // u, said as e
  [
    'yusef',
    'yusuf',
    'yussuf',
    'jusuf',
    'jussuf',
    'joesoef',
    'yousouf',
    'youssouf',
    'yusouf',
    'jousouf',
    'yousuf',
    'yoesoef',
  ],
  // th, said as s by Persians and Turks
  ['otman', 'osman*', 'usman*', 'ousman*', 'cismaan', 'cisman', 'cusmaan', 'cusman', 'cosman'],
  ['haitam', '*haisam*', '*haysam*', '*heisam*', '*heysem*'],
  ['turay', 'suray*', 'surai*', 'soray*', 'sorai*', 'thoraj*', 'soraj*'],
  ['kautar', 'kausar', 'kosar', 'kawsar', 'kevser', 'kowsar', 'qawsar'],
  ['harit', 'haris', 'hares'],
  ['lait', 'lais', 'leys', 'leis', 'lays'],
  ['gait', 'ghais', 'ghays'],
  // dad, said as z by Persians, Turks and Afghans
  ['ramadan', '*ramazan*', '*ramzan*', '*ramezan*', '*ramathan*'],
  ['rida', 'reza', 'riza', 'rezha', 'raza', 'ridha', 'redha'],
  ['ridai', 'rezai', 'rezaei', 'rezaee', 'rezayi', 'rezaie', 'rezayee', 'rizai', 'razai', 'rezaiy'],
  ['murtada', '*murtaza', '*morteza', '*mortaza', '*murteza', '*mourtaza'],
  ['fadl', 'fazl*', 'fazal*', 'fadal*'],
  ['mahfuz', 'mahfoudh', 'mahfudh', 'mahfodh', 'mahfoud'],
  ['fadel', 'fazel', 'fazil'],
  ['afdal', 'afzal*'],
  ['riyad', 'riaz', 'riyaz', 'reyaz'],
  ['ridwan', 'rizwan*', 'rezwan*', 'rezvan*', 'rizvan*'],
  ['nidal', 'nizal'],
  ['dia', 'zia', 'ziya', 'ziaa'],
  ['diaudin', 'ziaudin*', 'ziauddin*', 'ziaeddin*', 'ziaedin*', 'ziyaudin*', 'ziyauddin*'],
  ['gadanfar', 'ghazanfar', 'gazanfar'],
  ['hadrat', 'hazrat', 'hezrat'],
  ['khidr', 'khizr', 'khizir', 'hizir', 'xizir', 'xidir', 'khidir', 'khider'],
  ['awad', 'ewaz', 'avaz', 'awaz', 'iwaz', 'evaz', 'eivaz', 'eyvaz', 'eiwaz'],
  ['kadi', 'qazi', 'kazi'],
  // dhal and za, written dh and th in Iraq
  ['kazim', 'kadhim', 'kadhem', 'kathim', 'kathem', 'kadhum', 'kathum', 'kadhom'],
  ['zafir', 'dhafir', 'dhafer', 'thafir', 'thafer'],
  ['nazim', 'nadhim', 'nadhem', 'nathim', 'nathem'],
  ['hafiz', 'hafidh*', 'hafedh*', 'hafith*', 'hafeth*'],
  ['muaz', 'muadh', 'moadh', 'muath', 'moath', 'mouadh', 'mouath', 'moaaz', 'muadz'],
  ['munzir', 'mundhir', 'mundher', 'mondher', 'munthir', 'monther', 'munther', 'monthir'],
  ['muzafar', 'mudhafar*', 'mudhaffar*', 'muthaffar*', 'modhaf*'],
  ['huzaif', '*hudhaif*', '*hudhayf*', '*huthaif*', '*huthayf*', '*hothaif*'],
  ['zakir', 'dhakir', 'dhaker', 'thakir'],
  ['zulf', 'dhulf*'],
  ['zulk', 'dhulk*', 'dhulq*'],
  // q, said as g or gh
  ['kasim', 'ghasem', 'ghassem', 'gasim', 'gassim', 'gasem', 'ghasim', 'gaasim'],
  ['kurban', 'ghorban*', 'ghurban*', 'gorban*', 'gurban*'],
  ['kader', 'ghader', 'gader', 'gadir'],
  ['abdkader', 'abdelgader', 'abdulgader', 'abdalgader', 'abdelgadir', 'abdulghader', 'abdelghader', 'abdigadir'],
  ['sadek', 'sadegh*', 'sadigh*'],
  ['taki', 'taghi*'],
  ['naki', 'naghi*'],
  ['baker', 'bagher*'],
  ['ishak', 'eshagh*', 'isaac', 'isak'],
  ['haki', 'haghi*'],
  ['kanbar', 'ghanbar*'],
  ['yakub', 'yaghoub*', 'yaghob*', 'yaghub*'],
  ['mukad', 'moghad*', 'mughad*', 'moghadd*'],
  ['muhakek', 'mohaghegh*', 'muhaghegh*', 'mohaghigh*'],
  ['gazal', 'xezal', 'xazal', 'khazal', 'khezal'],
  // s, written c in the Maghreb
  ['kasem', '*kacem', '*kacim', 'kacemi'],
  ['yasin', 'yacin*'],
  ['hosein', 'hocine', 'houcine', 'elhoucine'],
  ['hasan', 'hacen', 'hacene', 'lahcen'],
  ['naser', 'nacer*', 'nacir'],
  ['nasim', 'nacim*'],
  ['suleiman', 'sileman', 'sleman', 'sleiman', 'sliman', 'slimane', 'sileyman'],
  ['zabihul', 'zabiul*'],
  ['kasemi', 'ghasemi', 'ghassemi', 'ghasimi'],
  // Somali
  ['aisha', 'caasha', 'casha', 'casho', 'caasho', 'asha', 'aasha', 'aasho', 'caisho'],
  ['fatima', 'faadumo', 'fadumo', 'faduma', 'faaduma', 'fatuma', 'fatouma', 'fatoumata', 'fadma', 'fatumo'],
  ['zahra', 'saxra', 'sahra', 'saxro', 'sahro', 'saahra'],
  ['zainab', 'saynab', 'seynab', 'seinab', 'sainab', 'seeynab', 'saynap'],
  ['aziz', '*casiis', '*asiis', '*casis', '*caziz'],
  ['zakari', 'sakari*', 'zacari*', 'zachari*'],
  ['ziad', 'siyaad', 'siyad', 'siad'],
  ['mariam', 'maryan', 'maryaan', 'marian'],
  ['nimao', 'nimco'],
  // Turkish without its marks
  ['aishe', 'ayse', 'aise', 'eyse'],
  ['shahin', 'sahin'],
  ['shukru', 'sukru'],
  ['rashid', 'resit', 'rasit'],
  ['khadija', 'hatice', 'hatidje', 'khadicha', 'chadidja', 'chadija'],
  ['uddin', '*ettin', '*uttin', '*attin', '*ittin'],
  // Tigrinya and Amharic
  ['egziab', '*zgabi*', '*zgabh*', '*zgiab*', '*zgab*'],
  ['giorgis', '*gergish*', '*gerghish*', '*gergis*'],
  ['feven', 'feben', 'fieben'],
  ['mikael', '*michael', '*michiel', '*michel', '*micael', '*micaele', '*mikiel', '*michaiel', '*mickael', '*mikail'],
  ['kidane', 'chidane*'],
  ['kidist', 'chidist*'],
  // Russian and Ukrainian: h is g, and the two forms of one name
  ['oleg', 'oleh'],
  ['olga', 'olha'],
  ['serg', 'serh*'],
  ['bogd', 'bohd*'],
  ['igor', 'ihor*', 'yhor*'],
  ['grig', 'hryh*', 'hrih*', 'hryg*'],
  ['galin', 'halyn*'],
  ['georg', 'heorh*', 'georh*'],
  ['genad', 'hennad*', 'henad*', 'gennad*'],
  ['gleb', 'hlib'],
  ['aleks', 'oleks*', 'olex*', 'alex*'],
  ['egor', 'yegor*', 'jegor*', 'iegor*'],
  ['elena', 'olena', 'alena', 'yelena', 'jelena', 'ielena', 'alyona', 'olenna'],
  ['mikola', 'nikolai', 'nikolay', 'nikola', 'nicolai', 'nikolaj', 'mykolaj', 'mykolai', 'mykolay'],
  ['katerin', 'ekaterin*', 'yekaterin*', 'jekaterin*', 'iekaterin*'],
  ['dmitro', 'dmitri', 'dmitry', 'dmitrij', 'dmitriy', 'dimitri', 'dmitrii', 'dmytrii', 'dimitry'],
  ['vasil', 'vasili', 'vasily', 'vasilij', 'vasiliy', 'vasilii', 'wassili', 'wasilij', 'wassily', 'vassili'],
  ['evg', 'yevg*', 'jewg*', 'jevg*', 'ievg*', 'evh*', 'yevh*', 'jewh*', 'ievh*', 'jevh*', 'ewg*', 'yewh*', 'iewh*'],
  ['mihail', 'michail*', 'michajl*', 'mychajl*', 'mychail*', 'mychayl*', 'mykhajl*', 'michayl*'],
  ['zahar', 'zachar', 'sachar', 'sacharo*'],
  ['ibrahim', 'ibragim', 'brahim', 'braheem'],
  ['muhamed', 'magomed*', 'maxamed', 'mahamed', 'mahamad', 'mihemed', 'mehemed', 'mihamed', 'maxamad'],
  ['mahmud', 'mohamud', 'mohamoud', 'maxamuud', 'maxamud', 'mahamud', 'mahamoud', 'mohamuud'],
  ['maksim', 'maxim*', 'maxym*'],
  ['oksan', 'oxan*'],
  ['ksenia', 'xenia', 'xeniya', 'xeniia'],
  ['anastasia', 'nastia', 'nastya'],
  ['ov', '*off'],
]

type Edge = 'whole' | 'start' | 'end' | 'inside'

const edgeOf = (written: string): Edge =>
  written.startsWith('*') ? (written.endsWith('*') ? 'inside' : 'end') : written.endsWith('*') ? 'start' : 'whole'

const tableOf = (edge: Edge): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap(([to, ...written]) =>
      written.filter((each) => edgeOf(each) === edge).map((each) => [each.replaceAll('*', ''), to] as const),
    ),
  )

const whole = tableOf('whole')
const edges = (['start', 'end', 'inside'] as const).map((edge) => {
  const table = tableOf(edge)
  const any = [...table.keys()].sort((a, b) => b.length - a.length).join('|')
  const pattern = edge === 'start' ? `^(?:${any})` : edge === 'end' ? `(?:${any})$` : any
  return { pattern: new RegExp(pattern), table }
})

/** A folded word in Latin letters, with the stems that it is known by. */
export function withStems(word: string): string {
  const known = whole.get(word)
  if (known !== undefined) return known
  let now = word
  for (const { pattern, table } of edges) now = now.replace(pattern, (found) => table.get(found)!)
  return now
}
