/**
 * Names of the field, the most frequent first. Arabic, Persian and Kurdish names are written letter for letter, so that
 * both the own script and any spelling can be made of them: capitals are long vowels (A I U) and letters that Latin script
 * has no sign for (H ح, S ص, T ط, D ض, Z ظ, E ع, G غ, x خ, $ ش, v ث, V ذ, C چ, J ژ, @ ة, Y ى, ' ء); small a i u e o are
 * not written; 3 and 6 are the long e and o of Kurdish. Ethiopic names are written by syllable (ä ə), Russian and Ukrainian names in Cyrillic.
 */
export type Stock = {
  readonly script: 'arabic' | 'geez' | 'cyrillic' | 'somali' | 'turkish'
  /** Share of all persons. */
  readonly share: number
  /** Share of birth dates that are 1 January. */
  readonly january: number
  readonly men: readonly string[]
  readonly women: readonly string[]
  readonly families: readonly string[]
}

const list = (text: string) => text.trim().split(/\s+/)
const combine = (beginnings: string, ends: string) =>
  list(ends).flatMap((end) => list(beginnings).map((beginning) => beginning + end))

const servants = list(
  'Allah alraHmAn alkarIm alqAdir alEazIz alsalAm alraHIm alHamId almajId alGanI alHakIm allaTIf',
).map((name) => `Eabd_${name}`)

/** Family names nobody else has: a root in the shape of a trade or a place. */
function roots(): string[] {
  const first = list('n b H k r s $ T q f G m')
  const second = list('j d r z s l m w')
  const third = list('r l n m b d f q')
  return first.flatMap((a) =>
    second.flatMap((b) =>
      third.flatMap((c) =>
        a === b || b === c || a === c ? [] : [`${a}a${b}${b}A${c}`, `${a}a${b}A${c}nI`.replace(`${c}n`, c)],
      ),
    ),
  )
}

const arabicMen =
  list(`muHammad aHmad EalI maHmUd xAlid Eumar Hasan Husayn yUsuf ibrAhIm muSTafY EumrAn samIr nAdir jamAl
  $Adi hAdI fAdi karIm SAliH bilAl ra$Id EuvmAn ismAEIl yAsir TAriq walId mAzin nizAr basAm HamzA@ Ealaa' ayman usAma@ yaHyY
  EIsY mUsY zakariyyA fAris marwAn ziyAd nabIl kamAl HusAm wA'il anas Eammar riDA nUr_aldIn jihAd mundir bA$Ar HAmid rAmI
  qAsim Hamad salIm majid wisAm luay qusay EamrU amIn amIr hAnI`)
const arabicWomen =
  list(`fATima@ maryam EA'i$a@ zaynab nUr layla@ xadIja@ amIna@ hudY hiba@ rIm rana@ sArA samar samIra@ suEAd
  duEA' AlA' ruqayya@ iman isrA' salma@ amal aml jamIla@ nadA $aymA' hanA' manAl raGad yasmIn rahaf dIma@ HanAn ibtisAm inas
  wafA' zahrA' saHar nawAl kawvar asmA' baylasAn Tuqa@ sundus nisrIn mayada@ kinda@ ra$A lubna@ bu$ra@ majida@ naHla@ HalIma@`)
const arabicFamilies = [
  ...list(`alaHmad almuHammad alEalI alHasan alHusayn xaTIb HaddAd najjAr almaSrI Hamdan darwI$ alxalaf alsayyid qAsim
    alHalabI al$AmI manSUr ibrAhIm SAliH xalIl jAsim HammUd alHarIrI alzuEbI EabbAs nASir bakrI alrifAEI qabbAnI dabbAG Sabbag
    alHumSI alEumar alyUsuf alxAlid Talib alqAdrI jAbir maHfUZ barakAt rajab $aEbAn ramaDAn alEAnI alrAwI alkarkhI alba$Ir
    alzaydI almaqdisI GAnim saEd nimr bin_EalI zaytUn $urayqI al$arIf alnajafI alkubaysI aljanAbI aldulaymI alsAmarrA'I`),
  ...roots(),
]

