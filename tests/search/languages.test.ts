import { expect, test } from 'vitest';
import { createIndex } from '../../src/search/createIndex.ts';
import { readWish } from '../../src/search/question/readWish.ts';
import { composeLibrary } from '../../src/story/library.ts';
import { story } from './stories.ts';

/** Stories in several languages in one library. */
const mixed = mixedIn('en', 'es');

function mixedIn(english: string, spanish: string) {
  const articles = [
    story(
      'ferry',
      english,
      'The ferry to Marrow Island was sold in March 2023. Its captain, Ines Calder, retired.',
      'Once the ferry had gone, 40 families left the island.',
    ),
    story(
      'faro',
      spanish,
      'El faro de Punta Brava se apagó en enero de 2019. Su farera, Rosario Quintana, se jubiló.',
      'Desde entonces once barcos han encallado porque nadie enciende la luz.',
    ),
  ].flatMap((library) => [...library.articles.values()]);
  return createIndex(composeLibrary(articles));
}

const answer = (question: string): string | null => {
  const [hit] = mixed.find(question).hits;
  return hit?.answer ? hit.passage.paragraph.text.slice(hit.answer.start, hit.answer.end) : null;
};

test.each([
  ['When was the ferry sold?', 'March 2023'],
  ['Who is captain of the ferry?', 'Ines Calder'],
  ['How many families left the island?', '40'],
  ['¿Cuándo se apagó el faro?', 'enero de 2019'],
  ['cuando se apago el faro', 'enero de 2019'],
  ['¿Quién es la farera?', 'Rosario Quintana'],
  ['¿Cuántos barcos encallaron?', 'once'],
])('beside a story in another language, each is read by its own: "%s"', (question, marked) => {
  expect(answer(question)).toBe(marked);
});

test.each([
  'When was the ferry sold?',
  'Who left the island?',
  'How much did the ferry cost?',
  'When did the families leave the island?',
  '¿Cuándo se apagó el faro?',
  '¿Quién es la farera?',
])('a story in the language of one country is read as any in that language: "%s"', (question) => {
  const regional = mixedIn('en-GB', 'es-CO');
  for (const story of [undefined, 'ferry', 'faro']) {
    const told = (index: typeof mixed) => {
      const { hits, answered, confidence } = index.find(
        question,
        story ? { stories: new Set([story]) } : {},
      );
      const shown = hits.map(({ passage, answer }) => [passage.sentence.text, answer]);
      return { shown, answered, confidence };
    };
    expect(told(regional)).toEqual(told(mixed));
  }
});

test.each([
  ['es', 'en que ano se firmo', 'date'],
  ['es', 'por que cerraron el puente', 'cause'],
  ['es', 'a quien enviaron la carta', 'name'],
  ['pt', 'quantas pessoas moram na ilha', 'number'],
  ['fr', 'ou se trouve le port', 'place'],
  ['it', 'chi ha venduto il mulino', 'name'],
  ['de', 'wie viele schiffe liegen im hafen', 'number'],
])('in %s, "%s" asks for a %s', (language, question, wish) => {
  expect(readWish(question.split(' '), language).wish).toBe(wish);
});

test.each([
  [
    'de',
    'Der Bürgermeister Jörg Größler verkaufte die Mühle im März 2021 für 30 Euro.',
    'wer verkaufte die muhle',
    'Größler',
  ],
  [
    'fr',
    'La mairesse Hélène Garçon a fermé le théâtre en août 2020.',
    'qui a ferme le theatre',
    'Hélène Garçon',
  ],
  [
    'pt',
    'A prefeita Conceição Araújo inaugurou a estação em junho de 2022.',
    'quando foi inaugurada a estacao',
    'junho de 2022',
  ],
  [
    'it',
    'Il sindaco Niccolò Però vendette il mulino perché costava troppo.',
    'chi vendette il mulino',
    'Niccolò Però',
  ],
])(
  'a question in %s is answered without its accents, and its answer marked',
  (language, text, question, marked) => {
    const [hit] = createIndex(story('story', language, text)).find(question).hits;
    const { start, end } = hit?.answer ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toContain(marked);
  },
);

test.each([
  ['vi', 'Cây cầu ở Đà Nẵng đóng cửa. Giá cà phê tăng mạnh.', 'da nang', 'Đà Nẵng'],
  [
    'sw',
    'Daraja la bandari lilifungwa Jumatatu. Wakulima walipanda mahindi.',
    'wakulima',
    'Wakulima',
  ],
  ['zh', '港口的桥星期一关闭。农民种了玉米。', '农民', '农民'],
  ['th', 'สะพานท่าเรือปิดวันจันทร์ เกษตรกรปลูกข้าวโพด', 'เกษตรกร', 'เกษตรกร'],
  ['ko', '항구 다리가 월요일에 닫혔다. 농부들은 옥수수를 심었다.', '옥수수를', '옥수수를'],
  ['ar', 'أغلق الجسر يوم الاثنين. زرع المزارعون الذرة.', 'المزارعون', 'المزارعون'],
])(
  'a story in %s, whose grammar is not known, is found by its words',
  (language, text, question, word) => {
    const [hit] = createIndex(story('story', language, text)).find(question).hits;
    expect(hit?.passage.sentence.text).toContain(word);
  },
);
