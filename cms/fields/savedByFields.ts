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

/** Who made a document and who saved it last, so that people find what is theirs. Never what somebody sends. */
export const savedByFields: RelationshipField[] = [
  person('createdBy', translated('Vytvoril(a)', 'Created by', 'Створив(-ла)'), (args) =>
    args.operation === 'create' ? whoSaves(args) : (args.value ?? args.previousValue),
  ),
  person(
    'editedBy',
    translated('Naposledy upravil(a)', 'Last edited by', 'Востаннє редагував(-ла)'),
    whoSaves,
  ),
]
