import type { Municipality } from '../../cms/payload-types'
import { bullets, heading, link, paragraph, richText } from '../lexical'
import { picture, to } from '../reference'
import type { SeededDocument } from '../seeded'
import { translated } from '../translated'

const kapacity = to('projects', 'kapacity')
const sampleRole = translated(
  'Koordinátorka aktivít samosprávy (ukážkový kontakt)',
  'Coordinator of municipal activities (sample contact)',
  'Координаторка заходів громади (приклад контакту)',
)

/** What a coordinator does is the same in every municipality; the project says how many hours there are for it. */
const coordinatorText = {
  sk: 'Koordinátor či koordinátorka je pracovníkom samosprávy. Podporuje ju pri aktivitách projektu aj pri vlastných aktivitách, ktoré z projektu vyrastú. Na celé trvanie projektu je na to v každej samospráve 800 hodín.',
  en: 'The coordinator is a member of the municipality’s own staff and supports it both in the project’s activities and in activities of its own that grow out of them. Each municipality has 800 hours for this over the whole project.',
  uk: 'Координатор чи координаторка — працівник самої громади. Підтримує її в заходах проєкту та у власних починаннях, що з нього виростають. На це кожна громада має 800 годин на весь час проєкту.',
} as const

export const municipalities: SeededDocument<Municipality>[] = [
  {
    slug: translated('bratislava', 'bratislava', 'bratyslava'),
    title: translated('Bratislava', 'Bratislava', 'Братислава'),
    summary: translated(
      'Hlavné mesto Slovenska, jedno z troch miest spolupracujúcich na projekte KapaCITY.',
      'The capital of Slovakia, one of the three cities cooperating on KapaCITY.',
      'Столиця Словаччини, одне з трьох міст, що співпрацюють у проєкті KapaCITY.',
    ),
    kind: 'town',
    unionMember: true,
    cover: picture('bratislava.png'),
    website: 'https://bratislava.sk/',
    coordinator: {
      name: 'Mária Ukážková',
      role: sampleRole,
      email: 'bratislava@example.org',
      phone: '+421 000 000 001',
    },
    offices: [
      {
        name: translated('Magistrát hlavného mesta', 'City Hall', 'Міська управа'),
        address: 'Primaciálne námestie 1\n814 99 Bratislava',
        website: 'https://bratislava.sk/',
      },
    ],
    embedAnywhere: true,
    embedDomains: [{ domain: 'bratislava.sk' }],
    body: translated(
      richText(
        paragraph(
          'Bratislava sa na projekte ',
          link('KapaCITY', kapacity),
          ' podieľa spolu s Banskou Bystricou, Trnavou a Košickým samosprávnym krajom.',
        ),
        heading('Čo v projekte samospráva robí'),
        bullets(
          'zisťuje potreby obyvateľov a miestnych organizácií,',
          'pripravuje alebo obnovuje stratégiu integrácie cudzincov,',
          'vzdeláva svojich pracovníkov a volených zástupcov,',
          'hľadá spôsob, ako sa rozprávať s cudzincami aj s ostatnými obyvateľmi.',
        ),
        heading('Koordinátor aktivít'),
        paragraph(coordinatorText.sk),
      ),
      richText(
        paragraph(
          'Bratislava takes part in ',
          link('KapaCITY', kapacity),
          ' together with Banská Bystrica, Trnava and the Košice Self-governing Region.',
        ),
        heading('What the municipality does in the project'),
        bullets(
          'finds out what residents and local organisations need,',
          'prepares or revises a strategy for the integration of foreigners,',
          'trains its staff and elected representatives,',
          'looks for ways of talking with foreigners and with its other residents.',
        ),
        heading('Coordinator of activities'),
        paragraph(coordinatorText.en),
      ),
      richText(
        paragraph(
          'Братислава бере участь у проєкті ',
          link('KapaCITY', kapacity),
          ' разом із Банською Бистрицею, Трнавою та Кошицьким самоврядним краєм.',
        ),
        heading('Що громада робить у проєкті'),
        bullets(
          'зʼясовує потреби мешканців і місцевих організацій,',
          'готує або оновлює стратегію інтеграції іноземців,',
          'навчає своїх працівників і обраних представників,',
          'шукає способи спілкування з іноземцями та рештою мешканців.',
        ),
        heading('Координатор заходів'),
        paragraph(coordinatorText.uk),
      ),
    ),
  },
  {
    slug: translated('banska-bystrica', 'banska-bystrica', 'banska-bystrytsia'),
    title: translated('Banská Bystrica', 'Banská Bystrica', 'Банська Бистриця'),
    summary: translated(
      'Krajské mesto na strednom Slovensku, jedno z troch miest spolupracujúcich na projekte KapaCITY.',
      'A regional capital in central Slovakia, one of the three cities cooperating on KapaCITY.',
      'Обласний центр у середній Словаччині, одне з трьох міст, що співпрацюють у проєкті KapaCITY.',
    ),
    kind: 'town',
    unionMember: true,
    cover: picture('banska-bystrica.png'),
    website: 'https://www.banskabystrica.sk/',
    coordinator: {
      name: 'Zuzana Ukážková',
      role: sampleRole,
      email: 'banska.bystrica@example.org',
      phone: '+421 000 000 002',
    },
    offices: [
      {
        name: translated('Mestský úrad', 'Town Hall', 'Міська управа'),
        address: 'Československej armády 26\n974 01 Banská Bystrica',
        website: 'https://www.banskabystrica.sk/',
      },
    ],
    embedDomains: [{ domain: 'www.banskabystrica.sk' }],
    body: translated(
      richText(
        paragraph(
          'Banská Bystrica sa na projekte ',
          link('KapaCITY', kapacity),
          ' podieľa ako jedno z troch miest. Na tomto webe má aj ukážkové stránky služieb, na ktorých vidno, čo by mal nový obyvateľ o službe vedieť, kým príde k okienku.',
        ),
        heading('Koordinátor aktivít'),
        paragraph(coordinatorText.sk),
      ),
      richText(
        paragraph(
          'Banská Bystrica takes part in ',
          link('KapaCITY', kapacity),
          ' as one of three cities. On this website it also has sample service pages that show what a new resident should know before coming to the counter.',
        ),
        heading('Coordinator of activities'),
        paragraph(coordinatorText.en),
      ),
      richText(
        paragraph(
          'Банська Бистриця бере участь у проєкті ',
          link('KapaCITY', kapacity),
          ' як одне з трьох міст. На цьому сайті є також зразки сторінок її послуг, які показують, що новому мешканцеві варто знати, перш ніж прийти до установи.',
        ),
        heading('Координатор заходів'),
        paragraph(coordinatorText.uk),
      ),
    ),
  },
  {
    slug: translated('trnava', 'trnava', 'trnava'),
    title: translated('Trnava', 'Trnava', 'Трнава'),
    summary: translated(
      'Krajské mesto na západnom Slovensku, jedno z troch miest spolupracujúcich na projekte KapaCITY.',
      'A regional capital in western Slovakia, one of the three cities cooperating on KapaCITY.',
      'Обласний центр у західній Словаччині, одне з трьох міст, що співпрацюють у проєкті KapaCITY.',
    ),
    kind: 'town',
    unionMember: true,
    cover: picture('trnava.png'),
    website: 'https://www.trnava.sk/',
    coordinator: {
      name: 'Katarína Ukážková',
      role: sampleRole,
      email: 'trnava@example.org',
      phone: '+421 000 000 003',
    },
    offices: [
      {
        name: translated('Mestský úrad', 'Town Hall', 'Міська управа'),
        address: 'Hlavná 1\n917 71 Trnava',
        website: 'https://www.trnava.sk/',
      },
    ],
    embedDomains: [{ domain: 'www.trnava.sk' }],
    body: translated(
      richText(
        paragraph(
          'Trnava sa na projekte ',
          link('KapaCITY', kapacity),
          ' podieľa ako jedno z troch miest. Jej ukážkové stránky služieb na tomto webe hovoria o bývaní, škôlke, jazyku a prvej orientácii v meste.',
        ),
        heading('Koordinátor aktivít'),
        paragraph(coordinatorText.sk),
      ),
      richText(
        paragraph(
          'Trnava takes part in ',
          link('KapaCITY', kapacity),
          ' as one of three cities. Its sample service pages on this website deal with housing, kindergarten, language and finding one’s way around the town.',
        ),
        heading('Coordinator of activities'),
        paragraph(coordinatorText.en),
      ),
      richText(
        paragraph(
          'Трнава бере участь у проєкті ',
          link('KapaCITY', kapacity),
          ' як одне з трьох міст. Зразки сторінок її послуг на цьому сайті розповідають про житло, дитячий садок, мову та перше знайомство з містом.',
        ),
        heading('Координатор заходів'),
        paragraph(coordinatorText.uk),
      ),
    ),
  },
  {
    slug: translated('kosicky-kraj', 'kosice-region', 'koshytskyi-krai'),
    title: translated(
      'Košický samosprávny kraj',
      'Košice Self-governing Region',
      'Кошицький самоврядний край',
    ),
    summary: translated(
      'Kraj na východe Slovenska. Jeho predseda podpísal memorandum o spolupráci na projekte KapaCITY.',
      'A region in the east of Slovakia. Its chair signed the memorandum of cooperation on KapaCITY.',
      'Край на сході Словаччини. Його голова підписав меморандум про співпрацю в проєкті KapaCITY.',
    ),
    kind: 'region',
    unionMember: false,
    cover: picture('kosice.png'),
    website: 'https://web.vucke.sk/',
    coordinator: {
      name: 'Jana Ukážková',
      role: sampleRole,
      email: 'kosice@example.org',
      phone: '+421 000 000 004',
    },
    offices: [
      {
        name: translated(
          'Úrad Košického samosprávneho kraja',
          'Office of the Košice Self-governing Region',
          'Управління Кошицького самоврядного краю',
        ),
        address: 'Námestie Maratónu mieru 1\n042 66 Košice',
        website: 'https://web.vucke.sk/',
      },
    ],
    embedDomains: [{ domain: 'web.vucke.sk' }],
    body: translated(
      richText(
        paragraph(
          'Košický samosprávny kraj je jediným krajom medzi samosprávami, ktoré na projekte ',
          link('KapaCITY', kapacity),
          ' spolupracujú. O podpise memoranda hovorí ',
          link('správa z 29. júna 2018', to('news', 'kosicky-kraj-podpisal-memorandum')),
          '.',
        ),
        heading('Koordinátor aktivít'),
        paragraph(coordinatorText.sk),
      ),
      richText(
        paragraph(
          'The Košice Self-governing Region is the only region among the self-governments that cooperate on ',
          link('KapaCITY', kapacity),
          '. The signing of the memorandum is described in ',
          link('the news of 29 June 2018', to('news', 'kosicky-kraj-podpisal-memorandum')),
          '.',
        ),
        heading('Coordinator of activities'),
        paragraph(coordinatorText.en),
      ),
      richText(
        paragraph(
          'Кошицький самоврядний край — єдиний край серед органів самоврядування, що співпрацюють у проєкті ',
          link('KapaCITY', kapacity),
          '. Про підписання меморандуму розповідає ',
          link('новина від 29 червня 2018 року', to('news', 'kosicky-kraj-podpisal-memorandum')),
          '.',
        ),
        heading('Координатор заходів'),
        paragraph(coordinatorText.uk),
      ),
    ),
  },
]
