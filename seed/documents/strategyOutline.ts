import type { Locale } from '../../cms/locales'

/** Plain text on purpose: the municipality pastes it into its own document and goes on writing. */
export const strategyOutline: Record<Locale, string> = {
  sk: `OSNOVA MIESTNEJ STRATÉGIE INTEGRÁCIE
KapaCITY – podpora integrácie cudzincov na lokálnej úrovni

1. PREČO STRATÉGIU MÁME
   - koho sa týka a kto ju pripravil
   - na aké obdobie platí

2. KTO U NÁS ŽIJE
   - koľko cudzincov žije na území samosprávy a kto sú
   - odkiaľ čísla máme a ako často ich obnovujeme

3. ČO JE POTREBNÉ
   - čo hovoria obyvatelia z iných krajín
   - čo hovoria ostatní obyvatelia
   - čo hovoria školy, zamestnávatelia, mimovládne organizácie

4. ČO CHCEME DOSIAHNUŤ
   - ciele, ktoré sa dajú overiť

5. ČO UROBÍME
   - opatrenie, kto zaň zodpovedá, dokedy, z čoho
   - ktoré sociálne služby zaradíme do bežnej práce

6. AKO BUDEME HOVORIŤ S ĽUĎMI
   - s cudzincami
   - s ostatnými obyvateľmi

7. ČO BUDE ĎALEJ
   - ako stratégiu vyhodnotíme
   - čo zostane, keď sa projekt skončí
`,
  en: `OUTLINE OF A LOCAL INTEGRATION STRATEGY
KapaCITY – supporting the integration of newcomers at local level

1. WHY WE HAVE A STRATEGY
   - whom it concerns and who prepared it
   - for what period it applies

2. WHO LIVES HERE
   - how many foreigners live on the municipality's territory and who they are
   - where the numbers come from and how often we renew them

3. WHAT IS NEEDED
   - what residents from other countries say
   - what other residents say
   - what schools, employers and NGOs say

4. WHAT WE WANT TO ACHIEVE
   - aims that can be checked

5. WHAT WE WILL DO
   - the measure, who is responsible, by when, from what money
   - which social services we take into everyday work

6. HOW WE WILL TALK WITH PEOPLE
   - with foreigners
   - with other residents

7. WHAT COMES NEXT
   - how we will evaluate the strategy
   - what remains when the project ends
`,
  uk: `ПЛАН МІСЦЕВОЇ СТРАТЕГІЇ ІНТЕГРАЦІЇ
KapaCITY — підтримка інтеграції іноземців на місцевому рівні

1. НАВІЩО НАМ СТРАТЕГІЯ
   - кого вона стосується і хто її підготував
   - на який період вона діє

2. ХТО В НАС ЖИВЕ
   - скільки іноземців живе на території громади та хто вони
   - звідки числа і як часто ми їх оновлюємо

3. ЩО ПОТРІБНО
   - що кажуть мешканці з інших країн
   - що кажуть інші мешканці
   - що кажуть школи, роботодавці, неурядові організації

4. ЧОГО ХОЧЕМО ДОСЯГТИ
   - цілі, які можна перевірити

5. ЩО ЗРОБИМО
   - захід, хто відповідає, до якого строку, за які кошти
   - які соціальні послуги стануть частиною щоденної роботи

6. ЯК ГОВОРИТИМЕМО З ЛЮДЬМИ
   - з іноземцями
   - з іншими мешканцями

7. ЩО ДАЛІ
   - як оцінимо стратегію
   - що залишиться після завершення проєкту
`,
}
