import type { Locale } from '../../cms/locales'

export type InThree = Readonly<Record<Locale, string>>

const say = (sk: string, en: string, uk: string): InThree => ({ sk, en, uk })

export const sampleMark = say('ukážka', 'sample', 'приклад')

export const sampleNotice = say(
  'Ukážkový článok: text je zložený strojom na skúšanie archívu a neopisuje skutočnú udalosť.',
  'Sample article: a machine put the text together to try the archive out; it describes no real event.',
  'Зразок статті: текст складено автоматично для перевірки архіву, він не описує справжньої події.',
)

/** By this the seed counts how many sample articles there are already. */
export const archiveSource = say(
  'Ukážkový archív KapaCITY',
  'KapaCITY sample archive',
  'Зразковий архів KapaCITY',
)

export const places = [
  { municipality: 'trnava', in: say('v Trnave', 'in Trnava', 'у Трнаві') },
  { municipality: 'bratislava', in: say('v Bratislave', 'in Bratislava', 'в Братиславі') },
  {
    municipality: 'banska-bystrica',
    in: say('v Banskej Bystrici', 'in Banská Bystrica', 'в Банській Бистриці'),
  },
  { municipality: 'kosicky-kraj', in: say('v Košickom kraji', 'in the Košice Region', 'у Кошицькому краї') },
] as const

export const subjects = [
  {
    topics: ['byvanie'],
    name: say('bývanie', 'housing', 'житло'),
    about: say('o bývaní', 'about housing', 'про житло'),
  },
  {
    topics: ['praca'],
    name: say('práca', 'work', 'робота'),
    about: say('o práci', 'about work', 'про роботу'),
  },
  {
    topics: ['jazyk', 'vzdelavanie'],
    name: say('slovenčina', 'the Slovak language', 'словацька мова'),
    about: say('o slovenčine', 'about learning Slovak', 'про словацьку мову'),
  },
  {
    topics: ['vzdelavanie', 'rodina-a-deti'],
    name: say('škola', 'school', 'школа'),
    about: say('o škole', 'about school', 'про школу'),
  },
  {
    topics: ['zdravie'],
    name: say('zdravie', 'health', 'здоровʼя'),
    about: say('o zdraví', 'about health', 'про здоровʼя'),
  },
  {
    topics: ['doprava'],
    name: say('doprava', 'transport', 'транспорт'),
    about: say('o doprave', 'about transport', 'про транспорт'),
  },
  {
    topics: ['peniaze-a-poplatky'],
    name: say('miestne poplatky', 'local charges', 'місцеві збори'),
    about: say('o miestnych poplatkoch', 'about local charges', 'про місцеві збори'),
  },
  {
    topics: ['rodina-a-deti'],
    name: say('rodina', 'family', 'сімʼя'),
    about: say('o rodine', 'about family', 'про сімʼю'),
  },
  {
    topics: ['bezpecnost'],
    name: say('bezpečnosť', 'safety', 'безпека'),
    about: say('o bezpečnosti', 'about safety', 'про безпеку'),
  },
  {
    topics: ['spoluzitie'],
    name: say('susedstvo', 'neighbourhood', 'сусідство'),
    about: say('o susedstve', 'about the neighbourhood', 'про сусідство'),
  },
  {
    topics: ['pobyt'],
    name: say('pobyt', 'residence', 'перебування'),
    about: say('o pobyte', 'about residence', 'про перебування'),
  },
  {
    topics: ['ukrajina', 'pobyt'],
    name: say('pomoc ľuďom z Ukrajiny', 'help for people from Ukraine', 'допомога людям з України'),
    about: say(
      'o pomoci ľuďom z Ukrajiny',
      'about help for people from Ukraine',
      'про допомогу людям з України',
    ),
  },
] as const

