/**
 * Sixty pages as a town might have them, invented for the test, and what readers ask for with the pages that
 * answer it. Queries are typed as people type: in other cases than the page has, without diacritics, with
 * mistakes, half-finished; `line: query = page page`.
 */
import type { Locale } from '../../site/i18n/locales'
import type { SearchRecord } from '../../site/search/SearchRecord'

const pages: Record<Locale, string> = {
  sk: `
pobyt-praca | Prechodný pobyt na účel zamestnania | O prechodný pobyt žiadate na oddelení cudzineckej polície. Prineste pas, fotografiu a potvrdenie o bezúhonnosti.
pobyt-trvaly | Trvalý pobyt na päť rokov | Kto žije na Slovensku dlhšie, môže požiadať o trvalý pobyt. Kolok stojí 165 eur.
pobyt-obnova | Obnovenie prechodného pobytu | Žiadosť o obnovenie podajte najneskôr v posledný deň platnosti.
utocisko | Dočasné útočisko pre ľudí z Ukrajiny | Kto utiekol pred vojnou, dostane doklad o tolerovanom pobyte s označením odídenec.
poistenie | Zdravotné poistenie cudzincov | Poisťovňu si vyberáte sami. Zamestnaných prihlási zamestnávateľ do ôsmich dní.
lekar | Ako si nájsť všeobecného lekára | Lekára hľadajte v zozname ambulancií kraja a uzavrite s ním dohodu.
pohotovost | Lekárska pohotovosť v noci a cez víkend | Ambulantná pohotovosť ošetruje do desiatej večer, potom choďte na urgentný príjem nemocnice.
skolka | Zápis do materskej školy | Zápis detí do škôlok býva v máji. O prijatí rozhoduje riaditeľka.
skola | Zápis do základnej školy | Šesťročné deti zapisujú rodičia v apríli v obvode, kde bývajú.
slovencina | Bezplatný kurz slovenčiny | Kurzy slovenského jazyka pre začiatočníkov sú v knižnici dvakrát týždenne.
diplomy | Uznávanie diplomov a vysvedčení | Doklady o vzdelaní uznáva stredisko ministerstva školstva; regulované povolania majú vlastný postup.
zivnost | Ako si založiť živnosť | Živnosť ohlásite na okresnom úrade, odbor živnostenského podnikania.
praca | Hľadanie práce na úrade práce | Úrad práce, sociálnych vecí a rodiny pomáha uchádzačom o zamestnanie.
zmluva | Pracovná zmluva a výpoveď | Zmluva musí byť písomná. Výpovedná lehota je najmenej jeden mesiac.
najom | Prenájom bytu | Nájomnú zmluvu si prečítajte celú; depozit býva vo výške jedného až dvoch nájmov.
ubytovna | Mestská ubytovňa | Krátkodobé bývanie v ubytovni schvaľuje mestský úrad na tri mesiace.
najomne-byty | Žiadosť o mestský nájomný byt | Poradovník zverejňuje mesto každý rok v januári.
odpad-poplatok | Poplatok za komunálny odpad | Poplatok platí každý, kto má v meste pobyt; zľavu majú rodiny s deťmi.
odpad-triedenie | Triedenie odpadu | Plasty patria do žltej nádoby, papier do modrej, sklo do zelenej.
mhd | Mestská hromadná doprava | Cestovné lístky na autobus a električku kúpite v automate alebo esemeskou.
vodicak | Výmena vodičského preukazu | Vodičský preukaz z tretej krajiny vymeníte na dopravnom inšpektoráte.
parkovanie | Parkovacie karty pre obyvateľov | Rezidenti parkujú vo svojej zóne s ročnou kartou.
banka | Účet v banke | Na základný bankový účet má právo každý, kto sa zdržiava v Európskej únii.
dan | Daň z príjmov fyzickej osoby | Daňové priznanie sa podáva do konca marca na daňovom úrade.
rodicovsky | Rodičovský príspevok | Príspevok dostáva rodič, ktorý sa stará o dieťa do troch rokov.
pridavok | Prídavok na dieťa | Prídavky vypláca štát mesačne na každé nezaopatrené dieťa.
rodny-list | Rodný list novorodenca | Matrika vydá rodný list podľa hlásenia z nemocnice.
sobas | Uzavretie manželstva s cudzincom | Snúbenci predložia na matrike doklady preložené súdnym prekladateľom.
overenie | Overovanie podpisov a listín | Overenie podpisu robí matričný úrad aj notár na počkanie.
preklady | Úradné preklady dokumentov | Zoznam súdnych prekladateľov vedie ministerstvo spravodlivosti.
tlmocenie | Tlmočník na úrade | Tlmočníčka do ukrajinčiny je na mestskom úrade v utorok a vo štvrtok.
pravnik | Bezplatná právna pomoc | Právnici Ligy za ľudské práva radia cudzincom telefonicky aj osobne.
diskriminacia | Kde sa sťažovať na diskrimináciu | Stredisko pre ľudské práva prijíma sťažnosti na nerovnaké zaobchádzanie.
nasilie | Pomoc pri domácom násilí | Bezpečný ženský dom prijíma ženy s deťmi nepretržite.
policia | Oddelenie cudzineckej polície | Termín si objednajte vopred cez internet; stránkové hodiny sú v pondelok.
tiesen | Tiesňové volania | Hasiči 150, záchranka 155, polícia 158, všetko spolu 112.
kniznica | Mestská knižnica | Knižnica má fond kníh v ukrajinčine a angličtine.
sport | Športové kluby pre deti | Futbal, plávanie a gymnastika pre deti všetkých národností.
komunita | Komunitné centrum na sídlisku | Centrum ponúka doučovanie, klub mamičiek a poradenstvo.
forum | Fórum cudzincov a mesta | Na fóre sa stretávajú obyvatelia z tretích krajín s vedením mesta.
strategia | Stratégia integrácie cudzincov | Mestské zastupiteľstvo schválilo miestnu integračnú stratégiu na päť rokov.
statistika | Štatistiky migrácie v kraji | Koľko cudzincov žije v okresoch kraja a odkiaľ pochádzajú.
interkulturne | Interkultúrne vzdelávanie úradníkov | Školenie o komunikácii medzi kultúrami pre zamestnancov samospráv.
pravne-skolenie | Školenie o pobytovom práve | Prehľad zákona o pobyte cudzincov pre pracovníkov prvého kontaktu.
cesta | Študijná cesta do Viedne | Zástupcovia miest sa učili z dobrej praxe rakúskych samospráv.
memorandum | Memorandum o spolupráci | Predseda Košického kraja podpísal memorandum v projekte KapaCITY.
koordinatori | Koordinátorky mestských aktivít | Každé mesto má koordinátorku, ktorá sieťuje miestnych aktérov.
prirucka | Príručka pre samosprávy | Online pomôcka s postupmi, ako poskytovať služby cudzincom.
dobrovolnici | Dobrovoľníci pomáhajú s jazykom | Jazykové tandemy spájajú dobrovoľníčky s nováčikmi v meste.
zbierka | Zbierka zimného oblečenia | Teplé bundy a topánky prinesťe do skladu na Hlavnej ulici.
obcianstvo | Štátne občianstvo Slovenskej republiky | O udelenie občianstva možno žiadať po ôsmich rokoch pobytu.
volby | Voľby do samosprávy | Voliť starostu a poslancov môžu aj cudzinci s trvalým pobytom.
hlasenie | Hlásenie zmeny adresy | Zmenu adresy oznámte polícii do piatich pracovných dní.
jedalen | Školské stravovanie | Obedy v školskej jedálni prihlasujte deň vopred.
seniori | Denné centrum pre seniorov | Starší ľudia sa stretávajú pri káve a ručných prácach.
ztp | Parkovací preukaz pre ľudí so zdravotným postihnutím | Preukaz vydáva úrad práce na základe posudku.
psychika | Duševné zdravie a krízová linka | Psychologička hovorí po rusky a po ukrajinsky, pomoc je anonymná.
ockovanie | Povinné očkovanie detí | Očkovací preukaz dieťaťa ukážte pediatrovi.
psy | Prihlásenie psa | Daň za psa sa platí ročne a pes musí mať čip.
stavba | Stavebné povolenie | Ohlásenie drobnej stavby podáte na stavebnom úrade.`,
  en: `
pobyt-praca | Temporary residence for employment | You apply for temporary residence at the foreign police. Bring your passport, a photograph and a criminal record certificate.
pobyt-trvaly | Permanent residence for five years | Those who have lived in Slovakia longer can apply for permanent residence. The fee is 165 euros.
pobyt-obnova | Renewing your residence permit | Submit the renewal on the last day of validity at the latest.
utocisko | Temporary protection for people from Ukraine | Whoever fled the war gets a document of tolerated stay marked odídenec.
poistenie | Health insurance of foreigners | You choose the insurance company yourself. Employers register their employees within eight days.
lekar | How to find a general practitioner | Look for a doctor in the region's list of surgeries and sign an agreement.
pohotovost | Emergency medical care at night and weekends | The out-of-hours clinic treats patients until ten, then go to the hospital.
skolka | Enrolment in nursery school | Children are enrolled in kindergartens in May. The headteacher decides on admissions.
skola | Enrolment in primary school | Parents enrol six-year-old children in April in the district where they live.
slovencina | Free Slovak language course | Slovak lessons for beginners take place in the library twice a week.
diplomy | Recognition of diplomas and certificates | Educational documents are recognised by a centre of the ministry; regulated professions have their own procedure.
zivnost | How to set up a trade licence | You report self-employment at the district office.
praca | Looking for work at the labour office | The office of labour, social affairs and family helps job seekers.
zmluva | Employment contract and notice | The contract must be in writing. The notice period is at least one month.
najom | Renting a flat | Read the whole lease; the deposit is usually one or two months' rent.
ubytovna | Municipal hostel | Short-term accommodation in the hostel is approved for three months.
najomne-byty | Applying for a council flat | The town publishes the waiting list every January.
odpad-poplatok | Municipal waste fee | Everyone who resides in the town pays the fee; families with children get a discount.
odpad-triedenie | Sorting waste | Plastics belong in the yellow bin, paper in the blue one, glass in the green one.
mhd | Public transport | Buy bus and tram tickets from a machine or by text message.
vodicak | Exchanging a driving licence | A driving licence from a third country is exchanged at the traffic inspectorate.
parkovanie | Parking permits for residents | Residents park in their zone with a yearly card.
banka | Opening a bank account | Everybody staying in the European Union has the right to a basic account.
dan | Personal income tax | The tax return is filed by the end of March at the tax office.
rodicovsky | Parental allowance | The allowance is for a parent caring for a child under three.
pridavok | Child benefit | The state pays the benefit monthly for every dependent child.
rodny-list | Birth certificate of a newborn | The registry issues the birth certificate following the hospital's report.
sobas | Marrying a foreigner | The couple submits documents translated by a sworn translator to the registry.
overenie | Certifying signatures and copies | Signatures are certified while you wait by the registry and by notaries.
preklady | Official translations of documents | The list of sworn translators is kept by the ministry of justice.
tlmocenie | An interpreter at the town hall | The Ukrainian interpreter is in on Tuesdays and Thursdays.
pravnik | Free legal aid | Lawyers of the Human Rights League advise foreigners by phone and in person.
diskriminacia | Where to complain about discrimination | The centre for human rights takes complaints of unequal treatment.
nasilie | Help with domestic violence | The safe women's house takes in women with children at any hour.
policia | Foreign police department | Book an appointment online in advance; opening hours are on Monday.
tiesen | Emergency numbers | Fire 150, ambulance 155, police 158, all of them 112.
kniznica | Town library | The library has books in Ukrainian and English.
sport | Sports clubs for children | Football, swimming and gymnastics for children of all nationalities.
komunita | Community centre in the neighbourhood | The centre offers tutoring, a mothers' club and counselling.
forum | Forum of foreigners and the town | Residents from third countries meet the town's leaders.
strategia | Strategy of integrating foreigners | The council approved a local integration strategy for five years.
statistika | Migration statistics of the region | How many foreigners live in the districts and where they come from.
interkulturne | Intercultural training for officials | A training in communication between cultures for municipal staff.
pravne-skolenie | Training in residence law | An overview of the act on residence of foreigners for front-line workers.
cesta | Study visit to Vienna | Representatives of towns learned from good practice of Austrian municipalities.
memorandum | Memorandum of cooperation | The chair of the Košice region signed the memorandum in the KapaCITY project.
koordinatori | Coordinators of municipal activities | Each town has a coordinator who connects local actors.
prirucka | Handbook for municipalities | An online aid with procedures for providing services to foreigners.
dobrovolnici | Volunteers help with the language | Language tandems pair volunteers with newcomers.
zbierka | Collection of winter clothes | Bring warm jackets and shoes to the store in the main street.
obcianstvo | Citizenship of the Slovak Republic | You can apply for citizenship after eight years of residence.
volby | Municipal elections | Foreigners with permanent residence can vote for the mayor and councillors.
hlasenie | Reporting a change of address | Report a new address to the police within five working days.
jedalen | School meals | Order lunches in the school canteen a day ahead.
seniori | Day centre for older people | Seniors meet over coffee and crafts.
ztp | Parking badge for people with disabilities | The badge is issued by the labour office following an assessment.
psychika | Mental health and crisis line | The psychologist speaks Russian and Ukrainian; help is anonymous.
ockovanie | Compulsory vaccination of children | Show the child's vaccination card to the paediatrician.
psy | Registering a dog | The dog tax is paid yearly and the dog must be chipped.
stavba | Building permit | A small building is notified at the planning office.`,
  uk: `
pobyt-praca | Тимчасове проживання з метою працевлаштування | Заяву на тимчасове проживання подають у відділі поліції у справах іноземців. Візьміть паспорт, фотографію та довідку про несудимість.
pobyt-trvaly | Постійне проживання на п'ять років | Хто живе у Словаччині довше, може попросити постійне проживання. Збір становить 165 євро.
pobyt-obnova | Поновлення тимчасового проживання | Заяву на поновлення подайте щонайпізніше в останній день чинності.
utocisko | Тимчасовий прихисток для людей з України | Хто втік від війни, отримує документ про толерантне перебування.
poistenie | Медичне страхування іноземців | Страхову компанію обираєте самі. Працівників реєструє роботодавець протягом восьми днів.
lekar | Як знайти сімейного лікаря | Шукайте лікаря у переліку амбулаторій краю та укладіть з ним договір.
pohotovost | Невідкладна медична допомога вночі та у вихідні | Чергова амбулаторія приймає до десятої вечора, потім звертайтеся до лікарні.
skolka | Запис до дитячого садка | Дітей записують до садочків у травні. Рішення ухвалює директорка.
skola | Запис до початкової школи | Шестирічних дітей батьки записують у квітні за місцем проживання.
slovencina | Безкоштовний курс словацької мови | Заняття для початківців відбуваються в бібліотеці двічі на тиждень.
diplomy | Визнання дипломів і свідоцтв | Документи про освіту визнає центр міністерства; регульовані професії мають свій порядок.
zivnost | Як зареєструвати підприємницьку діяльність | Про підприємництво повідомляють в окружному управлінні.
praca | Пошук роботи в управлінні праці | Управління праці, соціальних справ і сім'ї допомагає шукачам роботи.
zmluva | Трудовий договір і звільнення | Договір має бути письмовим. Строк попередження щонайменше один місяць.
najom | Оренда квартири | Прочитайте весь договір оренди; застава зазвичай дорівнює одній або двом орендним платам.
ubytovna | Міський гуртожиток | Короткострокове житло в гуртожитку надає міська рада на три місяці.
najomne-byty | Заява на міську орендну квартиру | Чергу місто публікує щороку в січні.
odpad-poplatok | Плата за побутові відходи | Плату сплачує кожен, хто проживає в місті; знижку мають сім'ї з дітьми.
odpad-triedenie | Сортування сміття | Пластик кладуть у жовтий контейнер, папір у синій, скло в зелений.
mhd | Міський громадський транспорт | Квитки на автобус і трамвай купуйте в автоматі або через повідомлення.
vodicak | Обмін водійського посвідчення | Посвідчення водія третьої країни обмінюють у дорожній інспекції.
parkovanie | Паркувальні картки для мешканців | Мешканці паркуються у своїй зоні з річною карткою.
banka | Рахунок у банку | Право на базовий банківський рахунок має кожен, хто перебуває в Європейському Союзі.
dan | Податок на доходи фізичних осіб | Податкову декларацію подають до кінця березня.
rodicovsky | Батьківська допомога | Допомогу отримує той із батьків, хто доглядає за дитиною до трьох років.
pridavok | Допомога на дитину | Держава щомісяця виплачує допомогу на кожну дитину на утриманні.
rodny-list | Свідоцтво про народження немовляти | Реєстраційна служба видає свідоцтво за повідомленням лікарні.
sobas | Укладення шлюбу з іноземцем | Наречені подають документи, перекладені присяжним перекладачем.
overenie | Засвідчення підписів і копій | Підпис засвідчує реєстраційна служба та нотаріус.
preklady | Офіційні переклади документів | Список присяжних перекладачів веде міністерство юстиції.
tlmocenie | Усний перекладач у міській раді | Українська перекладачка працює у вівторок і четвер.
pravnik | Безоплатна правова допомога | Юристи Ліги за права людини консультують іноземців телефоном та особисто.
diskriminacia | Куди скаржитися на дискримінацію | Центр прав людини приймає скарги на нерівне ставлення.
nasilie | Допомога при домашньому насильстві | Безпечний жіночий дім приймає жінок із дітьми цілодобово.
policia | Відділ поліції у справах іноземців | Запишіться на прийом заздалегідь через інтернет; години прийому в понеділок.
tiesen | Номери екстреної допомоги | Пожежники 150, швидка 155, поліція 158, усі разом 112.
kniznica | Міська бібліотека | Бібліотека має книжки українською та англійською.
sport | Спортивні клуби для дітей | Футбол, плавання та гімнастика для дітей усіх національностей.
komunita | Громадський центр у мікрорайоні | Центр пропонує додаткові уроки, клуб мам і консультації.
forum | Форум іноземців і міста | На форумі мешканці з третіх країн зустрічаються з керівництвом міста.
strategia | Стратегія інтеграції іноземців | Міська рада схвалила місцеву стратегію інтеграції на п'ять років.
statistika | Статистика міграції в краї | Скільки іноземців живе в округах і звідки вони походять.
interkulturne | Міжкультурне навчання для службовців | Тренінг із комунікації між культурами для працівників громад.
pravne-skolenie | Навчання з права перебування | Огляд закону про перебування іноземців для працівників першого контакту.
cesta | Навчальна поїздка до Відня | Представники міст переймали добрий досвід австрійських громад.
memorandum | Меморандум про співпрацю | Голова Кошицького краю підписав меморандум у проєкті KapaCITY.
koordinatori | Координаторки міських заходів | Кожне місто має координаторку, яка об'єднує місцевих учасників.
prirucka | Посібник для громад | Онлайн-порадник, як надавати послуги іноземцям.
dobrovolnici | Волонтери допомагають з мовою | Мовні тандеми поєднують волонтерок із новоприбулими.
zbierka | Збір зимового одягу | Теплі куртки та взуття приносьте на склад на Головній вулиці.
obcianstvo | Громадянство Словацької Республіки | Просити громадянство можна після восьми років проживання.
volby | Місцеві вибори | Обирати мера та депутатів можуть і іноземці з постійним проживанням.
hlasenie | Повідомлення про зміну адреси | Про нову адресу повідомте поліцію протягом п'яти робочих днів.
jedalen | Шкільне харчування | Обіди у шкільній їдальні замовляйте за день.
seniori | Денний центр для людей похилого віку | Літні люди зустрічаються за кавою та рукоділлям.
ztp | Паркувальне посвідчення для людей з інвалідністю | Посвідчення видає управління праці на підставі висновку.
psychika | Психічне здоров'я та кризова лінія | Психологиня розмовляє українською; допомога анонімна.
ockovanie | Обов'язкове щеплення дітей | Картку щеплень дитини покажіть педіатрові.
psy | Реєстрація собаки | Податок на собаку сплачують щороку, собака мусить мати чип.
stavba | Дозвіл на будівництво | Про невелику споруду повідомляють у будівельному управлінні.`,
}

