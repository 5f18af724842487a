/** Tables of what is promised, in one run: to read a sentence takes a second to load. */
import './names/entities.ts';
import './names/organisations.ts';
import './names/people.ts';
import './names/places.ts';
import './names/runs.ts';
