import type { Chapter, Names } from './Chapter'

export const sk = (names: Names): Chapter[] => [
  {
    title: 'Nový článok',
    lines: [
      'Na úvodnej stránke stlačte „Nový článok“. Všetko, čo píšete, sa samo ukladá ako koncept; čitatelia ho nevidia.',
      'Napíšte názov, krátky súhrn a text. Pridajte obrázok s opisom a vyberte témy: podľa nich článok čitatelia nájdu.',
      `Keď je text v tomto jazyku hotový, zaškrtnite „${names.ready}“ a stlačte „${names.publish}“. Do sekundy je na webe.`,
      'Vpravo vidíte, v ktorých jazykoch je dokument verejný, a odkazy na jeho stránky.',
    ],
  },
  {
    title: 'Zmena zverejneného',
    lines: [
      `Píšte pokojne priamo do dokumentu: zmena zostáva konceptom vedľa verejnej verzie, kým nestlačíte „${names.publishChanges}“.`,
      `„${names.unpublish}“ stránku z webu stiahne, dokument vám zostane. „${names.schedule}“ zverejní alebo stiahne dokument v čase, ktorý určíte.`,
      'Keď zmeníte adresu stránky, stará adresa čitateľov sama presmeruje na novú.',
      `Každé uloženie je verzia. V záložke „${names.versions}“ verzie porovnáte a staršiu obnovíte tlačidlom „${names.restore}“.`,
    ],
  },
  {
    title: 'Náhľad',
    lines: [
      'Náhľad vedľa formulára ukazuje stránku tak, ako bude vyzerať, v jazyku a šírke, ktoré si vyberiete, a mení sa pri písaní.',
      'Človeku bez účtu pošlite odkaz na náhľad. Platí obmedzený čas a môžete ho kedykoľvek zrušiť.',
    ],
  },
  {
    title: 'Preklad',
    lines: [
      'Jazyk, v ktorom píšete, prepnete hore. Nad poľami vidíte východiskový text a to, čo sa v ňom od prekladu zmenilo.',
      `Hotový preklad označte „${names.ready}“. Kým nie je hotový, čitateľom povieme, v ktorých jazykoch si stránku prečítajú.`,
      'Keď sa východiskový text zmení tak, že preklad ostáva správny, stačí ho jedným tlačidlom označiť za skontrolovaný.',
      `Text zo strojového prekladu označte „${names.machineTranslated}“. Čitatelia sa to dozvedia, kým ho človek neskontroluje.`,
      `Prehľad „${names.translations}“ ukazuje, čo v ktorom jazyku chýba alebo je neaktuálne. Prekladateľskej agentúre pošlite súbor XLIFF.`,
    ],
  },
  {
    title: 'Obrázky a súbory',
    lines: [
      'Opis obrázka hovorí, čo je na ňom, tým, čo ho nevidia. V každom jazyku jedna veta; ozdoba opis nepotrebuje.',
      `„${names.focalPoint}“ určí, čo má z obrázka ostať vidieť pri orezaní. Uveďte autora a licenciu. Miesto, kde fotka vznikla, z nej sami odstránime.`,
      'Nový súbor toho istého druhu nahrá na miesto starého: odkazy naň ostanú v platnosti.',
      'Pri obrázku aj súbore vidíte, kde sa používa. Pred vymazaním vám povieme, čo by sa tým pokazilo.',
    ],
  },
  {
    title: 'Dobrý text',
    lines: [
      'Krátke vety, jedna myšlienka v každej. Nadpisy bez preskočenia úrovne. Odkaz má povedať, kam vedie, nie „tu“.',
      'Na vlastné stránky odkazujte výberom dokumentu, nie vložením adresy: taký odkaz prežije aj premenovanie.',
      `Ak ľudia hľadajú stránku inými slovami, než aké sú na nej, napíšte ich do poľa „${names.searchWords}“. Nájdu ju, aj keď tie slová nevidno.`,
      'Rady vedľa formulára vám povedia, čo by sa dalo zlepšiť. Nič vám nezakážu.',
    ],
  },
  {
    title: 'Služby',
    lines: [
      'Každú službu treba raz za šesť mesiacov overiť. Zodpovednej osobe pripomenieme termín e-mailom.',
      'Ak údaje stále platia, stačí jedno tlačidlo. Ak nie, opravte ich a zverejnite.',
    ],
  },
  {
    title: 'Keď sa niečo stane',
    lines: [
      `Vymazané je v časti „${names.trash}“ a dá sa obnoviť.`,
      'Keď dokument práve upravuje niekto iný, povieme vám kto. Nič sa neprepíše bez toho, aby ste o tom vedeli.',
      'Verejné stránky sú hotové súbory: fungujú, aj keď táto administrácia práve nebeží.',
    ],
  },
  {
    title: 'Váš účet',
    lines: [
      `V časti „${names.account}“ si zmeníte heslo, zapnete prihlasovanie druhým krokom a uvidíte, kde všade ste prihlásení.`,
      'Heslo nikomu nehovorte, ani správcovi. Po niekoľkých zlých pokusoch sa účet na chvíľu zamkne.',
    ],
  },
]
