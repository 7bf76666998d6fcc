import type { DownloadBlock, News, QuoteBlock, StepsBlock } from '../../../cms/payload-types'
import { inBratislava } from '../../inBratislava'
import { block, heading, image, link, numbered, paragraph, richText, table } from '../../lexical'
import { file, picture, to } from '../../reference'
import type { SeededDocument } from '../../seeded'
import { translated } from '../../translated'
import { sampleDate } from '../sampleDate'

const kapacity = to('projects', 'kapacity')
const league = translated('Liga za ľudské práva', 'Human Rights League', 'Ліга за права людини')

/** What happened in the project, told from the facts alone. Some are left untranslated on purpose: the site says so. */
export const projectNews: SeededDocument<News>[] = [
  {
    slug: translated('projekt-kapacity-sa-zacina', 'kapacity-begins', 'pochynaietsia-proiekt-kapacity'),
    title: translated(
      'Projekt KapaCITY sa začína: tri roky pre mestá a ich nových obyvateľov',
      'KapaCITY begins: three years for towns and their new residents',
      'Починається KapaCITY: три роки для міст і їхніх нових мешканців',
    ),
    summary: translated(
      'Od januára 2018 do decembra 2020 sa tri mestá a jeden kraj budú učiť, ako sa postarať o obyvateľov z krajín mimo Európskej únie.',
      'From January 2018 to December 2020 three cities and one region will learn how to look after residents from outside the European Union.',
      'Від січня 2018 року до грудня 2020 року три міста та один край вчитимуться дбати про мешканців із країн поза Європейським Союзом.',
    ),
    cover: picture('neighbours.png'),
    source: league,
    publishedOn: inBratislava('2018-01-10', '09:00'),
    topics: [to('topics', 'spoluzitie')],
    project: kapacity,
    audience: 'public',
    body: translated(
      richText(
        sampleDate.sk,
        paragraph(
          'Projekt ',
          link('KapaCITY', kapacity),
          ' trvá od 1. januára 2018 do 31. decembra 2020. Stojí na jednoduchej myšlienke: o tom, či sa človek v novej krajine usadí dobre, rozhoduje najmä miesto, kde býva a pracuje.',
        ),
        heading('Prečo práve samosprávy'),
        paragraph(
          'Mestá a kraje majú pôsobnosť voči každému obyvateľovi, nech má akékoľvek občianstvo. Málokedy ju však využívajú aj voči ľuďom z tretích krajín. Jednou z príčin je nedostatok vyškolených ľudí.',
        ),
        heading('Čo bude nasledovať'),
        numbered(
          'Stratégie integrácie v každej zapojenej samospráve.',
          'Interkultúrne a právne vzdelávanie a študijná návšteva v zahraničí.',
          'Komunikačné zručnosti samospráv.',
          'Sieťovanie a prenos dobrej praxe.',
          'Informačné materiály pre samosprávy.',
          'Koordinátori aktivít priamo v samosprávach.',
        ),
        paragraph('Projekt spolufinancuje Európska únia z Fondu pre azyl, migráciu a integráciu.'),
      ),
      richText(
        sampleDate.en,
        paragraph(
          link('KapaCITY', kapacity),
          ' runs from 1 January 2018 to 31 December 2020. It rests on a simple idea: whether people settle well in a new country is decided mostly where they live and work.',
        ),
        heading('Why municipalities'),
        paragraph(
          'Towns and regions are competent for every resident, whatever their citizenship. Yet they seldom act on it for people from third countries. One of the causes is a lack of trained staff.',
        ),
        heading('What comes next'),
        numbered(
          'Integration strategies in each municipality involved.',
          'Intercultural and legal training, and a study visit abroad.',
          'Communication skills of municipalities.',
          'Networking and the transfer of good practice.',
          'Information materials for municipalities.',
          'Coordinators of activities within the municipalities themselves.',
        ),
        paragraph(
          'The project is co-funded by the European Union from the Asylum, Migration and Integration Fund.',
        ),
      ),
      richText(
        sampleDate.uk,
        paragraph(
          'Проєкт ',
          link('KapaCITY', kapacity),
          ' триває від 1 січня 2018 року до 31 грудня 2020 року. В його основі проста думка: чи добре людина влаштується в новій країні, вирішується здебільшого там, де вона живе та працює.',
        ),
        heading('Чому саме самоврядування'),
        paragraph(
          'Міста та краї відповідають за кожного мешканця, хоч би яке він мав громадянство. Проте щодо людей із третіх країн вони рідко діють. Одна з причин — брак підготовлених працівників.',
        ),
        heading('Що далі'),
        numbered(
          'Стратегії інтеграції в кожній залученій громаді.',
          'Міжкультурне та правове навчання й навчальний візит за кордон.',
          'Комунікаційні вміння громад.',
          'Налагодження звʼязків і передання доброї практики.',
          'Інформаційні матеріали для громад.',
          'Координатори заходів безпосередньо в громадах.',
        ),
        paragraph('Проєкт співфінансує Європейський Союз із Фонду притулку, міграції та інтеграції.'),
      ),
    ),
  },
  {
    slug: translated(
      'prve-koordinacne-stretnutie',
      'first-coordination-meeting',
      'persha-koordynatsiina-zustrich',
    ),
    title: translated(
      'Prvé koordinačné stretnutie: partneri a samosprávy za jedným stolom',
      'First coordination meeting: partners and self-governments at one table',
      'Перша координаційна зустріч: партнери та самоврядування за одним столом',
    ),
    summary: translated(
      'Na prvom koordinačnom stretnutí sa zišli partneri projektu KapaCITY a zapojené samosprávy.',
      'The partners of the KapaCITY project and the self-governments involved came together at the first coordination meeting.',
      'На першій координаційній зустрічі зібралися партнери проєкту KapaCITY та залучені органи самоврядування.',
    ),
    cover: picture('round-table.png'),
    source: league,
    publishedOn: inBratislava('2018-02-15', '14:00'),
    topics: [to('topics', 'spoluzitie')],
    project: kapacity,
    audience: 'public',
    body: translated(
      richText(
        sampleDate.sk,
        paragraph(
          'Na prvom koordinačnom stretnutí projektu ',
          link('KapaCITY', kapacity),
          ' sa stretli jeho partneri a samosprávy, ktoré sa do neho zapojili.',
        ),
        heading('Kto je v projekte'),
        table(
          ['Úloha', 'Organizácia'],
          ['Žiadateľ', 'Liga za ľudské práva, o. z.'],
          ['Partneri', 'CVEK, Marginal, Nadácia Milana Šimečku'],
          ['Podpora a mentorstvo', 'Únia miest Slovenska'],
          ['Spolupracujúce samosprávy', 'Bratislava, Banská Bystrica, Trnava, Košický samosprávny kraj'],
        ),
        paragraph(
          'Koordinácia je jednou zo schopností, ktoré má projekt u miestnych aktérov rozvinúť – popri odborných, sieťovacích, advokačných a komunikačných.',
        ),
      ),
      richText(
        sampleDate.en,
        paragraph(
          'At the first coordination meeting of the ',
          link('KapaCITY', kapacity),
          ' project its partners met the self-governments that have joined it.',
        ),
        heading('Who is in the project'),
        table(
          ['Role', 'Organisation'],
          ['Applicant', 'Human Rights League'],
          ['Partners', 'CVEK, Marginal, Milan Šimečka Foundation'],
          ['Support and mentoring', 'Union of Towns and Cities of Slovakia'],
          [
            'Cooperating self-governments',
            'Bratislava, Banská Bystrica, Trnava, Košice Self-governing Region',
          ],
        ),
        paragraph(
          'Coordination is one of the capacities that the project is to develop in local actors, beside professional, networking, advocacy and communication ones.',
        ),
      ),
      richText(
        sampleDate.uk,
        paragraph(
          'На першій координаційній зустрічі проєкту ',
          link('KapaCITY', kapacity),
          ' зустрілися його партнери та органи самоврядування, що до нього приєдналися.',
        ),
        heading('Хто бере участь у проєкті'),
        table(
          ['Роль', 'Організація'],
          ['Заявник', 'Ліга за права людини'],
          ['Партнери', 'CVEK, Marginal, Фонд Мілана Шимечки'],
          ['Підтримка та наставництво', 'Союз міст Словаччини'],
          ['Громади, що співпрацюють', 'Братислава, Банська Бистриця, Трнава, Кошицький самоврядний край'],
        ),
        paragraph(
          'Координація — одна зі спроможностей, які проєкт має розвинути в місцевих діячів, поряд із фаховою, мережевою, адвокаційною та комунікаційною.',
        ),
      ),
    ),
  },
  {
    slug: translated(
      'rozhovor-v-the-slovak-spectator',
      'interview-in-the-slovak-spectator',
      'interviu-u-the-slovak-spectator',
    ),
    title: translated(
      'O KapaCITY v novinách: rozhovor s Elenou Gallovou Kriglerovou v The Slovak Spectator',
      'KapaCITY in the papers: an interview with Elena Gallová Kriglerová in The Slovak Spectator',
      'Про KapaCITY в пресі: інтервʼю з Еленою Галловою Криглеровою у The Slovak Spectator',
    ),
    summary: translated(
      'Anglicky písané noviny uverejnili rozhovor, v ktorom Elena Gallová Kriglerová hovorí o projekte.',
      'The English-language paper has published an interview with Elena Gallová Kriglerová about the project.',
      'Англомовне видання опублікувало інтервʼю, у якому Елена Галлова Криглерова розповідає про проєкт.',
    ),
    cover: picture('conversation.png'),
    publishedOn: inBratislava('2018-09-05', '10:30'),
    topics: [to('topics', 'spoluzitie')],
    project: kapacity,
    audience: 'public',
    body: translated(
      richText(
        sampleDate.sk,
        paragraph(
          'K ohlasom projektu ',
          link('KapaCITY', kapacity),
          ' v médiách patrí rozhovor s Elenou Gallovou Kriglerovou v The Slovak Spectator.',
        ),
        paragraph(
          'Rozhovor neprepisujeme a jeho presnú adresu neuvádzame: tu je ',
          link('domovská stránka vydavateľa', 'https://spectator.sme.sk'),
          '. Všetky ohlasy v médiách sú zhromaždené na ',
          link('stránke projektu', kapacity),
          '.',
        ),
      ),
      richText(
        sampleDate.en,
        paragraph(
          'The media coverage of the ',
          link('KapaCITY', kapacity),
          ' project includes an interview with Elena Gallová Kriglerová in The Slovak Spectator.',
        ),
        paragraph(
          'We do not reprint the interview, nor do we give its exact address: here is the ',
          link('publisher’s home page', 'https://spectator.sme.sk'),
          '. All media coverage is gathered on ',
          link('the project’s page', kapacity),
          '.',
        ),
      ),
      richText(
        sampleDate.uk,
        paragraph(
          'Серед відгуків про проєкт ',
          link('KapaCITY', kapacity),
          ' у медіа — інтервʼю з Еленою Галловою Криглеровою у The Slovak Spectator.',
        ),
        paragraph(
          'Саме інтервʼю ми не передруковуємо й точної адреси не подаємо: ось ',
          link('головна сторінка видавця', 'https://spectator.sme.sk'),
          '. Усі публікації в медіа зібрано на ',
          link('сторінці проєкту', kapacity),
          '.',
        ),
      ),
    ),
  },
  {
    slug: translated('rozhovor-na-radio-slovakia-international', 'interview-on-radio-slovakia-international'),
    title: translated(
      'Projekt v éteri: rozhovor na Radio Slovakia International',
      'The project on air: an interview on Radio Slovakia International',
    ),
    summary: translated(
      'O projekte KapaCITY hovoril aj rozhovor vo vysielaní Radio Slovakia International.',
      'The KapaCITY project was also the subject of an interview broadcast by Radio Slovakia International.',
    ),
    cover: picture('interview.png'),
    publishedOn: inBratislava('2018-10-17', '16:00'),
    topics: [to('topics', 'spoluzitie')],
    project: kapacity,
    audience: 'public',
    body: translated(
      richText(
        sampleDate.sk,
        paragraph(
          'Okrem tlače sa projektu ',
          link('KapaCITY', kapacity),
          ' venoval aj rozhlas: rozhovor o ňom odvysielalo Radio Slovakia International. Presnú adresu rozhovoru neuvádzame, tu je ',
          link('domovská stránka vysielateľa', 'https://enrsi.rtvs.sk'),
          '.',
        ),
        paragraph(
          'Súčasťou projektu je naučiť samosprávy hovoriť s rôznymi skupinami obyvateľov. Médiá patria k miestnym aktérom, s ktorými sa na tom pracuje.',
        ),
      ),
      richText(
        sampleDate.en,
        paragraph(
          'Besides the press, radio has taken an interest in the ',
          link('KapaCITY', kapacity),
          ' project: an interview about it was broadcast by Radio Slovakia International. We do not give the interview’s exact address; here is the ',
          link('broadcaster’s home page', 'https://enrsi.rtvs.sk'),
          '.',
        ),
        paragraph(
          'Part of the project is teaching municipalities to speak with the various groups of their residents. The media are among the local actors who take part in this.',
        ),
      ),
    ),
  },
  {
    slug: translated(
      'online-ucebna-pomocka-pre-samospravy',
      'online-learning-aid-for-municipalities',
      'onlain-posibnyk-dlia-hromad',
    ),
    title: translated(
      'Samosprávy dostali online učebnú pomôcku',
      'Municipalities have an online learning aid',
      'Громади отримали навчальний онлайн-посібник',
    ),
    summary: translated(
      'Ako postupovať, keď k okienku príde cudzinec? Pomôcka dáva inštrukcie a praktické informácie na jedno miesto.',
      'What to do when a foreigner comes to the counter? The aid brings instructions and practical information together.',
      'Як діяти, коли до відділу приходить іноземець? Посібник зібрав вказівки та практичну інформацію в одному місці.',
    ),
    cover: picture('learning-aid.png'),
    source: league,
    publishedOn: inBratislava('2019-11-20', '08:30'),
    topics: [to('topics', 'vzdelavanie'), to('topics', 'pobyt')],
    project: kapacity,
    audience: 'public',
    body: translated(
      richText(
        sampleDate.sk,
        paragraph(
          'Piata aktivita projektu ',
          link('KapaCITY', kapacity),
          ' sú informačné materiály pre samosprávy. Ich jadrom je ',
          link('online učebná pomôcka', to('materials', 'online-ucebna-pomocka')),
          ': inštrukcie, ako postupovať pri poskytovaní služieb cudzincom, a praktické informácie, ktoré k tomu treba.',
        ),
        block<StepsBlock>('steps', {
          title: 'Ako s pomôckou pracovať',
          steps: [
            { title: 'Prečítajte si kapitolu o svojej agende', text: 'Každá sa dá čítať samostatne.' },
            {
              title: 'Porovnajte ju s postupom na svojom pracovisku',
              text: 'Poznačte si, čo treba zmeniť a kto o tom rozhoduje.',
            },
            {
              title: 'Vezmite si kontrolný zoznam k okienku',
              text: 'Zmestí sa na jednu stranu a dá sa vytlačiť.',
            },
          ],
        }),
        block<DownloadBlock>('download', {
          document: file('kontrolny-zoznam-sk.pdf'),
          label: 'Kontrolný zoznam k okienku',
        }),
        paragraph('Pracovníci členských miest nájdu po prihlásení aj podrobné inštrukcie.'),
      ),
      richText(
        sampleDate.en,
        paragraph(
          'The fifth activity of the ',
          link('KapaCITY', kapacity),
          ' project is information materials for municipalities. At their core is the ',
          link('online learning aid', to('materials', 'online-ucebna-pomocka')),
          ': instructions on how to proceed when providing services to foreigners, with the practical information needed.',
        ),
        block<StepsBlock>('steps', {
          title: 'How to work with the aid',
          steps: [
            { title: 'Read the chapter on your own field', text: 'Each can be read by itself.' },
            {
              title: 'Compare it with what your office does',
              text: 'Note what should change and who decides about it.',
            },
            { title: 'Take the checklist to the counter', text: 'It fits on one page and can be printed.' },
          ],
        }),
        block<DownloadBlock>('download', {
          document: file('kontrolny-zoznam-en.pdf'),
          label: 'Checklist for the counter',
        }),
        paragraph('Staff of member towns will find detailed instructions after signing in.'),
      ),
      richText(
        sampleDate.uk,
        paragraph(
          'Пʼятий захід проєкту ',
          link('KapaCITY', kapacity),
          ' — інформаційні матеріали для громад. Їхня основа — ',
          link('навчальний онлайн-посібник', to('materials', 'online-ucebna-pomocka')),
          ': вказівки, як діяти, надаючи послуги іноземцям, і потрібна для цього практична інформація.',
        ),
        block<StepsBlock>('steps', {
          title: 'Як працювати з посібником',
          steps: [
            { title: 'Прочитайте розділ про свою ділянку роботи', text: 'Кожен можна читати окремо.' },
            {
              title: 'Порівняйте його з порядком у своєму відділі',
              text: 'Занотуйте, що варто змінити і хто це вирішує.',
            },
            {
              title: 'Візьміть контрольний перелік до відділу',
              text: 'Він займає одну сторінку, його можна роздрукувати.',
            },
          ],
        }),
        block<DownloadBlock>('download', {
          document: file('kontrolny-zoznam-uk.pdf'),
          label: 'Контрольний перелік для відділу',
        }),
        paragraph('Працівники міст-учасників після входу знайдуть і докладні вказівки.'),
      ),
    ),
  },
  {
    slug: translated('koordinatori-v-samospravach', 'coordinators-in-municipalities'),
    title: translated(
      'Koordinátori: 800 hodín práce pre každú samosprávu',
      'Coordinators: 800 hours of work for each municipality',
    ),
    summary: translated(
      'V každej samospráve aj v Únii miest pomáha s projektom človek, ktorý to tam pozná.',
      'In each municipality, and in the Union of Towns, somebody who knows the place helps with the project.',
    ),
    cover: picture('counter.png'),
    publishedOn: inBratislava('2018-11-28', '11:00'),
    topics: [to('topics', 'spoluzitie'), to('topics', 'praca')],
    project: kapacity,
    audience: 'public',
    body: translated(
      richText(
        sampleDate.sk,
        paragraph(
          'Šiesta aktivita projektu ',
          link('KapaCITY', kapacity),
          ' sú koordinátori aktivít. Nie sú to ľudia zvonka, ale pracovníci mesta, kraja alebo únie.',
        ),
        table(
          ['Kde', 'Hodín za celý projekt'],
          ['Bratislava', '800'],
          ['Banská Bystrica', '800'],
          ['Trnava', '800'],
          ['Košický samosprávny kraj', '800'],
          ['Únia miest Slovenska', '200'],
        ),
        paragraph(
          'Koordinátor podporuje samosprávu v aktivitách projektu aj v jej vlastných aktivitách, ktoré z projektu vyrastú.',
        ),
        image(picture('towns-map.png')),
      ),
      richText(
        sampleDate.en,
        paragraph(
          'The sixth activity of the ',
          link('KapaCITY', kapacity),
          ' project is coordinators of activities. They do not come from outside: they are staff of the city, the region or the union.',
        ),
        table(
          ['Where', 'Hours over the whole project'],
          ['Bratislava', '800'],
          ['Banská Bystrica', '800'],
          ['Trnava', '800'],
          ['Košice Self-governing Region', '800'],
          ['Union of Towns and Cities of Slovakia', '200'],
        ),
        paragraph(
          'A coordinator supports the municipality in the project’s activities and in activities of its own that grow out of the project.',
        ),
        image(picture('towns-map.png')),
      ),
    ),
  },
  {
    slug: translated('interkulturne-a-pravne-vzdelavanie', undefined, 'mizhkulturne-ta-pravove-navchannia'),
    title: translated(
      'Čo sa učia ľudia v samosprávach: kultúra, komunikácia a právo',
      undefined,
      'Чого навчаються люди в громадах: культура, спілкування та право',
    ),
    summary: translated(
      'Druhá aktivita projektu spája interkultúrne a právne vzdelávanie a študijnú návštevu v zahraničí.',
      undefined,
      'Другий захід проєкту поєднує міжкультурне та правове навчання з навчальним візитом за кордон.',
    ),
    cover: picture('training.png'),
    publishedOn: inBratislava('2019-03-14', '13:00'),
    topics: [to('topics', 'vzdelavanie'), to('topics', 'jazyk')],
    project: kapacity,
    audience: 'public',
    body: translated(
      richText(
        sampleDate.sk,
        paragraph('Vzdelávanie v projekte ', link('KapaCITY', kapacity), ' má tri časti.'),
        heading('Interkultúrne vzdelávanie'),
        paragraph(
          'Migrácia, integrácia, kultúra a kultúrna identita, interkultúrna komunikácia a jej metódy, sociálna súdržnosť. Všetko sa viaže na situáciu samosprávy, z ktorej účastníci prišli.',
        ),
        heading('Právne vzdelávanie'),
        paragraph('Prehľad pobytového práva a praxe, oblasti integrácie a začlenenie sociálnych služieb.'),
        heading('Študijná návšteva'),
        paragraph('Cesta do samospráv v zahraničí, ktoré majú dobrú prax.'),
        image(picture('study-visit.png')),
      ),
      undefined,
      richText(
        sampleDate.uk,
        paragraph('Навчання в проєкті ', link('KapaCITY', kapacity), ' має три частини.'),
        heading('Міжкультурне навчання'),
        paragraph(
          'Міграція, інтеграція, культура та культурна ідентичність, міжкультурна комунікація та її методи, соціальна згуртованість. Усе це повʼязано зі становищем громади, з якої приїхали учасники.',
        ),
        heading('Правове навчання'),
        paragraph(
          'Огляд законодавства про перебування та його застосування, сфери інтеграції та залучення соціальних послуг.',
        ),
        heading('Навчальний візит'),
        paragraph('Поїздка до закордонних громад, які мають добру практику.'),
        image(picture('study-visit.png')),
      ),
    ),
  },
  {
    slug: translated('ako-vznika-lokalna-strategia'),
    title: translated('Ako vzniká miestna stratégia integrácie'),
    summary: translated(
      'Najprv potreby a čísla, potom plán: prvá aktivita projektu po krokoch. Tento článok je zatiaľ len po slovensky.',
    ),
    cover: picture('practicum.png'),
    publishedOn: inBratislava('2018-05-22', '09:30'),
    topics: [to('topics', 'spoluzitie')],
    project: kapacity,
    audience: 'public',
    body: translated(
      richText(
        sampleDate.sk,
        paragraph(
          'Prvou aktivitou projektu ',
          link('KapaCITY', kapacity),
          ' sú stratégie integrácie. Vznikajú v pravidelných konzultáciách a na sieťovacích stretnutiach samospráv s miestnymi aktérmi.',
        ),
        block<StepsBlock>('steps', {
          title: 'Od potrieb k opatreniam',
          steps: [
            { title: 'Zmapovať potreby', text: 'V každej samospráve zvlášť.' },
            {
              title: 'Získavať čísla pravidelne',
              text: 'Mechanizmus povie samospráve, koľko cudzincov žije na jej území a kto sú.',
            },
            {
              title: 'Napísať alebo obnoviť stratégiu',
              text: 'Na mieru samosprávy, nie podľa jednej šablóny.',
            },
            {
              title: 'Zaradiť chýbajúce služby do bežnej práce',
              text: 'Ide o sociálne služby, ktoré cudzincom zatiaľ chýbajú.',
            },
          ],
        }),
        paragraph(
          'Na stiahnutie máme aj ',
          link('osnovu miestnej stratégie integrácie', to('materials', 'lokalna-strategia-integracie')),
          '.',
        ),
      ),
    ),
  },
  {
    slug: translated('co-po-projekte-zostane', 'what-the-project-leaves-behind', 'shcho-zalyshyt-proiekt'),
    title: translated(
      'Čo po projekte zostane: sedem výstupov KapaCITY',
      'What the project leaves behind: seven outputs of KapaCITY',
      'Що залишить по собі проєкт: сім результатів KapaCITY',
    ),
    summary: translated(
      'Projekt sa končí 31. decembra 2020. Poznatky a mechanizmy majú v samosprávach pokračovať aj po ňom.',
      'The project ends on 31 December 2020. Its know-how and mechanisms are meant to go on in the municipalities.',
      'Проєкт завершується 31 грудня 2020 року. Знання та механізми мають діяти в громадах і після нього.',
    ),
    cover: picture('towns-map.png'),
    source: league,
    publishedOn: inBratislava('2020-12-31', '12:00'),
    topics: [to('topics', 'spoluzitie')],
    project: kapacity,
    audience: 'public',
    body: translated(
      richText(
        sampleDate.sk,
        paragraph(
          'Hlavným cieľom projektu ',
          link('KapaCITY', kapacity),
          ' bolo rozvinúť schopnosti miestnych aktérov a zanechať po sebe niečo, čo bude fungovať aj bez neho. Týchto sedem výstupov to opisuje:',
        ),
        numbered(
          'samosprávy a miestni aktéri lepšie pripravení na rastúci počet cudzincov,',
          'pomenované problémy, prekážky a príležitosti ako podklad pre verejné politiky,',
          'poznatky a mechanizmy pre systematické a udržateľné opatrenia,',
          'nástroje a opatrenia, ktoré samosprávam zostanú,',
          'informovanosť v Únii miest a medzi jej členmi,',
          'celoštátna diskusia o kompetenciách, modeloch a zdrojoch financovania,',
          'poznatky o komunikácii, ktorá predchádza napätiu.',
        ),
        block<QuoteBlock>('quote', { text: 'Opatrenia majú pokračovať aj po skončení projektu.' }),
      ),
      richText(
        sampleDate.en,
        paragraph(
          'The main objective of ',
          link('KapaCITY', kapacity),
          ' was to develop the capacities of local actors and to leave behind something that works without it. These seven outputs describe it:',
        ),
        numbered(
          'municipalities and local actors better prepared for a growing number of foreigners,',
          'problems, barriers and opportunities identified, as evidence for policy,',
          'know-how and mechanisms for systematic, sustainable measures,',
          'tools and measures that municipalities keep,',
          'information secured within the Union of Towns and among its members,',
          'a national debate about competences, models and sources of money,',
          'know-how for communication that prevents tension.',
        ),
        block<QuoteBlock>('quote', { text: 'The measures are to go on after the project ends.' }),
      ),
      richText(
        sampleDate.uk,
        paragraph(
          'Головною метою ',
          link('KapaCITY', kapacity),
          ' було розвинути спроможність місцевих діячів і залишити по собі те, що діятиме й без нього. Це описують сім результатів:',
        ),
        numbered(
          'громади та місцеві діячі, краще підготовлені до зростання кількості іноземців,',
          'визначені проблеми, перешкоди та можливості як підґрунтя для політики,',
          'знання та механізми для системних і сталих заходів,',
          'інструменти й заходи, що залишаються громадам,',
          'поінформованість у Союзі міст і серед його членів,',
          'загальнонаціональна дискусія про повноваження, моделі та джерела коштів,',
          'знання про спілкування, що запобігає напрузі.',
        ),
        block<QuoteBlock>('quote', { text: 'Заходи мають тривати й після завершення проєкту.' }),
      ),
    ),
  },
]
