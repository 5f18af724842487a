import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, KNOWLEDGE, pilcrow } from './pilcrow.ts';

const COMMANDS = [
  'bot',
  'chat',
  'ask',
  'fact',
  'timeline',
  'sources',
  'inspect',
  'check',
  'add',
  'eval',
  'register',
];

describe('every command', () => {
  it('shows how it is used with --help and takes --knowledge', async () => {
    const runs = await Promise.all(COMMANDS.map((name) => pilcrow([name, '--help'])));
    for (const [index, { code, stdout, stderr }] of runs.entries()) {
      expect(stdout).toContain(`Usage: pilcrow ${COMMANDS[index]}`);
      expect(stdout).toContain('--knowledge <dir>');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    }
  });

  it('is listed by pilcrow --help', async () => {
    const { stdout } = await pilcrow(['--help']);
    for (const name of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  it('is explained by pilcrow help, too', async () => {
    const { code, stdout } = await pilcrow(['help', 'ask']);
    expect(stdout).toContain('Usage: pilcrow ask');
    expect(code).toBe(0);
  });

  it('names a few stories where one is not found, however many there are', async () => {
    const story = '---\ntitle: Rain\npublished: 2025-07-06\n---\nIt rained.\n';
    const files = Array.from({ length: 40 }, (_, at) => [`rain-${at}.md`, story]);
    const many = folderWith(Object.fromEntries(files));
    const { code, stderr } = await pilcrow(['ask', 'x', '--story', 'qqq', '--knowledge', many]);
    expect(code).toBe(1);
    expect(stderr.match(/rain-\d+ {2}Rain/g)).toHaveLength(5);
    expect(stderr).toContain('and 35 more; “pilcrow sources” lists them.');
  });

  it('ends with 2 when it is used wrongly, and says on standard error how to do better', async () => {
    const wrong = [
      ['nonsense'],
      ['nonsense', 'and', 'more'],
      ['ask'],
      ['ask', '--limit', 'many', 'who?'],
      ['ask', '--limit', '0', 'who?'],
      ['fact'],
      ['timeline', '--most', 'all'],
      ['timeline', '--from', 'nonsense', '--knowledge', KNOWLEDGE],
      ['ask', '--jsn', 'who?'],
      ['inspect'],
      ['check', 'too', 'much'],
      ['eval'],
      ['register', '--guild', 'my server'],
    ];
    for (const { code, stdout, stderr } of await Promise.all(wrong.map((args) => pilcrow(args)))) {
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^error: .+\n.*“pilcrow .*--help”/s);
    }
  });

  it('ends with 1 where there is no story to load, and says what to do', async () => {
    const empty = folderWith({});
    for (const args of [['ask', 'who?'], ['sources'], ['chat'], ['check']]) {
      const { code, stdout, stderr } = await pilcrow([...args, '--knowledge', empty]);
      expect(code).toBe(1);
      expect(stdout + stderr).toContain('pilcrow add');
    }
  });
});

describe('pilcrow ask', () => {
  const ask = (...args: string[]) => pilcrow(['ask', '--knowledge', KNOWLEDGE, ...args]);

  it('prints the answering sentence, its paragraph and its citation', async () => {
    const { code, stdout, stderr } = await ask('Who', 'closed', 'the', 'bridge?');
    const flat = stdout.replaceAll(/\n│? */g, ' ');
    expect(flat).toContain('»Mayor Ingrid Solheim closed the harbour bridge on Monday.« Engineers');
    expect(flat).toContain('— Harbour bridge closes for repairs · 2 May 2024 · ¶ 1');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('gives JSON alone, in which every hit is a slice of its paragraph', async () => {
    const { stdout } = await ask('--json', 'How many commuters do the ferries carry?');
    expect(stdout.trimEnd()).not.toContain('\n');
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({
      question: 'How many commuters do the ferries carry?',
      answered: true,
      confidence: expect.any(Number),
      ms: expect.any(Number),
    });
    expect(answer.hits[0]).toMatchObject({
      text: 'The ferries carry 3,200 commuters a day until the repairs are done.',
      citation: {
        article: 'harbour',
        title: 'Harbour bridge closes for repairs',
        published: '2024-05-02',
        url: 'https://news.example/harbour-bridge',
        section: null,
        paragraph: 1,
        sentence: 3,
      },
    });
    const source = readFileSync(join(KNOWLEDGE, 'harbour.md'), 'utf8');
    const paragraph = source.split('\n\n')[1] ?? '';
    for (const { text, start, end, citation } of answer.hits)
      if (citation.article === 'harbour' && citation.paragraph === 1)
        expect(paragraph.slice(start, end)).toBe(text);
  });

  it('answers every line of standard input with a line, in order, the empty ones too', async () => {
    const lines = [
      'Who closed the bridge?',
      '',
      '  ',
      'a\u2028b\u0085c',
      'Who lost hives?',
      'last',
    ];
    const { stdout, code } = await pilcrow(['ask', '--json', '-', '--knowledge', KNOWLEDGE], {
      input: lines.join('\r\n'),
    });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ question }) => question)).toEqual(lines);
    expect(answers[1]).toMatchObject({ answered: false, hits: [], confidence: 0 });
    expect(answers[4].hits[0].citation).toMatchObject({ article: 'orchard', paragraph: 2 });
    expect(code).toBe(0);
  });

  it('answers a line before the next one comes', async () => {
    const args = ['ask', '--json', '-', '--knowledge', KNOWLEDGE];
    const child = spawn(process.execPath, [resolve('dist/main.js'), ...args]);
    child.stdin.write('Who closed the bridge?\n');
    const [first] = await once(child.stdout, 'data');
    expect(JSON.parse(String(first)).answered).toBe(true);
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('shows as many hits as --limit says', async () => {
    const { stdout } = await ask('--json', '--limit', '1', 'bridge');
    expect(JSON.parse(stdout).hits).toHaveLength(1);
  });

  it('says that the stories don’t say, without an answer and with exit code 0', async () => {
    const { code, stdout } = await ask('Which volcano erupted in Iceland?');
    expect(stdout).toMatch(/^The stories don’t say\./);
    expect(code).toBe(0);
    const json = await ask('--json', 'Which volcano erupted in Iceland?');
    expect(JSON.parse(json.stdout).answered).toBe(false);
  });

  it('asks one story alone with --story, and names those there are if it is none of them', async () => {
    const { stdout } = await ask('--json', '--story', 'orchard', 'Who closed the bridge?');
    for (const { citation } of JSON.parse(stdout).hits) expect(citation.article).toBe('orchard');
    const { code, stderr, stdout: none } = await ask('--json', '--story', 'qqqqqqqq', 'Who?');
    expect(stderr).toMatch(/qqqqqqqq.*harbour.*orchard/s);
    expect({ code, none }).toEqual({ code: 1, none: '' });
  });

  it('stops quietly when its reader goes away', async () => {
    const args = ['ask', '--json', '-', '--knowledge', KNOWLEDGE];
    const child = spawn(process.execPath, [resolve('dist/main.js'), ...args]);
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.stdin.on('error', () => {});
    child.stdin.write('Who closed the bridge?\n');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end('bridge?\n'.repeat(2000));
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(stderr).toBe('');
  });
});

describe('pilcrow fact', () => {
  const fact = (...args: string[]) => pilcrow(['fact', '--knowledge', KNOWLEDGE, ...args]);

  it('gives what the stories hold on a topic, word for word and cited', async () => {
    const { code, stdout } = await fact('--json', 'solheim');
    const { topic, found, facts } = JSON.parse(stdout);
    expect({ topic, found, code }).toEqual({ topic: 'Ingrid Solheim', found: true, code: 0 });
    expect(facts).toContainEqual(
      expect.objectContaining({
        kind: 'office',
        value: 'Mayor',
        text: 'Mayor Ingrid Solheim closed the harbour bridge on Monday.',
        citation: expect.objectContaining({ article: 'harbour', paragraph: 1, sentence: 1 }),
      }),
    );
    const shown = await fact('solheim');
    expect(shown.stdout).toMatch(/^Ingrid Solheim\n\noffice · Mayor\n {2}Mayor Ingrid .*¶ 1\n/s);
  });

  it('says of what it does not know that it holds no fact on it, with exit code 0', async () => {
    const { code, stdout } = await fact('--json', 'volcano');
    expect(JSON.parse(stdout)).toMatchObject({ topic: 'volcano', found: false, facts: [] });
    expect(code).toBe(0);
    expect((await fact('volcano')).stdout).toMatch(/^The stories hold no fact on “volcano”\./);
  });

  it('looks in one story alone with --story', async () => {
    const { stdout } = await fact('--json', '--story', 'orchard', 'solheim');
    expect(JSON.parse(stdout).found).toBe(false);
  });
});

describe('pilcrow timeline', () => {
  const timeline = (...args: string[]) => pilcrow(['timeline', '--knowledge', KNOWLEDGE, ...args]);

  it('tells the dated events in order, each with its citation', async () => {
    const { code, stdout } = await timeline('--json');
    const { topic, events, undated } = JSON.parse(stdout);
    expect({ topic, code }).toEqual({ topic: null, code: 0 });
    const starts = events.map(({ from }: { from: string }) => from);
    expect(starts).toEqual(starts.toSorted());
    expect(events).toContainEqual(
      expect.objectContaining({
        when: 'March 2025',
        value: '2025-03',
        from: '2025-03-01',
        to: '2025-03-31',
        precision: 'month',
        status: 'expected',
        citation: expect.objectContaining({ article: 'harbour', paragraph: 2 }),
      }),
    );
    expect(undated.length).toBeGreaterThan(0);
    for (const { value } of undated) expect(value).toBeNull();
  });

  it('keeps to a topic, a time, a number of events and a story', async () => {
    const events = async (...args: string[]) =>
      JSON.parse((await timeline('--json', ...args)).stdout).events;
    const [late, early, few, orchard, girders] = await Promise.all([
      events('--from', '2025'),
      events('--to', '2024'),
      events('--most', '1'),
      events('--story', 'orchard'),
      events('girders'),
    ]);
    for (const { to } of late) expect(to >= '2025').toBe(true);
    for (const { from } of early) expect(from < '2025').toBe(true);
    expect(few).toHaveLength(1);
    for (const { citation } of orchard) expect(citation.article).toBe('orchard');
    for (const { text } of girders) expect(text).toContain('girders');
    expect([late, early, orchard, girders].map((list) => list.length)).not.toContain(0);
  });

  it('draws it into a file with --png, and refuses where it cannot', async () => {
    const file = join(folderWith({}), 'timeline.png');
    const [drawn, nowhere, nothing] = await Promise.all([
      timeline('--json', '--png', file),
      timeline('--png', join(file, 'no', 'such', 'folder.png')),
      timeline('--png', file, 'volcano'),
    ]);
    expect(drawn).toMatchObject({ code: 0, stderr: expect.stringContaining('timeline.png') });
    expect(JSON.parse(drawn.stdout).events.length).toBeGreaterThan(0);
    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
    expect(nowhere.code).toBe(1);
    expect(nothing).toMatchObject({ code: 1, stderr: 'There is nothing to draw.\n' });
  });

  it('is laid out with dates on the left and says what its marks mean', async () => {
    const { stdout } = await timeline();
    expect(stdout).toMatch(/^March 2025 +○ {2}The U\.S\. firm/m);
    expect(stdout).toMatch(/○ expected/);
  });
});

describe('pilcrow sources', () => {
  it('lists the stories, the newest first, for people and for programs', async () => {
    const { stdout } = await pilcrow(['sources', '--knowledge', KNOWLEDGE]);
    expect(stdout).toMatch(/Harbour bridge.*2 May 2024.*3 paragraphs.*Late frost.*11 April 2024/s);
    const json = await pilcrow(['sources', '--json', '--knowledge', KNOWLEDGE]);
    expect(JSON.parse(json.stdout).sources).toMatchObject([
      { id: 'harbour', title: 'Harbour bridge closes for repairs', paragraphs: 3 },
      { id: 'orchard', published: '2024-04-11', url: null },
    ]);
  });

  it('takes the folder from KNOWLEDGE_DIR, and from .env where the shell names none', async () => {
    const env = { KNOWLEDGE_DIR: KNOWLEDGE };
    const named = await pilcrow(['sources', '--json'], { env });
    expect(JSON.parse(named.stdout).sources).toHaveLength(2);
    const cwd = folderWith({ '.env': `KNOWLEDGE_DIR=${KNOWLEDGE}\n` });
    const filed = await pilcrow(['sources', '--json'], { cwd });
    expect(JSON.parse(filed.stdout).sources).toHaveLength(2);
    expect(filed.stderr).toBe('');
  });
});

describe('pilcrow inspect', () => {
  it('gives paragraphs and sentences whose offsets hold', async () => {
    const { stdout } = await pilcrow(['inspect', '--json', join(KNOWLEDGE, 'harbour.md')]);
    const { article, paragraphs } = JSON.parse(stdout);
    expect(article).toMatchObject({
      id: 'harbour',
      published: '2024-05-02',
      publisher: 'The Quay',
    });
    expect(paragraphs.map(({ number, section }: never) => [number, section])).toEqual([
      [1, null],
      [2, null],
      [3, 'Money'],
    ]);
    for (const { text, sentences } of paragraphs)
      for (const sentence of sentences)
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });

  it('finds names, figures, quotes, dates and events, each a slice of its paragraph', async () => {
    const { stdout } = await pilcrow(['inspect', '--json', join(KNOWLEDGE, 'harbour.md')]);
    const { paragraphs, names, figures, quotes, dates, events, undated } = JSON.parse(stdout);
    const texts = new Map(paragraphs.map(({ number, text }: never) => [number, text]));
    const slices = [
      ...names.flatMap(({ mentions }: { mentions: unknown[] }) => mentions),
      ...figures,
      ...quotes,
      ...dates,
    ];
    for (const { paragraph, start, end, text } of slices)
      expect(String(texts.get(paragraph)).slice(start, end)).toBe(text);
    for (const { citation, start, end, text } of [...events, ...undated])
      expect(String(texts.get(citation.paragraph)).slice(start, end)).toBe(text);
    expect(names).toContainEqual(
      expect.objectContaining({ name: 'Ingrid Solheim', kind: 'person' }),
    );
    expect(quotes).toMatchObject([
      {
        text: 'The deadline is tight but honest',
        speaker: 'Tomás Peña',
        citation: { paragraph: 2 },
      },
    ]);
    expect(dates).toContainEqual(
      expect.objectContaining({ text: 'March 2025', type: 'DATE', value: '2025-03', paragraph: 2 }),
    );
    expect(figures).toContainEqual(
      expect.objectContaining({ text: expect.stringContaining('41 million'), paragraph: 3 }),
    );
    expect(events).toContainEqual(
      expect.objectContaining({ when: 'March 2025', status: 'expected', from: '2025-03-01' }),
    );
  });

  it('prints the sentences under their paragraph numbers', async () => {
    const { stdout } = await pilcrow(['inspect', join(KNOWLEDGE, 'harbour.md')]);
    expect(stdout).toMatch(/¶ 1 +1 +Mayor Ingrid.*\n +2 +Engineers.*\n +3 +The ferries/);
    expect(stdout).toMatch(/\nMoney\n/);
    expect(stdout).toMatch(/\nNames\n.*\nFigures\n.*\nQuotes\n.*\nDates\n/s);
  });

  it('finds a story of the folder by its file’s name or its id', async () => {
    for (const name of ['orchard.md', 'orchard']) {
      const { stdout } = await pilcrow(['inspect', '--json', name, '--knowledge', KNOWLEDGE]);
      expect(JSON.parse(stdout).article.id).toBe('orchard');
    }
  });

  it('shows how a saved web page would be read', async () => {
    const page =
      '<html><head><title>Rain</title><meta name="date" content="2025-07-06"></head><body><p>It rained all night long.</p></body></html>';
    const { stdout } = await pilcrow([
      'inspect',
      join(folderWith({ 'rain.html': page }), 'rain.html'),
    ]);
    expect(stdout).toContain('It rained all night long.');
  });

  it('ends with 1 where there is no such file', async () => {
    const { code, stdout, stderr } = await pilcrow(['inspect', '--json', 'nowhere.md']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('nowhere.md: There is no such file.');
  });
});

describe('pilcrow check', () => {
  it('ends with 0 and says what loads where all is well', async () => {
    const { code, stdout } = await pilcrow(['check', '--knowledge', KNOWLEDGE]);
    expect(stdout).toMatch(/harbour\n.*3 paragraphs, 7 sentences/s);
    expect(stdout).toMatch(/orchard\n.*2 paragraphs, 3 sentences/s);
    expect(code).toBe(0);
  });

  it('ends with 1 and names file, line, fault and remedy of what does not load', async () => {
    const folder = folderWith({
      'good.md': '---\ntitle: Good\npublished: 2024-01-01\n---\n\nAll is well here.\n',
      'bad.md': '---\ntitle: Bad\npublished: soon\n---\n\nNothing is well here.\n',
    });
    const { code, stdout } = await pilcrow(['check', '--knowledge', folder]);
    expect(stdout).toMatch(/good/);
    expect(stdout).toMatch(/bad\.md:3\n.+published/s);
    expect(code).toBe(1);
    const json = await pilcrow(['check', '--json', '--knowledge', folder]);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      stories: [{ id: 'good', paragraphs: 1, sentences: 1 }],
      problems: [{ file: 'bad.md', line: 3, what: expect.any(String), mend: expect.any(String) }],
    });
  });
});

describe('pilcrow add', () => {
  const kites =
    'May 3, 2024\n\nkites-over-the-harbour\n\nElla Brandt flew 31 kites over the harbour at noon.\n\nNobody was hurt.\n';

  it('brings an article into the folder, where it is found from then on', async () => {
    const folder = folderWith({});
    const from = folderWith({ 'kites.txt': kites });
    const added = await pilcrow(['add', join(from, 'kites.txt'), '--knowledge', folder]);
    expect(added).toMatchObject({ code: 0, stdout: expect.stringContaining('kites.md') });
    const { stdout } = await pilcrow(['ask', '--json', 'How many kites?', '--knowledge', folder]);
    expect(JSON.parse(stdout).hits[0].text).toBe(
      'Ella Brandt flew 31 kites over the harbour at noon.',
    );
  });

  it('adds those it can where one of several is at fault, and ends with 1', async () => {
    const folder = folderWith({});
    const file = join(folderWith({ 'kites.txt': kites }), 'kites.txt');
    const { code, stdout, stderr } = await pilcrow([
      'add',
      'nowhere.txt',
      file,
      '--knowledge',
      folder,
    ]);
    expect(stdout).toContain('kites.md');
    expect(stderr).toContain('nowhere.txt');
    expect(code).toBe(1);
  });

  it('leaves a story alone that is there already', async () => {
    const folder = folderWith({});
    const file = join(folderWith({ 'kites.txt': kites }), 'kites.txt');
    await pilcrow(['add', file, '--knowledge', folder]);
    const again = await pilcrow(['add', file, '--knowledge', folder]);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('already') });
  });
});

