/** Words for what goes on, whatever the verb: what still, now or ever since is so; what got under way once began. */
export const LASTS =
  /\b(?:remains?|continu(?:es?|ing)|still|ongoing|(?<!\bg[eo]t(?:s|ting)?\s)under\s?way|currently|to this day|ever since|for the (?:past|last)(?! time\b| (?:\S+ )?seconds?\b)|no end in sight)\b/i;
