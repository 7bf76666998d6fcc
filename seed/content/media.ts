import type { Media } from '../../cms/payload-types'
import { banskaBystrica } from '../drawings/banskaBystrica'
import { bratislava } from '../drawings/bratislava'
import { conversation } from '../drawings/conversation'
import { counter } from '../drawings/counter'
import { forumHall } from '../drawings/forumHall'
import { interview } from '../drawings/interview'
import { kosice } from '../drawings/kosice'
import { learningAid } from '../drawings/learningAid'
import { memorandum } from '../drawings/memorandum'
import { neighbours } from '../drawings/neighbours'
import { practicum } from '../drawings/practicum'
import { roleplay } from '../drawings/roleplay'
import { roundTable } from '../drawings/roundTable'
import { studyVisit } from '../drawings/studyVisit'
import { thrace } from '../drawings/thrace'
import { townsMap } from '../drawings/townsMap'
import { training } from '../drawings/training'
import { trnava } from '../drawings/trnava'
import { welcome } from '../drawings/welcome'
import type { Seeded } from '../seeded'
import { translated } from '../translated'

export interface SeededPicture {
  filename: string
  svg: string
  alt: Seeded<Media['alt']>
  caption?: Seeded<Media['caption']>
}

/** Our own drawings stand where the original pages have photographs; the descriptions say that they are drawings. */
export const media: SeededPicture[] = [
  {
    filename: 'round-table.png',
    svg: roundTable,
    alt: translated(
      'Kresba: sedem ľudí rôzneho veku a pôvodu sedí za okrúhlym stolom s papiermi a šálkami, na stene za nimi je mapa so štyrmi bodmi.',
      'Drawing: seven people of various ages and origins sit at a round table with papers and mugs; on the wall behind them is a map with four dots.',
      'Малюнок: семеро людей різного віку й походження сидять за круглим столом із паперами та чашками, на стіні за ними — карта з чотирма позначками.',
    ),
    caption: translated(
      'Prvé koordinačné stretnutie partnerov a zapojených samospráv. Namiesto fotografie kresba.',
      'The first coordination meeting of the partners and the self-governments involved. A drawing in place of a photograph.',
      'Перша координаційна зустріч партнерів і залучених органів самоврядування. Малюнок замість фотографії.',
    ),
  },
  {
    filename: 'memorandum.png',
    svg: memorandum,
    alt: translated(
      'Kresba: muž a žena si nad stolom s dvoma podpísanými listinami podávajú ruky, vedľa nich stoja dvaja ľudia a dve vlajky.',
      'Drawing: a man and a woman shake hands over a table with two signed papers; two people and two flags stand beside them.',
      'Малюнок: чоловік і жінка тиснуть одне одному руки над столом із двома підписаними документами, поруч стоять двоє людей і два прапори.',
    ),
    caption: translated(
      'Podpis memoranda o spolupráci, ako si ho predstavuje kreslič.',
      'The signing of the memorandum of cooperation as the illustrator imagines it.',
      'Підписання меморандуму про співпрацю, яким його уявив художник.',
    ),
  },
  {
    filename: 'counter.png',
    svg: counter,
    alt: translated(
      'Kresba: okienko mestského úradu, za pultom dvaja pracovníci, pred ním muž so zložkou a žena s dieťaťom, ktorá podáva papier.',
      'Drawing: a counter at a town hall with two officers behind it; in front a man with a folder and a woman with a child who hands over a paper.',
      'Малюнок: стійка в міській управі, за нею двоє працівників, перед нею чоловік із текою та жінка з дитиною, яка подає документ.',
    ),
  },
  {
    filename: 'training.png',
    svg: training,
    alt: translated(
      'Kresba: lektorka pri tabuli s dvoma bublinami a šípkami medzi nimi, pred ňou chrbtom sedí päť účastníkov školenia.',
      'Drawing: a lecturer at a board with two speech bubbles and arrows between them; five trainees sit in front of her, seen from behind.',
      'Малюнок: викладачка біля дошки з двома репліками та стрілками між ними, перед нею спиною до глядача сидять пʼятеро учасників навчання.',
    ),
  },
  {
    filename: 'neighbours.png',
    svg: neighbours,
    alt: translated(
      'Kresba: ihrisko medzi farebnými domami, deti sa hojdajú a hádžu si loptu, dve susedky sa rozprávajú pri lavičke.',
      'Drawing: a playground among colourful houses; children swing and throw a ball, two neighbours talk by a bench.',
      'Малюнок: майданчик між барвистими будинками, діти гойдаються й кидають мʼяч, дві сусідки розмовляють біля лавки.',
    ),
  },
  {
    filename: 'towns-map.png',
    svg: townsMap,
    alt: translated(
      'Kresba: zjednodušená mapa krajiny s horami a riekami, na nej štyri špendlíky spojené bodkovanou čiarou.',
      'Drawing: a simplified map of a country with mountains and rivers, and four pins joined by a dotted line.',
      'Малюнок: спрощена карта країни з горами та річками, на ній чотири позначки, зʼєднані пунктиром.',
    ),
    caption: translated(
      'Štyri spolupracujúce samosprávy: Bratislava, Trnava, Banská Bystrica a Košický samosprávny kraj. Mapa nie je v mierke.',
      'The four cooperating self-governments: Bratislava, Trnava, Banská Bystrica and the Košice Self-governing Region. Not to scale.',
      'Чотири органи самоврядування, що співпрацюють: Братислава, Трнава, Банська Бистриця та Кошицький самоврядний край. Без дотримання масштабу.',
    ),
  },
  {
    filename: 'interview.png',
    svg: interview,
    alt: translated(
      'Kresba: dvaja ľudia so slúchadlami sa rozprávajú v rozhlasovom štúdiu, za nimi je zvuková vlna.',
      'Drawing: two people with headphones talk in a radio studio, a sound wave behind them.',
      'Малюнок: двоє людей у навушниках розмовляють у радіостудії, за ними — звукова хвиля.',
    ),
  },
  {
    filename: 'learning-aid.png',
    svg: learningAid,
    alt: translated(
      'Kresba: notebook na stole, na obrazovke zoznam úloh, z ktorých tri sú splnené; vedľa zápisník, pero a šálka.',
      'Drawing: a laptop on a desk, on its screen a list of tasks of which three are done; beside it a notebook, a pen and a mug.',
      'Малюнок: ноутбук на столі, на екрані список завдань, три з яких виконано; поруч записник, ручка та чашка.',
    ),
  },
  {
    filename: 'conversation.png',
    svg: conversation,
    alt: translated(
      'Kresba: žena a muž sa nad otvorenou knihou učia jeden od druhého jazyk, nad hlavami majú bubliny.',
      'Drawing: a woman and a man learn a language from each other over an open book, speech bubbles above their heads.',
      'Малюнок: жінка та чоловік над розгорнутою книжкою вчать мову одне одного, над головами — репліки.',
    ),
  },
  {
    filename: 'study-visit.png',
    svg: studyVisit,
    alt: translated(
      'Kresba: päť ľudí s taškou a kufrom stojí na nástupišti pred vlakom, za nimi domy cudzieho mesta.',
      'Drawing: five people with a bag and a suitcase stand on a platform in front of a train, houses of a foreign town behind them.',
      'Малюнок: пʼятеро людей із сумкою та валізою стоять на пероні перед потягом, за ними будинки чужого міста.',
    ),
  },
  {
    filename: 'welcome.png',
    svg: welcome,
    alt: translated(
      'Kresba: večer pred osvetleným domom víta dvojica vo dverách ženu s dieťaťom a kufrom.',
      'Drawing: in the evening, a couple in a lit doorway welcomes a woman with a child and a suitcase.',
      'Малюнок: увечері на порозі освітленого дому двоє людей зустрічають жінку з дитиною та валізою.',
    ),
  },
  {
    filename: 'forum-hall.png',
    svg: forumHall,
    alt: translated(
      'Kresba: sála s publikom, na pódiu za stolom štyria rečníci pred plátnom so stĺpcovým grafom.',
      'Drawing: a hall with an audience; four speakers at a table in front of a screen with a bar chart.',
      'Малюнок: зала з публікою, за столом четверо промовців перед екраном зі стовпчиковою діаграмою.',
    ),
  },
  {
    filename: 'roleplay.png',
    svg: roleplay,
    alt: translated(
      'Kresba: dvaja ľudia pri malom stole hrajú rozhovor na úrade, štyria účastníci ich sledujú.',
      'Drawing: two people at a small table act out a conversation at an office while four participants watch.',
      'Малюнок: двоє людей за невеликим столом розігрують розмову в установі, четверо учасників спостерігають.',
    ),
  },
  {
    filename: 'practicum.png',
    svg: practicum,
    alt: translated(
      'Kresba: štyria ľudia triedia farebné lístky na tabuli a hľadajú riešenie.',
      'Drawing: four people sort coloured notes on a flip chart, looking for a solution.',
      'Малюнок: четверо людей упорядковують кольорові аркуші на фліпчарті, шукаючи рішення.',
    ),
  },
  {
    filename: 'thrace.png',
    svg: thrace,
    alt: translated(
      'Kresba: nížina s riekou, slnečnicovým poľom a dedinou s červenými strechami pod horami.',
      'Drawing: a lowland with a river, a field of sunflowers and a village with red roofs below mountains.',
      'Малюнок: рівнина з річкою, полем соняшників і селом із червоними дахами під горами.',
    ),
  },
  {
    filename: 'bratislava.png',
    svg: bratislava,
    alt: translated(
      'Kresba: hrad s vežami nad Dunajom, pod ním domy a most s okrúhlou vyhliadkou na pylóne.',
      'Drawing: a castle with towers above the Danube, houses below it and a bridge with a round platform on its pylon.',
      'Малюнок: замок із вежами над Дунаєм, під ним будинки та міст із круглим оглядовим майданчиком на пілоні.',
    ),
  },
  {
    filename: 'trnava.png',
    svg: trnava,
    alt: translated(
      'Kresba: kostol s dvoma vežami a mestská veža s hodinami za tehlovými hradbami.',
      'Drawing: a church with two towers and a town tower with a clock behind brick walls.',
      'Малюнок: костел із двома вежами та міська вежа з годинником за цегляними мурами.',
    ),
  },
  {
    filename: 'banska-bystrica.png',
    svg: banskaBystrica,
    alt: translated(
      'Kresba: námestie s farebnými domami, hodinovou vežou a fontánou, za ním hory.',
      'Drawing: a square with colourful houses, a clock tower and a fountain, mountains behind it.',
      'Малюнок: площа з барвистими будинками, годинниковою вежею та фонтаном, за нею гори.',
    ),
  },
  {
    filename: 'kosice.png',
    svg: kosice,
    alt: translated(
      'Kresba: gotická katedrála s dvoma nerovnakými vežami, okolo domy, vinice a kopce.',
      'Drawing: a Gothic cathedral with two unequal towers, with houses, vineyards and hills around.',
      'Малюнок: готичний собор із двома неоднаковими вежами, довкола будинки, виноградники та пагорби.',
    ),
  },
]
