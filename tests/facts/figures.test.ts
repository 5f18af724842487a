/** Tables of what is promised, in one run: to read a sentence takes a second to load. */
import './figures/change.ts';
import './figures/countedThing.ts';
import './figures/money.ts';
import './figures/number.ts';
import './figures/subject.ts';
import './figures/unit.ts';
import './figures/when.ts';
