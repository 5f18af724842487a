import { readFileSync } from 'node:fs';
import { eventsOf } from '../src/timeline/events/eventsOf.ts';
import { formatWhen } from '../src/timeline/events/formatWhen.ts';
import { story } from '../tests/timeline/article.ts';
// lines: "YYYY-MM-DD<TAB>text"; " / " parts paragraphs
for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const [day = '', text = ''] = line.split('\t');
  const { dated, undated } = eventsOf(story(text.split(' / '), { published: day }));
  console.log('>', text);
  for (const e of dated) console.log('     ', formatWhen(e), '|', e.status, '|', e.value);
  for (const e of undated) console.log('      undated |', e.status, '|', e.when);
}
