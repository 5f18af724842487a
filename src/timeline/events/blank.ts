/** Stands for a letter that is passed over, so that the places of the rest stay. */
export const BLANK = '~';

/** As many blanks as letters. */
export const blank = ({ length }: string): string => BLANK.repeat(length);
