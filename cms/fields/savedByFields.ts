import type { FieldHook, RelationshipField } from 'payload'
import { nobody } from '../access/nobody'
import { staff } from '../access/staff'
import { type Translated, translated } from '../translated'

const person = (name: string, label: Translated, hook: FieldHook): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: 'users',
  hidden: true,
  access: { create: nobody, read: staff, update: nobody },
  hooks: { beforeChange: [hook] },
  label,
})

const whoSaves: FieldHook = ({ previousValue, req, value }) =>
  req.user?.collection === 'users' ? req.user.id : (value ?? previousValue ?? null)

/**
 * Who made a document and who saved this version of it, so that people find what is theirs and know whose work they
 * would overwrite. Never what somebody sends; what the machine does by itself leaves the name as it was.
 */
export const savedByFields: RelationshipField[] = [
  person('createdBy', translated('Vytvoril(a)', 'Created by', 'Створив(-ла)'), (args) =>
    args.operation === 'create' ? whoSaves(args) : (args.value ?? args.previousValue),
  ),
  person('savedBy', translated('Verziu uložil(a)', 'Version saved by', 'Версію зберіг(-ла)'), whoSaves),
]
