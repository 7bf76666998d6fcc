import { editor } from '../access/editor'
import { staff } from '../access/staff'
import { bodyField } from '../fields/bodyField'
import { emailField, phoneField } from '../fields/contactFields'
import { coverField } from '../fields/coverField'
import { domainField } from '../fields/domainField'
import { checkedWhenReady } from '../fields/ready/checkedWhenReady'
import { webAddressField } from '../fields/webAddressField'
import { groups } from '../groups'
import { translated } from '../translated'
import { contentCollection } from './contentCollection'

export const Municipalities = contentCollection({
  slug: 'municipalities',
  labels: {
    singular: translated('Samospráva', 'Municipality', 'Громада'),
    plural: translated('Samosprávy', 'Municipalities', 'Громади'),
  },
  description: translated(
    'Mestá a kraje, ktoré sú do projektu zapojené.',
    'Towns and regions that take part in the project.',
    'Міста та краї, залучені до проєкту.',
  ),
  group: groups.partners,
  defaultColumns: ['title', 'kind', 'unionMember', 'ready', '_status'],
  defaultSort: 'title',
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'town',
      options: [
        { value: 'town', label: translated('Mesto', 'Town', 'Місто') },
        {
          value: 'region',
          label: translated('Samosprávny kraj', 'Self-governing region', 'Самоврядний край'),
        },
      ],
      label: translated('Druh', 'Kind', 'Вид'),
    },
    coverField,
    bodyField(),
    {
      name: 'coordinator',
      type: 'group',
      label: translated('Koordinátor(ka)', 'Coordinator', 'Координатор(ка)'),
      admin: {
        description: translated(
          'Kontakt pre veci integrácie; zobrazí sa verejne.',
          'The contact in matters of integration; it is shown publicly.',
          'Контакт із питань інтеграції; його видно всім.',
        ),
      },
      fields: [
        { name: 'name', type: 'text', label: translated('Meno', 'Name', 'Імʼя') },
        { name: 'role', type: 'text', localized: true, label: translated('Funkcia', 'Role', 'Посада') },
        emailField,
        phoneField,
      ],
    },
    {
      name: 'offices',
      type: 'array',
      labels: {
        singular: translated('Úrad', 'Office', 'Установа'),
        plural: translated('Úrady', 'Offices', 'Установи'),
      },
      label: translated('Úrady a pracoviská', 'Offices', 'Установи та відділи'),
      fields: [
        {
          name: 'name',
          type: 'text',
          localized: true,
          required: true,
          validate: checkedWhenReady,
          label: translated('Názov', 'Name', 'Назва'),
        },
        { name: 'address', type: 'textarea', label: translated('Adresa', 'Address', 'Адреса') },
        phoneField,
        emailField,
        webAddressField('website'),
      ],
    },
    webAddressField('website'),
    {
      name: 'unionMember',
      type: 'checkbox',
      defaultValue: false,
      label: translated(
        'Člen Únie miest Slovenska',
        'Member of the Union of Towns',
        'Член Спілки міст Словаччини',
      ),
      admin: { position: 'sidebar' },
    },
    {
      name: 'publishesItself',
      type: 'checkbox',
      defaultValue: false,
      label: translated('Zverejňuje sama', 'Publishes by itself', 'Публікує самостійно'),
      admin: {
        position: 'sidebar',
        description: translated(
          'Redaktori samosprávy smú zverejňovať jej služby a podujatia bez redakcie. Inak posielajú návrhy.',
          'The municipality’s editors may publish its services and events without the editors. Otherwise they propose.',
          'Редактори громади можуть публікувати її послуги та події без редакції. Інакше вони надсилають пропозиції.',
        ),
      },
      access: { read: staff, create: editor, update: editor },
    },
    {
      name: 'embedAnywhere',
      type: 'checkbox',
      defaultValue: false,
      label: translated(
        'Widgety smie ukazovať ktokoľvek',
        'Anyone may show the widgets',
        'Віджети може показувати будь-хто',
      ),
      admin: {
        description: translated(
          'Rám s obsahom tejto samosprávy sa potom zobrazí na každom webe, nielen na doménach nižšie.',
          'A frame with the content of this municipality then shows on every website, not only on the domains below.',
          'Рамка із вмістом цієї громади показуватиметься на кожному сайті, а не лише на доменах нижче.',
        ),
      },
      access: { read: staff, create: editor, update: editor },
    },
    {
      name: 'embedDomains',
      type: 'array',
      labels: {
        singular: translated('Doména', 'Domain', 'Домен'),
        plural: translated('Domény', 'Domains', 'Домени'),
      },
      label: translated('Domény pre widgety', 'Domains for widgets', 'Домени для віджетів'),
      admin: {
        description: translated(
          'Weby samosprávy, na ktorých sa smie zobraziť rám s jej obsahom, každá doména zvlášť (aj s www). Čitatelia tento zoznam nevidia.',
          'The municipality’s websites that may show a frame with its content, each domain by itself (with www, too). Readers do not see this list.',
          'Сайти громади, на яких можна показувати рамку з її вмістом, кожен домен окремо (також із www). Читачі цього списку не бачать.',
        ),
      },
      access: { read: staff, create: editor, update: editor },
      fields: [domainField],
    },
  ],
})
