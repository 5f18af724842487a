/** Whether a BCP 47 tag is one of English: "en" and "en-GB", but not "enm". */
export const isEnglish = (tag: string): boolean => tag.toLowerCase().split('-')[0] === 'en';
