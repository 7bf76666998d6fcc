import { layoutBlocks } from '../blocks/layoutBlocks'
import { groups } from '../groups'
import { translated } from '../translated'
import { contentCollection } from './contentCollection'

export const Pages = contentCollection({
  slug: 'pages',
  labels: {
    singular: translated('Stránka', 'Page', 'Сторінка'),
    plural: translated('Stránky', 'Pages', 'Сторінки'),
  },
  description: translated(
    'Stránky zložené z blokov. Rozloženie majú všetky jazyky spoločné, texty má každý svoje.',
    'Pages built from blocks. The layout is shared by all languages; each has its own texts.',
    'Сторінки, складені з блоків. Розташування спільне для всіх мов, а тексти в кожної свої.',
  ),
  group: groups.content,
  defaultColumns: ['title', 'slug', 'ready', '_status', 'updatedAt'],
  defaultSort: 'title',
  fields: [
    {
      name: 'layout',
      type: 'blocks',
      blocks: layoutBlocks,
      labels: {
        singular: translated('Blok', 'Block', 'Блок'),
        plural: translated('Bloky', 'Blocks', 'Блоки'),
      },
      label: translated('Rozloženie', 'Layout', 'Розташування'),
    },
  ],
})
