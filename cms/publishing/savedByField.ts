import type { FieldHook, RelationshipField } from 'payload'
import { nobody } from '../access/nobody'
import { staff } from '../access/staff'
import { translated } from '../translated'

/** Whoever saves is the one who saved; what the machine does by itself leaves the name as it was. */
const rememberWho: FieldHook = ({ originalDoc, req }) =>
  req.user?.collection === 'users' ? req.user.id : (originalDoc?.savedBy ?? null)

/** Who saved this version. What is sent for this field is never taken, and readers are not shown it. */
export const savedByField: RelationshipField = {
  name: 'savedBy',
  type: 'relationship',
  relationTo: 'users',
  hidden: true,
  access: { create: nobody, read: staff, update: nobody },
  hooks: { beforeChange: [rememberWho] },
  label: translated('Verziu uložil(a)', 'Version saved by', 'Версію зберіг(-ла)'),
}
