import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** How one run of the whole program ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  /** What is piped into standard input; nothing by default. */
  readonly input?: string | undefined;
  /** Added to an environment that says nothing of Pilcrow and nothing of colours. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** The working directory; one without a `.env` by default. */
  readonly cwd?: string | undefined;
}

export const MAIN = resolve('dist/main.js');
export const KNOWLEDGE = resolve('tests/terminal/knowledge');

/** Runs `pilcrow` with these arguments, as a shell would, and waits for its end. */
export function pilcrow(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { input = '', env, cwd = tmpdir() } = options;
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
  });
  const run = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    run.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    run.stderr += text;
  });
  // A program that refuses its arguments has gone before it is written to.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, ...run }));
  });
}

/** A folder with these files, gone when the test is over. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
