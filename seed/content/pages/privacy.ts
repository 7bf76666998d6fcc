import type { Page } from '../../../cms/payload-types'
import { bullets, heading, link, paragraph, richText } from '../../lexical'
import { to } from '../../reference'
import type { SeededDocument } from '../../seeded'
import { translated } from '../../translated'

const contact = to('pages', 'kontakt')

export const privacy: SeededDocument<Page> = {
  slug: translated('ochrana-sukromia', 'privacy', 'konfidentsiinist'),
  title: translated('Ochrana súkromia', 'Privacy', 'Конфіденційність'),
  summary: translated(
    'Čo o vás web vie, keď ho čítate: takmer nič.',
    'What the website knows about you when you read it: next to nothing.',
    'Що сайт знає про вас, коли ви його читаєте: майже нічого.',
  ),
  layout: [
    {
      blockType: 'text',
      body: translated(
        richText(
          paragraph(
            'Verejné stránky nepoužívajú sledovacie súbory cookie, reklamu ani merania návštevnosti tretích strán. Preto sa vás ani nepýtame na súhlas s nimi.',
          ),
          heading('Čo sa spracúva'),
          bullets(
            'Server pri každej požiadavke dočasne vidí IP adresu, inak by stránku nemal kam poslať.',
            'Hľadaný výraz sa nikam neukladá k vášmu menu.',
            'Odpoveď na otázku, či vám stránka pomohla, sa uloží s adresou stránky a jazykom. Kto odpovedal, sa neukladá.',
            'Váš prehliadač si necháva niekoľko naposledy čítaných stránok, aby ste ich videli aj bez pripojenia. Nám o nich nič nehovorí; zmažete ich spolu s údajmi prehliadania.',
            'Členovia, ktorí sa prihlasujú, majú súbor cookie potrebný na prihlásenie a účet s menom, e-mailom a samosprávou.',
          ),
          heading('Videá z iných stránok'),
          paragraph(
            'Video sa načíta, až keď s tým súhlasíte. Potom sa jeho prevádzkovateľ dozvie vašu IP adresu.',
          ),
          heading('Vaše práva'),
          paragraph(
            'O svojich údajoch sa môžete informovať, dať ich opraviť alebo vymazať. Ozvite sa cez stránku ',
            link('Kontakt', contact),
            '.',
          ),
        ),
        richText(
          paragraph(
            'Public pages use no tracking cookies, no advertising and no third-party analytics. That is why we do not ask you to consent to them.',
          ),
          heading('What is processed'),
          bullets(
            'With each request the server sees an IP address for a while; otherwise it would have nowhere to send the page.',
            'What you search for is not stored with your name.',
            'Your answer to whether a page was useful is stored with the page’s address and language. Who answered is not stored.',
            'Your browser keeps a few of the pages that you read last, so that you can see them without a connection. It tells us nothing about them; you delete them together with your browsing data.',
            'Members who sign in have a cookie needed for signing in, and an account with a name, an e-mail address and a municipality.',
          ),
          heading('Videos from elsewhere'),
          paragraph('A video loads only after you agree. Its operator then learns your IP address.'),
          heading('Your rights'),
          paragraph(
            'You may ask about your data and have it corrected or deleted. Get in touch through the ',
            link('Contact', contact),
            ' page.',
          ),
        ),
        richText(
          paragraph(
            'Публічні сторінки не використовують файлів cookie для стеження, реклами чи сторонньої аналітики. Тому ми й не просимо вашої згоди на них.',
          ),
          heading('Що обробляється'),
          bullets(
            'Під час кожного запиту сервер тимчасово бачить IP-адресу, інакше він не мав би куди надіслати сторінку.',
            'Пошуковий запит не зберігається разом із вашим імʼям.',
            'Відповідь на запитання, чи допомогла вам сторінка, зберігається з адресою сторінки та мовою. Хто відповів, не зберігається.',
            'Ваш браузер зберігає кілька останніх прочитаних сторінок, щоб ви бачили їх і без звʼязку. Нам він про них нічого не каже; ви видалите їх разом із даними перегляду.',
            'Учасники, які входять у систему, мають файл cookie, потрібний для входу, та обліковий запис з імʼям, електронною поштою та громадою.',
          ),
          heading('Відео з інших сайтів'),
          paragraph(
            'Відео завантажується лише після вашої згоди. Тоді його власник дізнається вашу IP-адресу.',
          ),
          heading('Ваші права'),
          paragraph(
            'Ви можете дізнатися про свої дані, попросити виправити або видалити їх. Звертайтеся через сторінку ',
            link('Контакти', contact),
            '.',
          ),
        ),
      ),
    },
  ],
}
