import type { CalloutBlock, DownloadBlock, Material, StepsBlock } from '../../cms/payload-types'
import { daysFrom, inBratislava } from '../inBratislava'
import { block, bullets, heading, inLanguage, link, paragraph, richText, subheading, table } from '../lexical'
import { file, picture, to } from '../reference'
import type { SeededDocument } from '../seeded'
import { translated } from '../translated'

const kapacity = to('projects', 'kapacity')

export const materials = (today: Date): SeededDocument<Material>[] => [
  {
    slug: translated('online-ucebna-pomocka', 'online-learning-aid', 'navchalnyi-onlain-posibnyk'),
    title: translated(
      'Online učebná pomôcka: ako poskytovať služby cudzincom',
      'Online learning aid: providing services to foreigners',
      'Навчальний онлайн-посібник: як надавати послуги іноземцям',
    ),
    summary: translated(
      'Príručka pre pracovníkov samospráv. Čo zistiť, čo vysvetliť a kam človeka nasmerovať, keď príde k okienku.',
      'A guide for municipal staff: what to find out, what to explain and where to send a person who comes to the counter.',
      'Посібник для працівників самоврядування: що зʼясувати, що пояснити і куди скерувати людину, яка прийшла до відділу.',
    ),
    searchWords: translated(
      'klient nehovorí po slovensky, ako komunikovať s cudzincom, cudzinec pri okienku, metodika pre úradníkov',
      'client does not speak Slovak, how to talk with a foreigner, person at my desk, handbook for clerks',
      'відвідувач не говорить словацькою, як спілкуватися з іноземцем, методика для службовців',
    ),
    readers: ['municipalities', 'helpers'],
    kind: 'guide',
    cover: picture('learning-aid.png'),
    publishedOn: inBratislava('2019-11-20', '08:00'),
    topics: [to('topics', 'vzdelavanie'), to('topics', 'pobyt'), to('topics', 'jazyk')],
    project: kapacity,
    audience: 'public',
    files: [
      { document: file('kontrolny-zoznam-sk.pdf') },
      { document: file('kontrolny-zoznam-en.pdf') },
      { document: file('kontrolny-zoznam-uk.pdf') },
    ],
    body: translated(
      richText(
        paragraph(
          'Pomôcka vznikla v rámci piatej aktivity projektu ',
          link('KapaCITY', kapacity),
          '. Je pre každého, kto v meste, obci alebo kraji rozhoduje, vybavuje alebo radí.',
        ),
        heading('Pri okienku'),
        block<StepsBlock>('steps', {
          title: 'Päť krokov každého rozhovoru',
          steps: [
            {
              title: 'Privítajte a zistite, akým jazykom sa dohovoríte',
              text: 'Ak treba, použite jednoduché vety, obrázky alebo tlmočenie po telefóne.',
            },
            { title: 'Zistite, čo človek potrebuje', text: 'Nie vždy je to to, čo má napísané na papieri.' },
            {
              title: 'Overte, čo vie vybaviť vaše pracovisko',
              text: 'Pôsobnosť samosprávy sa týka každého obyvateľa bez ohľadu na občianstvo.',
            },
            {
              title: 'Povedzte, čo treba priniesť, koľko to stojí a ako dlho to trvá',
              text: 'Najlepšie aj písomne, v jazyku, ktorému človek rozumie.',
            },
            {
              title: 'Nasmerujte ďalej a odovzdajte kontakt',
              text: 'Meno, miesto a čas sú viac ako „choďte na úrad“.',
            },
          ],
        }),
        heading('Oblasti, s ktorými sa stretnete'),
        table(
          ['Oblasť', 'Čo rieši samospráva', 'Kam poslať ďalej'],
          ['Pobyt', 'potvrdenia, ktoré vydáva, a orientáciu', 'cudzinecká polícia'],
          ['Bývanie', 'obecné nájomné byty, miestne poplatky', 'poradenské organizácie'],
          ['Škôlka a škola', 'zápis do škôl, ktoré zriaďuje', 'riaditeľstvo školy'],
          ['Sociálne služby', 'poradenstvo a služby pre obyvateľov', 'úrad práce, sociálnych vecí a rodiny'],
        ),
        heading('Keď si nerozumiete'),
        bullets(
          'Hovorte pomaly, nie hlasno.',
          'Používajte kratšie vety a tie isté slová pre tú istú vec.',
          'Dieťa nie je tlmočník.',
          'Nechajte si zopakovať, na čom ste sa dohodli.',
        ),
        block<DownloadBlock>('download', {
          document: file('kontrolny-zoznam-sk.pdf'),
          label: 'Kontrolný zoznam k okienku',
        }),
        block<CalloutBlock>('callout', {
          tone: 'success',
          title: 'Pre členské mestá',
          text: 'Podrobné inštrukcie k jednotlivým službám sú v členskej zóne.',
        }),
      ),
      richText(
        paragraph(
          'The aid comes from the fifth activity of the ',
          link('KapaCITY', kapacity),
          ' project. It is for anybody who decides, handles matters or advises in a town, village or region.',
        ),
        heading('At the counter'),
        block<StepsBlock>('steps', {
          title: 'Five steps of every conversation',
          steps: [
            {
              title: 'Welcome the person and find a common language',
              text: 'Use simple sentences, pictures or interpreting by phone where needed.',
            },
            {
              title: 'Find out what the person needs',
              text: 'It is not always what the paper in their hand says.',
            },
            {
              title: 'Check what your office can do',
              text: 'A municipality is competent for every resident, whatever their citizenship.',
            },
            {
              title: 'Say what to bring, what it costs and how long it takes',
              text: 'In writing too, and in a language that the person understands.',
            },
            {
              title: 'Send them on and hand over a contact',
              text: 'A name, a place and a time are worth more than “go to the office”.',
            },
          ],
        }),
        heading('Fields that you will meet'),
        table(
          ['Field', 'What the municipality deals with', 'Where to send people'],
          ['Residence', 'the certificates it issues, and orientation', 'Foreign Police'],
          ['Housing', 'municipal rented flats, local charges', 'advice organisations'],
          ['Kindergarten and school', 'enrolment in the schools it runs', 'the head of the school'],
          [
            'Social services',
            'advice and services for residents',
            'Office of Labour, Social Affairs and Family',
          ],
        ),
        heading('When you do not understand each other'),
        bullets(
          'Speak slowly, not loudly.',
          'Use shorter sentences, and the same word for the same thing.',
          'A child is not an interpreter.',
          'Ask the person to repeat what you have agreed.',
        ),
        block<DownloadBlock>('download', {
          document: file('kontrolny-zoznam-en.pdf'),
          label: 'Checklist for the counter',
        }),
        block<CalloutBlock>('callout', {
          tone: 'success',
          title: 'For member towns',
          text: 'Detailed instructions on the individual services are in the members’ area.',
        }),
      ),
      richText(
        paragraph(
          'Посібник створено в межах пʼятого заходу проєкту ',
          link('KapaCITY', kapacity),
          '. Він для всіх, хто в місті, селі чи краї вирішує, оформлює або консультує.',
        ),
        heading('У відділі'),
        block<StepsBlock>('steps', {
          title: 'Пʼять кроків кожної розмови',
          steps: [
            {
              title: 'Привітайтеся та зʼясуйте, якою мовою порозумієтеся',
              text: 'За потреби використовуйте прості речення, малюнки або переклад телефоном.',
            },
            { title: 'Зʼясуйте, що людині потрібно', text: 'Не завжди це те, що написано в неї на папері.' },
            {
              title: 'Перевірте, що може зробити ваш відділ',
              text: 'Громада відповідає за кожного мешканця незалежно від громадянства.',
            },
            {
              title: 'Скажіть, що принести, скільки це коштує та скільки триває',
              text: 'Найкраще ще й письмово, мовою, яку людина розуміє.',
            },
            {
              title: 'Скеруйте далі та дайте контакт',
              text: 'Імʼя, місце й час варті більше, ніж «ідіть до управи».',
            },
          ],
        }),
        heading('Сфери, з якими ви матимете справу'),
        table(
          ['Сфера', 'Що вирішує самоврядування', 'Куди скерувати далі'],
          ['Перебування', 'довідки, які видає, та орієнтація', 'поліція у справах іноземців'],
          ['Житло', 'муніципальні орендні квартири, місцеві збори', 'консультаційні організації'],
          ['Садок і школа', 'запис до закладів, які воно утримує', 'дирекція школи'],
          [
            'Соціальні послуги',
            'консультації та послуги для мешканців',
            'управління праці, соціальних справ і сімʼї',
          ],
        ),
        heading('Коли ви не розумієте одне одного'),
        bullets(
          'Говоріть повільно, а не голосно.',
          'Уживайте коротші речення і те саме слово для того самого.',
          'Дитина — не перекладач.',
          'Попросіть повторити, про що ви домовилися.',
        ),
        block<DownloadBlock>('download', {
          document: file('kontrolny-zoznam-uk.pdf'),
          label: 'Контрольний перелік для відділу',
        }),
        block<CalloutBlock>('callout', {
          tone: 'success',
          title: 'Для міст-учасників',
          text: 'Докладні вказівки щодо окремих послуг — у зоні учасників.',
        }),
      ),
    ),
  },
  {
    slug: translated('instrukcie-k-sluzbam', 'instructions-on-services', 'vkazivky-shchodo-posluh'),
    title: translated(
      'Inštrukcie k poskytovaniu služieb cudzincom',
      'Instructions on providing services to foreigners',
      'Вказівки щодо надання послуг іноземцям',
    ),
    summary: translated(
      'Podrobný postup pre pracovníkov členských miest: od prvého kontaktu po odovzdanie človeka ďalej.',
      'A detailed procedure for staff of member towns, from the first contact to handing the person on.',
      'Докладний порядок дій для працівників міст-учасників: від першого контакту до скерування людини далі.',
    ),
    readers: ['municipalities'],
    kind: 'guide',
    cover: picture('counter.png'),
    publishedOn: inBratislava('2019-12-02', '09:00'),
    topics: [to('topics', 'pobyt'), to('topics', 'rodina-a-deti')],
    project: kapacity,
    audience: 'members',
    files: [
      { document: file('instrukcie-sk.pdf') },
      { document: file('instrukcie-en.pdf') },
      { document: file('instrukcie-uk.pdf') },
    ],
    body: translated(
      richText(
        paragraph(
          'Tento materiál vidia len prihlásení pracovníci členských miest Únie miest Slovenska. Rozširuje online učebnú pomôcku o postup na pracovisku.',
        ),
        heading('Pred príchodom človeka'),
        bullets(
          'Majte poruke zoznam dokladov v jazykoch, ktoré sa u vás vyskytujú najčastejšie.',
          'Dohodnite si, kto z kolegov hovorí iným jazykom a kedy je k dispozícii.',
          'Vedzte, kto je vo vašom meste koordinátorom aktivít.',
        ),
        heading('Počas vybavovania'),
        bullets(
          'Pýtajte len doklady, ktoré k službe naozaj treba.',
          'Ak služba cudzincovi nepatrí, povedzte prečo a čo môže urobiť namiesto nej.',
          'Zapíšte si, na čo sa ľudia pýtajú opakovane: je to podklad pre stratégiu.',
        ),
        heading('Po odchode'),
        paragraph(
          'Otázku, ktorú samospráva sama nevyrieši, odovzdajte koordinátorovi. Z takých otázok vznikajú požiadavky samospráv na štátnu správu.',
        ),
        block<DownloadBlock>('download', {
          document: file('instrukcie-sk.pdf'),
          label: 'Inštrukcie na vytlačenie',
        }),
      ),
      richText(
        paragraph(
          'Only signed-in staff of member towns of the Union of Towns and Cities of Slovakia see this material. It extends the online learning aid with the procedure at the office.',
        ),
        heading('Before the person comes'),
        bullets(
          'Keep a list of documents at hand in the languages that you meet most often.',
          'Agree which colleague speaks another language, and when they are available.',
          'Know who coordinates activities in your town.',
        ),
        heading('While dealing with the matter'),
        bullets(
          'Ask only for documents that the service really needs.',
          'If a foreigner is not entitled to the service, say why and what can be done instead.',
          'Note what people ask repeatedly: it is evidence for the strategy.',
        ),
        heading('After the person has left'),
        paragraph(
          'Pass a question that the municipality cannot solve itself to the coordinator. Such questions become the municipalities’ requests to the state administration.',
        ),
        block<DownloadBlock>('download', {
          document: file('instrukcie-en.pdf'),
          label: 'Instructions to print',
        }),
      ),
      richText(
        paragraph(
          'Цей матеріал бачать лише працівники міст — учасників Союзу міст Словаччини, які увійшли в систему. Він доповнює навчальний онлайн-посібник порядком дій у відділі.',
        ),
        heading('До приходу людини'),
        bullets(
          'Майте під рукою перелік документів мовами, які у вас трапляються найчастіше.',
          'Домовтеся, хто з колег говорить іншою мовою і коли він доступний.',
          'Знайте, хто у вашому місті координує заходи.',
        ),
        heading('Під час оформлення'),
        bullets(
          'Просіть лише документи, справді потрібні для послуги.',
          'Якщо іноземець не має права на послугу, поясніть чому і що можна зробити натомість.',
          'Занотовуйте, про що люди питають знову й знову: це підґрунтя для стратегії.',
        ),
        heading('Після того як людина пішла'),
        paragraph(
          'Питання, якого громада не вирішить сама, передайте координаторові. З таких питань постають запити громад до органів державної влади.',
        ),
        block<DownloadBlock>('download', {
          document: file('instrukcie-uk.pdf'),
          label: 'Вказівки для друку',
        }),
      ),
    ),
  },
  {
    slug: translated(
      'lokalna-strategia-integracie',
      'local-integration-strategy',
      'mistseva-stratehiia-intehratsii',
    ),
    title: translated(
      'Osnova miestnej stratégie integrácie',
      'Outline of a local integration strategy',
      'План місцевої стратегії інтеграції',
    ),
    summary: translated(
      'Kostra dokumentu, ktorú si samospráva naplní vlastnými zisteniami: potreby, čísla, ciele, opatrenia.',
      'The skeleton of a document for the municipality to fill with its own findings: needs, numbers, aims, measures.',
      'Кістяк документа, який громада наповнить власними висновками: потреби, числа, цілі, заходи.',
    ),
    searchWords: translated(
      'integračný plán, vzor stratégie, šablóna, akčný plán, koncepcia',
      'integration plan, strategy template, action plan',
      'план інтеграції, зразок стратегії, шаблон, план дій',
    ),
    kind: 'publication',
    cover: picture('practicum.png'),
    publishedOn: inBratislava('2018-10-01', '08:00'),
    topics: [to('topics', 'spoluzitie')],
    project: kapacity,
    audience: 'public',
    files: [
      { document: file('osnova-strategie-sk.txt') },
      { document: file('osnova-strategie-en.txt') },
      { document: file('osnova-strategie-uk.txt') },
    ],
    body: translated(
      richText(
        paragraph(
          'Nové alebo obnovené plány integrácie sú prvým špecifickým cieľom projektu ',
          link('KapaCITY', kapacity),
          '. Osnova pomáha začať: nepredpisuje, čo v stratégii má byť, ale na čo nezabudnúť.',
        ),
        subheading('Čo v nej je'),
        bullets(
          'ako zmapovať potreby obyvateľov a miestnych aktérov,',
          'aké čísla potrebujete a ako ich získavať pravidelne,',
          'ako zaradiť chýbajúce sociálne služby do bežnej práce,',
          'ako naplánovať, čo bude po skončení projektu.',
        ),
      ),
      richText(
        paragraph(
          'New or revised integration plans are the first specific objective of the ',
          link('KapaCITY', kapacity),
          ' project. The outline helps to begin: it does not lay down what a strategy must contain, it reminds of what should not be forgotten.',
        ),
        subheading('What it contains'),
        bullets(
          'how to map the needs of residents and local actors,',
          'which numbers you need and how to get them regularly,',
          'how to take missing social services into everyday work,',
          'how to plan for the time after the project.',
        ),
      ),
      richText(
        paragraph(
          'Нові або оновлені плани інтеграції — перша конкретна ціль проєкту ',
          link('KapaCITY', kapacity),
          '. План допомагає почати: він не приписує, що має бути у стратегії, а нагадує, чого не забути.',
        ),
        subheading('Що в ньому є'),
        bullets(
          'як визначити потреби мешканців і місцевих діячів,',
          'які числа потрібні та як отримувати їх регулярно,',
          'як зробити соціальні послуги, яких бракує, частиною щоденної роботи,',
          'як спланувати те, що буде після проєкту.',
        ),
      ),
    ),
  },
  {
    slug: translated('tlaciva-a-tabulky', 'forms-and-tables', 'blanky-i-tablytsi'),
    title: translated(
      'Tlačivá a tabuľky na každý deň',
      'Forms and tables for every day',
      'Бланки й таблиці на щодень',
    ),
    summary: translated(
      'Vzorová tabuľka na migračné štatistiky samosprávy. Riadky v nej sú ukážkové.',
      'A template table for the municipality’s migration statistics. The rows in it are samples.',
      'Зразок таблиці для міграційної статистики громади. Рядки в ньому — приклади.',
    ),
    searchWords: translated(
      'koľko cudzincov u nás býva, počty, štatistika, excel, údaje o migrácii',
      'how many foreigners live here, numbers, statistics, excel, migration data',
      'скільки іноземців живе, кількість, статистика, excel, дані про міграцію',
    ),
    readers: ['municipalities'],
    kind: 'files',
    publishedOn: inBratislava('2019-01-15', '08:00'),
    topics: [to('topics', 'pobyt'), to('topics', 'spoluzitie')],
    project: kapacity,
    audience: 'public',
    files: [
      {
        document: file('migracna-statistika-vzor.csv'),
        label: translated('Vzor tabuľky', 'Table template', 'Зразок таблиці'),
      },
    ],
    body: translated(
      richText(
        paragraph(
          'Samospráva má pravidelne vedieť, koľko cudzincov žije na jej území a kto sú. Táto tabuľka ukazuje, ako si takéto údaje viesť. Čísla v nej sú vymyslené, aby bolo vidno, čo kam patrí: pred použitím ich vymažte.',
        ),
      ),
      richText(
        paragraph(
          'A municipality should regularly know how many foreigners live on its territory and who they are. This table shows how to keep such data. The numbers in it are invented to show what belongs where: delete them before use.',
        ),
      ),
      richText(
        paragraph(
          'Громада має регулярно знати, скільки іноземців живе на її території та хто вони. Ця таблиця показує, як вести такі дані. Числа в ній вигадані, щоб було видно, що куди вписувати: перед використанням видаліть їх.',
        ),
      ),
    ),
  },
  {
    slug: translated('komunikacia-samospravy', 'a-municipality-communicates', 'komunikatsiia-hromady'),
    title: translated(
      'Ako má samospráva hovoriť s obyvateľmi o cudzincoch',
      'How a municipality can talk with residents about foreigners',
      'Як громаді говорити з мешканцями про іноземців',
    ),
    summary: translated(
      'Krátka príručka k tretej aktivite projektu: s kým hovoriť, kde a ako predísť napätiu.',
      'A short guide to the project’s third activity: whom to talk with, where, and how to prevent tension.',
      'Короткий посібник до третього заходу проєкту: з ким говорити, де і як запобігти напрузі.',
    ),
    searchWords: translated(
      'ľudia sa boja migrantov, predsudky, hoaxy, nenávisť, čo povedať verejnosti, odpovede na námietky',
      'people are afraid of migrants, prejudice, hoaxes, hate, what should the mayor say',
      'люди бояться мігрантів, упередження, фейки, ненависть, що казати людям',
    ),
    readers: ['municipalities'],
    kind: 'guide',
    cover: picture('roleplay.png'),
    publishedOn: inBratislava('2019-06-10', '08:00'),
    topics: [to('topics', 'spoluzitie'), to('topics', 'bezpecnost')],
    project: kapacity,
    audience: 'public',
    body: translated(
      richText(
        paragraph(
          'Tretia aktivita projektu ',
          link('KapaCITY', kapacity),
          ' učí samosprávy hovoriť s cudzincami aj s rôznymi skupinami obyvateľov a zakladať platformy, kde sa stretávajú.',
        ),
        heading('Skôr ako niečo oznámite'),
        bullets(
          'Povedzte to najprv tým, ktorých sa to týka.',
          'Vysvetlite, čo sa zmení a čo zostane.',
          'Počítajte s otázkami a majte čas na odpovede.',
        ),
        heading('Slová, ktoré pomáhajú'),
        bullets(
          'hovorte o obyvateľoch, nie o „nich“ a „nás“,',
          'uvádzajte čísla len vtedy, keď ich viete doložiť,',
          'nezosmiešňujte obavy, odpovedzte na ne.',
        ),
      ),
      richText(
        paragraph(
          'The third activity of the ',
          link('KapaCITY', kapacity),
          ' project teaches municipalities to speak with foreigners and with the various groups of residents, and to set up platforms where they meet.',
        ),
        heading('Before you announce something'),
        bullets(
          'Tell those whom it concerns first.',
          'Explain what will change and what will stay.',
          'Expect questions and have time for the answers.',
        ),
        heading('Words that help'),
        bullets(
          'speak of residents, not of “them” and “us”,',
          'give numbers only when you can support them,',
          'do not ridicule worries: answer them.',
        ),
      ),
      richText(
        paragraph(
          'Третій захід проєкту ',
          link('KapaCITY', kapacity),
          ' вчить громади говорити з іноземцями та з різними групами мешканців і створювати майданчики, де вони зустрічаються.',
        ),
        heading('Перш ніж щось оголосити'),
        bullets(
          'Скажіть це спершу тим, кого це стосується.',
          'Поясніть, що зміниться, а що залишиться.',
          'Будьте готові до запитань і майте час на відповіді.',
        ),
        heading('Слова, що допомагають'),
        bullets(
          'говоріть про мешканців, а не про «них» і «нас»,',
          'наводьте числа лише тоді, коли можете їх підтвердити,',
          'не висміюйте побоювань, а відповідайте на них.',
        ),
      ),
    ),
  },
  {
    slug: translated('slovnicek-na-urade', 'glossary-for-the-office', 'slovnychok-dlia-ustanov'),
    title: translated('Slovníček na úrad', 'A small glossary for the office', 'Словничок для установ'),
    summary: translated(
      'Dvanásť slov, ktoré pri okienku počujete najčastejšie, v slovenčine, angličtine a ukrajinčine.',
      'Twelve words that you will hear at a counter, in Slovak, English and Ukrainian.',
      'Дванадцять слів, які ви почуєте в установі, — словацькою, англійською та українською.',
    ),
    searchWords: translated(
      'slovíčka, prekladový slovník, základné frázy',
      'basic words, phrases, dictionary, vocabulary',
      'основні слова, розмовник, фрази, переклад слів',
    ),
    readers: ['newcomers', 'municipalities', 'helpers'],
    kind: 'guide',
    cover: picture('conversation.png'),
    publishedOn: daysFrom(today, -16, '08:00'),
    topics: [to('topics', 'jazyk'), to('topics', 'ukrajina')],
    audience: 'public',
    body: translated(
      richText(
        paragraph('Ukážte na slovo prstom a dohovoríte sa.'),
        glossary('Slovensky', 'Anglicky', 'Ukrajinsky'),
      ),
      richText(
        paragraph('Point at a word and you will be understood.'),
        glossary('Slovak', 'English', 'Ukrainian'),
      ),
      richText(
        paragraph('Покажіть на слово пальцем — і вас зрозуміють.'),
        glossary('Словацька', 'Англійська', 'Українська'),
      ),
    ),
  },
  {
    slug: translated('ukazkove-video', 'sample-video', 'zrazok-video'),
    title: translated(
      'Ukážka: ako sa na tomto webe prehráva video',
      'Sample: how a video plays on this website',
      'Приклад: як на цьому сайті відтворюється відео',
    ),
    summary: translated(
      'Video z inej stránky sa načíta až vtedy, keď s tým súhlasíte. Ukážkou je voľne šíriteľný film Big Buck Bunny.',
      'A video from elsewhere loads only after you agree. The sample is the open film Big Buck Bunny.',
      'Відео з іншого сайту завантажується лише після вашої згоди. Приклад — вільний фільм Big Buck Bunny.',
    ),
    readers: ['newcomers'],
    kind: 'video',
    cover: picture('interview.png'),
    publishedOn: daysFrom(today, -20, '08:00'),
    topics: [to('topics', 'vzdelavanie')],
    audience: 'public',
    videoUrl: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
    transcript: translated(
      'Film nemá hovorené slovo. Veľký králik vyjde z nory a teší sa z rána na lúke. Trojica hlodavcov mu ráno pokazí: zabije motýľa a hádže po ňom, čo jej príde pod labky. Králik si pripraví pasce a postupne si s nimi poradí. Film vytvorila Blender Foundation a šíri ho pod licenciou CC BY 3.0.',
      'The film has no spoken words. A big rabbit comes out of his burrow and enjoys the morning in a meadow. Three rodents spoil it: they kill a butterfly and throw things at him. The rabbit sets traps and deals with them one by one. The film was made by the Blender Foundation and is licensed under CC BY 3.0.',
      'У фільмі немає слів. Великий кролик виходить із нори й радіє ранкові на галявині. Троє гризунів псують його: вбивають метелика та кидають у кролика різні речі. Кролик готує пастки й дає їм раду. Фільм створила Blender Foundation, ліцензія CC BY 3.0.',
    ),
    body: translated(
      richText(
        block<CalloutBlock>('callout', {
          tone: 'info',
          title: 'Ukážkový obsah',
          text: 'Toto video s projektom KapaCITY nesúvisí. Ukazuje, ako web zaobchádza s videami: bez vášho súhlasu sa zo servera videa nič nenačíta a prepis je vždy po ruke.',
        }),
      ),
      richText(
        block<CalloutBlock>('callout', {
          tone: 'info',
          title: 'Sample content',
          text: 'This video has nothing to do with the KapaCITY project. It shows how the website treats videos: nothing is loaded from the video’s server without your consent, and the transcript is always at hand.',
        }),
      ),
      richText(
        block<CalloutBlock>('callout', {
          tone: 'info',
          title: 'Приклад',
          text: 'Це відео не стосується проєкту KapaCITY. Воно показує, як сайт поводиться з відео: без вашої згоди з сервера відео нічого не завантажується, а розшифрування завжди під рукою.',
        }),
      ),
    ),
  },
]

/** Twelve words of an office, each in three languages, whatever the page is in. */
function glossary(...headings: [string, string, string]) {
  const words = [
    ['dobrý deň', 'good day', 'добрий день'],
    ['prosím', 'please', 'будь ласка'],
    ['nerozumiem', 'I do not understand', 'не розумію'],
    ['doklad totožnosti', 'identity document', 'документ, що посвідчує особу'],
    ['potvrdenie', 'certificate', 'довідка'],
    ['žiadosť', 'application', 'заява'],
    ['tlačivo', 'form', 'бланк'],
    ['podpis', 'signature', 'підпис'],
    ['poplatok', 'fee', 'збір'],
    ['bydlisko', 'place of residence', 'місце проживання'],
    ['rodný list', 'birth certificate', 'свідоцтво про народження'],
    ['úradné hodiny', 'opening hours', 'години прийому'],
  ]
  const languages = ['sk', 'en', 'uk'] as const
  return table(
    headings,
    ...words.map((row) => languages.map((language, column) => inLanguage(language, row[column] ?? ''))),
  )
}
