import type { CalloutBlock, News } from '../../../cms/payload-types'
import { inBratislava } from '../../inBratislava'
import { block, bullets, heading, image, paragraph, richText } from '../../lexical'
import { picture, to } from '../../reference'
import type { SeededDocument } from '../../seeded'
import { translated } from '../../translated'

const report = richText(
  block<CalloutBlock>('callout', {
    tone: 'info',
    title: 'Примерна дата',
    text: 'Датата на публикуване е примерна, а вместо снимки са показани рисунки.',
  }),
  paragraph(
    'През месец юни Регионалното сдружение на общини „Марица“ (РСО „Марица“) проведе форуми по проекта „Надграждане на капацитет и създаване на активна платформа в подкрепа на политиката по интеграция на имигранти“. Проектът се изпълнява по договор BG EIF 2013/01-05.01 и се финансира от Европейския фонд за интеграция на граждани на трети държави.',
  ),
  heading('Кой участва'),
  paragraph('Във форумите се включиха:'),
  bullets(
    'местни власти,',
    'институции,',
    'областни структури на централната изпълнителна власт,',
    'социални партньори,',
    'неправителствени организации.',
  ),
  image(picture('thrace.png')),
  heading('Как се работеше'),
  paragraph(
    'Форумите бяха изградени върху интерактивни и ролеви методи: участниците не само слушаха, а сами разиграваха ситуации и обсъждаха как се постъпва в тях.',
  ),
  paragraph(
    'Част от програмата беше и практикум върху реални случаи. Така общият разговор за интеграцията стигна до конкретните въпроси на ежедневната работа.',
  ),
  heading('Мерки за област Хасково'),
  paragraph(
    'Резултатът от работата са регионални мерки за интеграция, предназначени за плановите документи на област Хасково.',
  ),
  block<CalloutBlock>('callout', {
    tone: 'warning',
    title: 'Отговорност за съдържанието',
    text: 'Отговорност за съдържанието носи единствено РСО „Марица“. То не представя официалното становище на Европейския съюз или на договарящия орган.',
  }),
)

/** The fifth of the five pages: a foreign partner's report, in Bulgarian on the pages of all three languages. */
export const foraRsoMarica: SeededDocument<News> = {
  slug: translated('fora-rso-marica', 'rso-maritsa-forums', 'forumy-rso-marytsia'),
  title: translated(
    'Bulharské obce hovorili o integrácii: fóra RSO „Marica“',
    'Bulgarian municipalities on integration: forums of RSO “Maritsa”',
    'Болгарські громади про інтеграцію: форуми РСО «Мариця»',
  ),
  summary: translated(
    'Regionálne združenie obcí usporiadalo v júni fóra s hraním rolí a prácou na skutočných prípadoch. Správu uverejňujeme v pôvodnom, bulharskom znení; dátum uverejnenia je ukážkový.',
    'A regional association of municipalities held forums in June with role play and work on real cases. We publish its report as written, in Bulgarian; the publication date is a sample.',
    'Регіональне обʼєднання громад провело в червні форуми з рольовими іграми та роботою над реальними випадками. Звіт публікуємо мовою оригіналу, болгарською; дата публікації умовна.',
  ),
  contentLanguage: 'bg',
  cover: picture('forum-hall.png'),
  gallery: [
    picture('forum-hall.png'),
    picture('roleplay.png'),
    picture('practicum.png'),
    picture('thrace.png'),
  ],
  source: translated('RSO „Marica“, Bulharsko', 'RSO “Maritsa”, Bulgaria', 'РСО «Мариця», Болгарія'),
  publishedOn: inBratislava('2018-07-12', '09:00'),
  topics: [to('topics', 'spoluzitie')],
  project: to('projects', 'projekt-rso-marica'),
  audience: 'public',
  // Not `translated`: the same Bulgarian text stands on the page of every language.
  body: report,
}
