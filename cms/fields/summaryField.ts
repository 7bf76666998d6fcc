import type { TextareaField } from 'payload'
import { translated } from '../translated'

export const summaryField: TextareaField = {
  name: 'summary',
  type: 'textarea',
  localized: true,
  maxLength: 300,
  label: translated('Zhrnutie', 'Summary', 'Стислий зміст'),
  admin: {
    description: translated(
      'Jedna až dve vety, najviac 300 znakov. Zobrazia sa v zoznamoch, vo vyhľadávaní a pri zdieľaní.',
      'One or two sentences, 300 characters at most. They appear in lists, in search and when shared.',
      'Одне-два речення, щонайбільше 300 знаків. Їх видно у списках, у пошуку та під час поширення.',
    ),
  },
}
