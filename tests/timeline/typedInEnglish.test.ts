import { expect, it } from 'vitest';
import { parseTypedDate } from '../../src/timeline/dates/parseTypedDate.ts';
import { typedInEnglish } from '../../src/timeline/dates/typedInEnglish.ts';

it.each([
  ['marzo de 2024', '2024-03-01', '2024-03-31'],
  ['6 de julio de 2025', '2025-07-06', '2025-07-06'],
  ['el lunes', '2025-06-30', '2025-06-30'],
  ['ayer', '2025-07-05', '2025-07-05'],
  ['LA SEMANA PASADA', '2025-06-23', '2025-06-29'],
  ['el ano pasado', '2024-01-01', '2024-12-31'],
  ['hace 2 semanas', '2025-06-16', '2025-06-22'],
  ['hace 1 mes', '2025-06-01', '2025-06-30'],
  ['mês passado', '2025-06-01', '2025-06-30'],
  ['1er juillet', '2025-07-01', '2025-07-01'],
  ['la semaine dernière', '2025-06-23', '2025-06-29'],
  ['luglio', '2025-07-01', '2025-07-31'],
  ['vor 3 Wochen', '2025-06-09', '2025-06-15'],
  ['3. März 2024', '2024-03-03', '2024-03-03'],
])('a date typed in another language means its days: %s', (typed, from, to) => {
  const days = typedInEnglish(typed).map((words) => parseTypedDate(words, '2025-07-06'));
  expect(days[0]).toEqual({ from, to });
});

it.each(['', 'hola', 'la guerra', '2024', 'Bogotá'])('is not guessed at: %j', (typed) => {
  expect(typedInEnglish(typed)).toEqual([]);
});
