/** The tables of the folder in one run, for what reads a story takes a second to load. */
import './names/entities.ts';
import './names/organisations.ts';
import './names/people.ts';
import './names/places.ts';
import './names/runs.ts';
