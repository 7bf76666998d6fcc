import type { Topic } from '../../cms/payload-types'
import type { SeededDocument } from '../seeded'
import { translated } from '../translated'

export const topics: SeededDocument<Topic>[] = [
  {
    slug: translated('pobyt', 'residence', 'perebuvannia'),
    title: translated('Pobyt', 'Residence', 'Перебування'),
    summary: translated(
      'Doklady o pobyte, ohlasovanie zmien a úrady, s ktorými sa nový obyvateľ stretne ako s prvými.',
      'Residence documents, reporting changes and the offices that a new resident meets first.',
      'Документи на перебування, повідомлення про зміни та установи, з якими новий мешканець стикається найперше.',
    ),
    icon: 'residence',
    order: 10,
  },
  {
    slug: translated('praca', 'work', 'robota'),
    title: translated('Práca', 'Work', 'Робота'),
    summary: translated(
      'Hľadanie práce, zmluva, práva zamestnanca a uznanie vzdelania z inej krajiny.',
      'Looking for a job, the contract, an employee’s rights and recognition of education from abroad.',
      'Пошук роботи, трудовий договір, права працівника та визнання освіти, здобутої за кордоном.',
    ),
    icon: 'work',
    order: 20,
  },
  {
    slug: translated('byvanie', 'housing', 'zhytlo'),
    title: translated('Bývanie', 'Housing', 'Житло'),
    summary: translated(
      'Nájom, obecné byty, poplatky spojené s bývaním a dobré susedské vzťahy.',
      'Renting, municipal flats, charges that come with housing, and good relations with neighbours.',
      'Оренда, муніципальні квартири, платежі за житло та добрі стосунки із сусідами.',
    ),
    icon: 'housing',
    order: 30,
  },
  {
    slug: translated('zdravie', 'health', 'zdorovia'),
    title: translated('Zdravie', 'Health', 'Здоровʼя'),
    summary: translated(
      'Lekár, zdravotná poisťovňa, pomoc v núdzi a podpora pre ľudí, ktorí sa o seba nevedia postarať sami.',
      'Doctors, health insurance, help in an emergency, and support for people who cannot look after themselves.',
      'Лікар, медичне страхування, невідкладна допомога та підтримка людей, які не можуть подбати про себе самі.',
    ),
    icon: 'health',
    order: 40,
  },
  {
    slug: translated('vzdelavanie', 'education', 'osvita'),
    title: translated('Vzdelávanie', 'Education', 'Освіта'),
    summary: translated(
      'Škôlky, školy, voľnočasové krúžky a vzdelávanie dospelých.',
      'Kindergartens, schools, clubs for children, and adult education.',
      'Дитячі садки, школи, гуртки та освіта для дорослих.',
    ),
    icon: 'education',
    order: 50,
  },
  {
    slug: translated('jazyk', 'language', 'mova'),
    title: translated('Jazyk', 'Language', 'Мова'),
    summary: translated(
      'Kurzy slovenčiny, tlmočenie na úrade a slová, ktoré pri okienku pomôžu.',
      'Slovak courses, interpreting at offices and the words that help at a counter.',
      'Курси словацької, усний переклад в установах і слова, що стануть у пригоді у відділі.',
    ),
    icon: 'language',
    order: 60,
  },
  {
    slug: translated('rodina-a-deti', 'family-and-children', 'simia-ta-dity'),
    title: translated('Rodina a deti', 'Family and children', 'Сімʼя та діти'),
    summary: translated(
      'Narodenie dieťaťa, sobáš, dávky pre rodiny a starostlivosť o najmenších.',
      'The birth of a child, marriage, family benefits and care of the youngest.',
      'Народження дитини, шлюб, виплати для сімей і догляд за найменшими.',
    ),
    icon: 'family',
    order: 70,
  },
  {
    slug: translated('bezpecnost', 'safety', 'bezpeka'),
    title: translated('Bezpečnosť', 'Safety', 'Безпека'),
    summary: translated(
      'Tiesňové volania, ochrana pred násilím a vykorisťovaním, pomoc obetiam trestných činov.',
      'Emergency calls, protection from violence and exploitation, help for victims of crime.',
      'Екстрені виклики, захист від насильства та експлуатації, допомога потерпілим від злочинів.',
    ),
    icon: 'safety',
    order: 80,
  },
  {
    slug: translated('ukrajina', 'ukraine', 'ukraina'),
    title: translated('Pre ľudí z Ukrajiny', 'For people from Ukraine', 'Для людей з України'),
    summary: translated(
      'Prvé kroky a základné informácie pre ľudí, ktorí prišli z Ukrajiny.',
      'First steps and basic information for people who have come from Ukraine.',
      'Перші кроки та основна інформація для людей, які приїхали з України.',
    ),
    icon: 'ukraine',
    order: 90,
  },
  {
    slug: translated('peniaze-a-poplatky', 'money-and-fees', 'hroshi-ta-platezhi'),
    title: translated('Peniaze a poplatky', 'Money and fees', 'Гроші та платежі'),
    summary: translated(
      'Miestne dane a poplatky, bankový účet, dávky a pomoc v hmotnej núdzi.',
      'Local taxes and charges, a bank account, benefits and help in material need.',
      'Місцеві податки та збори, банківський рахунок, виплати та допомога у скруті.',
    ),
    icon: 'money',
    order: 100,
  },
  {
    slug: translated('doprava', 'transport', 'transport'),
    title: translated('Doprava', 'Transport', 'Транспорт'),
    summary: translated(
      'Mestská hromadná doprava, cestovné lístky, zľavy, parkovanie a vodičský preukaz.',
      'Public transport, tickets, reduced fares, parking and driving licences.',
      'Міський транспорт, квитки, пільги, паркування та посвідчення водія.',
    ),
    icon: 'transport',
    order: 110,
  },
  {
    slug: translated('spoluzitie', 'community', 'spilne-zhyttia'),
    title: translated('Spolužitie', 'Community', 'Спільне життя'),
    summary: translated(
      'Život v susedstve, komunitné centrá, dobrovoľníctvo a účasť na rozhodovaní mesta.',
      'Life in the neighbourhood, community centres, volunteering and having a say in the town’s decisions.',
      'Життя по сусідству, громадські центри, волонтерство та участь у рішеннях міста.',
    ),
    icon: 'community',
    order: 120,
  },
]
