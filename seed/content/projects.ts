import type { Project } from '../../cms/payload-types'
import { bullets, heading, image, link, paragraph, richText } from '../lexical'
import { picture, to } from '../reference'
import type { SeededDocument } from '../seeded'
import { translated } from '../translated'

export const projects: SeededDocument<Project>[] = [
  {
    slug: translated('kapacity', 'kapacity', 'kapacity'),
    title: translated(
      'KapaCITY – podpora integrácie cudzincov na lokálnej úrovni',
      'KapaCITY – supporting the integration of newcomers at local level',
      'KapaCITY — підтримка інтеграції іноземців на місцевому рівні',
    ),
    summary: translated(
      'Projekt, v ktorom sa mestá a kraj učia starať o všetkých svojich obyvateľov – aj o tých, ktorí prišli z krajín mimo Európskej únie.',
      'A project in which towns and a region learn to look after all their residents, including those who have come from outside the European Union.',
      'Проєкт, у якому міста та край вчаться дбати про всіх своїх мешканців — і про тих, хто приїхав із країн поза Європейським Союзом.',
    ),
    cover: picture('towns-map.png'),
    code: 'SK 2017 AMIF SC2.1',
    periodStart: '2018-01-01T12:00:00.000Z',
    periodEnd: '2020-12-31T12:00:00.000Z',
    euFunded: true,
    fund: translated(
      'Fond pre azyl, migráciu a integráciu (AMIF)',
      'Asylum, Migration and Integration Fund (AMIF)',
      'Фонд притулку, міграції та інтеграції (AMIF)',
    ),
    funding: translated(
      'Projekt je spolufinancovaný Európskou úniou z Fondu pre azyl, migráciu a integráciu. Fondy pre oblasť vnútorných záležitostí.',
      'The project is co-funded by the European Union from the Asylum, Migration and Integration Fund. Funds for home affairs.',
      'Проєкт співфінансує Європейський Союз із Фонду притулку, міграції та інтеграції. Фонди у сфері внутрішніх справ.',
    ),
    body: translated(
      richText(
        paragraph(
          'Integrácia štátnych príslušníkov tretích krajín sa deje tam, kde títo ľudia žijú a pracujú: v obci, v meste, v kraji. Samosprávy majú pôsobnosť voči každému obyvateľovi bez ohľadu na jeho občianstvo, no málokedy ju v tejto oblasti využívajú.',
        ),
        paragraph(
          'Jednou z príčin je, že nemajú dosť vyškolených ľudí. Projekt KapaCITY preto podporuje mestá, kraj a ďalších miestnych aktérov, aby vedeli, čo pre obyvateľov z iných krajín môžu urobiť, mali na to ľudí a postupy a aby opatrenia pokračovali aj po skončení projektu.',
        ),
        image(picture('round-table.png')),
        heading('Kto projekt podporuje'),
        bullets(
          'Únia miest Slovenska je mentorom, pomáha s komunikáciou a je mostom k ďalším samosprávam.',
          'Na projekte spolupracujú Košický samosprávny kraj a mestá Bratislava, Banská Bystrica a Trnava.',
        ),
        paragraph(
          'Ciele a výstupy v stručnej podobe ponúka ',
          link('projektový list Únie miest Slovenska', to('pages', 'projektovy-list-unie-miest')),
          '.',
        ),
      ),
      richText(
        paragraph(
          'The integration of third-country nationals happens where these people live and work: in the village, the town, the region. Municipalities are competent for every resident whatever their citizenship, yet in this field they seldom act on it.',
        ),
        paragraph(
          'One of the causes is that they have too few trained people. KapaCITY therefore supports towns, a region and other local actors, so that they know what they can do for residents from other countries, have the people and the procedures for it, and keep the measures going after the project ends.',
        ),
        image(picture('round-table.png')),
        heading('Who supports the project'),
        bullets(
          'The Union of Towns and Cities of Slovakia is a mentor, helps with communication and is the bridge to further municipalities.',
          'The Košice Self-governing Region and the cities of Bratislava, Banská Bystrica and Trnava cooperate on the project.',
        ),
        paragraph(
          'The objectives and outputs in brief are on the ',
          link(
            'project sheet of the Union of Towns and Cities of Slovakia',
            to('pages', 'projektovy-list-unie-miest'),
          ),
          '.',
        ),
      ),
      richText(
        paragraph(
          'Інтеграція громадян третіх країн відбувається там, де ці люди живуть і працюють: у селі, місті, краї. Органи самоврядування відповідають за кожного мешканця незалежно від його громадянства, проте в цій сфері діють рідко.',
        ),
        paragraph(
          'Одна з причин — брак підготовлених людей. Тому KapaCITY підтримує міста, край та інших місцевих діячів, щоб вони знали, що можуть зробити для мешканців з інших країн, мали для цього людей і порядок дій та продовжували розпочате й після завершення проєкту.',
        ),
        image(picture('round-table.png')),
        heading('Хто підтримує проєкт'),
        bullets(
          'Союз міст Словаччини — наставник, допомагає з комунікацією та є містком до інших громад.',
          'У проєкті співпрацюють Кошицький самоврядний край і міста Братислава, Банська Бистриця та Трнава.',
        ),
        paragraph(
          'Стислий виклад цілей і результатів подає ',
          link('картка проєкту Союзу міст Словаччини', to('pages', 'projektovy-list-unie-miest')),
          '.',
        ),
      ),
    ),
    targetGroup: translated(
      richText(
        paragraph(
          'Projekt je určený pracovníkom samospráv a ich voleným zástupcom. Zapája aj ďalších miestnych aktérov:',
        ),
        bullets(
          'podniky,',
          'združenia zamestnávateľov, podnikateľov a zamestnancov,',
          'mimovládne organizácie,',
          'miestne médiá,',
          'neformálne skupiny,',
          'učiteľky a učiteľov miestnych škôl,',
          'samotných obyvateľov.',
        ),
      ),
      richText(
        paragraph(
          'The project is for municipal staff and elected representatives. It also involves other local actors:',
        ),
        bullets(
          'businesses,',
          'associations of employers, entrepreneurs and employees,',
          'non-governmental organisations,',
          'local media,',
          'informal groups,',
          'teachers of local schools,',
          'and the residents themselves.',
        ),
      ),
      richText(
        paragraph(
          'Проєкт призначений для працівників самоврядування та обраних представників. Він залучає також інших місцевих діячів:',
        ),
        bullets(
          'підприємства,',
          'обʼєднання роботодавців, підприємців і працівників,',
          'неурядові організації,',
          'місцеві медіа,',
          'неформальні групи,',
          'учителів місцевих шкіл,',
          'самих мешканців.',
        ),
      ),
    ),
    mainObjective: translated(
      'Rozvinúť odborné, sieťovacie, koordinačné, advokačné a komunikačné kapacity miestnych aktérov pri integrácii štátnych príslušníkov tretích krajín a zanechať po sebe poznatky a mechanizmy, vďaka ktorým budú opatrenia pokračovať aj po skončení projektu.',
      'To develop the professional, networking, coordination, advocacy and communication capacities of local actors in integrating third-country nationals, and to leave behind know-how and mechanisms that keep the measures going after the project ends.',
      'Розвинути фахову, мережеву, координаційну, адвокаційну та комунікаційну спроможність місцевих діячів у справі інтеграції громадян третіх країн і залишити по собі знання та механізми, завдяки яким заходи триватимуть і після завершення проєкту.',
    ),
    objectives: [
      {
        text: translated(
          'Nové alebo obnovené plány integrácie štátnych príslušníkov tretích krajín na úrovni samospráv.',
          'New or revised integration plans for third-country nationals at the level of municipalities.',
          'Нові або оновлені плани інтеграції громадян третіх країн на рівні самоврядування.',
        ),
      },
      {
        text: translated(
          'Odbornosť, zručnosti a kapacity miestnych aktérov, budované vzdelávaním, sieťovaním, advokáciou a komunikáciou.',
          'Expertise, skills and capacities of local actors, built by training, networking, advocacy and communication.',
          'Фаховість, уміння та спроможність місцевих діячів, що їх розвивають навчання, налагодження звʼязків, адвокація та комунікація.',
        ),
      },
      {
        text: translated(
          'Odovzdávanie dobrej praxe, výmena skúseností a lepšia koordinácia a komunikácia medzi aktérmi.',
          'Good practice shared, experience exchanged, and better coordination and communication between the actors.',
          'Поширення доброї практики, обмін досвідом, краща координація та спілкування між діячами.',
        ),
      },
      {
        text: translated(
          'Ľahší prístup štátnych príslušníkov tretích krajín k integračným službám a jasnejšia orientácia v samospráve.',
          'Easier access of third-country nationals to integration services, and clearer orientation within the municipality.',
          'Легший доступ громадян третіх країн до інтеграційних послуг і зрозуміліша орієнтація в громаді.',
        ),
      },
    ],
    activities: [
      {
        title: translated('Stratégie integrácie', 'Integration strategies', 'Стратегії інтеграції'),
        text: translated(
          richText(
            paragraph(
              'V každej samospráve sa zmapujú potreby. Vznikne mechanizmus, ktorý samospráve pravidelne dodá migračné štatistiky: koľko cudzincov žije na jej území a kto sú.',
            ),
            bullets(
              'nová alebo obnovená miestna stratégia integrácie,',
              'chýbajúce sociálne služby pre cudzincov zaradené do bežnej práce samosprávy.',
            ),
            paragraph(
              'Metóda: pravidelné konzultácie a sieťovacie stretnutia samospráv a miestnych aktérov.',
            ),
          ),
          richText(
            paragraph(
              'Needs are mapped in each municipality. A mechanism regularly supplies the municipality with migration statistics: how many foreigners live on its territory, and who they are.',
            ),
            bullets(
              'a new or revised local integration strategy,',
              'missing social services for foreigners taken into the municipality’s everyday work.',
            ),
            paragraph(
              'Method: regular consultation and networking meetings of municipalities and local actors.',
            ),
          ),
          richText(
            paragraph(
              'У кожній громаді визначають потреби. Створюють механізм, що регулярно постачає громаді міграційну статистику: скільки іноземців живе на її території та хто вони.',
            ),
            bullets(
              'нова або оновлена місцева стратегія інтеграції,',
              'соціальні послуги для іноземців, яких бракувало, стають частиною щоденної роботи громади.',
            ),
            paragraph('Метод: регулярні консультації та зустрічі громад і місцевих діячів.'),
          ),
        ),
      },
      {
        title: translated('Vzdelávanie a tréningy', 'Education and training', 'Освіта та навчання'),
        text: translated(
          richText(
            bullets(
              'Interkultúrne vzdelávanie: migrácia, integrácia, kultúra, kultúrna identita, interkultúrna komunikácia a jej metódy, sociálna súdržnosť – vždy s ohľadom na situáciu konkrétnej samosprávy.',
              'Právne vzdelávanie: prehľad pobytového práva a praxe, oblasti integrácie, začlenenie sociálnych služieb.',
              'Študijná návšteva samospráv v zahraničí, ktoré majú dobrú prax.',
            ),
          ),
          richText(
            bullets(
              'Intercultural training: migration, integration, culture, cultural identity, intercultural communication and its methods, social cohesion – always tied to the municipality’s own situation.',
              'Legal training: an overview of residence law and practice, the areas of integration, the inclusion of social services.',
              'A study visit to municipalities abroad that have good practice.',
            ),
          ),
          richText(
            bullets(
              'Міжкультурне навчання: міграція, інтеграція, культура, культурна ідентичність, міжкультурна комунікація та її методи, соціальна згуртованість — завжди з огляду на становище конкретної громади.',
              'Правове навчання: огляд законодавства про перебування та його застосування, сфери інтеграції, залучення соціальних послуг.',
              'Навчальний візит до закордонних громад, які мають добру практику.',
            ),
          ),
        ),
      },
      {
        title: translated(
          'Komunikačné zručnosti samospráv',
          'Communication skills of municipalities',
          'Комунікаційні вміння громад',
        ),
        text: translated(
          richText(
            paragraph(
              'Samosprávy sa učia hovoriť s cudzincami aj s rôznymi skupinami svojich obyvateľov. Vznikajú platformy, na ktorých sa rozpráva samospráva, cudzinci a väčšinové obyvateľstvo.',
            ),
          ),
          richText(
            paragraph(
              'Municipalities learn to speak with foreigners and with the various groups of their residents. Platforms are set up where the municipality, foreigners and the majority population talk.',
            ),
          ),
          richText(
            paragraph(
              'Громади вчаться говорити з іноземцями та з різними групами мешканців. Створюються майданчики, де розмовляють громада, іноземці та більшість населення.',
            ),
          ),
        ),
      },
      {
        title: translated(
          'Sieťovanie a prenos dobrej praxe',
          'Networking and transfer of good practice',
          'Налагодження звʼязків і передання доброї практики',
        ),
        text: translated(
          richText(
            paragraph(
              'Na miestnej, regionálnej a celoštátnej úrovni sa samosprávy a miestni aktéri stretávajú s cudzincami, ktorí v meste alebo kraji žijú. Požiadavky samospráv vo veciach integrácie sa odovzdávajú štátnej správe.',
            ),
          ),
          richText(
            paragraph(
              'At local, regional and national level, municipalities and local actors meet the foreigners living in the town or region. Requests of municipalities in matters of integration are passed on to the state administration.',
            ),
          ),
          richText(
            paragraph(
              'На місцевому, регіональному та загальнодержавному рівнях громади й місцеві діячі зустрічаються з іноземцями, які живуть у місті або краї. Запити громад у питаннях інтеграції передають органам державної влади.',
            ),
          ),
        ),
      },
      {
        title: translated(
          'Informačné materiály pre samosprávy',
          'Information materials for municipalities',
          'Інформаційні матеріали для громад',
        ),
        text: translated(
          richText(
            paragraph(
              'Online učebná pomôcka obsahuje inštrukcie, ako postupovať pri poskytovaní služieb cudzincom, a praktické informácie, ktoré sú na to potrebné. Dopĺňajú ju ďalšie materiály na každodenné použitie. Pozrite si ',
              link('online učebnú pomôcku', to('materials', 'online-ucebna-pomocka')),
              '.',
            ),
          ),
          richText(
            paragraph(
              'The online learning aid contains instructions on how to proceed when providing services to foreigners, with the practical information needed. Further materials for everyday use complement it. See the ',
              link('online learning aid', to('materials', 'online-ucebna-pomocka')),
              '.',
            ),
          ),
          richText(
            paragraph(
              'Навчальний онлайн-посібник містить вказівки, як діяти, надаючи послуги іноземцям, і потрібну для цього практичну інформацію. Його доповнюють інші матеріали для щоденного вжитку. Перегляньте ',
              link('навчальний онлайн-посібник', to('materials', 'online-ucebna-pomocka')),
              '.',
            ),
          ),
        ),
      },
      {
        title: translated(
          'Koordinátori aktivít samospráv',
          'Coordinators of municipal activities',
          'Координатори заходів громад',
        ),
        text: translated(
          richText(
            paragraph(
              'Pracovníci mesta, kraja alebo únie podporujú samosprávu v projekte aj pri vlastných aktivitách, ktoré z neho vyrastú. Na celý projekt je to 800 hodín na samosprávu a 200 hodín pre Úniu miest Slovenska.',
            ),
          ),
          richText(
            paragraph(
              'Staff of the city, region or union support the municipality in the project and in activities of its own that grow out of it. Over the project this means 800 hours per municipality and 200 for the Union of Towns and Cities of Slovakia.',
            ),
          ),
          richText(
            paragraph(
              'Працівники міста, краю чи союзу підтримують громаду в проєкті та у власних заходах, що з нього виростають. На весь проєкт це 800 годин на громаду і 200 годин для Союзу міст Словаччини.',
            ),
          ),
        ),
      },
    ],
    outputs: [
      {
        text: translated(
          'Samosprávy a miestni aktéri lepšie pripravení na rastúci počet cudzincov.',
          'Municipalities and local actors better prepared for a growing number of foreigners.',
          'Громади та місцеві діячі, краще підготовлені до зростання кількості іноземців.',
        ),
      },
      {
        text: translated(
          'Pomenované problémy, prekážky a príležitosti ako podklad pre verejné politiky.',
          'Problems, barriers and opportunities identified, as evidence for policy.',
          'Визначені проблеми, перешкоди та можливості як підґрунтя для політики.',
        ),
      },
      {
        text: translated(
          'Poznatky a mechanizmy pre systematické a udržateľné integračné opatrenia.',
          'Know-how and mechanisms for systematic, sustainable integration measures.',
          'Знання та механізми для системних і сталих інтеграційних заходів.',
        ),
      },
      {
        text: translated(
          'Určené nástroje a opatrenia, ktoré samosprávam zostanú vo výbave.',
          'Defined tools and measures that the municipality keeps in its portfolio.',
          'Окреслені інструменти та заходи, що залишаються в арсеналі громади.',
        ),
      },
      {
        text: translated(
          'Informovanosť v Únii miest a jej členskej základni: zdieľanie, šírenie, koordinácia aktivít a komunikácia medzi tými, ktorých integrácia zaujíma.',
          'Information secured within the Union of Towns and its membership: sharing, dissemination, coordination of activities and communication between those interested in integration.',
          'Поінформованість у Союзі міст і серед його членів: обмін, поширення, координація заходів і спілкування тих, кого цікавить інтеграція.',
        ),
      },
      {
        text: translated(
          'Celoštátna diskusia o kompetenciách, ktoré by samosprávy mohli alebo mali mať, o modeloch integrácie na miestnej úrovni a o zdrojoch financovania.',
          'A national debate about the competences that municipalities could or should have, models of municipal integration, and where the money comes from.',
          'Загальнонаціональна дискусія про повноваження, які громади могли б або мали б мати, про моделі інтеграції на місцевому рівні та джерела фінансування.',
        ),
      },
      {
        text: translated(
          'Poznatky, ako komunikovať s verejnosťou a predchádzať spoločenskému napätiu.',
          'Know-how for communicating with the public so as to prevent social tension.',
          'Знання про те, як спілкуватися з громадськістю, щоб запобігати суспільній напрузі.',
        ),
      },
    ],
    partners: [
      { organisation: to('organisations', 'liga-za-ludske-prava'), role: 'applicant' },
      { organisation: to('organisations', 'cvek'), role: 'partner' },
      { organisation: to('organisations', 'marginal'), role: 'partner' },
      { organisation: to('organisations', 'nadacia-milana-simecku'), role: 'partner' },
      { organisation: to('organisations', 'unia-miest-slovenska'), role: 'supporter' },
      { organisation: to('organisations', 'kosicky-samospravny-kraj'), role: 'supporter' },
      { organisation: to('organisations', 'hlavne-mesto-bratislava'), role: 'supporter' },
      { organisation: to('organisations', 'mesto-banska-bystrica'), role: 'supporter' },
      { organisation: to('organisations', 'mesto-trnava'), role: 'supporter' },
      { organisation: to('organisations', 'europska-unia-amif'), role: 'funder' },
    ],
    municipalities: [
      to('municipalities', 'bratislava'),
      to('municipalities', 'banska-bystrica'),
      to('municipalities', 'trnava'),
      to('municipalities', 'kosicky-kraj'),
    ],
    coverage: [
      {
        outlet: 'The Slovak Spectator',
        kind: 'article',
        title: translated(
          'Rozhovor s Elenou Gallovou Kriglerovou (odkaz na domovskú stránku vydavateľa)',
          'Interview with Elena Gallová Kriglerová (link to the publisher’s home page)',
          'Інтервʼю з Еленою Галловою Криглеровою (посилання на головну сторінку видавця)',
        ),
        // The address of the interview itself is not among the facts.
        url: 'https://spectator.sme.sk',
      },
      {
        outlet: 'Radio Slovakia International',
        kind: 'radio',
        title: translated(
          'Rozhovor o projekte (odkaz na domovskú stránku vysielateľa)',
          'Interview about the project (link to the broadcaster’s home page)',
          'Інтервʼю про проєкт (посилання на головну сторінку мовника)',
        ),
        url: 'https://enrsi.rtvs.sk',
      },
    ],
    disclaimer: translated(
      'Za obsah tejto stránky zodpovedajú výlučne jej autori. Nemusí vyjadrovať názor Európskej únie.',
      'The content of this page is the sole responsibility of its authors. It does not necessarily reflect the opinion of the European Union.',
      'За зміст цієї сторінки відповідають виключно її автори. Він не обовʼязково відображає думку Європейського Союзу.',
    ),
  },
  {
    slug: translated('projekt-rso-marica', 'rso-maritsa-project', 'proiekt-rso-marytsia'),
    title: translated(
      'Budovanie kapacít a aktívna platforma na podporu integrácie imigrantov (RSO „Marica“)',
      'Capacity building and an active platform in support of the integration of immigrants (RSO “Maritsa”)',
      'Розбудова спроможності та активна платформа на підтримку інтеграції іммігрантів (РСО «Мариця»)',
    ),
    summary: translated(
      'Bulharský projekt, ktorý robil v oblasti Chaskovo podobnú prácu: stretával úrady, partnerov a mimovládne organizácie pri téme integrácie.',
      'A Bulgarian project that did similar work in the Haskovo region: it brought authorities, social partners and NGOs together over integration.',
      'Болгарський проєкт, що робив подібну справу в Хасковській області: збирав органи влади, партнерів і неурядові організації навколо інтеграції.',
    ),
    cover: picture('thrace.png'),
    code: 'BG EIF 2013/01-05.01',
    fund: translated(
      'Európsky fond pre integráciu štátnych príslušníkov tretích krajín',
      'European Fund for the Integration of Third-country Nationals',
      'Європейський фонд інтеграції громадян третіх країн',
    ),
    funding: translated(
      'Projekt bol financovaný z Európskeho fondu pre integráciu štátnych príslušníkov tretích krajín na základe zmluvy BG EIF 2013/01-05.01.',
      'The project was funded by the European Fund for the Integration of Third-country Nationals under the contract BG EIF 2013/01-05.01.',
      'Проєкт фінансував Європейський фонд інтеграції громадян третіх країн за договором BG EIF 2013/01-05.01.',
    ),
    body: translated(
      richText(
        paragraph(
          'Pôvodný názov projektu znie „Надграждане на капацитет и създаване на активна платформа в подкрепа на политиката по интеграция на имигранти“.',
        ),
        paragraph(
          'Regionálne združenie obcí „Marica“ v ňom usporiadalo v júni fóra. Zišli sa na nich miestne orgány, inštitúcie, regionálne pracoviská ústredných orgánov štátnej správy, sociálni partneri a mimovládne organizácie. Ich priebeh opisuje ',
          link('správa v bulharčine', to('news', 'fora-rso-marica')),
          '.',
        ),
      ),
      richText(
        paragraph(
          'The original name of the project is „Надграждане на капацитет и създаване на активна платформа в подкрепа на политиката по интеграция на имигранти“.',
        ),
        paragraph(
          'Within it, the regional association of municipalities “Maritsa” held forums in June. They were attended by local authorities, institutions, regional branches of the central executive, social partners and NGOs. How they went is told in a ',
          link('report in Bulgarian', to('news', 'fora-rso-marica')),
          '.',
        ),
      ),
      richText(
        paragraph(
          'Назва проєкту мовою оригіналу — „Надграждане на капацитет и създаване на активна платформа в подкрепа на политиката по интеграция на имигранти“.',
        ),
        paragraph(
          'У його межах регіональне обʼєднання громад «Мариця» провело в червні форуми. У них узяли участь місцеві органи влади, установи, регіональні підрозділи центральної виконавчої влади, соціальні партнери та неурядові організації. Про їхній перебіг розповідає ',
          link('звіт болгарською мовою', to('news', 'fora-rso-marica')),
          '.',
        ),
      ),
    ),
    targetGroup: translated(
      richText(
        paragraph('Na fórach sa zúčastnili:'),
        bullets(
          'miestne orgány,',
          'inštitúcie,',
          'regionálne pracoviská ústredných orgánov štátnej správy,',
          'sociálni partneri,',
          'mimovládne organizácie.',
        ),
      ),
      richText(
        paragraph('The forums were attended by:'),
        bullets(
          'local authorities,',
          'institutions,',
          'regional branches of the central executive,',
          'social partners,',
          'non-governmental organisations.',
        ),
      ),
      richText(
        paragraph('У форумах узяли участь:'),
        bullets(
          'місцеві органи влади,',
          'установи,',
          'регіональні підрозділи центральної виконавчої влади,',
          'соціальні партнери,',
          'неурядові організації.',
        ),
      ),
    ),
    activities: [
      {
        title: translated('Regionálne fóra', 'Regional forums', 'Регіональні форуми'),
        text: translated(
          richText(
            paragraph(
              'Pracovalo sa interaktívne a formou hrania rolí. Súčasťou bolo praktické cvičenie na skutočných prípadoch.',
            ),
          ),
          richText(
            paragraph(
              'The work was interactive and used role play. A practicum on real cases was part of it.',
            ),
          ),
          richText(
            paragraph(
              'Працювали інтерактивно, з рольовими іграми. Складником був практикум на реальних випадках.',
            ),
          ),
        ),
      },
    ],
    outputs: [
      {
        text: translated(
          'Regionálne opatrenia pre plánovacie dokumenty oblasti Chaskovo.',
          'Regional measures for the planning documents of the Haskovo region.',
          'Регіональні заходи для планувальних документів Хасковської області.',
        ),
      },
    ],
    partners: [
      { organisation: to('organisations', 'rso-marica'), role: 'applicant' },
      { organisation: to('organisations', 'europsky-integracny-fond'), role: 'funder' },
    ],
    gallery: [picture('forum-hall.png'), picture('roleplay.png'), picture('practicum.png')],
    euFunded: true,
    disclaimer: translated(
      'Za obsah zodpovedá výlučne RSO „Marica“. Obsah nevyjadruje oficiálne stanovisko Európskej únie ani zmluvného orgánu.',
      'RSO “Maritsa” alone is responsible for the content. It does not state the official position of the European Union or of the contracting authority.',
      'За зміст відповідає виключно РСО «Мариця». Він не відображає офіційної позиції Європейського Союзу чи органу-замовника.',
    ),
  },
]