export const stocks: Readonly<Record<string, Stock>> = {
  arabic: {
    script: 'arabic',
    share: 0.36,
    january: 0.13,
    men: [...arabicMen, ...servants],
    women: arabicWomen,
    families: arabicFamilies,
  },
  kurdish: {
    script: 'arabic',
    share: 0.07,
    january: 0.18,
    men: list(`muHammad aHmad AzAd sardAr dil$Ad h3min $3rko kAwa hIwa r3bIn jiwAn $IrwAn karwAn ArAm s6rAn barham rizgAr
      EalI Eumar ibrAhIm muSTafA xAlid newroz Hasan Husen rojhAt kAmIrAn hewar zAnA dilovAn bextiyAr hogir`),
    women:
      list(`$IrIn nasrIn rojIn berIvAn hevIn zozAn dilAn AwAz nAzdAr gulistAn ronAhI $ilAn fAtima@ zaynab hIvI jiyAn
      sozAn tArA $Ano avIn rojdA nigAr xazal perwIn`),
    families: [
      ...list(`aHmad muHammad Hasan ra$Id qAdir EazIz karIm rasUl salIm EuvmAn Husen ibrAhIm EalI maHmUd SAliH jAf
      barzAnI TAlabAnI zax6lI duh6kI hawl3rI sl3mAnI am3dI surCI berwArI z3bArI ba$IqI $ingAlI kobAnI efrInI`),
      ...roots(),
    ],
  },
  dari: {
    script: 'arabic',
    share: 0.1,
    january: 0.36,
    men: [
      ...list(`muHammad aHmad EalI Husayn reDA sayyid_Husayn GulAm_EalI muHammad_EalI muHammad_reDA HamId_Allah najIb_Allah
      raHmat_Allah Eismat_Allah naSIb_Allah zabIH_Allah farId nAZir naZIr baSIr ba$Ir jawAd mahdI ramaDAn ZiyA' farhAd mIrways
      omId nAdir sohrAb gul_AGA tAj_muHammad nUr_muHammad amAn_Allah yAsIn mujIb tamIm idrIs wahId javId`),
      ...servants,
    ],
    women:
      list(`fATima@ zahrA' maryam xadIja@ masUma@ zaynab $ukrIya@ $afIqa@ HamIda@ laylA fre$ta@ nargis soraya HalIma@ marZiya@
      sakIna@ razIya@ nAdiya@ mahbUba@ parwIn gul_bIbI nAzanIn zarmIna@ farzAna@ $abnam roqiya@ latIfa@ Sadaf`),
    families: combine(
      'aHmad raHIm Husayn karIm nUr Haydar jaEfar raDA sulTAn mUsaw amIr $arIf EazIz qAsim nAZar HakIm raHmAn yUsuf Hasan akbar muHaqqiq nEmat mIrzA xAn SAf EAlim rasUl faqIr jalAl sattAr',
      'I zAy yAr zAda@ pUr',
    ),
  },
  farsi: {
    script: 'arabic',
    share: 0.06,
    january: 0.02,
    men: list(`muHammad EalI reDA Husayn mehdI Hasan amIr HamId saEId Hamed javAd ebrAhIm dAvUd parvIz behrUz $ahrAm farhAd
      majId naSir omId farId mortaDY mojtabA mohsen rUHullAh kAve@ sIyAva$ bahman xosrow ArA$ mIlAd sInA pUyA iHsAn dAnyAl`),
    women:
      list(`fATime@ zahrA maryam leylA zaynab sArA nasrIn $IrIn parvIn mInA nargis elhAm sepIde@ rayHAne@ mahnAz farzAne@
      yAsaman mahsA soraya nAzanIn JIlA moJgAn golnAz roya nedA pegAh TAhere@ masUme@ mItrA`),
    families: combine(
      'aHmad Husayn karIm muHammad moHammad reDA mUsav rahIm hA$im jaEfar qAsim EabbAs ebrAhIm morAd nUr SAdiq akbar $Iraz tehrAn zamAn qorbAn baxtiyar solTAn farAhAn tavakkol yazdAn amIn ranjbar',
      'I zAde@ pUr nejAd iyAn',
    ),
  },
  tigrinya: {
    script: 'geez',
    share: 0.13,
    january: 0.33,
    men: [
      ...list(`haylä täsfay yonas kidanä filəmon yohanəs dawit robel samuʾel ʾəyob mikaʾel täklä hagos natənaʾel ʾabrəham ʾabel
      muluʾ mähamäd ʾidris gəday məbrahtu wäldu zärʾay bərhanä təkəle ʾasməlaš gəbrä ʾənəday yəmanä mərhawi henok ʾəfrem daniʾel
      səlomon ʾəzra tädros yosef musʾe ʾamanuʾel tämäsgän hadəš kəflom ʾəstifanos mähari`),
      ...combine('gäbrä wäldä täsfa haylä täklä habtä', 'mädhən mikaʾel marəyam giyorgis həywät səlase yäsus'),
    ],
    women:
      list(`səlam məhərät həywät sänayt ʾabrähät luwam rahel zäwdi lätäbərhan fəryat saba sara mərsən yordanos fäven səmhar
      bərikti ʾelsa fərewäyni ʾaləgänäš mädhanit təblets gənät ʾabäba tərhas lämləm mulu wəyni helen daniyat rutə märon
      zäytuna käddiǧa ʾamina fatuma kəbra ləʾələti ʾazmära həruy nəgsti`),
    families: [],
  },
  amharic: {
    script: 'geez',
    share: 0.03,
    january: 0.12,
    men: list(`getačäw bäqälä abäbä tadäsä haylu käbädä mulugeta dawit täsfaye girma alämayähu wärqu tilahun asäfa ayälä dästa
      läma tewodros yared mäkonən zäwdu birhanu ǧämal gäbrä tamirat dänäqä`).map((name) => name.replace(/^a/, 'ʾa')),
    women:
      list(`almaz həywot ṣähay birtukan məsärät gänät säbələ ʾabäba bätəlhem mulu təgəst səlamawit aläm zäritu mäsäläč
      hirut ʾaster təgəst rahel märon`).map((name) => name.replace(/^a/, 'ʾa')),
    families: [],
  },
  somali: {
    script: 'somali',
    share: 0.07,
    january: 0.34,
    men: list(`maxamed cabdi cali axmed xasan xuseen cumar cabdiraxmaan yuusuf ibraahim cabdullaahi ismaaciil jaamac faarax nuur
      cabdiqaadir maxamuud saciid aadan cismaan cabdirisaaq liibaan warsame guuleed muuse cilmi ciise daahir bashiir khaliif
      cabdinaasir suleymaan diiriye rooble xirsi cabdikariim salaad geeddi shire cabdicasiis`),
    women:
      list(`faadumo xaliimo caasha khadiijo saynab sahra aamina maryan fowsiyo deeqa hodan nimco sacdiyo ayaan xawo xamdi
      ruqiyo safiyo ubax idil ifrax naciimo samsam sucaad hibaaq`),
    families: [],
  },
  turkish: {
    script: 'turkish',
    share: 0.08,
    january: 0.05,
    men: list(`mehmet mustafa ahmet ali hüseyin hasan ibrahim ismail osman yusuf murat ömer ramazan halil süleyman abdullah mahmut
      recep salih fatih kadir emre hakan adem kemal yaşar bekir musa orhan serkan burak selahattin şükrü cengiz oğuz uğur`),
    women:
      list(`fatma ayşe emine hatice zeynep elif meryem şerife zehra sultan hanife merve havva özlem esra hacer yasemin hülya
      cemile sevim gülsüm leyla kübra büşra çiğdem dilek pınar tuğba nurcan gülşen`),
    families: [
      ...list(
        'yılmaz kaya demir şahin çelik yıldız yıldırım öztürk aydın özdemir arslan doğan kılıç aslan çetin kara koç kurt özkan şimşek',
      ),
      ...combine(
        'öz er ak kara demir taş gök altın yıl kork çak gün bay tok ay sarı uzun kum şen koca',
        'türk kan soy oğlu kaya taş bulut tekin can doğan bay tepe sal lı maz',
      ),
    ],
  },
  ukrainian: {
    script: 'cyrillic',
    share: 0.08,
    january: 0.01,
    men: list(
      'олександр сергій андрій володимир микола іван михайло юрій віктор дмитро василь олег ігор максим ярослав євген богдан віталій руслан петро павло артем роман олексій данило назар тарас анатолій',
    ),
    women: list(
      'олена наталія ірина тетяна світлана оксана марія юлія людмила ольга катерина анна анастасія вікторія галина надія дарія софія ганна поліна лариса яна інна алла ксенія валентина',
    ),
    families: combine(
      'шевч ковал бондар ткач мельнич кравч лис марч савч руд пон мороз петр павл кузьм харч гнат гриц марчен дяч захар остап прокоп роман юрч кириль федор семен ярем левч хом іван тимош клим',
      'енко чук ук ський ів',
    ),
  },
  russian: {
    script: 'cyrillic',
    share: 0.02,
    january: 0.01,
    men: list(
      'александр сергей дмитрий алексей андрей михаил иван евгений максим владимир николай юрий игорь артём роман олег павел виктор руслан антон',
    ),
    women: list(
      'елена ольга наталья ирина анна екатерина татьяна мария светлана юлия анастасия людмила галина ксения жанна вера лариса дарья',
    ),
    families: combine(
      'иван смирн кузнец поп васил петр сокол михайл нов фёдор мороз волк алексе лебед козл степан никола орл захар зайц',
      'ов ев енко ин',
    ),
  },
}
