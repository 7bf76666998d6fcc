import type { Service } from '../../cms/payload-types'
import { daysFrom } from '../inBratislava'
import { paragraph, richText } from '../lexical'
import { to } from '../reference'
import type { Seeded, SeededDocument } from '../seeded'
import { translated } from '../translated'

const law = (number: string, year: number) =>
  `https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/${year}/${number}/`

type OpeningHours = NonNullable<Service['openingHours']>

// Slovak offices usually have a long Wednesday and a short Friday; the hours themselves are samples.
const weekday = (day: OpeningHours[number]['day'], closes: string): OpeningHours => [
  { day, opens: '08:00', closes: '12:00' },
  { day, opens: '13:00', closes },
]
const officeHours: Seeded<OpeningHours> = [
  ...weekday('mo', '15:30'),
  {
    day: 'tu',
    opens: '08:00',
    closes: '12:00',
    note: translated('len objednaní', 'by appointment only', 'лише за записом'),
  },
  ...weekday('we', '17:00'),
  ...weekday('th', '15:30'),
  { day: 'fr', opens: '08:00', closes: '12:00' },
]

const trnavaOffice = {
  name: translated(
    'Mestský úrad Trnava, prvý kontakt (ukážka)',
    'Trnava Town Hall, first contact (sample)',
    'Міська управа Трнави, перший контакт (приклад)',
  ),
  address: 'Hlavná 1\n917 71 Trnava',
  transport: translated(
    'Päť minút pešo od zastávky Hospodárska. Vchod z námestia je bez schodov, na poschodie vedie výťah.',
    'Five minutes on foot from the stop Hospodárska. The entrance from the square has no steps, and a lift goes upstairs.',
    'Пʼять хвилин пішки від зупинки Hospodárska. Вхід із площі без сходів, на поверх веде ліфт.',
  ),
  mapUrl: 'https://www.openstreetmap.org/search?query=Hlavn%C3%A1%201%2C%20Trnava',
}

const bystricaOffice = {
  name: translated(
    'Mestský úrad Banská Bystrica, klientske centrum (ukážka)',
    'Banská Bystrica Town Hall, client centre (sample)',
    'Міська управа Банської Бистриці, центр обслуговування (приклад)',
  ),
  address: 'Československej armády 26\n974 01 Banská Bystrica',
  transport: translated(
    'Klientske centrum je na prízemí. Najbližšia zastávka je Strieborné námestie.',
    'The client centre is on the ground floor. The nearest stop is Strieborné námestie.',
    'Центр обслуговування на першому поверсі. Найближча зупинка — Strieborné námestie.',
  ),
  mapUrl:
    'https://www.openstreetmap.org/search?query=%C4%8Ceskoslovenskej%20arm%C3%A1dy%2026%2C%20Bansk%C3%A1%20Bystrica',
}

const identity = translated('doklad totožnosti', 'an identity document', 'документ, що посвідчує особу')
const residenceDocument = translated(
  'doklad o pobyte, ak ho už máte',
  'your residence document, if you have one already',
  'документ на перебування, якщо він уже є',
)

const municipalAct = {
  label: translated(
    'Zákon č. 369/1990 Zb. o obecnom zriadení',
    'Act No. 369/1990 Coll. on Municipal Establishment',
    'Закон № 369/1990 про муніципальний устрій',
  ),
  url: law('369', 1990),
}

