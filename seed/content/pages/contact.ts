import type { ContactCardBlock, Page } from '../../../cms/payload-types'
import { block, heading, link, paragraph, richText } from '../../lexical'
import type { SeededDocument } from '../../seeded'
import { translated } from '../../translated'

export const contact: SeededDocument<Page> = {
  slug: translated('kontakt', 'contact', 'kontakty'),
  title: translated('Kontakt', 'Contact', 'Контакти'),
  summary: translated(
    'Na koho sa obrátiť vo veciach projektu, webu a svojho mesta.',
    'Whom to contact about the project, the website and your town.',
    'До кого звертатися щодо проєкту, сайту та вашого міста.',
  ),
  searchWords: translated(
    'komu napísať, komu zavolať, e-mail, telefón, adresa, kto sa stará o tento web',
    'who to write to, e-mail, phone number, address, who runs this site',
    'кому написати, куди написати, кому зателефонувати, електронна пошта, телефон, адреса',
  ),
  layout: [
    {
      blockType: 'text',
      body: translated(
        richText(
          heading('Projekt'),
          block<ContactCardBlock>('contactCard', {
            name: 'Liga za ľudské práva, o. z.',
            role: 'žiadateľ projektu KapaCITY',
          }),
          paragraph(
            'Kontaktné údaje ligy nájdete na jej webe ',
            link('www.hrl.sk', 'https://www.hrl.sk/'),
            '.',
          ),
          heading('Web'),
          block<ContactCardBlock>('contactCard', {
            name: 'Redakcia webu',
            role: 'ukážkový kontakt',
            organisation: 'KapaCITY',
            email: 'redakcia@example.org',
          }),
          heading('Vaše mesto'),
          paragraph(
            'Koordinátorov v Bratislave, Banskej Bystrici, Trnave a v Košickom kraji nájdete na stránkach samospráv. Mená a čísla sú tam ukážkové.',
          ),
        ),
        richText(
          heading('The project'),
          block<ContactCardBlock>('contactCard', {
            name: 'Human Rights League',
            role: 'applicant of the KapaCITY project',
          }),
          paragraph(
            'The League’s contact details are on its website, ',
            link('www.hrl.sk', 'https://www.hrl.sk/'),
            '.',
          ),
          heading('The website'),
          block<ContactCardBlock>('contactCard', {
            name: 'The website’s editors',
            role: 'sample contact',
            organisation: 'KapaCITY',
            email: 'redakcia@example.org',
          }),
          heading('Your town'),
          paragraph(
            'The coordinators in Bratislava, Banská Bystrica, Trnava and the Košice Region are on the municipalities’ pages. The names and numbers there are samples.',
          ),
        ),
        richText(
          heading('Проєкт'),
          block<ContactCardBlock>('contactCard', {
            name: 'Ліга за права людини',
            role: 'заявник проєкту KapaCITY',
          }),
          paragraph('Контакти Ліги — на її сайті ', link('www.hrl.sk', 'https://www.hrl.sk/'), '.'),
          heading('Сайт'),
          block<ContactCardBlock>('contactCard', {
            name: 'Редакція сайту',
            role: 'приклад контакту',
            organisation: 'KapaCITY',
            email: 'redakcia@example.org',
          }),
          heading('Ваше місто'),
          paragraph(
            'Координаторів у Братиславі, Банській Бистриці, Трнаві та Кошицькому краї знайдете на сторінках цих міст і краю. Імена та номери там умовні.',
          ),
        ),
      ),
    },
  ],
}
