/** Tables of what is promised, in one run: to read a sentence takes a second to load. */
import './quotes/pronoun.ts';
import './quotes/saying.ts';
import './quotes/speaker.ts';
