import type { Article, Span } from '../story/article.ts';
import { composeArticle } from '../story/composeArticle.ts';
import { composeLibrary, type Library } from '../story/library.ts';

/** A question with where its answer stands, or that there is none. */
export interface SetQuestion {
  readonly id: string;
  readonly text: string;
  /** The article that the question was asked about. */
  readonly article: string;
  /** The number of the paragraph that it was asked about. */
  readonly paragraph: number;
  /** Where the paragraph answers it, by its asker and others; empty where it does not. */
  readonly answers: readonly Span[];
}

/** Questions with the stories they were asked about. */
export interface QuestionSet {
  readonly library: Library;
  readonly questions: readonly SetQuestion[];
}

/** What is wrong with a question set, and where in it. */
export class QuestionSetError extends Error {
  override readonly name = 'QuestionSetError';
}

/** SQuAD's articles bear no date. */
const UNDATED = '1970-01-01';

/**
 * Reads a question set in SQuAD's format, 1.1 or 2.0, from parsed JSON.
 * Throws a QuestionSetError that names the place where the format is not kept.
 */
export function readQuestionSet(json: unknown, language = 'en'): QuestionSet {
  const articles: Article[] = [];
  const questions: SetQuestion[] = [];
  const ids = new Set<string>();
  for (const [index, entry] of listAt(json, 'data', 'set').entries()) {
    const place = `data[${index}]`;
    const title = textAt(entry, 'title', place);
    const id = uniqueId(title, ids);
    const paragraphs: string[] = [];
    for (const [number, paragraph] of listAt(entry, 'paragraphs', place).entries()) {
      const where = `${place}.paragraphs[${number}]`;
      const context = textAt(paragraph, 'context', where);
      paragraphs.push(context);
      for (const [at, asked] of listAt(paragraph, 'qas', where).entries()) {
        const here = `${where}.qas[${at}]`;
        questions.push({
          id: String(fieldAt(asked, 'id', here) ?? here),
          text: textAt(asked, 'question', here),
          article: id,
          paragraph: number + 1,
          answers: isImpossible(asked) ? [] : answersAt(asked, context, here),
        });
      }
    }
    articles.push(
      composeArticle({
        id,
        title: title.replaceAll('_', ' '),
        published: UNDATED,
        url: null,
        publisher: null,
        author: null,
        language,
        sections: [{ heading: null, paragraphs }],
      }),
    );
  }
  if (questions.length === 0) throw new QuestionSetError('The set holds no question.');
  return { library: composeLibrary(articles), questions };
}

function uniqueId(title: string, ids: Set<string>): string {
  const stem = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-') || 'article';
  let id = stem;
  for (let number = 2; ids.has(id); number++) id = `${stem}-${number}`;
  ids.add(id);
  return id;
}

function answersAt(asked: unknown, context: string, place: string): Span[] {
  return listAt(asked, 'answers', place).map((answer, index) => {
    const where = `${place}.answers[${index}]`;
    const text = textAt(answer, 'text', where);
    const given = fieldAt(answer, 'answer_start', where);
    if (typeof given !== 'number') throw wrong(`${where}.answer_start`, 'a number');
    const start = startOf(text, given, context);
    if (start < 0) throw wrong(`${where}.text`, 'words of its paragraph');
    return { start, end: start + text.length };
  });
}

/** SQuAD counts code points, JavaScript UTF-16 units; they differ after an emoji. */
function startOf(text: string, given: number, context: string): number {
  if (context.startsWith(text, given)) return given;
  const counted = [...context].slice(0, given).join('').length;
  return context.startsWith(text, counted) ? counted : context.indexOf(text);
}

function isImpossible(asked: unknown): boolean {
  return (asked as { is_impossible?: unknown }).is_impossible === true;
}

function fieldAt(owner: unknown, key: string, place: string): unknown {
  if (typeof owner !== 'object' || owner === null) throw wrong(place, 'an object');
  return (owner as Record<string, unknown>)[key];
}

function listAt(owner: unknown, key: string, place: string): unknown[] {
  const list = fieldAt(owner, key, place);
  if (!Array.isArray(list)) throw wrong(`${place}.${key}`, 'a list');
  return list;
}

function textAt(owner: unknown, key: string, place: string): string {
  const text = fieldAt(owner, key, place);
  if (typeof text !== 'string') throw wrong(`${place}.${key}`, 'a text');
  return text;
}

function wrong(place: string, wanted: string): QuestionSetError {
  return new QuestionSetError(`Not in SQuAD’s format: ${place} must be ${wanted}.`);
}
