import regjsparser, { type CharacterClass, type RootNode } from 'regjsparser';

const FEATURES = { lookbehind: true, namedGroups: true } as const;
type Node = RootNode<typeof FEATURES>;
type Member = CharacterClass['body'][number];

/** Pieces of words, as `foldPieces` writes them: a text without any of them holds no match. */
export type Need = readonly string[];

/** A figure says as much as so many letters. */
const FIGURE_SAYS = 3;
/** What says less, such as `in` and `of`, stands in most texts: looking for it costs more than it spares. */
const LEAST_SAID = 3;

/** Writes a text as needs are written: in small letters, every figure as 0. Its length may change. */
export const foldPieces = (text: string): string => text.toLowerCase().replace(/\d/g, '0');

/** What pieces are made of, by code point; anything else in a pattern parts one piece from the next. */
const FOLDED: readonly (string | null)[] = Array.from({ length: 128 }, (_, codePoint) => {
  const folded = foldPieces(String.fromCodePoint(codePoint));
  return /^[a-z0]$/.test(folded) ? folded : null;
});

/**
 * What a text must hold for a pattern to match anywhere in it, one piece of each need, the rarer needs first;
 * needs that most texts meet only where there is no other.
 * It is read from the pattern itself, as code search finds the files worth searching
 * (Cox 2012, Regular Expression Matching with a Trigram Index); a pattern that may match without any word has none.
 */
export function needsOf({ source, flags }: RegExp): readonly Need[] {
  const needs = needsOfNode(regjsparser.parse(source, flags, FEATURES));
  const distinct = new Map(needs.map((need) => [need.join(), need]));
  const sorted = [...distinct.values()].sort(byRarity);
  return sorted.filter((need, place) => place === 0 || shortest(need) >= LEAST_SAID);
}

/** A need whose shortest piece is longer is met more rarely; of two alike, that with fewer pieces. */
const byRarity = (a: Need, b: Need): number => shortest(b) - shortest(a) || a.length - b.length;

const shortest = (need: Need): number =>
  Math.min(...need.map((piece) => piece.length + (FIGURE_SAYS - 1) * figuresIn(piece)));

const figuresIn = (piece: string): number => piece.split('0').length - 1;

function needsOfNode(node: Node): readonly Need[] {
  switch (node.type) {
    case 'disjunction':
      return needsOfAny(node.body);
    case 'alternative':
      return needsOfAll(node.body);
    case 'group':
      return node.behavior.startsWith('negative') ? [] : needsOfAll(node.body);
    default:
      return needsOfAll([node]);
  }
}

/** Of each alternative the rarest need, as one. */
function needsOfAny(alternatives: readonly Node[]): readonly Need[] {
  const rarest = alternatives.map((node) => needsOfNode(node).toSorted(byRarity)[0]);
  return rarest.every((need) => need !== undefined) ? [[...new Set(rarest.flat())].sort()] : [];
}

/** What is needed where the parts of a pattern follow one another. */
function needsOfAll(nodes: readonly Node[]): readonly Need[] {
  const needs: Need[] = [];
  let piece = '';
  const endPiece = () => {
    if (piece) needs.push([piece]);
    piece = '';
  };
  for (const node of nodes.flatMap(spellOut)) {
    const exact = exactOf(node);
    if (exact !== null) piece += exact;
    else {
      endPiece();
      if (node.type === 'group' || node.type === 'disjunction') needs.push(...needsOfNode(node));
    }
  }
  endPiece();
  return needs;
}

/** A part that stands at least twice, twice; what may follow beyond that parts the pieces. */
function spellOut(node: Node): readonly Node[] {
  if (node.type !== 'quantifier') return [node];
  const parts = Array.from({ length: node.min }, () => node.body[0]);
  return node.max === node.min ? parts : [...parts, node];
}

/** The one folded text that a part of a pattern stands for; null where it may be several. */
function exactOf(node: Node): string | null {
  switch (node.type) {
    case 'alternative':
      return exactOfAll(node.body);
    case 'group':
      return node.behavior.startsWith('look') || node.behavior.startsWith('negative')
        ? null
        : exactOfAll(node.body);
    case 'disjunction':
      return same(node.body.map(exactOf));
    case 'characterClass':
      return node.negative ? null : same(node.body.map(foldMember));
    default:
      return foldMember(node);
  }
}

function exactOfAll(nodes: readonly Node[]): string | null {
  const parts = nodes.flatMap(spellOut).map(exactOf);
  return parts.includes(null) ? null : parts.join('');
}

const same = (texts: readonly (string | null)[]): string | null =>
  new Set(texts).size === 1 ? (texts[0] ?? null) : null;

function foldMember(member: Node | Member): string | null {
  switch (member.type) {
    case 'value':
      return foldPoint(member.codePoint);
    case 'characterClassRange':
      return foldPoint(member.min.codePoint) === '0' && foldPoint(member.max.codePoint) === '0'
        ? '0'
        : null;
    case 'characterClassEscape':
      return member.value === 'd' ? '0' : null;
    default:
      return null;
  }
}

const foldPoint = (codePoint: number): string | null => FOLDED[codePoint] ?? null;
