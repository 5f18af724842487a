/** The languages whose words and grammar are known here. */
const LANGUAGES = new Set(['en']);

/** Whether facts are read in stories of a language, by its BCP 47 tag. */
export const readsFacts = (language: string): boolean => LANGUAGES.has(language.slice(0, 2));
