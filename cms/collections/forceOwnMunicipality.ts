import { type CollectionBeforeValidateHook, Forbidden } from 'payload'
import { municipalityOf } from '../access/municipalityOf'

/** Whatever a municipality's editor saves is and stays their municipality's. */
export const forceOwnMunicipality: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const municipality = municipalityOf(req.user)
  if (!municipality) return data
  if (originalDoc?.municipality && originalDoc.municipality !== municipality) throw new Forbidden(req.t)
  return { ...data, municipality }
}
