/** The tables of the folder in one run, for what reads a story takes a second to load. */
import './roles/beforeName.ts';
import './roles/besideName.ts';
import './roles/held.ts';
import './roles/deeds.ts';