const questions: Record<Locale, string> = {
  sk: `
prechodny pobyt = pobyt-praca pobyt-obnova
trvalého pobytu = pobyt-trvaly volby
obnoviť pobyt = pobyt-obnova
ziadost o prechodny pobyt = pobyt-praca pobyt-obnova
Ukrajinci vojna útočisko = utocisko
zdravotna poistovna = poistenie
zdravotné poistenie pre cudzinca = poistenie
lekari = lekar pohotovost
lekár v noci = pohotovost
zapis dietata do skolky = skolka
materské školy = skolka
základných škôl = skola
kurzy slovenciny = slovencina
kurz slovenského jazyka = slovencina
uznanie diplomu = diplomy
zalozit zivnost = zivnost
živnostník = zivnost
uradu prace = praca
hladam pracu = praca
pracovné zmluvy = zmluva
prenajat byt = najom
nájomného bytu = najom najomne-byty
ubytovne = ubytovna
ubytovani v ubytovni = ubytovna
poplatky za odpady = odpad-poplatok
triediť odpad = odpad-triedenie
listok na elektricku = mhd
autobusom = mhd
vymena vodicaku = vodicak
vodičské preukazy = vodicak
bankovy ucet = banka
danove priznanie = dan
danovy urad = dan
rodičovského príspevku = rodicovsky
pridavky na deti = pridavok
rodné listy = rodny-list
svadba manzelstvo = sobas
overit podpis = overenie
súdny prekladateľ = preklady sobas
tlmočníka = tlmocenie
pravna pomoc zadarmo = pravnik
domáceho násilia = nasilie
cudzinecká polícia termín = policia
kniznici = kniznica slovencina
integracna strategia = strategia
statistika migracie = statistika
koordinatorky = koordinatori
memoranda = memorandum
prirucka samosprava = prirucka
slovenské občianstvo = obcianstvo
zmena adresy = hlasenie
obedy v skole = jedalen
ockovat dieta = ockovanie
povolenie na stavbu = stavba
pripavok = pridavok rodicovsky
diskriminacii = diskriminacia
interkult = interkulturne
vied = cesta
pes = psy
ukrajinske knihy = kniznica`,
  en: `
temporary residence = pobyt-praca
permanent resident = pobyt-trvaly volby
renew permit = pobyt-obnova
refugees from Ukraine war = utocisko
health insurances = poistenie
insured = poistenie
find a doctor = lekar
hospitals at night = pohotovost
kindergarten = skolka
enrol child in school = skola skolka
primary schools = skola
slovak courses = slovencina
learning slovak lessons = slovencina
recognise diploma = diplomy
self employed = zivnost
trade licenses = zivnost
jobs = praca
labor office = praca
contracts of employment = zmluva
rent a flat = najom
renting = najom
hostels = ubytovna
council flats = najomne-byty
waste fees = odpad-poplatok
sort plastic = odpad-triedenie
tram ticket = mhd
buses = mhd
driving licences = vodicak
driver licence exchange = vodicak
parking = parkovanie ztp
bank accounts = banka
taxes = dan psy
parent allowance = rodicovsky
child benefits = pridavok
birth certificates = rodny-list
marriage with foreigner = sobas
signature certified = overenie
sworn translators = preklady sobas
interpreters = tlmocenie
lawyer = pravnik
discriminated = diskriminacia
domestic violence = nasilie
foreign police appointment = policia
libraries = kniznica slovencina
integration strategies = strategia
migration statistic = statistika
coordinator = koordinatori
memorandums = memorandum
citizenships = obcianstvo
vote for mayor = volby
address changed = hlasenie
lunch at school = jedalen
vaccinate child = ockovanie
building permits = stavba
insuranse = poistenie
intercul = interkulturne
dogs = psy
kosice region = memorandum`,
  uk: `
тимчасового проживання = pobyt-praca pobyt-obnova
постійне проживання = pobyt-trvaly volby
продовжити поновити проживання = pobyt-obnova
прихистку = utocisko
медична страховка = poistenie
медичного страхування = poistenie
лікарі = lekar
знайти лікаря = lekar
лікарня вночі = pohotovost
дитячі садки = skolka
садочок = skolka
записати дитину до школи = skola skolka
школу = skola
курси словацької мови = slovencina
вивчати словацьку мову = slovencina
визнати диплом = diplomy
підприємець = zivnost
шукаю роботу = praca
робота = praca
трудового договору = zmluva
орендувати квартиру = najom najomne-byty
оренду квартир = najom najomne-byty
гуртожитку = ubytovna
плата за сміття відходи = odpad-poplatok
сортувати сміття = odpad-triedenie
квиток на трамвай = mhd
автобуси = mhd
водійські посвідчення = vodicak
паркування = parkovanie ztp
банківський рахунок = banka
податки = dan psy
податкова декларація = dan
допомога на дітей = pridavok
свідоцтва про народження = rodny-list
шлюб з іноземкою = sobas
засвідчити підпис = overenie
присяжного перекладача = preklady sobas
перекладачка = tlmocenie
правової допомоги = pravnik
дискримінації = diskriminacia
домашнє насильство = nasilie
поліція у справах іноземців = policia pobyt-praca
бібліотеці = kniznica slovencina
стратегію інтеграції = strategia
статистики міграції = statistika
координаторка = koordinatori
меморандуму = memorandum
громадянства = obcianstvo
вибори мера = volby
зміна адреси = hlasenie
обід у школі = jedalen
щеплень для дитини = ockovanie
дозволу на будівництво = stavba
собак = psy
prozhyvannia = pobyt-praca pobyt-trvaly pobyt-obnova
hromadianstvo = obcianstvo
medychne strakhuvannia = poistenie
shkola = skola jedalen
oblast dozvil = stavba
обовязкове щеплення = ockovanie
здоров’я = psychika
страхуваня = poistenie
волонтер = dobrovolnici
Кошице = memorandum`,
}

const lines = (text: string) => text.trim().split('\n')

export const judgedPages = (locale: Locale): SearchRecord[] =>
  lines(pages[locale]).map((line) => {
    const [id = '', title = '', text = ''] = line.split(' | ')
    return { id, kind: 'services', title, summary: '', text, topics: [], town: null, date: null }
  })

export const judgedQueries = (locale: Locale): { query: string; relevant: string[] }[] =>
  lines(questions[locale]).map((line) => {
    const [query = '', relevant = ''] = line.split(' = ')
    return { query, relevant: relevant.split(' ') }
  })
