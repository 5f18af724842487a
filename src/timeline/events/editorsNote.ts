/** What an editor’s note begins with: `Correction:`, `This article was amended on 11 December`, `An earlier version of this story`. */
const NOTE =
  /[[(*_]*\b(?:(?:Corrections?|Clarification|Corrected|Editor[’']s\s+note)\b\s*[:—–-]|(?:An?|The)\s+(?:earlier|previous|original)\s+version\s+of\s+(?:this|the)\s+(?:article|story|report|piece|post)\b|This\s+(?:article|story|report|piece|post|headline)\s+(?:was|has\s+been)\s+(?:amended|corrected|updated|revised|edited)\b)/;

/**
 * Where in a paragraph an editor’s note begins, which tells of the story and of what it had wrong and not of what
 * happened; behind its end where there is none.
 */
export const editorsNoteStart = (paragraph: string): number =>
  NOTE.exec(paragraph)?.index ?? paragraph.length;