/** All are samples: real laws, invented prices and hours. Each page says so. */
export const services = (today: Date): SeededDocument<Service>[] => {
  const sample = {
    openingHours: officeHours,
    verifiedOn: daysFrom(today, -20, '12:00'),
    sample: true,
  }
  const trnava = {
    ...sample,
    municipality: to('municipalities', 'trnava'),
    place: trnavaOffice,
    contact: { phone: '+421 000 000 003', email: 'trnava@example.org' },
    verifiedBy: 'Katarína Ukážková, Trnava',
    languages: ['sk' as const, 'en' as const, 'uk' as const],
  }
  const bystrica = {
    ...sample,
    municipality: to('municipalities', 'banska-bystrica'),
    place: bystricaOffice,
    contact: { phone: '+421 000 000 002', email: 'banska.bystrica@example.org' },
    verifiedBy: 'Zuzana Ukážková, Banská Bystrica',
    languages: ['sk' as const, 'en' as const, 'ru' as const],
  }
  return [
    {
      ...trnava,
      slug: translated('trnava-prva-orientacia', 'trnava-first-orientation', 'trnava-persha-oriientatsiia'),
      title: translated(
        'Prvá orientácia v meste pre nových obyvateľov',
        'First orientation in the town for new residents',
        'Перше знайомство з містом для нових мешканців',
      ),
      summary: translated(
        'Rozhovor, na ktorom sa dozviete, čo v Trnave potrebujete vybaviť ako prvé a kto vám s tým pomôže.',
        'A conversation in which you learn what to arrange first in Trnava and who will help you.',
        'Розмова, з якої ви дізнаєтеся, що в Трнаві треба оформити найперше і хто вам допоможе.',
      ),
      searchWords: translated(
        'práve som sa prisťahoval, kde začať, čo vybaviť, poradenstvo pre cudzincov, kontaktné miesto',
        'just moved here, where to start, new in town, advice for foreigners, one-stop shop',
        'щойно переїхали, з чого почати, новенькі в місті, консультація для іноземців',
      ),
      forWhom: translated(
        'Pre každého, kto sa do Trnavy prisťahoval z inej krajiny, bez ohľadu na druh pobytu.',
        'For anybody who has moved to Trnava from another country, whatever their type of residence.',
        'Для всіх, хто переїхав до Трнави з іншої країни, незалежно від виду перебування.',
      ),
      body: translated(
        richText(
          paragraph(
            'Pracovníčka prvého kontaktu s vami prejde, čo už máte vybavené a čo ešte nie. Odnesiete si krátky zoznam krokov s adresami a menami. Rozhovor nenahrádza právne poradenstvo.',
          ),
        ),
        richText(
          paragraph(
            'A first-contact officer goes through what you have arranged and what is left. You take home a short list of steps with addresses and names. The conversation does not replace legal advice.',
          ),
        ),
        richText(
          paragraph(
            'Працівниця першого контакту разом із вами перевірить, що вже оформлено, а що ще ні. Ви отримаєте короткий перелік кроків з адресами та іменами. Розмова не замінює юридичної консультації.',
          ),
        ),
      ),
      steps: [
        {
          title: translated('Objednajte sa', 'Make an appointment', 'Запишіться'),
          text: translated(
            'E-mailom alebo osobne. Povedzte, akým jazykom hovoríte.',
            'By e-mail or in person. Say which language you speak.',
            'Електронною поштою або особисто. Скажіть, якою мовою говорите.',
          ),
        },
        {
          title: translated(
            'Príďte s dokladmi, ktoré máte',
            'Come with the documents that you have',
            'Прийдіть із наявними документами',
          ),
          text: translated(
            'Ak niektorý chýba, nevadí: zistíme, či ho treba.',
            'If one is missing, never mind: we will find out whether you need it.',
            'Якщо якогось бракує, не страшно: ми зʼясуємо, чи він потрібен.',
          ),
        },
        {
          title: translated('Odneste si zoznam krokov', 'Take your list of steps', 'Візьміть перелік кроків'),
        },
      ],
      bring: [
        { item: identity },
        { item: residenceDocument },
        {
          item: translated(
            'papiere, ktorým nerozumiete',
            'papers that you do not understand',
            'папери, яких ви не розумієте',
          ),
        },
      ],
      cost: translated('Bezplatne.', 'Free of charge.', 'Безкоштовно.'),
      duration: translated(
        'Rozhovor trvá asi 45 minút.',
        'The conversation takes about 45 minutes.',
        'Розмова триває близько 45 хвилин.',
      ),
      legalBasis: [municipalAct],
      topics: [to('topics', 'pobyt'), to('topics', 'spoluzitie')],
    },
    {
      ...trnava,
      slug: translated('trnava-zapis-do-skolky', 'trnava-kindergarten-enrolment', 'trnava-zapys-do-sadka'),
      title: translated(
        'Zápis dieťaťa do materskej školy',
        'Enrolling a child in kindergarten',
        'Запис дитини до дитячого садка',
      ),
      summary: translated(
        'Ako prihlásiť dieťa do mestskej materskej školy v Trnave a čo na zápis priniesť.',
        'How to enrol a child in a municipal kindergarten in Trnava and what to bring.',
        'Як записати дитину до муніципального садка у Трнаві та що принести.',
      ),
      searchWords: translated(
        'materská škola, jasle, prihlásiť dieťa, predškoláci',
        'preschool, nursery, daycare, sign up a child',
        'дитсадок, садочок, ясла, дошкільна освіта',
      ),
      forWhom: translated(
        'Pre rodičov detí od troch rokov, ktoré bývajú v Trnave. Občianstvo nerozhoduje.',
        'For parents of children from the age of three who live in Trnava. Citizenship does not matter.',
        'Для батьків дітей від трьох років, які живуть у Трнаві. Громадянство не має значення.',
      ),
      body: translated(
        richText(
          paragraph(
            'O prijatí rozhoduje riaditeľka materskej školy. Predprimárne vzdelávanie je povinné pre deti, ktoré dovŕšia päť rokov do konca augusta pred školským rokom.',
          ),
        ),
        richText(
          paragraph(
            'The head of the kindergarten decides on admission. Pre-primary education is compulsory for children who turn five by the end of August before the school year.',
          ),
        ),
        richText(
          paragraph(
            'Рішення про зарахування ухвалює директорка садка. Дошкільна освіта обовʼязкова для дітей, яким до кінця серпня перед навчальним роком виповниться пʼять років.',
          ),
        ),
      ),
      steps: [
        {
          title: translated('Vyberte si materskú školu', 'Choose a kindergarten', 'Оберіть садок'),
          text: translated('Najlepšie blízko domu.', 'Best one near your home.', 'Найкраще поблизу дому.'),
        },
        {
          title: translated('Vyplňte žiadosť', 'Fill in the application', 'Заповніть заяву'),
          text: translated(
            'Tlačivo dostanete v materskej škole. Podpisujú ho obaja rodičia, ak je to možné.',
            'The kindergarten gives you the form. Both parents sign it, where possible.',
            'Бланк дадуть у садку. Його підписують обоє батьків, якщо це можливо.',
          ),
        },
        {
          title: translated(
            'Dajte potvrdiť zdravotný stav',
            'Have the child’s health confirmed',
            'Отримайте підтвердження стану здоровʼя',
          ),
          text: translated(
            'Potvrdenie vrátane údaja o očkovaní napíše detský lekár.',
            'The paediatrician writes the certificate, including vaccination.',
            'Довідку, зокрема про щеплення, видає дитячий лікар.',
          ),
        },
        {
          title: translated(
            'Odovzdajte žiadosť v čase zápisu',
            'Hand in the application during enrolment',
            'Подайте заяву під час запису',
          ),
          text: translated(
            'Zápis býva v máji. Presné dni zverejní materská škola a mesto.',
            'Enrolment is in May. The kindergarten and the town announce the exact days.',
            'Запис відбувається у травні. Точні дні оголошують садок і місто.',
          ),
        },
      ],
      bring: [
        { item: translated('vyplnená žiadosť', 'the completed application', 'заповнена заява') },
        {
          item: translated(
            'potvrdenie od detského lekára',
            'the paediatrician’s certificate',
            'довідка від дитячого лікаря',
          ),
        },
        {
          item: translated(
            'rodný list dieťaťa',
            'the child’s birth certificate',
            'свідоцтво про народження дитини',
          ),
        },
        { item: identity },
      ],
      cost: translated(
        'Zápis je bezplatný. Mesačný príspevok určuje mesto; ukážková suma je 30 €.',
        'Enrolment is free. The town sets a monthly contribution; the sample amount is €30.',
        'Запис безкоштовний. Щомісячний внесок встановлює місто; умовна сума — 30 €.',
      ),
      duration: translated(
        'Rozhodnutie príde do 30 dní od konca zápisu (ukážka).',
        'The decision comes within 30 days of the end of enrolment (sample).',
        'Рішення надійде протягом 30 днів після завершення запису (приклад).',
      ),
      legalBasis: [
        {
          label: translated(
            'Zákon č. 245/2008 Z. z. o výchove a vzdelávaní (školský zákon)',
            'Act No. 245/2008 Coll. on Education (School Act)',
            'Закон № 245/2008 про виховання та освіту (шкільний закон)',
          ),
          url: law('245', 2008),
        },
      ],
      topics: [to('topics', 'vzdelavanie'), to('topics', 'rodina-a-deti')],
    },
    {
      ...trnava,
      slug: translated(
        'trnava-mestsky-najomny-byt',
        'trnava-municipal-rented-flat',
        'trnava-munitsypalna-kvartyra',
      ),
      title: translated(
        'Žiadosť o mestský nájomný byt',
        'Applying for a municipal rented flat',
        'Заява на муніципальну орендну квартиру',
      ),
      summary: translated(
        'Kto môže požiadať o nájomný byt mesta, ako prebieha výber a čo urobiť, kým čakáte.',
        'Who may apply for a flat rented out by the town, how flats are allocated and what to do while waiting.',
        'Хто може подати заяву на орендну квартиру міста, як відбувається відбір і що робити, поки чекаєте.',
      ),
      searchWords: translated(
        'obecný byt, sociálny byt, lacné bývanie, nemáme kde bývať, vysťahovanie',
        'council flat, social housing, cheap flat, nowhere to live, evicted',
        'соціальне житло, дешева квартира, нема де жити, виселили',
      ),
      forWhom: translated(
        'Pre ľudí, ktorí majú v Trnave pobyt a ktorých príjem spĺňa podmienky zákona a nariadenia mesta.',
        'For people resident in Trnava who meet the income conditions of the law and the town’s by-law.',
        'Для людей із місцем проживання у Трнаві, які відповідають вимогам щодо доходу за законом і міською постановою.',
      ),
      body: translated(
        richText(
          paragraph(
            'Bytov je menej ako žiadostí, preto mesto vedie zoznam. Žiadosť treba každý rok obnoviť, inak zo zoznamu vypadne.',
          ),
        ),
        richText(
          paragraph(
            'There are fewer flats than applications, so the town keeps a list. The application has to be renewed each year, or it drops off the list.',
          ),
        ),
        richText(
          paragraph(
            'Квартир менше, ніж заяв, тому місто веде перелік. Заяву треба поновлювати щороку, інакше її буде вилучено з переліку.',
          ),
        ),
      ),
      steps: [
        {
          title: translated(
            'Zistite, či spĺňate podmienky',
            'Find out whether you meet the conditions',
            'Дізнайтеся, чи відповідаєте умовам',
          ),
          text: translated(
            'Poradia vám na mestskom úrade, na pracovisku prvého kontaktu.',
            'The town hall’s first-contact office will advise you.',
            'Вам порадять у міській управі, у відділі першого контакту.',
          ),
        },
        {
          title: translated(
            'Podajte žiadosť s prílohami',
            'Hand in the application with enclosures',
            'Подайте заяву з додатками',
          ),
        },
        {
          title: translated(
            'Sledujte zoznam a obnovujte žiadosť',
            'Watch the list and renew the application',
            'Стежте за переліком і поновлюйте заяву',
          ),
          text: translated(
            'Zmenu adresy alebo počtu členov domácnosti oznámte hneď.',
            'Report a change of address or of household at once.',
            'Про зміну адреси чи складу сімʼї повідомляйте одразу.',
          ),
        },
      ],
      bring: [
        {
          item: translated(
            'žiadosť na tlačive mesta',
            'the application on the town’s form',
            'заява на бланку міста',
          ),
        },
        {
          item: translated(
            'doklady o príjme za posledný rok',
            'proof of income for the last year',
            'документи про дохід за останній рік',
          ),
        },
        { item: identity },
        { item: residenceDocument },
      ],
      cost: translated(
        'Podanie žiadosti je bezplatné. Výšku nájomného určuje zmluva.',
        'Applying is free. The rent is set by the contract.',
        'Подання заяви безкоштовне. Розмір орендної плати визначає договір.',
      ),
      duration: translated(
        'Zápis do zoznamu do 30 dní; čakanie na byt môže trvať aj roky (ukážka).',
        'Entry on the list within 30 days; waiting for a flat may take years (sample).',
        'Внесення до переліку — до 30 днів; очікування квартири може тривати роками (приклад).',
      ),
      legalBasis: [
        {
          label: translated(
            'Zákon č. 443/2010 Z. z. o dotáciách na rozvoj bývania a o sociálnom bývaní',
            'Act No. 443/2010 Coll. on Housing Development Subsidies and Social Housing',
            'Закон № 443/2010 про дотації на розвиток житла та соціальне житло',
          ),
          url: law('443', 2010),
        },
        municipalAct,
      ],
      topics: [to('topics', 'byvanie'), to('topics', 'peniaze-a-poplatky')],
    },
    {
      ...trnava,
      slug: translated('trnava-kurz-slovenciny', 'trnava-slovak-course', 'trnava-kurs-slovatskoi'),
      title: translated(
        'Kurz slovenčiny pre dospelých',
        'Slovak course for adults',
        'Курс словацької мови для дорослих',
      ),
      summary: translated(
        'Večerný kurz pre začiatočníkov a mierne pokročilých. Prihlásiť sa dá dvakrát do roka.',
        'An evening course for beginners and lower intermediates. You can sign up twice a year.',
        'Вечірній курс для початківців і тих, хто вже трохи знає мову. Записатися можна двічі на рік.',
      ),
      searchWords: translated(
        'naučiť sa po slovensky, učiť sa slovenčinu, jazykový kurz pre cudzincov, jazyková škola',
        'learn Slovak, language classes, evening school',
        'вивчити словацьку, мовні курси, вечірня школа',
      ),
      forWhom: translated(
        'Pre obyvateľov Trnavy starších ako 18 rokov, ktorí ešte nehovoria po slovensky alebo sa chcú zlepšiť.',
        'For residents of Trnava over 18 who do not speak Slovak yet or want to improve.',
        'Для мешканців Трнави, старших за 18 років, які ще не говорять словацькою або хочуть її поліпшити.',
      ),
      body: translated(
        richText(
          paragraph(
            'Stretávate sa dvakrát týždenne v skupine najviac dvanástich ľudí. Počas kurzu sa venujeme situáciám na úrade, u lekára a v obchode.',
          ),
        ),
        richText(
          paragraph(
            'You meet twice a week in a group of twelve at most. The course is about situations at an office, at the doctor’s and in shops.',
          ),
        ),
        richText(
          paragraph(
            'Заняття двічі на тиждень у групі щонайбільше з дванадцяти людей. На курсі розбираємо ситуації в установі, у лікаря та в крамниці.',
          ),
        ),
      ),
      steps: [
        {
          title: translated('Napíšte nám', 'Write to us', 'Напишіть нам'),
          text: translated(
            'Stačí meno a telefón.',
            'A name and a phone number are enough.',
            'Достатньо імені та телефону.',
          ),
        },
        {
          title: translated('Príďte na krátky test', 'Come for a short test', 'Прийдіть на короткий тест'),
          text: translated(
            'Podľa neho zvolíme skupinu.',
            'It decides your group.',
            'За ним визначимо групу.',
          ),
        },
        { title: translated('Začnite chodiť na kurz', 'Start the course', 'Почніть відвідувати курс') },
      ],
      bring: [
        { item: identity },
        { item: translated('zošit a pero', 'an exercise book and a pen', 'зошит і ручка') },
      ],
      cost: translated(
        '20 € za semester, v hmotnej núdzi bezplatne (ukážka).',
        '€20 a term, free for people in material need (sample).',
        '20 € за семестр, для людей у скруті безкоштовно (приклад).',
      ),
      duration: translated(
        'Jeden semester trvá 15 týždňov.',
        'One term lasts 15 weeks.',
        'Один семестр триває 15 тижнів.',
      ),
      legalBasis: [municipalAct],
      topics: [to('topics', 'jazyk'), to('topics', 'vzdelavanie')],
    },
    {
      ...bystrica,
      slug: translated(
        'banska-bystrica-jednorazova-pomoc',
        'banska-bystrica-one-off-aid',
        'banska-bystrytsia-odnorazova-dopomoha',
      ),
      title: translated(
        'Jednorazová finančná pomoc',
        'One-off financial aid',
        'Одноразова фінансова допомога',
      ),
      summary: translated(
        'Pomoc mesta domácnostiam, ktoré sa dostali do náhlej tiesne: pri narodení dieťaťa, chorobe či strate bývania.',
        'The town’s help for households in sudden distress: on the birth of a child, illness or loss of housing.',
        'Допомога міста домогосподарствам у раптовій скруті: народження дитини, хвороба чи втрата житла.',
      ),
      searchWords: translated(
        'nemám peniaze, sociálna dávka, finančná pomoc v núdzi, vyhorel nám byt, príspevok od mesta',
        'no money, welfare, emergency money, fire in the flat, grant from the town',
        'немає грошей, соціальна допомога, фінансова допомога, згоріла квартира, виплата від міста',
      ),
      forWhom: translated(
        'Pre obyvateľov mesta s nízkym príjmom vrátane cudzincov, ktorí majú v meste pobyt.',
        'For residents on a low income, including foreigners with residence in the town.',
        'Для мешканців із низьким доходом, зокрема іноземців, які мають місце проживання в місті.',
      ),
      body: translated(
        richText(
          paragraph(
            'O pomoci rozhoduje mesto podľa svojho nariadenia. Pracovník mesta vás môže navštíviť doma. Namiesto peňazí môžete dostať aj veci, ktoré potrebujete.',
          ),
        ),
        richText(
          paragraph(
            'The town decides under its by-law. An officer may visit you at home. Instead of money you may also get things that you need.',
          ),
        ),
        richText(
          paragraph(
            'Рішення місто ухвалює за власною постановою. Працівник може прийти до вас додому. Замість грошей вам можуть дати потрібні речі.',
          ),
        ),
      ),
      steps: [
        {
          title: translated(
            'Porozprávajte sa so sociálnou pracovníčkou',
            'Talk to a social worker',
            'Поговоріть із соціальною працівницею',
          ),
          text: translated(
            'Povie vám, či je táto pomoc pre vás najvhodnejšia.',
            'She will tell you whether this aid suits you best.',
            'Вона скаже, чи ця допомога вам підходить.',
          ),
        },
        { title: translated('Podajte žiadosť', 'Hand in the application', 'Подайте заяву') },
        {
          title: translated('Počkajte na rozhodnutie', 'Wait for the decision', 'Зачекайте на рішення'),
          text: translated('Príde poštou.', 'It comes by post.', 'Воно надійде поштою.'),
        },
      ],
      bring: [
        { item: identity },
        { item: residenceDocument },
        {
          item: translated(
            'doklady o príjme všetkých členov domácnosti',
            'proof of income of everybody in the household',
            'документи про дохід усіх членів домогосподарства',
          ),
        },
        {
          item: translated(
            'doklad o tom, čo sa stalo',
            'proof of what has happened',
            'підтвердження того, що сталося',
          ),
        },
      ],
      cost: translated('Bezplatne.', 'Free of charge.', 'Безкоштовно.'),
      duration: translated(
        'Do 30 dní od úplnej žiadosti (ukážka).',
        'Within 30 days of a complete application (sample).',
        'До 30 днів від подання повної заяви (приклад).',
      ),
      legalBasis: [
        {
          label: translated(
            'Zákon č. 417/2013 Z. z. o pomoci v hmotnej núdzi',
            'Act No. 417/2013 Coll. on Assistance in Material Need',
            'Закон № 417/2013 про допомогу в матеріальній скруті',
          ),
          url: law('417', 2013),
        },
      ],
      topics: [to('topics', 'peniaze-a-poplatky'), to('topics', 'rodina-a-deti')],
    },
    {
      ...bystrica,
      slug: translated(
        'banska-bystrica-poplatok-za-odpad',
        'banska-bystrica-waste-charge',
        'banska-bystrytsia-zbir-za-vidkhody',
      ),
      title: translated(
        'Prihlásenie na poplatok za komunálny odpad',
        'Registering for the municipal waste charge',
        'Реєстрація для сплати збору за побутові відходи',
      ),
      summary: translated(
        'Kto v meste býva, platí za odvoz odpadu. Prihlásiť sa treba do 30 dní od prisťahovania.',
        'Everybody who lives in the town pays for waste collection. Register within 30 days of moving in.',
        'Кожен, хто живе в місті, платить за вивезення сміття. Зареєструватися треба протягом 30 днів після переїзду.',
      ),
      searchWords: translated(
        'smeti, odpadky, popolnica, kontajner, daň za smeti',
        'rubbish, garbage, trash, bins, council tax',
        'сміття, смітник, контейнер, плата за вивіз',
      ),
      forWhom: translated(
        'Pre každého, kto v Banskej Bystrici býva, aj v podnájme. Za domácnosť môže platiť jeden človek.',
        'For everybody who lives in Banská Bystrica, tenants included. One person may pay for the household.',
        'Для всіх, хто живе в Банській Бистриці, зокрема орендарів. За домогосподарство може платити одна людина.',
      ),
      body: translated(
        richText(
          paragraph(
            'Ak bývate v podnájme, spýtajte sa najprv prenajímateľa, či poplatok neplatí za vás. Na zníženie alebo odpustenie poplatku treba žiadosť a doklad, napríklad o dlhodobom pobyte mimo mesta.',
          ),
        ),
        richText(
          paragraph(
            'If you rent, first ask your landlord whether the charge is paid for you. A reduction or waiver needs an application and a proof, for example of a long stay elsewhere.',
          ),
        ),
        richText(
          paragraph(
            'Якщо ви орендуєте житло, спершу запитайте власника, чи не сплачує він збір за вас. Щоб збір зменшили або скасували, потрібні заява та підтвердження, наприклад довідка про тривале перебування в іншому місці.',
          ),
        ),
      ),
      steps: [
        { title: translated('Vyplňte ohlásenie', 'Fill in the notification', 'Заповніть повідомлення') },
        {
          title: translated(
            'Odovzdajte ho v klientskom centre',
            'Hand it in at the client centre',
            'Подайте його в центрі обслуговування',
          ),
          text: translated('Dá sa poslať aj poštou.', 'You can also post it.', 'Можна надіслати й поштою.'),
        },
        {
          title: translated(
            'Zaplaťte sumu, ktorú uvádza rozhodnutie',
            'Pay the amount that the decision states',
            'Сплатіть суму, вказану в рішенні',
          ),
          text: translated(
            'Rozhodnutie vám príde domov.',
            'The decision comes to your home.',
            'Рішення надійде вам додому.',
          ),
        },
      ],
      bring: [
        { item: identity },
        {
          item: translated(
            'nájomná zmluva alebo súhlas vlastníka bytu',
            'the lease or the consent of the flat’s owner',
            'договір оренди або згода власника квартири',
          ),
        },
      ],
      cost: translated(
        'Ukážková sadzba je 0,10 € na osobu a deň.',
        'The sample rate is €0.10 per person per day.',
        'Умовна ставка — 0,10 € на особу за день.',
      ),
      duration: translated(
        'Prihlásenie vybavíte na počkanie.',
        'Registration is done while you wait.',
        'Реєстрацію оформлять одразу.',
      ),
      legalBasis: [
        {
          label: translated(
            'Zákon č. 582/2004 Z. z. o miestnych daniach a miestnom poplatku za komunálne odpady',
            'Act No. 582/2004 Coll. on Local Taxes and the Local Charge for Municipal Waste',
            'Закон № 582/2004 про місцеві податки та місцевий збір за побутові відходи',
          ),
          url: law('582', 2004),
        },
      ],
      topics: [to('topics', 'byvanie'), to('topics', 'peniaze-a-poplatky')],
    },
    {
      ...bystrica,
      slug: translated(
        'banska-bystrica-opatrovatelska-sluzba',
        'banska-bystrica-home-care',
        'banska-bystrytsia-dohliad-udoma',
      ),
      title: translated('Opatrovateľská služba doma', 'Home care service', 'Послуга догляду вдома'),
      summary: translated(
        'Pomoc s obliekaním, jedlom a domácnosťou pre ľudí, ktorí sú pre vek, chorobu či postihnutie odkázaní na iných.',
        'Help with dressing, meals and the household for people who depend on others because of age, illness or disability.',
        'Допомога з одяганням, харчуванням і господарством людям, які через вік, хворобу чи інвалідність залежать від інших.',
      ),
      searchWords: translated(
        'opatrovateľka, domáca opatera, postarať sa o rodiča, babka, dedko, ležiaci',
        'carer at home, home help, look after grandmother, old parents',
        'доглядальниця, догляд удома, бабуся, дідусь, лежачий',
      ),
      forWhom: translated(
        'Pre ľudí odkázaných na pomoc inej osoby, ktorí majú v meste pobyt.',
        'For people who depend on another person’s help and are resident in the town.',
        'Для людей, які потребують сторонньої допомоги та мають місце проживання в місті.',
      ),
      body: translated(
        richText(
          paragraph(
            'Najprv mesto posúdi, v akom stupni ste na pomoc odkázaní. Na základe posudku s vami uzavrie zmluvu, v ktorej bude napísané, kto príde, kedy a s čím pomôže.',
          ),
        ),
        richText(
          paragraph(
            'The town first assesses how much help you depend on. On that basis it makes a contract with you that says who comes, when, and what they help with.',
          ),
        ),
        richText(
          paragraph(
            'Спершу місто оцінює, якою мірою ви потребуєте допомоги. На цій підставі з вами укладають договір, де зазначено, хто приходить, коли та з чим допомагає.',
          ),
        ),
      ),
      steps: [
        {
          title: translated('Požiadajte o posúdenie', 'Ask for an assessment', 'Попросіть про оцінювання'),
          text: translated(
            'Tlačivo potvrdí aj váš lekár.',
            'Your doctor confirms the form too.',
            'Бланк підтверджує і ваш лікар.',
          ),
        },
        {
          title: translated(
            'Počkajte na návštevu sociálnej pracovníčky',
            'Wait for the social worker’s visit',
            'Зачекайте на візит соціальної працівниці',
          ),
        },
        {
          title: translated('Podpíšte zmluvu o službe', 'Sign the contract', 'Підпишіть договір про послугу'),
        },
      ],
      bring: [
        {
          item: translated(
            'žiadosť s potvrdením lekára',
            'the application with the doctor’s confirmation',
            'заява з підтвердженням лікаря',
          ),
        },
        { item: identity },
        { item: residenceDocument },
      ],
      cost: translated(
        'Platí sa podľa príjmu; ukážková sadzba je 1,50 € na hodinu.',
        'The price depends on income; the sample rate is €1.50 an hour.',
        'Оплата залежить від доходу; умовна ставка — 1,50 € за годину.',
      ),
      duration: translated(
        'Posúdenie trvá do 60 dní (ukážka).',
        'The assessment takes up to 60 days (sample).',
        'Оцінювання триває до 60 днів (приклад).',
      ),
      legalBasis: [
        {
          label: translated(
            'Zákon č. 448/2008 Z. z. o sociálnych službách',
            'Act No. 448/2008 Coll. on Social Services',
            'Закон № 448/2008 про соціальні послуги',
          ),
          url: law('448', 2008),
        },
      ],
      topics: [to('topics', 'zdravie'), to('topics', 'rodina-a-deti')],
    },
    {
      ...bystrica,
      slug: translated(
        'banska-bystrica-zlavnena-doprava',
        'banska-bystrica-reduced-fares',
        'banska-bystrytsia-pilhovyi-proizd',
      ),
      title: translated(
        'Karta na zľavnenú mestskú dopravu',
        'Card for reduced fares on public transport',
        'Картка на пільговий проїзд у міському транспорті',
      ),
      summary: translated(
        'Deti, študenti a seniori cestujú po meste lacnejšie. Karta sa vydáva na počkanie.',
        'Children, students and older people travel around the town for less. The card is issued while you wait.',
        'Діти, студенти та літні люди їздять містом дешевше. Картку видають одразу.',
      ),
      searchWords: translated(
        'autobus zadarmo, mhd, električenka, lístok pre dôchodcov a študentov',
        'cheap bus ticket, bus pass, travel card, pensioner discount',
        'дешевий квиток, проїзний, автобус для пенсіонерів і студентів',
      ),
      forWhom: translated(
        'Pre deti od šiestich rokov, študentov do 26 rokov a ľudí nad 65 rokov (ukážkové podmienky).',
        'For children from six, students under 26 and people over 65 (sample conditions).',
        'Для дітей від шести років, студентів до 26 років і людей, старших за 65 років (умовні вимоги).',
      ),
      body: translated(
        richText(
          paragraph(
            'Na kartu si nabijete peniaze alebo predplatný lístok. V autobuse ju priložíte k čítačke. Pri kontrole ukážte kartu aj doklad, ktorý zľavu potvrdzuje.',
          ),
        ),
        richText(
          paragraph(
            'You load money or a season ticket on the card and hold it to the reader on the bus. At an inspection show the card and the document that proves your reduction.',
          ),
        ),
        richText(
          paragraph(
            'На картку ви кладете гроші або абонемент. В автобусі прикладаєте її до зчитувача. Під час перевірки покажіть картку та документ, що підтверджує пільгу.',
          ),
        ),
      ),
      steps: [
        { title: translated('Príďte s fotografiou', 'Come with a photograph', 'Прийдіть із фотографією') },
        {
          title: translated(
            'Ukážte doklad o nároku na zľavu',
            'Show the proof of entitlement',
            'Покажіть документ про право на пільгу',
          ),
        },
        {
          title: translated(
            'Zaplaťte a vezmite si kartu',
            'Pay and take the card',
            'Сплатіть і заберіть картку',
          ),
        },
      ],
      bring: [
        { item: translated('fotografia 3 × 3,5 cm', 'a photograph, 3 × 3.5 cm', 'фотографія 3 × 3,5 см') },
        { item: identity },
        {
          item: translated(
            'potvrdenie o štúdiu, ak ste študent',
            'confirmation of studies, if you are a student',
            'довідка про навчання, якщо ви студент',
          ),
        },
      ],
      cost: translated(
        'Vydanie karty stojí 5 € (ukážka).',
        'The card costs €5 (sample).',
        'Видача картки коштує 5 € (приклад).',
      ),
      duration: translated(
        'Na počkanie, asi 10 minút.',
        'While you wait, about 10 minutes.',
        'Одразу, близько 10 хвилин.',
      ),
      legalBasis: [municipalAct],
      topics: [to('topics', 'doprava'), to('topics', 'peniaze-a-poplatky')],
    },
  ]
}
