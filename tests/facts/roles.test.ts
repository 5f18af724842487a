/** Tables of what is promised, in one run: to read a sentence takes a second to load. */
import './roles/beforeName.ts';
import './roles/besideName.ts';
import './roles/held.ts';
import './roles/deeds.ts';
