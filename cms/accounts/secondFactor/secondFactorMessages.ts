import { translated } from '../../translated'
import { attempts, lockTime } from '../lockout'

/** What is said when the second step does not go through. */
export const secondFactorProblems = {
  needed: translated(
    'Zadajte ešte šesťmiestny kód z aplikácie v telefóne.',
    'Enter the six-digit code from the app on your phone, too.',
    'Введіть ще шестизначний код із застосунку на телефоні.',
  ),
  wrong: translated(
    'Kód nesedí alebo už bol použitý. Počkajte na ďalší a skúste to znova.',
    'The code is wrong or has been used already. Wait for the next one and try again.',
    'Код неправильний або його вже використано. Дочекайтеся наступного й спробуйте ще раз.',
  ),
  locked: translated(
    `Po ${attempts} nesprávnych kódoch treba ${lockTime / 60_000} minút počkať.`,
    `After ${attempts} wrong codes you have to wait for ${lockTime / 60_000} minutes.`,
    `Після ${attempts} неправильних кодів потрібно зачекати ${lockTime / 60_000} хвилин.`,
  ),
  alreadyOn: translated(
    'Dvojstupňové prihlasovanie je už zapnuté.',
    'Two-step sign-in is switched on already.',
    'Двоетапний вхід уже ввімкнено.',
  ),
  notBegun: translated(
    'Najprv naskenujte nový kód QR.',
    'Scan a new QR code first.',
    'Спершу відскануйте новий QR-код.',
  ),
}
