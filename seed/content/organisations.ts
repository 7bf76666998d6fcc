import type { Organisation } from '../../cms/payload-types'
import { link, paragraph, richText } from '../lexical'
import { type Reference, to } from '../reference'
import type { SeededDocument } from '../seeded'
import { translated } from '../translated'

const kapacity = to('projects', 'kapacity')

/** Leads from a municipality as a partner to what it offers newcomers. */
const townPage = {
  sk: (name: string, town: Reference) =>
    paragraph('Služby a kontakty pre nových obyvateľov sú na stránke ', link(name, town), '.'),
  en: (name: string, town: Reference) =>
    paragraph('Services and contacts for new residents are on the page ', link(name, town), '.'),
  uk: (name: string, town: Reference) =>
    paragraph('Послуги й контакти для нових мешканців — на сторінці ', link(name, town), '.'),
}

export const organisations: SeededDocument<Organisation>[] = [
  {
    slug: translated('liga-za-ludske-prava', 'human-rights-league', 'liha-za-prava-liudyny'),
    title: translated('Liga za ľudské práva, o. z.', 'Human Rights League', 'Ліга за права людини'),
    summary: translated(
      'Občianske združenie, ktoré projekt KapaCITY navrhlo a predložilo.',
      'The civic association that proposed the KapaCITY project and applied for it.',
      'Громадське обʼєднання, яке запропонувало проєкт KapaCITY та подало на нього заявку.',
    ),
    kind: 'ngo',
    website: 'https://www.hrl.sk/',
    body: translated(
      richText(
        paragraph(
          'Liga za ľudské práva je iniciátorom a žiadateľom projektu ',
          link('KapaCITY', kapacity),
          '. S partnermi a samosprávami buduje schopnosti miestnych aktérov, aby sa o integráciu cudzincov vedeli postarať tam, kde títo ľudia žijú a pracujú.',
        ),
        paragraph(
          'K aktivitám projektu patrí aj právne vzdelávanie: prehľad pobytového práva a praxe, oblasti integrácie a miesto sociálnych služieb v nich.',
        ),
      ),
      richText(
        paragraph(
          'The Human Rights League initiated the ',
          link('KapaCITY', kapacity),
          ' project and is its applicant. Together with its partners and the municipalities it builds the capacities of local actors, so that they can look after the integration of foreigners where these people live and work.',
        ),
        paragraph(
          'Legal training is one of the project’s activities: an overview of residence law and practice, the areas of integration, and the place of social services in them.',
        ),
      ),
      richText(
        paragraph(
          'Ліга за права людини — ініціатор і заявник проєкту ',
          link('KapaCITY', kapacity),
          '. Разом із партнерами та органами самоврядування вона розвиває спроможність місцевих діячів дбати про інтеграцію іноземців там, де ці люди живуть і працюють.',
        ),
        paragraph(
          'До заходів проєкту належить і правове навчання: огляд законодавства про перебування та його застосування, сфери інтеграції та місце соціальних послуг у них.',
        ),
      ),
    ),
  },
  {
    slug: translated('cvek', 'cvek', 'cvek'),
    title: translated(
      'Centrum pre výskum etnicity a kultúry – CVEK',
      'Centre for the Research of Ethnicity and Culture (CVEK)',
      'Центр дослідження етнічності та культури (CVEK)',
    ),
    summary: translated(
      'Partner projektu KapaCITY.',
      'A partner of the KapaCITY project.',
      'Партнер проєкту KapaCITY.',
    ),
    kind: 'ngo',
    website: 'https://cvek.sk/',
    body: translated(
      richText(
        paragraph(
          'CVEK je jedným z troch partnerov projektu ',
          link('KapaCITY', kapacity),
          '. Ďalšími sú Marginal a Nadácia Milana Šimečku.',
        ),
      ),
      richText(
        paragraph(
          'CVEK is one of the three partners of the ',
          link('KapaCITY', kapacity),
          ' project. The others are Marginal and the Milan Šimečka Foundation.',
        ),
      ),
      richText(
        paragraph(
          'CVEK — один із трьох партнерів проєкту ',
          link('KapaCITY', kapacity),
          '. Інші два — Marginal і Фонд Мілана Шимечки.',
        ),
      ),
    ),
  },
  {
    slug: translated('marginal', 'marginal', 'marginal'),
    title: translated('Marginal, o. z.', 'Marginal', 'Marginal'),
    summary: translated(
      'Občianske združenie, partner projektu KapaCITY.',
      'A civic association, partner of the KapaCITY project.',
      'Громадське обʼєднання, партнер проєкту KapaCITY.',
    ),
    kind: 'ngo',
    website: 'https://www.marginal.sk/',
    body: translated(
      richText(
        paragraph(
          'Marginal je partnerom projektu ',
          link('KapaCITY', kapacity),
          ', ktorý pomáha samosprávam pripraviť sa na rastúci počet obyvateľov z iných krajín.',
        ),
      ),
      richText(
        paragraph(
          'Marginal is a partner of the ',
          link('KapaCITY', kapacity),
          ' project, which helps municipalities prepare for a growing number of residents from other countries.',
        ),
      ),
      richText(
        paragraph(
          'Marginal — партнер проєкту ',
          link('KapaCITY', kapacity),
          ', який допомагає органам самоврядування підготуватися до зростання кількості мешканців з інших країн.',
        ),
      ),
    ),
  },
  {
    slug: translated('nadacia-milana-simecku', 'milan-simecka-foundation', 'fond-milana-shymechky'),
    title: translated('Nadácia Milana Šimečku', 'Milan Šimečka Foundation', 'Фонд Мілана Шимечки'),
    summary: translated(
      'Nadácia, partner projektu KapaCITY.',
      'A foundation, partner of the KapaCITY project.',
      'Благодійний фонд, партнер проєкту KapaCITY.',
    ),
    kind: 'ngo',
    website: 'https://www.nadaciamilanasimecku.sk/',
    body: translated(
      richText(
        paragraph(
          'Nadácia Milana Šimečku je partnerom projektu ',
          link('KapaCITY', kapacity),
          ', ktorého súčasťou je interkultúrne vzdelávanie pracovníkov samospráv a ďalších miestnych aktérov.',
        ),
      ),
      richText(
        paragraph(
          'The Milan Šimečka Foundation is a partner of the ',
          link('KapaCITY', kapacity),
          ' project, which includes intercultural training for municipal staff and other local actors.',
        ),
      ),
      richText(
        paragraph(
          'Фонд Мілана Шимечки — партнер проєкту ',
          link('KapaCITY', kapacity),
          ', що охоплює міжкультурне навчання працівників самоврядування та інших місцевих діячів.',
        ),
      ),
    ),
  },
  {
    slug: translated(
      'unia-miest-slovenska',
      'union-of-towns-and-cities-of-slovakia',
      'soiuz-mist-slovachchyny',
    ),
    title: translated(
      'Únia miest Slovenska',
      'Union of Towns and Cities of Slovakia',
      'Союз міст Словаччини',
    ),
    summary: translated(
      'Podporuje projekt KapaCITY, pôsobí ako mentor, pomáha s komunikáciou a je mostom k ďalším samosprávam.',
      'Supports the KapaCITY project as a mentor, helps with communication and is the bridge to further municipalities.',
      'Підтримує проєкт KapaCITY як наставник, допомагає з комунікацією та є містком до інших громад.',
    ),
    kind: 'union',
    website: 'https://www.uniamiest.sk/',
    body: translated(
      richText(
        paragraph(
          'Únia miest Slovenska projekt ',
          link('KapaCITY', kapacity),
          ' podporuje: je mentorom, pomáha s komunikáciou a otvára dvere k ďalším samosprávam.',
        ),
        paragraph(
          'V projekte má koordinátora s 200 hodinami práce. Vďaka nemu sa informácie dostávajú k členským mestám a k všetkým, ktorých integrácia zaujíma. ',
          link('Projektový list Únie miest', to('pages', 'projektovy-list-unie-miest')),
          ' uvádza ciele a výstupy v úplnosti.',
        ),
      ),
      richText(
        paragraph(
          'The Union of Towns and Cities of Slovakia supports the ',
          link('KapaCITY', kapacity),
          ' project: it mentors, helps with communication and opens the door to further municipalities.',
        ),
        paragraph(
          'Its coordinator in the project has 200 hours. Through this work information reaches the member towns and everybody interested in integration. The ',
          link('Union of Towns’ project sheet', to('pages', 'projektovy-list-unie-miest')),
          ' gives the objectives and outputs in full.',
        ),
      ),
      richText(
        paragraph(
          'Союз міст Словаччини підтримує проєкт ',
          link('KapaCITY', kapacity),
          ': є наставником, допомагає з комунікацією та відчиняє двері до інших громад.',
        ),
        paragraph(
          'Його координатор має в проєкті 200 годин роботи. Завдяки цьому інформація доходить до міст-учасників і до всіх, кого цікавить інтеграція. Повний перелік цілей і результатів містить ',
          link('картка проєкту Союзу міст', to('pages', 'projektovy-list-unie-miest')),
          '.',
        ),
      ),
    ),
  },
  {
    slug: translated(
      'kosicky-samospravny-kraj',
      'kosice-self-governing-region',
      'koshytskyi-samovriadnyi-krai',
    ),
    title: translated(
      'Košický samosprávny kraj',
      'Košice Self-governing Region',
      'Кошицький самоврядний край',
    ),
    summary: translated(
      'Kraj, ktorý projekt KapaCITY podporuje a spolupracuje na ňom.',
      'A region that supports the KapaCITY project and cooperates on it.',
      'Край, який підтримує проєкт KapaCITY та співпрацює в ньому.',
    ),
    kind: 'region',
    website: 'https://web.vucke.sk/',
    body: translated(
      richText(
        paragraph(
          'Predseda Košického samosprávneho kraja (KSK) podpísal memorandum o spolupráci na projekte ',
          link('KapaCITY', kapacity),
          '. Kraj má v projekte vlastného koordinátora aktivít.',
        ),
        townPage.sk('Košický kraj', to('municipalities', 'kosicky-kraj')),
      ),
      richText(
        paragraph(
          'The chair of the Košice Self-governing Region (KSK) signed a memorandum of cooperation on the ',
          link('KapaCITY', kapacity),
          ' project. The region has its own coordinator of activities in it.',
        ),
        townPage.en('Košice Region', to('municipalities', 'kosicky-kraj')),
      ),
      richText(
        paragraph(
          'Голова Кошицького самоврядного краю (KSK) підписав меморандум про співпрацю в проєкті ',
          link('KapaCITY', kapacity),
          '. Край має в проєкті власного координатора заходів.',
        ),
        townPage.uk('Кошицький край', to('municipalities', 'kosicky-kraj')),
      ),
    ),
  },
  {
    slug: translated('hlavne-mesto-bratislava', 'city-of-bratislava', 'stolytsia-bratyslava'),
    title: translated('Hlavné mesto Bratislava', 'City of Bratislava', 'Столиця Братислава'),
    summary: translated(
      'Mesto, ktoré projekt KapaCITY podporuje a spolupracuje na ňom.',
      'A city that supports the KapaCITY project and cooperates on it.',
      'Місто, яке підтримує проєкт KapaCITY та співпрацює в ньому.',
    ),
    kind: 'municipality',
    website: 'https://bratislava.sk/',
    body: translated(
      richText(
        paragraph(
          'Bratislava patrí k trom mestám, ktoré na projekte ',
          link('KapaCITY', kapacity),
          ' spolupracujú.',
        ),
        townPage.sk('Bratislava', to('municipalities', 'bratislava')),
      ),
      richText(
        paragraph(
          'Bratislava is one of the three cities that cooperate on the ',
          link('KapaCITY', kapacity),
          ' project.',
        ),
        townPage.en('Bratislava', to('municipalities', 'bratislava')),
      ),
      richText(
        paragraph(
          'Братислава належить до трьох міст, що співпрацюють у проєкті ',
          link('KapaCITY', kapacity),
          '.',
        ),
        townPage.uk('Братислава', to('municipalities', 'bratislava')),
      ),
    ),
  },
  {
    slug: translated('mesto-banska-bystrica', 'city-of-banska-bystrica', 'misto-banska-bystrytsia'),
    title: translated('Mesto Banská Bystrica', 'City of Banská Bystrica', 'Місто Банська Бистриця'),
    summary: translated(
      'Mesto, ktoré projekt KapaCITY podporuje a spolupracuje na ňom.',
      'A city that supports the KapaCITY project and cooperates on it.',
      'Місто, яке підтримує проєкт KapaCITY та співпрацює в ньому.',
    ),
    kind: 'municipality',
    website: 'https://www.banskabystrica.sk/',
    body: translated(
      richText(
        paragraph(
          'Banská Bystrica patrí k trom mestám, ktoré na projekte ',
          link('KapaCITY', kapacity),
          ' spolupracujú.',
        ),
        townPage.sk('Banská Bystrica', to('municipalities', 'banska-bystrica')),
      ),
      richText(
        paragraph(
          'Banská Bystrica is one of the three cities that cooperate on the ',
          link('KapaCITY', kapacity),
          ' project.',
        ),
        townPage.en('Banská Bystrica', to('municipalities', 'banska-bystrica')),
      ),
      richText(
        paragraph(
          'Банська Бистриця належить до трьох міст, що співпрацюють у проєкті ',
          link('KapaCITY', kapacity),
          '.',
        ),
        townPage.uk('Банська Бистриця', to('municipalities', 'banska-bystrica')),
      ),
    ),
  },
  {
    slug: translated('mesto-trnava', 'city-of-trnava', 'misto-trnava'),
    title: translated('Mesto Trnava', 'City of Trnava', 'Місто Трнава'),
    summary: translated(
      'Mesto, ktoré projekt KapaCITY podporuje a spolupracuje na ňom.',
      'A city that supports the KapaCITY project and cooperates on it.',
      'Місто, яке підтримує проєкт KapaCITY та співпрацює в ньому.',
    ),
    kind: 'municipality',
    website: 'https://www.trnava.sk/',
    body: translated(
      richText(
        paragraph(
          'Trnava patrí k trom mestám, ktoré na projekte ',
          link('KapaCITY', kapacity),
          ' spolupracujú.',
        ),
        townPage.sk('Trnava', to('municipalities', 'trnava')),
      ),
      richText(
        paragraph(
          'Trnava is one of the three cities that cooperate on the ',
          link('KapaCITY', kapacity),
          ' project.',
        ),
        townPage.en('Trnava', to('municipalities', 'trnava')),
      ),
      richText(
        paragraph(
          'Трнава належить до трьох міст, що співпрацюють у проєкті ',
          link('KapaCITY', kapacity),
          '.',
        ),
        townPage.uk('Трнава', to('municipalities', 'trnava')),
      ),
    ),
  },
  {
    slug: translated('europska-unia-amif', 'european-union-amif', 'yevropeiskyi-soiuz-amif'),
    title: translated(
      'Európska únia – Fond pre azyl, migráciu a integráciu (AMIF)',
      'European Union – Asylum, Migration and Integration Fund (AMIF)',
      'Європейський Союз — Фонд притулку, міграції та інтеграції (AMIF)',
    ),
    summary: translated(
      'Fond, z ktorého Európska únia spolufinancovala projekt KapaCITY. Patrí k fondom pre oblasť vnútorných záležitostí.',
      'The fund from which the European Union co-financed the KapaCITY project. It is one of the funds for home affairs.',
      'Фонд, із якого Європейський Союз співфінансував проєкт KapaCITY. Належить до фондів у сфері внутрішніх справ.',
    ),
    searchWords: translated(
      'kto to platí, kto to financuje, eurofondy, grant, z čoho sa to platí',
      'who paid for it, who funds it, EU money, grant',
      'хто платить, хто дав гроші, хто фінансує, грант',
    ),
    kind: 'fund',
    website: 'https://home-affairs.ec.europa.eu/',
    body: translated(
      richText(
        paragraph(
          'Projekt ',
          link('KapaCITY', kapacity),
          ' spolufinancovala Európska únia z Fondu pre azyl, migráciu a integráciu. Fond je súčasťou fondov pre oblasť vnútorných záležitostí.',
        ),
      ),
      richText(
        paragraph(
          'The ',
          link('KapaCITY', kapacity),
          ' project was co-funded by the European Union from the Asylum, Migration and Integration Fund, part of the funds for home affairs.',
        ),
      ),
      richText(
        paragraph(
          'Проєкт ',
          link('KapaCITY', kapacity),
          ' співфінансував Європейський Союз із Фонду притулку, міграції та інтеграції, що входить до фондів у сфері внутрішніх справ.',
        ),
      ),
    ),
  },
  {
    slug: translated('rso-marica', 'rso-maritsa', 'rso-marytsia'),
    title: translated('RSO „Marica“', 'RSO “Maritsa”', 'РСО «Мариця»'),
    // As it writes its own name.
    searchWords: translated('РСО Марица', 'РСО Марица', 'РСО Марица'),
    summary: translated(
      'Bulharské regionálne združenie obcí. Usporiadalo fóra o integrácii, o ktorých si možno prečítať v jeho vlastnej správe.',
      'A regional association of municipalities in Bulgaria. It held forums on integration, described in its own report.',
      'Болгарське регіональне обʼєднання громад. Провело форуми з інтеграції, про які розповідає у власному звіті.',
    ),
    kind: 'union',
    body: translated(
      richText(
        paragraph(
          'Regionálne združenie obcí „Marica“ usporiadalo v júni fóra v rámci svojho ',
          link('projektu o integrácii imigrantov', to('projects', 'projekt-rso-marica')),
          '. Jeho správu uverejňujeme v pôvodnom, bulharskom znení.',
        ),
      ),
      richText(
        paragraph(
          'The regional association of municipalities “Maritsa” held forums in June within its ',
          link('project on the integration of immigrants', to('projects', 'projekt-rso-marica')),
          '. We publish its report as it was written, in Bulgarian.',
        ),
      ),
      richText(
        paragraph(
          'Регіональне обʼєднання громад «Мариця» провело в червні форуми в межах свого ',
          link('проєкту з інтеграції іммігрантів', to('projects', 'projekt-rso-marica')),
          '. Його звіт публікуємо мовою оригіналу, болгарською.',
        ),
      ),
    ),
  },
  {
    slug: translated(
      'europsky-integracny-fond',
      'european-integration-fund',
      'yevropeiskyi-fond-intehratsii',
    ),
    title: translated(
      'Európsky fond pre integráciu štátnych príslušníkov tretích krajín',
      'European Fund for the Integration of Third-country Nationals',
      'Європейський фонд інтеграції громадян третіх країн',
    ),
    summary: translated(
      'Fond, z ktorého bol financovaný bulharský projekt RSO „Marica“.',
      'The fund that financed the Bulgarian project of RSO “Maritsa”.',
      'Фонд, із якого фінансували болгарський проєкт РСО «Мариця».',
    ),
    kind: 'fund',
    body: translated(
      richText(
        paragraph(
          'Z tohto fondu bol financovaný ',
          link('bulharský projekt', to('projects', 'projekt-rso-marica')),
          ' so zmluvou BG EIF 2013/01-05.01.',
        ),
      ),
      richText(
        paragraph(
          'This fund financed the ',
          link('Bulgarian project', to('projects', 'projekt-rso-marica')),
          ' under the contract BG EIF 2013/01-05.01.',
        ),
      ),
      richText(
        paragraph(
          'Із цього фонду фінансували ',
          link('болгарський проєкт', to('projects', 'projekt-rso-marica')),
          ' за договором BG EIF 2013/01-05.01.',
        ),
      ),
    ),
  },
]
