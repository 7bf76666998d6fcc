import type { TextField } from 'payload'
import { translated } from '../translated'
import { checkedWhenReady } from './ready/checkedWhenReady'

export const titleField: TextField = {
  name: 'title',
  type: 'text',
  localized: true,
  required: true,
  maxLength: 200,
  validate: checkedWhenReady,
  label: translated('Názov', 'Title', 'Назва'),
  admin: {
    description: translated(
      'Krátky a výstižný. Zobrazí sa ako nadpis stránky, v zoznamoch aj vo vyhľadávaní.',
      'Short and to the point. It is the heading of the page and its name in lists and in search.',
      'Коротка й влучна. Це заголовок сторінки та її назва у списках і пошуку.',
    ),
  },
}
