import type { Page } from '../../../cms/payload-types'
import { bullets, heading, link, paragraph, richText } from '../../lexical'
import { to } from '../../reference'
import type { SeededDocument } from '../../seeded'
import { translated } from '../../translated'

const contact = to('pages', 'kontakt')

/** Voluntary and honest: it claims what was built and tested, not a certificate. */
export const accessibility: SeededDocument<Page> = {
  slug: translated('pristupnost', 'accessibility', 'dostupnist'),
  title: translated('Vyhlásenie o prístupnosti', 'Accessibility statement', 'Заява про доступність'),
  summary: translated(
    'Čo robíme pre to, aby web mohol používať každý, a čo ešte nevieme zaručiť.',
    'What we do so that everybody can use the website, and what we cannot guarantee yet.',
    'Що ми робимо, щоб сайтом могли користуватися всі, і чого ще не можемо гарантувати.',
  ),
  layout: [
    {
      blockType: 'text',
      body: translated(
        richText(
          paragraph(
            'Toto vyhlásenie uverejňujeme dobrovoľne. Web staviame podľa pravidiel WCAG 2.2 na úrovni AA. Nezávislým auditom zatiaľ neprešiel, preto netvrdíme, že im vyhovuje celý.',
          ),
          heading('Na čo sa môžete spoľahnúť'),
          bullets(
            'Stránky sa dajú čítať a ovládať klávesnicou aj bez skriptov.',
            'Každý obrázok má opis; kresby ho majú v troch jazykoch.',
            'Text sa dá zväčšiť a stránka sa prispôsobí úzkej obrazovke aj tmavému režimu.',
            'Jazyk stránky je označený. Ak je text v inom jazyku, napríklad v bulharčine, je označený zvlášť.',
            'Video sa nenačíta bez súhlasu a má prepis.',
          ),
          heading('O čom vieme, že chýba'),
          bullets(
            'Súbory na stiahnutie nie sú úplne označkované pre čítačky obrazovky.',
            'Obsah nie je v posunkovom jazyku ani v ľahko čitateľnej verzii.',
            'Niektoré články nie sú preložené do všetkých jazykov.',
          ),
          heading('Ako sme to overili'),
          paragraph(
            'Vyhlásenie vychádza z vlastného posúdenia z novembra 2026: automatická kontrola axe na všetkých typoch stránok v troch jazykoch, ovládanie klávesnicou, šírka 320 px a tmavý režim. Prehodnotíme ho pri každej väčšej zmene webu, najmenej raz za rok.',
          ),
          heading('Niečo nefunguje?'),
          paragraph(
            'Použite formulár pod týmto textom. Ak potrebujete odpoveď alebo obsah v inej podobe, napíšte nám cez stránku ',
            link('Kontakt', contact),
            '; odpovieme do 30 dní.',
          ),
        ),
        richText(
          paragraph(
            'We publish this statement voluntarily. The website is built to WCAG 2.2 at level AA. It has not been audited independently yet, so we do not claim that the whole of it conforms.',
          ),
          heading('What you can rely on'),
          bullets(
            'Pages can be read and operated by keyboard, without scripts too.',
            'Each picture has a description; the drawings have it in three languages.',
            'Text can be enlarged, and pages adapt to a narrow screen and to dark mode.',
            'The language of a page is marked. A text in another language, such as Bulgarian, is marked separately.',
            'A video does not load without consent, and it has a transcript.',
          ),
          heading('What we know to be missing'),
          bullets(
            'Files to download are not fully tagged for screen readers.',
            'There is no sign language and no easy-to-read version.',
            'Some articles are not translated into all languages.',
          ),
          heading('How we checked'),
          paragraph(
            'This statement rests on our own assessment of November 2026: the automatic check axe on all kinds of pages in three languages, operation by keyboard, a width of 320 px and dark mode. We review it with every larger change of the website, at least once a year.',
          ),
          heading('Something does not work?'),
          paragraph(
            'Use the form below this text. If you need an answer or the content in another form, write to us through the ',
            link('Contact', contact),
            ' page; we answer within 30 days.',
          ),
        ),
        richText(
          paragraph(
            'Цю заяву ми публікуємо добровільно. Сайт побудовано за правилами WCAG 2.2 рівня AA. Незалежного аудиту він ще не проходив, тому ми не стверджуємо, що він відповідає їм повністю.',
          ),
          heading('На що можна покластися'),
          bullets(
            'Сторінки можна читати й керувати ними з клавіатури навіть без скриптів.',
            'Кожне зображення має опис; малюнки описано трьома мовами.',
            'Текст можна збільшити, а сторінка пристосується до вузького екрана та темного режиму.',
            'Мову сторінки позначено. Текст іншою мовою, наприклад болгарською, позначено окремо.',
            'Відео не завантажується без згоди та має розшифрування.',
          ),
          heading('Чого, як ми знаємо, бракує'),
          bullets(
            'Файли для завантаження не повністю розмічено для програм зчитування з екрана.',
            'Немає жестової мови та версії для легкого читання.',
            'Деякі статті не перекладено всіма мовами.',
          ),
          heading('Як ми це перевірили'),
          paragraph(
            'Заява ґрунтується на власній оцінці, проведеній у листопаді 2026 року: автоматична перевірка axe на всіх типах сторінок трьома мовами, керування з клавіатури, ширина 320 px і темний режим. Ми переглядаємо її після кожної більшої зміни сайту, щонайменше раз на рік.',
          ),
          heading('Щось не працює?'),
          paragraph(
            'Скористайтеся формою під цим текстом. Якщо потрібна відповідь або вміст в іншому вигляді, напишіть нам через сторінку ',
            link('Контакти', contact),
            '; ми відповідаємо протягом 30 днів.',
          ),
        ),
      ),
    },
    { blockType: 'feedbackForm' },
  ],
}
