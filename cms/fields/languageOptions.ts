import { translated } from '../translated'

/** Languages spoken at counters and written in documents, by BCP 47 tag. */
export const languageOptions = [
  { value: 'sk', label: translated('slovenčina', 'Slovak', 'словацька') },
  { value: 'en', label: translated('angličtina', 'English', 'англійська') },
  { value: 'uk', label: translated('ukrajinčina', 'Ukrainian', 'українська') },
  { value: 'ru', label: translated('ruština', 'Russian', 'російська') },
  { value: 'hu', label: translated('maďarčina', 'Hungarian', 'угорська') },
  { value: 'de', label: translated('nemčina', 'German', 'німецька') },
  { value: 'cs', label: translated('čeština', 'Czech', 'чеська') },
  { value: 'pl', label: translated('poľština', 'Polish', 'польська') },
  { value: 'bg', label: translated('bulharčina', 'Bulgarian', 'болгарська') },
  { value: 'ro', label: translated('rumunčina', 'Romanian', 'румунська') },
  { value: 'sr', label: translated('srbčina', 'Serbian', 'сербська') },
  { value: 'hr', label: translated('chorvátčina', 'Croatian', 'хорватська') },
  { value: 'rue', label: translated('rusínčina', 'Rusyn', 'русинська') },
  { value: 'rom', label: translated('rómčina', 'Romani', 'ромська') },
  { value: 'fr', label: translated('francúzština', 'French', 'французька') },
  { value: 'es', label: translated('španielčina', 'Spanish', 'іспанська') },
  { value: 'it', label: translated('taliančina', 'Italian', 'італійська') },
  { value: 'vi', label: translated('vietnamčina', 'Vietnamese', 'вʼєтнамська') },
  { value: 'ar', label: translated('arabčina', 'Arabic', 'арабська') },
  { value: 'tr', label: translated('turečtina', 'Turkish', 'турецька') },
  { value: 'zh', label: translated('čínština', 'Chinese', 'китайська') },
]
