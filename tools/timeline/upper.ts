/** Words as a sentence begins with them. */
export const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
