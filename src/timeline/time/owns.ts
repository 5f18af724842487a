/** Behind a time that something is of: `Friday’s report`. */
export const OWNS = /^\s?['’]s\b/;
