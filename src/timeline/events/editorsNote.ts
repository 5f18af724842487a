import { pattern } from '../time/pattern.ts';

/** What a note is on: `this article`. */
const STORY = '(?:article|story|report|piece|post|headline)';
/** What an editor’s note is called: `Correction:`. */
const LABEL = String.raw`(?:Corrections?|Clarification|Corrected|Editor[’']s\s+note)\b\s*[:—–-]`;
/** What an editor’s note begins with: `Correction:`, `This article was amended on 11 December`, `An earlier version of this story`. */
const NOTE = pattern`[[(*_]*\b(?:${LABEL}|(?:An?|The)\s+(?:earlier|previous|original)\s+version\s+of\s+(?:this|the)\s+${STORY}\b|This\s+${STORY}\s+(?:was|has\s+been)\s+(?:amended|corrected|updated|revised|edited)\b)`;

/**
 * Where in a paragraph an editor’s note begins, which tells of the story and of what it had wrong and not of what
 * happened; behind its end where there is none.
 */
export const editorsNoteStart = (paragraph: string): number =>
  NOTE.exec(paragraph)?.index ?? paragraph.length;
