import type { Topic } from '../../cms/payload-types'
import { bullets, heading, link, paragraph, richText } from '../lexical'
import { to } from '../reference'
import type { SeededDocument } from '../seeded'
import { translated } from '../translated'

export const topics: SeededDocument<Topic>[] = [
  {
    slug: translated('pobyt', 'residence', 'perebuvannia'),
    title: translated('Pobyt', 'Residence', 'Перебування'),
    summary: translated(
      'Doklady o pobyte, ohlasovanie zmien a úrady, s ktorými sa nový obyvateľ stretne ako s prvými.',
      'Residence documents, reporting changes and the offices that a new resident meets first.',
      'Документи на перебування, повідомлення про зміни та установи, з якими новий мешканець стикається найперше.',
    ),
    searchWords: translated(
      'víza, azyl, predĺženie dokladu, prisťahoval som sa, nové bydlisko, nahlásiť adresu, trvalý pobyt, občianstvo',
      'visa, asylum, extend my permit, just moved here, register an address, permanent residence, citizenship',
      'віза, прихисток, продовжити посвідку, прописка, щойно переїхали, зареєструвати адресу, громадянство',
    ),
    icon: 'residence',
    order: 10,
  },
  {
    slug: translated('praca', 'work', 'robota'),
    title: translated('Práca', 'Work', 'Робота'),
    summary: translated(
      'Hľadanie práce, zmluva, práva zamestnanca a uznanie vzdelania z inej krajiny.',
      'Looking for a job, the contract, an employee’s rights and recognition of education from abroad.',
      'Пошук роботи, трудовий договір, права працівника та визнання освіти, здобутої за кордоном.',
    ),
    searchWords: translated(
      'výplata, mzda, šéf, zamestnávateľ nezaplatil, brigáda, živnosť, výpoveď, prepustili ma, robota načierno, uznanie diplomu',
      'wages, salary, boss, employer has not paid, job, dismissed, self-employed, working conditions, foreign degree valid',
      'зарплата, не платять, роботодавець, начальник, вакансія, звільнили, підробіток, ФОП, визнання диплома',
    ),
    icon: 'work',
    order: 20,
  },
  {
    slug: translated('byvanie', 'housing', 'zhytlo'),
    title: translated('Bývanie', 'Housing', 'Житло'),
    summary: translated(
      'Nájom, obecné byty, poplatky spojené s bývaním a dobré susedské vzťahy.',
      'Renting, municipal flats, charges that come with housing, and good relations with neighbours.',
      'Оренда, муніципальні квартири, платежі за житло та добрі стосунки із сусідами.',
    ),
    searchWords: translated(
      'byt, podnájom, ubytovňa, domáci, kaucia, vysťahovanie, vyhodili z bytu, hlučný sused',
      'apartment, landlord, deposit, eviction, evicted, hostel, place to live, noisy neighbour',
      'квартира, гуртожиток, орендодавець, застава, виселили, де жити, галасливий сусід',
    ),
    icon: 'housing',
    order: 30,
  },
  {
    slug: translated('zdravie', 'health', 'zdorovia'),
    title: translated('Zdravie', 'Health', 'Здоровʼя'),
    summary: translated(
      'Lekár, zdravotná poisťovňa, pohotovosť a podpora pre ľudí, ktorí sa o seba nevedia postarať sami.',
      'Doctors, health insurance, help in an emergency, and support for people who cannot look after themselves.',
      'Лікар, медичне страхування, невідкладна допомога та підтримка людей, які не можуть подбати про себе самі.',
    ),
    searchWords: translated(
      'nemocnica, zubár, pohotovosť, lieky, lekáreň, očkovanie, tehotenstvo, psychológ, som chorý',
      'hospital, dentist, medicine, pharmacy, vaccination, pregnant, psychologist, ill',
      'лікарня, стоматолог, ліки, аптека, щеплення, вагітність, психолог, захворів',
    ),
    icon: 'health',
    order: 40,
  },
  {
    slug: translated('vzdelavanie', 'education', 'osvita'),
    title: translated('Vzdelávanie', 'Education', 'Освіта'),
    summary: translated(
      'Škôlky, školy, voľnočasové krúžky a vzdelávanie dospelých.',
      'Kindergartens, schools, clubs for children, and adult education.',
      'Дитячі садки, школи, гуртки та освіта для дорослих.',
    ),
    searchWords: translated(
      'zápis do školy, prvák, gymnázium, stredná škola, vysoká škola, univerzita, maturita, družina, rekvalifikácia',
      'enrol at school, college, university, studying, after-school, retraining',
      'записати до школи, ліцей, університет, вступ, групи подовженого дня, перекваліфікація',
    ),
    icon: 'education',
    order: 50,
  },
  {
    slug: translated('jazyk', 'language', 'mova'),
    title: translated('Jazyk', 'Language', 'Мова'),
    summary: translated(
      'Kurzy slovenčiny, tlmočenie na úrade a slová, ktoré pri okienku pomôžu.',
      'Slovak courses, interpreting at offices and the words that help at a counter.',
      'Курси словацької, усний переклад в установах і слова, що стануть у пригоді на прийомі.',
    ),
    searchWords: translated(
      'naučiť sa po slovensky, učiť sa slovenčinu, jazykový kurz, tlmočník, preklad dokumentov, nerozumiem',
      'learn Slovak, language classes, interpreter, translate documents, I do not understand',
      'вивчити словацьку, мовні курси, перекладач, переклад документів, не розумію',
    ),
    icon: 'language',
    order: 60,
  },
  {
    slug: translated('rodina-a-deti', 'family-and-children', 'simia-ta-dity'),
    title: translated('Rodina a deti', 'Family and children', 'Сімʼя та діти'),
    summary: translated(
      'Narodenie dieťaťa, sobáš, dávky pre rodiny a starostlivosť o najmenších.',
      'The birth of a child, marriage, family benefits and care of the youngest.',
      'Народження дитини, шлюб, виплати для сімей і догляд за найменшими.',
    ),
    searchWords: translated(
      'bábätko, pôrod, rodný list, svadba, rozvod, materská, rodičovský príspevok, prídavky na deti, jasle',
      'baby, birth certificate, wedding, divorce, maternity, child benefit, nursery',
      'немовля, пологи, свідоцтво про народження, весілля, розлучення, декрет, виплати на дитину, ясла',
    ),
    icon: 'family',
    order: 70,
  },
  {
    slug: translated('bezpecnost', 'safety', 'bezpeka'),
    title: translated('Bezpečnosť', 'Safety', 'Безпека'),
    summary: translated(
      'Tiesňové volania, ochrana pred násilím a vykorisťovaním, pomoc obetiam trestných činov.',
      'Emergency calls, protection from violence and exploitation, help for victims of crime.',
      'Екстрені виклики, захист від насильства та експлуатації, допомога потерпілим від злочинів.',
    ),
    searchWords: translated(
      'polícia, hasiči, horí, násilie v rodine, bije ma, udrel ma, znásilnenie, okradli ma, krádež, podviedli ma, vyhráža sa, rasizmus, urážajú ma, vzali mi pas',
      'police, fire, domestic violence, hits me, beats me, rape, robbed, stolen, threatened, racism, harassment, took my passport',
      'поліція, пожежа, домашнє насильство, бʼє мене, побили, зґвалтування, пограбували, вкрали, погрожує, расизм, ображають, забрали паспорт',
    ),
    body: translated(
      richText(
        heading('V tiesni'),
        bullets(
          [
            link('112', 'tel:112'),
            ' – tiesňové volanie: polícia, záchranka aj hasiči. Bezplatne, aj bez kreditu; operátor hovorí aj po anglicky.',
          ],
          [link('158', 'tel:158'), ' – polícia'],
          [link('155', 'tel:155'), ' – záchranná služba'],
          [link('150', 'tel:150'), ' – hasiči'],
        ),
        heading('Keď vám niekto ubližuje'),
        bullets(
          [
            link('0800\u00a0212\u00a0212', 'tel:0800212212'),
            ' – linka pre ženy, ktoré zažívajú násilie; nepretržite a bezplatne',
          ],
          [link('116\u00a0111', 'tel:116111'), ' – linka pre deti; nepretržite a bezplatne'],
        ),
      ),
      richText(
        heading('In an emergency'),
        bullets(
          [
            link('112', 'tel:112'),
            ' – police, ambulance and fire brigade. Free, even without credit; the operator speaks English, too.',
          ],
          [link('158', 'tel:158'), ' – police'],
          [link('155', 'tel:155'), ' – ambulance'],
          [link('150', 'tel:150'), ' – fire brigade'],
        ),
        heading('When somebody hurts you'),
        bullets(
          [
            link('0800\u00a0212\u00a0212', 'tel:0800212212'),
            ' – helpline for women who experience violence; day and night, free',
          ],
          [link('116\u00a0111', 'tel:116111'), ' – helpline for children; day and night, free'],
        ),
      ),
      richText(
        heading('У разі небезпеки'),
        bullets(
          [
            link('112', 'tel:112'),
            ' — екстрений виклик: поліція, швидка й пожежники. Безкоштовно, навіть якщо на телефоні немає грошей; оператор розуміє й англійську.',
          ],
          [link('158', 'tel:158'), ' — поліція'],
          [link('155', 'tel:155'), ' — швидка допомога'],
          [link('150', 'tel:150'), ' — пожежники'],
        ),
        heading('Якщо вас кривдять'),
        bullets(
          [
            link('0800\u00a0212\u00a0212', 'tel:0800212212'),
            ' — лінія для жінок, які зазнають насильства; цілодобово й безкоштовно',
          ],
          [link('116\u00a0111', 'tel:116111'), ' — лінія для дітей; цілодобово й безкоштовно'],
        ),
      ),
    ),
    icon: 'safety',
    order: 80,
  },
  {
    slug: translated('ukrajina', 'ukraine', 'ukraina'),
    title: translated('Pre ľudí z Ukrajiny', 'For people from Ukraine', 'Для людей з України'),
    summary: translated(
      'Prvé kroky a základné informácie pre ľudí, ktorí prišli z Ukrajiny.',
      'First steps and basic information for people who have come from Ukraine.',
      'Перші кроки та основна інформація для людей, які приїхали з України.',
    ),
    searchWords: translated(
      'vojna, utečenec, utiekli sme, odídenec, dočasné útočisko, pomoc ukrajincom',
      'war, refugee, fled, temporary protection, help for Ukrainians',
      'війна, біженець, втекли, тимчасовий захист, допомога українцям',
    ),
    body: translated(
      richText(
        paragraph(
          'Prišli ste nedávno? Začnite tu: ',
          link('základné informácie pre ľudí z Ukrajiny', to('pages', 'informacie-pre-ludi-z-ukrajiny')),
          '. Nájdete tam prvé kroky, dôležité číslo a mestá, ktoré vám pomôžu.',
        ),
      ),
      richText(
        paragraph(
          'Have you come recently? Start here: ',
          link('basic information for people from Ukraine', to('pages', 'informacie-pre-ludi-z-ukrajiny')),
          '. It has the first steps, the number to remember and the towns that will help you.',
        ),
      ),
      richText(
        paragraph(
          'Ви нещодавно приїхали? Почніть тут: ',
          link('основна інформація для людей з України', to('pages', 'informacie-pre-ludi-z-ukrajiny')),
          '. Там є перші кроки, важливий номер та міста, які вам допоможуть.',
        ),
      ),
    ),
    icon: 'ukraine',
    order: 90,
  },
  {
    slug: translated('peniaze-a-poplatky', 'money-and-fees', 'hroshi-ta-platezhi'),
    title: translated('Peniaze a poplatky', 'Money and fees', 'Гроші та платежі'),
    summary: translated(
      'Miestne dane a poplatky, bankový účet, dávky a pomoc v hmotnej núdzi.',
      'Local taxes and charges, a bank account, benefits and help in material need.',
      'Місцеві податки та збори, банківський рахунок, виплати та допомога у скруті.',
    ),
    searchWords: translated(
      'dlh, exekúcia, banka, účet, karta, hmotná núdza, nemám peniaze, sociálna dávka, daň z nehnuteľnosti',
      'debt, bank, open an account, card, no money, welfare, property tax',
      'борг, банк, відкрити рахунок, картка, немає грошей, соціальна допомога, податок на нерухомість',
    ),
    icon: 'money',
    order: 100,
  },
  {
    slug: translated('doprava', 'transport', 'transport'),
    title: translated('Doprava', 'Transport', 'Транспорт'),
    summary: translated(
      'Mestská hromadná doprava, cestovné lístky, zľavy, parkovanie a vodičský preukaz.',
      'Public transport, tickets, reduced fares, parking and driving licences.',
      'Міський транспорт, квитки, пільги, паркування та посвідчення водія.',
    ),
    searchWords: translated(
      'autobus, trolejbus, mhd, vlak, električenka, cestovný lístok, vodičák, parkovacia karta',
      'bus, train, tram, travel pass, driving licence, parking permit',
      'автобус, тролейбус, потяг, проїзний, квиток, права водія, паркувальний дозвіл',
    ),
    icon: 'transport',
    order: 110,
  },
  {
    slug: translated('spoluzitie', 'community', 'spilne-zhyttia'),
    title: translated('Spolužitie', 'Community', 'Спільне життя'),
    summary: translated(
      'Život v susedstve, komunitné centrá, dobrovoľníctvo a účasť na rozhodovaní mesta.',
      'Life in the neighbourhood, community centres, volunteering and having a say in the town’s decisions.',
      'Життя по сусідству, громадські центри, волонтерство та участь у рішеннях міста.',
    ),
    searchWords: translated(
      'dobrovoľník, kamaráti, zoznámiť sa, voľný čas, susedia, oslava, spolok, voľby',
      'volunteer, make friends, meet people, free time, neighbours, club, vote',
      'волонтер, друзі, познайомитися, дозвілля, сусіди, гурток, вибори',
    ),
    icon: 'community',
    order: 120,
  },
]
