import { oneLine } from './oneLine.ts';
import { parseDay } from './parseDay.ts';

/** What a web page says of the article on it; null where it does not say. */
export interface PageFacts {
  readonly title: string | null;
  /** `YYYY-MM-DD` */
  readonly published: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly language: string | null;
}

/** What is needed of a page's DOM. */
export interface Page {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  createElement(name: 'p'): { innerHTML: string; readonly textContent: string | null };
}
interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** Where pages put a fact, the surest first: an element, and the attribute that holds the fact. */
const TITLES = [
  'meta[property="og:title"] content',
  'meta[name="twitter:title"] content',
  'meta[name="headline"] content',
  'h1',
  'title',
];
const DAYS = [
  'meta[property="article:published_time"] content',
  'meta[itemprop="datePublished"] content',
  'meta[name="article:published_time"] content',
  'meta[name="parsely-pub-date"] content',
  'meta[name="citation_publication_date"] content',
  'meta[name="DC.date.issued"] content',
  'meta[name="dcterms.date"] content',
  'meta[name="pubdate"] content',
  'meta[name="publish-date"] content',
  'meta[name="date"] content',
  '[itemprop="datePublished"] datetime',
  'article time[datetime] datetime',
  'time[datetime] datetime',
  'article time',
  'time',
];
const ADDRESSES = ['link[rel="canonical"] href', 'meta[property="og:url"] content'];
const PUBLISHERS = ['meta[property="og:site_name"] content', 'meta[name="publisher"] content'];
const AUTHORS = [
  'meta[name="author"] content',
  'meta[name="parsely-author"] content',
  '[rel="author"]',
  '[itemprop="author"]',
];
const LANGUAGES = ['html lang', 'meta[http-equiv="content-language"] content'];

const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);/i;
/** The types of schema.org that are articles: `NewsArticle`, `BlogPosting`, `Report`. */
const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;

/** Reads what a page says of its article, in JSON-LD (schema.org), in meta tags, or in its text. */
export function readPageFacts(page: Page): PageFacts {
  const described = describedArticle(page);
  const text = (name: string) => decoded(textOf(described[name]), page);
  return {
    title: text('headline') ?? first(page, TITLES),
    published: dayOf(text('datePublished')) ?? first(page, DAYS, dayOf),
    url: first(page, ADDRESSES, addressOf) ?? addressOf(text('url') ?? text('mainEntityOfPage')),
    publisher: text('publisher') ?? first(page, PUBLISHERS),
    author: text('author') ?? first(page, AUTHORS),
    language: text('inLanguage') ?? first(page, LANGUAGES),
  };
}

function first(
  page: Page,
  places: readonly string[],
  read: (text: string) => string | null = (text) => text,
): string | null {
  for (const place of places) {
    const [selector = '', attribute] = place.split(/ (?=(?:content|datetime|href|lang)$)/);
    const element = page.querySelector(selector);
    const raw = attribute ? element?.getAttribute(attribute) : element?.textContent;
    const text = oneLine(raw ?? '');
    const fact = text ? read(text) : null;
    if (fact) return fact;
  }
  return null;
}

function dayOf(text: string | null): string | null {
  return text === null ? null : parseDay(text);
}

function addressOf(text: string | null): string | null {
  return text !== null && /^https?:/i.test(text) && URL.canParse(text) ? new URL(text).href : null;
}

type Described = Readonly<Record<string, unknown>>;

function describedArticle(page: Page): Described {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parseJson(script.textContent ?? ''));
    if (found) return found;
  }
  return {};
}

function findArticle(data: unknown): Described | null {
  if (Array.isArray(data)) return data.map(findArticle).find((it) => it !== null) ?? null;
  if (!isObject(data)) return null;
  const types = [data['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return data;
  return findArticle(data['@graph']) ?? findArticle(data.mainEntity);
}

/** A text of JSON-LD, which may stand by itself, in a list, or as the name of a thing. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return oneLine(value) || null;
  if (Array.isArray(value)) {
    const texts = value.map(textOf).filter((text) => text !== null);
    return texts.length > 0 ? texts.join(', ') : null;
  }
  return isObject(value) ? textOf(value.name ?? value['@id']) : null;
}

/** JSON-LD knows no entities, but many a page has them there all the same. */
function decoded(text: string | null, page: Page): string | null {
  if (text === null || !ENTITY.test(text)) return text;
  const element = page.createElement('p');
  element.innerHTML = text;
  return oneLine(element.textContent ?? '') || null;
}

function isObject(value: unknown): value is Described {
  return typeof value === 'object' && value !== null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