export const titles = [
  say('Nové informácie {about} {in}', 'New information {about} {in}', 'Нова інформація {about} {in}'),
  say(
    'Otázky a odpovede {about} {in}',
    'Questions and answers {about} {in}',
    'Питання та відповіді {about} {in}',
  ),
  say('Stretnutie {about} {in}', 'A meeting {about} {in}', 'Зустріч {about} {in}'),
  say('Čo sa zmenilo: {subject} {in}', 'What has changed: {subject} {in}', 'Що змінилося: {subject} {in}'),
  say('Kam sa obrátiť {in}: {subject}', 'Where to turn {in}: {subject}', 'Куди звернутися {in}: {subject}'),
  say('Rozprávali sme sa {about} {in}', 'We talked {about} {in}', 'Ми розмовляли {about} {in}'),
  say('Popoludnie {about} {in}', 'An afternoon {about} {in}', 'Пополудня {about} {in}'),
  say('Dobrá prax {in}: {subject}', 'Good practice {in}: {subject}', 'Добра практика {in}: {subject}'),
  say('Prvé kroky {in}: {subject}', 'First steps {in}: {subject}', 'Перші кроки {in}: {subject}'),
  say(
    'Susedia si pomáhajú {in}: {subject}',
    'Neighbours help each other {in}: {subject}',
    'Сусіди допомагають одне одному {in}: {subject}',
  ),
]

export const summaries = [
  say(
    'Krátky prehľad {about} pre nových aj starších obyvateľov.',
    'A short overview {about} for new and old residents.',
    'Короткий огляд {about} для нових і давніших мешканців.',
  ),
  say(
    'Čo treba vedieť {about} a kto vám poradí.',
    'What to know {about} and who will advise you.',
    'Що варто знати {about} і хто вам порадить.',
  ),
  say(
    'Zhrnutie toho, na čo sa ľudia {in} pýtali najčastejšie.',
    'A summary of what people {in} asked most often.',
    'Підсумок того, про що люди {in} питали найчастіше.',
  ),
  say(
    'Postup po krokoch a miesta, kde vám pomôžu.',
    'The procedure step by step and the places that help.',
    'Порядок дій крок за кроком і місця, де вам допоможуть.',
  ),
  say(
    'Skúsenosti, ktoré sa dajú použiť aj v iných mestách.',
    'Experience that other towns can use as well.',
    'Досвід, який може придатися й іншим містам.',
  ),
]

/** Stand before the third, fourth and fifth paragraph. */
export const headings = [
  say('Čo je dôležité vedieť', 'What is important to know', 'Що важливо знати'),
  say('Ako postupovať', 'How to proceed', 'Як діяти'),
  say('Čo bude ďalej', 'What comes next', 'Що далі'),
]

