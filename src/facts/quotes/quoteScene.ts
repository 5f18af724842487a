import type { Name, Role } from '../articleFacts.ts';
import type { Mention } from '../names/findNames.ts';
import type { Disagrees } from '../roles/disagreement.ts';
import type { WordedParagraph } from '../words/tagWords.ts';

/** A paragraph with the names in it and what the story says they are. */
export interface QuoteScene {
  readonly source: WordedParagraph;
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  /** Whether what the story tells of a name speaks against a pronoun. */
  readonly disagrees: Disagrees;
  /** Whom a "he" or "she" may go on with that has nobody before it in its paragraph. */
  readonly carried: Name | null;
  /** Who asked a question at the end of the paragraph before: whoever answers it is somebody else. */
  readonly asking: Name | null;
}
