import type { Page } from '../../../cms/payload-types'
import { bullets, heading, numbered, paragraph, richText, table } from '../../lexical'
import { to } from '../../reference'
import type { SeededDocument } from '../../seeded'
import { translated } from '../../translated'

/** The second of the five pages: the Union of Towns' project sheet, complete. */
export const unionProjectSheet: SeededDocument<Page> = {
  slug: translated(
    'projektovy-list-unie-miest',
    'union-of-towns-project-sheet',
    'kartka-proiektu-soiuzu-mist',
  ),
  title: translated(
    'KapaCITY: projektový list Únie miest Slovenska',
    'KapaCITY: project sheet of the Union of Towns and Cities of Slovakia',
    'KapaCITY: картка проєкту Союзу міст Словаччини',
  ),
  summary: translated(
    'Žiadateľ, partneri, podporujúce organizácie, hlavný cieľ, špecifické ciele a výstupy projektu na jednej strane.',
    'The applicant, partners, supporters, main objective, specific objectives and outputs of the project on one page.',
    'Заявник, партнери, організації підтримки, головна мета, конкретні цілі та результати проєкту на одній сторінці.',
  ),
  layout: [
    {
      blockType: 'text',
      body: translated(
        richText(
          paragraph(
            'Únia miest Slovenska projekt podporuje ako mentor, pomáha s komunikáciou a je mostom k ďalším samosprávam.',
          ),
          table(
            ['Údaj', 'Hodnota'],
            ['Názov', 'KapaCITY – podpora integrácie cudzincov na lokálnej úrovni'],
            ['Obdobie', '1. január 2018 – 31. december 2020'],
            ['Kód projektu', 'SK 2017 AMIF SC2.1'],
          ),
          heading('Žiadateľ'),
          paragraph('Liga za ľudské práva, o. z.'),
          heading('Partneri'),
          bullets(
            'Centrum pre výskum etnicity a kultúry – CVEK',
            'Marginal, o. z.',
            'Nadácia Milana Šimečku',
          ),
          heading('Podporujúce a spolupracujúce organizácie'),
          bullets(
            'Únia miest Slovenska',
            'Košický samosprávny kraj',
            'Bratislava',
            'Banská Bystrica',
            'Trnava',
          ),
          heading('Hlavný cieľ'),
          paragraph(
            'Rozvinúť odborné, sieťovacie, koordinačné, advokačné a komunikačné kapacity miestnych aktérov pri integrácii štátnych príslušníkov tretích krajín a zanechať poznatky a mechanizmy, vďaka ktorým budú opatrenia pokračovať aj po skončení projektu.',
          ),
          heading('Špecifické ciele'),
          numbered(
            'Nové alebo obnovené plány integrácie na úrovni samospráv.',
            'Odbornosť, zručnosti a kapacity miestnych aktérov – vzdelávaním, sieťovaním, advokáciou a komunikáciou.',
            'Odovzdávanie dobrej praxe, výmena skúseností, lepšia koordinácia a komunikácia medzi aktérmi.',
            'Ľahší prístup štátnych príslušníkov tretích krajín k integračným službám a jasnejšia orientácia v samospráve.',
          ),
          heading('Výstupy'),
          numbered(
            'Samosprávy a miestni aktéri lepšie pripravení na rastúci počet cudzincov.',
            'Pomenované problémy, prekážky a príležitosti ako podklad pre verejné politiky.',
            'Poznatky a mechanizmy pre systematické a udržateľné integračné opatrenia.',
            'Určené nástroje a opatrenia, ktoré samosprávam zostanú vo výbave.',
            'Informovanosť v Únii miest a jej členskej základni: zdieľanie, šírenie, koordinácia aktivít a komunikácia medzi tými, ktorých integrácia zaujíma.',
            'Celoštátna diskusia o kompetenciách, ktoré by samosprávy mohli alebo mali mať, o modeloch integrácie na miestnej úrovni a o zdrojoch financovania.',
            'Poznatky, ako komunikovať s verejnosťou a predchádzať spoločenskému napätiu.',
          ),
        ),
        richText(
          paragraph(
            'The Union of Towns and Cities of Slovakia supports the project as a mentor, helps with communication and is the bridge to further municipalities.',
          ),
          table(
            ['Item', 'Value'],
            ['Name', 'KapaCITY – supporting the integration of newcomers at local level'],
            ['Period', '1 January 2018 – 31 December 2020'],
            ['Project code', 'SK 2017 AMIF SC2.1'],
          ),
          heading('Applicant'),
          paragraph('Human Rights League (Liga za ľudské práva, o. z.)'),
          heading('Partners'),
          bullets(
            'Centre for the Research of Ethnicity and Culture – CVEK',
            'Marginal, o. z.',
            'Milan Šimečka Foundation',
          ),
          heading('Supporting and cooperating bodies'),
          bullets(
            'Union of Towns and Cities of Slovakia',
            'Košice Self-governing Region',
            'Bratislava',
            'Banská Bystrica',
            'Trnava',
          ),
          heading('Main objective'),
          paragraph(
            'To develop the professional, networking, coordination, advocacy and communication capacities of local actors in integrating third-country nationals, and to leave behind know-how and mechanisms that keep the measures going after the project ends.',
          ),
          heading('Specific objectives'),
          numbered(
            'New or revised integration plans at the level of municipalities.',
            'Expertise, skills and capacities of local actors, built by training, networking, advocacy and communication.',
            'Good practice shared, experience exchanged, better coordination and communication between the actors.',
            'Easier access of third-country nationals to integration services, and clearer orientation within the municipality.',
          ),
          heading('Outputs'),
          numbered(
            'Municipalities and local actors better prepared for a growing number of foreigners.',
            'Problems, barriers and opportunities identified, as evidence for policy.',
            'Know-how and mechanisms for systematic, sustainable integration measures.',
            'Defined tools and measures that the municipality keeps in its portfolio.',
            'Information secured within the Union of Towns and its membership: sharing, dissemination, coordination of activities and communication between those interested in integration.',
            'A national debate about the competences that municipalities could or should have, models of municipal integration, and where the money comes from.',
            'Know-how for communicating with the public so as to prevent social tension.',
          ),
        ),
        richText(
          paragraph(
            'Союз міст Словаччини підтримує проєкт як наставник, допомагає з комунікацією та є містком до інших громад.',
          ),
          table(
            ['Відомості', 'Значення'],
            ['Назва', 'KapaCITY — підтримка інтеграції іноземців на місцевому рівні'],
            ['Період', '1 січня 2018 року — 31 грудня 2020 року'],
            ['Код проєкту', 'SK 2017 AMIF SC2.1'],
          ),
          heading('Заявник'),
          paragraph('Ліга за права людини (Liga za ľudské práva, o. z.)'),
          heading('Партнери'),
          bullets(
            'Центр дослідження етнічності та культури — CVEK',
            'Marginal, o. z.',
            'Фонд Мілана Шимечки',
          ),
          heading('Організації, що підтримують і співпрацюють'),
          bullets(
            'Союз міст Словаччини',
            'Кошицький самоврядний край',
            'Братислава',
            'Банська Бистриця',
            'Трнава',
          ),
          heading('Головна мета'),
          paragraph(
            'Розвинути фахову, мережеву, координаційну, адвокаційну та комунікаційну спроможність місцевих діячів у справі інтеграції громадян третіх країн і залишити знання та механізми, завдяки яким заходи триватимуть і після завершення проєкту.',
          ),
          heading('Конкретні цілі'),
          numbered(
            'Нові або оновлені плани інтеграції на рівні самоврядування.',
            'Фаховість, уміння та спроможність місцевих діячів — через навчання, налагодження звʼязків, адвокацію та комунікацію.',
            'Поширення доброї практики, обмін досвідом, краща координація та спілкування між діячами.',
            'Легший доступ громадян третіх країн до інтеграційних послуг і зрозуміліша орієнтація в громаді.',
          ),
          heading('Результати'),
          numbered(
            'Громади та місцеві діячі, краще підготовлені до зростання кількості іноземців.',
            'Визначені проблеми, перешкоди та можливості як підґрунтя для політики.',
            'Знання та механізми для системних і сталих інтеграційних заходів.',
            'Окреслені інструменти та заходи, що залишаються в арсеналі громади.',
            'Поінформованість у Союзі міст і серед його членів: обмін, поширення, координація заходів і спілкування тих, кого цікавить інтеграція.',
            'Загальнонаціональна дискусія про повноваження, які громади могли б або мали б мати, про моделі інтеграції на місцевому рівні та джерела фінансування.',
            'Знання про те, як спілкуватися з громадськістю, щоб запобігати суспільній напрузі.',
          ),
        ),
      ),
    },
    {
      blockType: 'notice',
      tone: 'info',
      title: translated('Spolufinancovanie', 'Co-financing', 'Співфінансування'),
      text: translated(
        'Projekt je spolufinancovaný Európskou úniou z Fondu pre azyl, migráciu a integráciu. Fondy pre oblasť vnútorných záležitostí.',
        'The project is co-funded by the European Union from the Asylum, Migration and Integration Fund. Funds for home affairs.',
        'Проєкт співфінансує Європейський Союз із Фонду притулку, міграції та інтеграції. Фонди у сфері внутрішніх справ.',
      ),
    },
    {
      blockType: 'partners',
      title: translated('Organizácie v projekte', 'Organisations in the project', 'Організації у проєкті'),
      project: to('projects', 'kapacity'),
    },
  ],
}
