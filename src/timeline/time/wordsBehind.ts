/** Behind a time that something is of: `Friday’s report`. */
export const OWNS = /^\s?['’]s\b/;
/** Words after a date that tell what was then, whatever it is there for: `since 2008, when they won`. */
export const WHEN_FOLLOWS = /^,?\s+when\b/;
