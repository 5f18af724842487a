/** The tables of the folder in one run, for what reads a story takes a second to load. */
import './figures/change.ts';
import './figures/countedThing.ts';
import './figures/money.ts';
import './figures/number.ts';
import './figures/subject.ts';
import './figures/unit.ts';
import './figures/when.ts';