describe('pilcrow eval', () => {
  const context = 'Ella Brandt flew 31 kites over the harbour. Nobody was hurt.';
  const set = {
    version: 'v2.0',
    data: [
      {
        title: 'Kites',
        paragraphs: [
          {
            context,
            qas: [
              {
                id: 'a',
                question: 'Who flew kites?',
                answers: [{ text: 'Ella Brandt', answer_start: 0 }],
                is_impossible: false,
              },
              { id: 'b', question: 'Who sold cars?', answers: [], is_impossible: true },
            ],
          },
        ],
      },
    ],
  };

  it('scores a question set as JSON on standard output, with nothing else there', async () => {
    const file = join(folderWith({ 'set.json': JSON.stringify(set) }), 'set.json');
    const { code, stdout } = await pilcrow(['eval', '--json', file]);
    expect(JSON.parse(stdout)).toMatchObject({
      set: { articles: 1, paragraphs: 1, answerable: 1, unanswerable: 1 },
      clean: { sentenceAt1: 1, paragraphAt1: 1 },
    });
    expect(code).toBe(0);
  });

  it('prints a table for people', async () => {
    const file = join(folderWith({ 'set.json': JSON.stringify(set) }), 'set.json');
    const { stdout } = await pilcrow(['eval', file]);
    expect(stdout).toMatch(/sentence R@1 % +100\.0/);
  });

  it('ends with 1 for what is no question set, and names the place', async () => {
    const folder = folderWith({ 'a.json': '{"data": 1}', 'b.json': 'data' });
    const wrong = await pilcrow(['eval', join(folder, 'a.json')]);
    expect(wrong).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('data') });
    expect((await pilcrow(['eval', join(folder, 'b.json')])).code).toBe(1);
    expect((await pilcrow(['eval', join(folder, 'c.json')])).code).toBe(1);
  });
});

describe('pilcrow bot and register', () => {
  it('end with 1 without a token and say where to get one', async () => {
    for (const name of ['bot', 'register']) {
      const { code, stdout, stderr } = await pilcrow([name]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/DISCORD_TOKEN.*\.env/);
    }
  });

  it('end with 1 for an environment that cannot be used, naming the variable', async () => {
    const env = { DISCORD_TOKEN: 'secret', DISCORD_API_URL: 'http://discord.example' };
    const { code, stderr } = await pilcrow(['bot'], { env });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^DISCORD_API_URL /);
    expect(stderr).not.toContain('secret');
  });
});
