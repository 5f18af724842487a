/** The languages whose words for times are known here. */
const LANGUAGES = new Set(['en']);

/** Whether dates are read in stories of a language, by its BCP 47 tag. */
export const readsDates = (language: string): boolean => LANGUAGES.has(language.slice(0, 2));
