import type { DateField } from 'payload'

type DatePicker = NonNullable<NonNullable<DateField['admin']>['date']>

/** Days and times as they are written in Slovakia and Ukraine, in 24 hours. */
export const dayAndTime: DatePicker = {
  pickerAppearance: 'dayAndTime',
  displayFormat: 'd. M. yyyy HH:mm',
  timeFormat: 'HH:mm',
  timeIntervals: 15,
}

export const dayOnly: DatePicker = { pickerAppearance: 'dayOnly', displayFormat: 'd. M. yyyy' }
