import type { Locale } from '../i18n/locales'
import { termOf } from './termOf'

/**
 * Other words for the same thing: what people type, and after the arrow what offices write. Both in any form; the
 * terms are made of them as of a text. A line serves one direction; where both are typed, both lines stand here.
 * Newcomers' and officials' words, not those of one page: what an editor writes tomorrow is found by them, too.
 */
const lists: Record<Locale, string> = {
  sk: `
    vízum víza azyl legalizácia > pobyt
    trvalý prechodný tolerovaný > pobyt
    imigrácia imigračný prisťahovalec > pobyt cudzinec
    utečenec odídenec utekať vojna > útočisko ukrajina
    ukrajinec ukrajinka ukrajinský > ukrajina
    ukrajina > ukrajinský
    migrant imigrant expat > cudzinec obyvateľ
    cudzinec > cudzinecký
    prísť prišiel príchod prisťahovať sťahovanie nasťahovať > prisťahovaný príchod orientácia nový
    záchranka sanitka > tiesňový 112
    tiesňový núdzový > tieseň 112
    podvodník podvod > podvody
    škôlka jasle predškolský > materská škôlka zápis
    materská > škôlka
    pediater > detský lekár
    základná stredná žiak vyučovanie štúdium > škola vzdelávanie
    škola > vzdelávanie
    svadba manželstvo vydaj ženiť > sobáš
    pôrod bábätko tehotná > narodenie dieťa
    prídavok príspevok podpora sociálka > dávka pomoc
    dávka > pomoc príspevok
    ubytovanie ubytovňa podnájom prenájom > bývanie nájom nájomný
    prenájom nájom podnájom > nájomný byt
    nájomný > nájom
    obecný > mestský nájomný
    byt dom izba > bývanie
    bývanie > byt
    smeti odpadky smetiak kontajner > odpad
    daň dane platba > poplatok daň
    peniaze financie > finančný peniaze
    núdza chudoba > hmotný núdza
    opatrovateľka opatrovať opatrovanie ošetrovateľ ošetrovanie > opatrovateľský
    senior dôchodca starec starý starší > vek odkázaný senior
    invalid invalidný postihnutý ťzp > postihnutie odkázaný
    doktor zubár gynekológ ambulancia poliklinika nemocnica pohotovosť > lekár zdravie
    lekár nemocnica poistenie > zdravie
    poistenie poistka > poisťovňa
    násilie týranie > násilie bezpečnosť
    zamestnanie brigáda job robota > práca
    nezamestnaný zamestnávateľ plat mzda > práca zamestnanec
    diplom kvalifikácia vysvedčenie > vzdelanie uznanie
    kurs lekcia doučovanie > kurz
    slovenský jazyk učiť > slovenčina
    slovenčina > slovenský jazyk
    preklad prekladateľ tlmočník > tlmočenie
    slovník slovíčka > slovníček
    autobus električka trolejbus mhd vlak lístok > doprava cestovný
    mhd > mestský hromadný doprava
    zľava lacnejší > zľavnený zľava
    vodičák auto > vodičský
    parkovať parkovisko > parkovanie
    formulár tlačivo vzor > tlačivo tabuľka
    úradník referent > pracovník samospráva
    príručka manuál návod metodika > pomôcka príručka
    školenie kurz tréning seminár workshop > školenie vzdelávanie
    cesta exkurzia > návšteva
    župan primátor starosta > predseda
    kraj župa vúc > kraj samosprávny
    magistrát radnica > úrad magistrát
    eurofond grant dotácia > fond financovanie
    gdpr osobný údaj > súkromie údaj
    cookies koláčik > cookie súkromie
    rozhlas > rádio rozhlas
    noviny médiá tlač > noviny médiá
    začiatok začať > začínať
    sused susedka > susedský susedstvo`,
  en: `
    visa permit immigration immigrant asylum > residence
    residency permanent temporary > residence
    alien expat migrant > foreigner foreign
    newcomer > new resident
    moved moving relocate relocation arrive > new residents moved arriving
    refugee asylum war displaced > ukraine refuge
    protection > refuge
    ukrainian > ukraine
    scam scammer fraudster cheat > fraud
    emergency urgent ambulance fire police > emergency 112
    nursery preschool daycare creche childcare > kindergarten
    kindergarten > nursery
    enroll register signup > enrol
    pediatrician paediatrician vaccination vaccine > paediatrician vaccination
    kid baby > child
    school pupil study > education school
    married wedding marry > marriage
    baby pregnant pregnancy > birth
    benefit allowance welfare support > benefit aid
    apartment rental renting tenancy accommodation lodging > flat rent housing
    flat > rented housing
    council social > municipal social
    rent renting > rented
    live living > housing
    home house homeless > housing
    garbage rubbish trash litter refuse > waste
    fee tax payment > charge fee
    charge > fee
    money financial poor poverty > material financial money
    carer caregiver nurse nursing > care home
    elderly senior pensioner old > older age
    disabled handicapped wheelchair > disability
    gp dentist hospital clinic physician medical medicine > doctor health
    doctor healthcare insurance > health
    violence abuse > violence safety
    job employment vacancy hire hiring employer > work job
    salary wage > work employee
    diploma degree qualification > recognition education
    labour labor > labour work
    class lesson language > course lesson language
    learn > course learning
    translator interpreter translation > interpreting
    dictionary vocabulary word > glossary
    bus tram train metro ticket transit > transport fares
    ticket > tickets
    discount cheaper > reduced reduction
    travel season > fares card
    license driver car > driving licence
    template form download > form table
    handbook manual guidance guide instruction > guide aid
    official clerk officer > staff municipal
    trip excursion journey > visit
    workshop seminar course > training
    goal aim purpose > objective
    funded financed grant eu > fund funding european
    personal data gdpr cookie > privacy data cookie
    policy > privacy
    volunteer > volunteering
    neighbor neighbour > neighbourhood neighbours
    neighborhood > neighbourhood
    start begin began > begin
    happen > leave
    pobyt vizum > residence
    byt ubytovanie byvanie > flat housing
    skolka skola materska > kindergarten school
    praca zamestnanie > work
    lekar doktor > doctor
    mhd autobus doprava > transport
    odpad smeti > waste
    slovencina kurz > slovak course
    urad > office hall
    policia cudzinecka > foreign police
    liga ludske prava > league human rights`,
  uk: `
    віза дозвіл посвідка прописка проживання легалізація > перебування
    міграційний міграція імміграція > перебування поліція
    проживання > проживання перебування
    житель новоприбулий приїжджий > мешканець
    мігрант іммігрант чужинець > іноземець
    біженець переселенець війна захист прихисток притулок > притулок україна
    українець українка український > україна
    приїхати приїзд прибути > приїзд приїхали
    переїхати переїзд > переїхав нових знайомство
    екстрений терміновий швидкий рятувальник > екстрений небезпека 112
    обман шахрай шахрайство > шахрай
    дитсадок садочок ясла дошкільний > садок дитячий
    садок садочок > дитячий садок
    педіатр щеплення вакцинація > дитячий лікар щеплення
    школа навчання учень > освіта школа
    шлюб весілля одруження одружитися > шлюб
    пологи немовля вагітна > народження дитина
    виплата пільга субсидія соціальний > виплата допомога
    матеріальний > фінансовий скрута
    допомога > підтримка
    квартира оренда орендувати зняти найняти кімната гуртожиток > житло орендний квартира
    оренда орендувати > орендний
    житло > квартира
    сміття смітник сміттєвий > відходи сміття
    плата податок оплата комуналка > збір платіж
    платіж > збір
    гроші кошти > гроші скрута
    доглядальниця доглядати бабуся дідусь > догляд
    пенсіонер старий літній старість > літній вік
    лікар доктор стоматолог лікарня поліклініка медик хвороба > лікар здоровʼя
    страховка страхування медичний > страхування здоровʼя
    насилля насильство > насильство безпека
    робота вакансія працевлаштування підробіток заробіток зарплата > робота
    праця > робота
    диплом нострифікація кваліфікація > визнання освіта
    словацький мова вчити вивчення урок > словацька курс мова
    перекладач перекладачка переклад > переклад
    словник словничок > словничок
    автобус трамвай тролейбус маршрутка потяг проїзний проїзд квиток > транспорт проїзд
    знижка пільговий дешевше > пільга пільговий
    право водій водійський авто машина > посвідчення водія
    парковка > паркування
    бланк формуляр шаблон > бланк таблиця
    інструкція довідник підручник > посібник вказівка
    чиновник службовець посадовець > працівник самоврядування
    тренінг семінар курс > навчання
    поїздка екскурсія > візит
    мер мерія магістрат > управа
    мета завдання > ціль
    проект > проєкт
    персональний дані cookie > конфіденційність дані
    доступність інвалідність > доступність інвалідність
    сусід > сусід сусідство
    волонтер волонтерка > волонтерство
    жилье жильё > житло
    врач больница > лікар здоровʼя
    детский сад > дитячий садок
    жительство вид > перебування
    язык языка язика > мова
    беженец беженцы > притулок україна
    деньги пособие > гроші виплата
    мусор > сміття відходи
    помощь > допомога
    документы > документ
    полиция > поліція
    пожарный пожарные > пожежник
    скорая > швидкий
    безопасность > безпека
    насилие > насильство безпека
    мошенник мошенничество > шахрай
    регистрация прописаться > реєстрація перебування
    справка > довідка
    свидетельство > свідоцтво
    ребенок ребёнок дети > дитина
    рождение роды > народження
    брак свадьба > шлюб
    уход сиделка > догляд
    переводчик перевод > переклад перекладач
    аренда снять > оренда квартира
    проезд билет > проїзд квиток
    пенсия пенсионер > літній пенсія
    убежище временная защита > притулок захист
    бесплатно бесплатный > безкоштовний
    запись > запис
    безработный зарплата вакансии > робота
    налог > податок збір
    pobyt побит prechodný > перебування
    byt ubytovanie bývanie > квартира житло
    škôlka школка скулка materská > садок дитячий
    práca zamestnanie праца > робота
    úrad уряд > установа управління управа
    cudzinecká polícia cudzinec > поліція іноземець
    odídenec útočisko азиль > притулок україна
    lekár poisťovňa doktor > лікар здоровʼя
    mhd autobus doprava > транспорт
    odpad smeti > відходи сміття
    slovenčina kurz словенчина > словацька курс`,
}

type Meanings = ReadonlyMap<string, ReadonlySet<string>>

function meaningsOf(locale: Locale): Meanings {
  const terms = (words: string) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => termOf(word, locale))
  const found = new Map<string, Set<string>>()
  for (const line of lists[locale].trim().split('\n')) {
    const [typed = '', written = ''] = line.split(' > ')
    for (const term of terms(typed)) {
      const meant = found.get(term) ?? new Set()
      for (const other of terms(written)) if (other !== term) meant.add(other)
      found.set(term, meant)
    }
  }
  return found
}

const kept: Partial<Record<Locale, Meanings>> = {}
const none: ReadonlySet<string> = new Set()

/** The terms of what offices write for a term that people type; none for most. */
export function synonymsOf(term: string, locale: Locale): ReadonlySet<string> {
  kept[locale] ??= meaningsOf(locale)
  return kept[locale].get(term) ?? none
}
