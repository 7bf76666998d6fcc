import { translated } from '../../translated'

export const startMessages = {
  title: translated('Čo na vás čaká', 'What waits for you', 'Що на вас чекає'),
  create: translated('Začať niečo nové', 'Begin something new', 'Почати щось нове'),
  newNews: translated('Nový článok', 'New article', 'Нова стаття'),
  newEvent: translated('Nové podujatie', 'New event', 'Нова подія'),
  newService: translated('Nová služba', 'New service', 'Нова послуга'),
  newMaterial: translated('Nový materiál', 'New material', 'Новий матеріал'),
  newPicture: translated('Nahrať obrázok', 'Upload a picture', 'Завантажити зображення'),
  drafts: translated('Moje koncepty', 'My drafts', 'Мої чернетки'),
  noDrafts: translated(
    'Nemáte nič rozpísané.',
    'You have nothing unfinished.',
    'У вас немає нічого незавершеного.',
  ),
  proposals: translated('Návrhy samospráv', 'Proposals of municipalities', 'Пропозиції громад'),
  noProposals: translated(
    'Žiadny návrh nečaká na zverejnenie.',
    'No proposal waits to be published.',
    'Жодна пропозиція не чекає на публікацію.',
  ),
  translations: translated('Neaktuálne preklady', 'Outdated translations', 'Застарілі переклади'),
  noTranslations: translated(
    'Všetky preklady súhlasia s východiskovým textom.',
    'All translations agree with their source.',
    'Усі переклади відповідають оригіналу.',
  ),
  reviews: translated('Služby na overenie', 'Services to be verified', 'Послуги для перевірки'),
  noReviews: translated(
    'Žiadna služba nečaká na overenie.',
    'No service waits to be verified.',
    'Жодна послуга не чекає на перевірку.',
  ),
  scheduled: translated('Naplánované', 'Scheduled', 'Заплановане'),
  noScheduled: translated('Nič nie je naplánované.', 'Nothing is scheduled.', 'Нічого не заплановано.'),
  willPublish: translated('zverejní sa', 'will be published', 'буде опубліковано'),
  willUnpublish: translated('prestane byť verejné', 'will be taken down', 'буде знято з публікації'),
  all: translated('Všetky', 'All of them', 'Усі'),
  untitled: translated('(bez názvu)', '(untitled)', '(без назви)'),
  help: translated(
    'Ako sa tu pracuje: krátka príručka',
    'How to work here: a short handbook',
    'Як тут працювати: короткий посібник',
  ),
}
