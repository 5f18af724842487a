/** Words after a date that tell what was then, whatever it is there for: `since 2008, when they won`. */
export const WHEN_FOLLOWS = /^,?\s+when\b/;
