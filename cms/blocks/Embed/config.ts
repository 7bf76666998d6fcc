import type { Block } from 'payload'
import { webAddressField } from '../../fields/webAddressField'
import { translated } from '../../translated'

export const EmbedBlock: Block = {
  slug: 'embed',
  interfaceName: 'EmbedBlock',
  labels: {
    singular: translated('Video z inej stránky', 'Video from elsewhere', 'Відео з іншого сайту'),
    plural: translated('Videá z iných stránok', 'Videos from elsewhere', 'Відео з інших сайтів'),
  },
  fields: [
    {
      ...webAddressField('url', translated('Odkaz na video', 'Link to the video', 'Посилання на відео'), {
        required: true,
      }),
      admin: {
        description: translated(
          'Prehrá sa až vtedy, keď s tým čitateľ súhlasí.',
          'It plays only after the reader agrees.',
          'Відтвориться лише після згоди читача.',
        ),
      },
    },
    {
      name: 'title',
      type: 'text',
      required: true,
      label: translated('Názov videa', 'Title of the video', 'Назва відео'),
    },
    {
      name: 'transcript',
      type: 'textarea',
      label: translated('Prepis', 'Transcript', 'Розшифрування'),
      admin: {
        description: translated(
          'Čo vo videu zaznie, pre tých, ktorí ho nemôžu počuť.',
          'What is said in the video, for those who cannot hear it.',
          'Що звучить у відео, для тих, хто не може його чути.',
        ),
      },
    },
  ],
}
