/** The tables of the folder in one run, for what reads a story takes a second to load. */
import './quotes/pronoun.ts';
import './quotes/saying.ts';
import './quotes/speaker.ts';
