import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, KNOWLEDGE, pilcrow } from '../pilcrow.ts';

describe('pilcrow timeline', () => {
  const timeline = (...args: string[]) => pilcrow(['timeline', '--knowledge', KNOWLEDGE, ...args]);

  it('tells the dated events in order, each with its citation', async () => {
    const { code, stdout } = await timeline('--json');
    const { topic, events, undated, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({ from: null, to: null, left: 0, unread: false });
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

  it('refuses a time that ends before it begins, and says what it leaves out', async () => {
    const turned = await timeline('--from', '2026', '--to', '2024');
    expect(turned).toMatchObject({ code: 2, stdout: '' });
    expect(turned.stderr).toContain('--from 2026-01-01 is later than --to 2024-12-31');
    const { stdout } = await timeline('--most', '1', '--from', '2024');
    expect(stdout).toMatch(/from 1 January 2024/);
    expect(stdout).toMatch(/left out; --most takes more\./);
  });

  it('says once on which day was reported what has no date of its own', async () => {
    const { stdout } = await timeline('--story', 'harbour');
    expect(stdout).toMatch(/\nReported on 2 May 2024, without a date of its own:\n\n {16}[●◐○]/);
    const all = await timeline();
    expect(all.stdout).toMatch(
      /\nReported, without a date of its own:\n\n\d{1,2} \w+ 202\d +[●◐○]/,
    );
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

  it('names the story even where one alone tells the topic, and says in words what is still to come', async () => {
    const { stdout } = await timeline('girders', '--story', 'harbour');
    expect(stdout).toContain('Harbour');
    const whole = await timeline('--story', 'harbour');
    expect(whole.stdout).toMatch(/^expected +[○│]/m);
    expect(whole.stdout).toContain('○ expected or possible');
  });

  it('draws it into a file with --png, and refuses where it cannot', async () => {
    const file = join(folderWith({}), 'timeline.png');
    const [drawn, nowhere, nothing, otherKind] = await Promise.all([
      timeline('--json', '--png', file),
      timeline('--png', join(file, 'no', 'such', 'folder.png')),
      timeline('--png', file, 'volcano'),
      timeline('--png', file.replace('.png', '.jpg')),
    ]);
    expect(drawn).toMatchObject({ code: 0, stderr: expect.stringContaining('timeline.png') });
    expect(JSON.parse(drawn.stdout).events.length).toBeGreaterThan(0);
    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
    expect(nowhere.code).toBe(1);
    expect(nothing).toMatchObject({ code: 1, stderr: 'There is nothing to draw.\n' });
    expect(otherKind).toMatchObject({ code: 2, stdout: '' });
  });

  it('is laid out with dates on the left and says what its marks mean', async () => {
    const { stdout } = await timeline();
    expect(stdout).toMatch(/^March 2025 +○ {2}The U\.S\. firm/m);
    expect(stdout).toMatch(/○ expected/);
  });
});