/** Five paragraphs; each draws five of its sentences and keeps their order. */
export const sentences: readonly (readonly InThree[])[] = [
  [
    say(
      'Na stretnutí {in} sa hovorilo {about}.',
      'At a meeting {in} people talked {about}.',
      'На зустрічі {in} говорили {about}.',
    ),
    say(
      'Prišli pracovníci úradu, susedia aj ľudia, ktorí sa sem len nedávno prisťahovali.',
      'Office staff came, and neighbours, and people who had moved here only recently.',
      'Прийшли працівники управи, сусіди та люди, які переїхали сюди нещодавно.',
    ),
    say(
      'Program mal jednu tému: {subject}. Reč však prišla aj na bežné starosti.',
      'The programme had one subject: {subject}. But everyday worries came up as well.',
      'Програма мала одну тему: {subject}. Але мова зайшла й про щоденні клопоти.',
    ),
    say(
      'Miestnosť sa zaplnila skôr, než sa začalo.',
      'The room filled before it began.',
      'Зала заповнилася ще до початку.',
    ),
    say(
      'Na úvod každý povedal, odkiaľ prišiel a čo by chcel zmeniť.',
      'To begin with, everybody said where they came from and what they would change.',
      'На початку кожен сказав, звідки приїхав і що хотів би змінити.',
    ),
    say(
      'Tlmočilo sa do dvoch jazykov, takže sa mohol zapojiť každý.',
      'There was interpreting into two languages, so everybody could join in.',
      'Переклад ішов двома мовами, тож долучитися міг кожен.',
    ),
    say(
      'Organizátori pripravili krátky prehľad a veľa času nechali na otázky.',
      'The organisers had prepared a short overview and left plenty of time for questions.',
      'Організатори підготували короткий огляд і лишили багато часу на запитання.',
    ),
    say(
      'Deti sa medzitým hrali vo vedľajšej miestnosti.',
      'The children meanwhile played in the next room.',
      'Діти тим часом гралися в сусідній кімнаті.',
    ),
  ],
  [
    say(
      'Samospráva má povinnosti voči každému, kto na jej území býva.',
      'A municipality has duties towards everybody who lives on its territory.',
      'Місцева влада має обовʼязки перед кожним, хто живе на її території.',
    ),
    say(
      'Mnohí obyvatelia o svojich možnostiach nevedia, lebo im ich nikto nevysvetlil.',
      'Many residents do not know their options because nobody has explained them.',
      'Багато мешканців не знають про свої можливості, бо ніхто їх не пояснив.',
    ),
    say(
      'Úrady zas často netušia, aké otázky si ľudia kladú doma.',
      'Offices in turn often have no idea what questions people ask at home.',
      'А установи часто не здогадуються, які питання люди ставлять собі вдома.',
    ),
    say(
      'Najviac nedorozumení vzniká tam, kde chýba spoločný jazyk.',
      'Most misunderstandings arise where there is no common language.',
      'Найбільше непорозумінь виникає там, де немає спільної мови.',
    ),
    say(
      'Preto sa oplatí začať jednoduchými vetami a jasným zoznamom krokov.',
      'That is why it pays to begin with simple sentences and a clear list of steps.',
      'Тому варто починати з простих речень і зрозумілого переліку кроків.',
    ),
    say(
      'Dobré skúsenosti z jedného mesta sa dajú preniesť do druhého, ak o nich niekto vie.',
      'Good experience from one town can be carried to another, if somebody knows about it.',
      'Добрий досвід одного міста можна перенести до іншого, якщо про нього хтось знає.',
    ),
    say(
      'Práve na takúto výmenu slúžia spoločné stretnutia.',
      'It is for such exchange that joint meetings are held.',
      'Саме для такого обміну й проводять спільні зустрічі.',
    ),
    say(
      'Zmeny nebývajú veľké, ale v každodennom živote ich cítiť.',
      'The changes are seldom great, but they are felt in everyday life.',
      'Зміни бувають невеликі, але в щоденному житті вони відчутні.',
    ),
  ],
  [
    say(
      'Pred návštevou úradu si overte úradné hodiny a zoznam dokladov.',
      'Before going to the office, check the opening hours and the list of documents.',
      'Перш ніж іти до установи, перевірте години прийому та перелік документів.',
    ),
    say(
      'Kópie dokladov si nechajte doma a originály noste len vtedy, keď ich treba.',
      'Keep copies of your documents at home and carry the originals only when needed.',
      'Копії документів зберігайте вдома, а оригінали носіть лише за потреби.',
    ),
    say(
      'Ak tlačivu nerozumiete, nepodpisujte ho a požiadajte o vysvetlenie.',
      'If you do not understand a form, do not sign it; ask for an explanation.',
      'Якщо не розумієте бланка, не підписуйте його й попросіть пояснити.',
    ),
    say(
      'Na väčšinu vecí sa netreba objednať, dlhší rozhovor si však radšej dohodnite vopred.',
      'Most things need no appointment, but a longer conversation is better arranged ahead.',
      'Для більшості справ запис не потрібен, але про довшу розмову краще домовитися заздалегідь.',
    ),
    say(
      'Lehoty plynú aj vtedy, keď ste na cestách, preto si ich zapíšte.',
      'Deadlines run even while you travel, so write them down.',
      'Строки спливають і тоді, коли ви в дорозі, тож записуйте їх.',
    ),
    say(
      'Niektoré služby sú bezplatné, pri iných sa platí malý poplatok.',
      'Some services are free, others carry a small charge.',
      'Деякі послуги безкоштовні, за інші стягують невеликий збір.',
    ),
    say(
      'Pracovník, ktorý vašu vec nevybavuje, vás nasmeruje ďalej.',
      'An officer who does not deal with your matter will send you on.',
      'Працівник, який не займається вашою справою, скерує вас далі.',
    ),
    say(
      'Rozhodnutie príde písomne a môžete sa proti nemu odvolať.',
      'The decision comes in writing and you may appeal against it.',
      'Рішення надійде письмово, і його можна оскаржити.',
    ),
  ],
  [
    say(
      'Najprv si spíšte, čo presne potrebujete a dokedy.',
      'First write down what exactly you need and by when.',
      'Спершу запишіть, що саме вам потрібно і до якого часу.',
    ),
    say(
      'Potom zavolajte alebo napíšte a povedzte, akým jazykom sa dohovoríte.',
      'Then call or write, and say which language you speak.',
      'Потім зателефонуйте або напишіть і скажіть, якою мовою говорите.',
    ),
    say(
      'Na rozhovor si môžete priviesť človeka, ktorému dôverujete.',
      'You may bring somebody you trust to the conversation.',
      'На розмову можна прийти з людиною, якій ви довіряєте.',
    ),
    say(
      'Odpovede si poznačte, aby ste sa k nim vedeli vrátiť.',
      'Note the answers so that you can come back to them.',
      'Занотуйте відповіді, щоб мати змогу до них повернутися.',
    ),
    say(
      'Ak niečo chýba, doneste to v dohodnutom čase.',
      'If something is missing, bring it by the agreed time.',
      'Якщо чогось бракує, принесіть це в домовлений час.',
    ),
    say(
      'Keď sa vaša situácia zmení, oznámte to bez odkladu.',
      'When your situation changes, report it without delay.',
      'Коли ваша ситуація зміниться, повідомте про це без зволікань.',
    ),
    say(
      'Pomôže aj knižnica alebo komunitné centrum vo vašom okolí.',
      'A library or a community centre near you can help too.',
      'Допоможе й бібліотека чи громадський центр поблизу.',
    ),
    say(
      'Podobnou cestou prešli {in} už mnohí pred vami.',
      'Many {in} have gone the same way before you.',
      'Таким шляхом {in} до вас пройшло вже багато людей.',
    ),
  ],
  [
    say(
      'O mesiac sa účastníci stretnú znova a pozrú sa, čo sa podarilo.',
      'In a month the participants will meet again and see what has worked.',
      'За місяць учасники зустрінуться знову й подивляться, що вдалося.',
    ),
    say(
      'Návrhy dostane vedenie mesta aj organizácie, ktorých sa týkajú.',
      'The proposals go to the town’s leaders and to the organisations concerned.',
      'Пропозиції отримають керівництво міста та організації, яких вони стосуються.',
    ),
    say(
      'Otázky, ktoré ostali otvorené, sa presunú na ďalšie stretnutie.',
      'Questions left open move to the next meeting.',
      'Питання, що лишилися відкритими, перейдуть на наступну зустріч.',
    ),
    say(
      'Zhrnutie bude k dispozícii v troch jazykoch.',
      'A summary will be available in three languages.',
      'Підсумок буде доступний трьома мовами.',
    ),
    say(
      'Kto sa nemohol zúčastniť, môže svoje skúsenosti napísať.',
      'Those who could not come may write their experience down.',
      'Хто не зміг прийти, може описати свій досвід.',
    ),
    say(
      'Podnety zbierajú aj koordinátori v samosprávach.',
      'Coordinators in the municipalities collect suggestions too.',
      'Думки збирають і координатори в громадах.',
    ),
    say(
      'Ďalšou témou bude to, čo si obyvatelia vyberú sami.',
      'The next subject will be the one that residents choose.',
      'Наступною темою буде та, яку оберуть самі мешканці.',
    ),
    say(
      'Poďakovanie patrí všetkým, ktorí {in} prispeli svojím časom.',
      'Thanks go to everybody {in} who gave their time.',
      'Дякуємо всім, хто {in} приділив свій час.',
    ),
  ],
]
