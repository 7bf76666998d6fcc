/** Invented numbers in every row, and the file says so: it shows how to keep the table, nothing else. */
export const statisticsTemplate = `rok;štvrťrok;krajina pôvodu;druh pobytu;muži;ženy;deti do 18;poznámka
2018;1;UKÁŽKA – krajina A;prechodný;10;12;4;vymyslené číslo, vymažte
2018;1;UKÁŽKA – krajina B;trvalý;7;9;3;vymyslené číslo, vymažte
2018;2;UKÁŽKA – krajina A;prechodný;11;13;5;vymyslené číslo, vymažte
`
