import type { Locale } from 'discord.js';
import { en, type Words } from './en.ts';
import { es } from './es.ts';

/** The languages that Pilcrow speaks, by the first part of Discord's locale. */
export const LANGUAGES: Readonly<Record<string, Words>> = { en, es };

/** Discord's locales for each language other than English, the one that commands are named in. */
export const TRANSLATIONS: Readonly<Partial<Record<Locale, Words>>> = { 'es-ES': es, 'es-419': es };

/** The words for a reader's locale, and a locale for the dates among them; English where we do not speak theirs. */
export function speaking(locale = ''): { readonly words: Words; readonly locale: string } {
  const words = LANGUAGES[locale.split('-')[0] ?? ''];
  return words ? { words, locale } : { words: en, locale: en.dates.locale };
}

/** The words alone. */
export const wordsFor = (locale: string): Words => speaking(locale).words;
