import type { Event } from '../../cms/payload-types'
import { daysFrom } from '../inBratislava'
import { bullets, paragraph, richText } from '../lexical'
import { picture, to } from '../reference'
import type { SeededDocument } from '../seeded'
import { translated } from '../translated'

const kapacity = to('projects', 'kapacity')

/** All are samples, placed around the day of seeding so that "upcoming" and "past" both have something to show. */
export const events = (today: Date): SeededDocument<Event>[] => {
  const sample = { sample: true, project: kapacity, audience: 'public' as const }
  return [
    {
      ...sample,
      slug: translated(
        'skolenie-interkulturna-komunikacia',
        'training-intercultural-communication',
        'navchannia-mizhkulturna-komunikatsiia',
      ),
      title: translated(
        'Školenie: interkultúrna komunikácia pri okienku',
        'Training: intercultural communication at the counter',
        'Навчання: міжкультурна комунікація у відділі',
      ),
      summary: translated(
        'Ukážkové školenie pre pracovníkov prvého kontaktu: ako sa dohovoriť, keď spoločný jazyk chýba.',
        'A sample training for first-contact staff: how to get along without a common language.',
        'Приклад навчання для працівників першого контакту: як порозумітися, коли немає спільної мови.',
      ),
      kind: 'training',
      startsOn: daysFrom(today, 24, '09:00'),
      endsOn: daysFrom(today, 24, '15:00'),
      place: translated(
        'Radnica, veľká zasadačka',
        'Town Hall, large meeting room',
        'Ратуша, велика зала засідань',
      ),
      address: 'Hlavná 1\n917 71 Trnava',
      capacity: 20,
      cover: picture('training.png'),
      municipality: to('municipalities', 'trnava'),
      topics: [to('topics', 'vzdelavanie'), to('topics', 'jazyk')],
      body: translated(
        richText(
          paragraph(
            'Témy vychádzajú z druhej aktivity projektu KapaCITY: migrácia, integrácia, kultúrna identita, interkultúrna komunikácia a jej metódy, sociálna súdržnosť.',
          ),
          bullets(
            'dopoludnia rozhovory a príklady,',
            'popoludní hranie rolí,',
            'na záver otázky z vlastného pracoviska.',
          ),
        ),
        richText(
          paragraph(
            'The subjects come from the second activity of the KapaCITY project: migration, integration, cultural identity, intercultural communication and its methods, social cohesion.',
          ),
          bullets(
            'in the morning, talks and examples,',
            'in the afternoon, role play,',
            'at the end, questions from your own office.',
          ),
        ),
        richText(
          paragraph(
            'Теми походять із другого заходу проєкту KapaCITY: міграція, інтеграція, культурна ідентичність, міжкультурна комунікація та її методи, соціальна згуртованість.',
          ),
          bullets(
            'зранку — розмови та приклади,',
            'пополудні — рольові ігри,',
            'наприкінці — запитання з власного досвіду.',
          ),
        ),
      ),
    },
    {
      ...sample,
      slug: translated(
        'stretnutie-samosprav-online',
        'online-meeting-of-municipalities',
        'onlain-zustrich-hromad',
      ),
      title: translated(
        'Online stretnutie samospráv: ako získavať migračné štatistiky',
        'Online meeting of municipalities: how to get migration statistics',
        'Онлайн-зустріч громад: як отримувати міграційну статистику',
      ),
      summary: translated(
        'Ukážkové sieťovacie stretnutie o tom, odkiaľ samospráva zistí, koľko cudzincov na jej území žije a kto sú.',
        'A sample networking meeting on where a municipality learns how many foreigners live on its territory and who they are.',
        'Приклад зустрічі про те, звідки громада дізнається, скільки іноземців живе на її території та хто вони.',
      ),
      kind: 'meeting',
      startsOn: daysFrom(today, 12, '10:00'),
      endsOn: daysFrom(today, 12, '11:30'),
      online: 'https://example.org/stretnutie',
      capacity: 60,
      cover: picture('round-table.png'),
      topics: [to('topics', 'spoluzitie')],
      body: translated(
        richText(
          paragraph(
            'Samosprávy si vymenia skúsenosti s prvou aktivitou projektu. Odkaz na pripojenie je ukážkový.',
          ),
        ),
        richText(
          paragraph(
            'Municipalities will exchange experience with the project’s first activity. The link to join is a sample.',
          ),
        ),
        richText(
          paragraph('Громади обміняються досвідом із першого заходу проєкту. Посилання для участі умовне.'),
        ),
      ),
    },
    {
      ...sample,
      slug: translated('regionalne-forum-kosice', 'regional-forum-kosice', 'rehionalnyi-forum-koshytsi'),
      title: translated(
        'Regionálne fórum o integrácii v Košickom kraji',
        'Regional forum on integration in the Košice Region',
        'Регіональний форум з інтеграції в Кошицькому краї',
      ),
      summary: translated(
        'Ukážkové fórum, na ktorom sa stretnú samosprávy, škola, zamestnávatelia, mimovládne organizácie a cudzinci z kraja.',
        'A sample forum where municipalities, schools, employers, NGOs and foreigners from the region meet.',
        'Приклад форуму, де зустрічаються громади, школи, роботодавці, неурядові організації та іноземці з краю.',
      ),
      kind: 'forum',
      startsOn: daysFrom(today, 38, '09:30'),
      endsOn: daysFrom(today, 38, '16:00'),
      place: translated(
        'Úrad Košického samosprávneho kraja',
        'Office of the Košice Self-governing Region',
        'Управління Кошицького самоврядного краю',
      ),
      address: 'Námestie Maratónu mieru 1\n042 66 Košice',
      capacity: 120,
      cover: picture('forum-hall.png'),
      municipality: to('municipalities', 'kosicky-kraj'),
      topics: [to('topics', 'spoluzitie'), to('topics', 'praca')],
      body: translated(
        richText(
          paragraph(
            'Program fóra vychádza zo štvrtej aktivity projektu: sieťovanie na miestnej a regionálnej úrovni.',
          ),
        ),
        richText(
          paragraph(
            'The programme follows the project’s fourth activity: networking at local and regional level.',
          ),
        ),
        richText(
          paragraph(
            'Програма ґрунтується на четвертому заході проєкту: налагодження звʼязків на місцевому та регіональному рівнях.',
          ),
        ),
      ),
    },
    {
      ...sample,
      slug: translated(
        'rozhovory-s-novymi-obyvatelmi',
        'talking-with-new-residents',
        'rozmovy-z-novymy-meshkantsiamy',
      ),
      title: translated(
        'Rozhovory s novými obyvateľmi kraja',
        'Talking with new residents of the region',
        'Розмови з новими мешканцями краю',
      ),
      summary: translated(
        'Ukážkové popoludnie pri káve, kde sa úradníci a cudzinci rozprávajú bez okienka.',
        'A sample afternoon over coffee where officials and foreigners talk without a counter between them.',
        'Приклад зустрічі за кавою, де посадовці та іноземці розмовляють не через віконце.',
      ),
      kind: 'meeting',
      startsOn: daysFrom(today, 30, '15:00'),
      endsOn: daysFrom(today, 30, '18:00'),
      place: translated(
        'Komunitné centrum (ukážka)',
        'Community centre (sample)',
        'Громадський центр (приклад)',
      ),
      address: 'Košice',
      capacity: 40,
      cover: picture('neighbours.png'),
      municipality: to('municipalities', 'kosicky-kraj'),
      topics: [to('topics', 'spoluzitie'), to('topics', 'jazyk')],
      body: translated(
        richText(paragraph('Tlmočenie do angličtiny a ukrajinčiny je zabezpečené. Deti sú vítané.')),
        richText(paragraph('Interpreting into English and Ukrainian is provided. Children are welcome.')),
        richText(paragraph('Буде переклад англійською та українською. Дітям раді.')),
      ),
    },
    {
      ...sample,
      slug: translated('studijna-navsteva', 'study-visit', 'navchalnyi-vizyt'),
      title: translated(
        'Študijná návšteva v meste s dobrou praxou',
        'Study visit to a town with good practice',
        'Навчальний візит до міста з доброю практикою',
      ),
      summary: translated(
        'Ukážková trojdňová cesta do samosprávy v zahraničí, ktorá má s integráciou skúsenosti.',
        'A sample three-day journey to a municipality abroad with experience of integration.',
        'Приклад триденної поїздки до закордонної громади, що має досвід інтеграції.',
      ),
      kind: 'visit',
      startsOn: daysFrom(today, 66, '08:00'),
      endsOn: daysFrom(today, 68, '17:00'),
      place: translated(
        'Mesto v zahraničí (bude určené)',
        'A town abroad (to be decided)',
        'Місто за кордоном (буде визначено)',
      ),
      capacity: 16,
      cover: picture('study-visit.png'),
      topics: [to('topics', 'vzdelavanie')],
      body: translated(
        richText(
          paragraph(
            'Študijná návšteva je súčasťou druhej aktivity projektu. Účastníci si prinesú domov postup, ktorý sa dá vyskúšať v ich samospráve.',
          ),
        ),
        richText(
          paragraph(
            'A study visit is part of the project’s second activity. Participants bring home a procedure to try in their own municipality.',
          ),
        ),
        richText(
          paragraph(
            'Навчальний візит — складник другого заходу проєкту. Учасники привезуть додому порядок дій, який можна випробувати у своїй громаді.',
          ),
        ),
      ),
    },
    {
      ...sample,
      slug: translated('pravne-skolenie', 'legal-training', 'pravove-navchannia'),
      title: translated(
        'Školenie: prehľad pobytového práva',
        'Training: an overview of residence law',
        'Навчання: огляд законодавства про перебування',
      ),
      summary: translated(
        'Ukážkové školenie, ktoré sa už skončilo: druhy pobytu, prax a miesto sociálnych služieb.',
        'A sample training that is already over: types of residence, practice, and the place of social services.',
        'Приклад навчання, яке вже завершилося: види перебування, практика та місце соціальних послуг.',
      ),
      kind: 'training',
      startsOn: daysFrom(today, -25, '09:00'),
      endsOn: daysFrom(today, -25, '16:00'),
      place: translated('Mestský úrad, zasadačka', 'Town Hall, meeting room', 'Міська управа, зала засідань'),
      address: 'Československej armády 26\n974 01 Banská Bystrica',
      capacity: 25,
      cover: picture('training.png'),
      municipality: to('municipalities', 'banska-bystrica'),
      topics: [to('topics', 'pobyt'), to('topics', 'vzdelavanie')],
      body: translated(
        richText(
          paragraph(
            'Právne vzdelávanie je súčasťou druhej aktivity projektu: prehľad pobytového práva a praxe, oblasti integrácie, začlenenie sociálnych služieb.',
          ),
        ),
        richText(
          paragraph(
            'Legal training is part of the project’s second activity: an overview of residence law and practice, the areas of integration, the inclusion of social services.',
          ),
        ),
        richText(
          paragraph(
            'Правове навчання — складник другого заходу проєкту: огляд законодавства про перебування та його застосування, сфери інтеграції, залучення соціальних послуг.',
          ),
        ),
      ),
    },
    {
      ...sample,
      audience: 'members',
      slug: translated('porada-koordinatorov', 'coordinators-meeting', 'narada-koordynatoriv'),
      title: translated(
        'Porada koordinátorov samospráv',
        'Meeting of municipal coordinators',
        'Нарада координаторів громад',
      ),
      summary: translated(
        'Ukážkové stretnutie len pre pracovníkov členských miest.',
        'A sample meeting for staff of member towns only.',
        'Приклад зустрічі лише для працівників міст-учасників.',
      ),
      kind: 'meeting',
      startsOn: daysFrom(today, 17, '13:00'),
      endsOn: daysFrom(today, 17, '14:30'),
      online: 'https://example.org/porada',
      capacity: 30,
      topics: [to('topics', 'spoluzitie')],
      body: translated(
        richText(
          paragraph(
            'Koordinátori si prejdú otázky, ktoré samosprávy nevyriešia samy a ktoré treba odovzdať štátnej správe.',
          ),
        ),
        richText(
          paragraph(
            'Coordinators will go through the questions that municipalities cannot solve themselves and that have to be passed on to the state administration.',
          ),
        ),
        richText(
          paragraph(
            'Координатори обговорять питання, яких громади не вирішать самі та які треба передати органам державної влади.',
          ),
        ),
      ),
    },
  ]
}
