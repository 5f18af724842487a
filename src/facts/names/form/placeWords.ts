import { wordSet } from '../../words/wordLists.ts';

/** Where a place is named by what it is; "Rio" and "San" begin people's names, too. */
export const LANDMARKS = /^(?:Mount|Lake|Loch|Lough|Port|Fort|Cape|Gulf|Isle|County|Co)$/;
/** How else a place’s name of two words begins: "| Los | Alamos". */
export const PLACE_HEADS = /^(?:Rio|San|Santa|Saint|Los|Las|Bourg|Villa|Ciudad)$/;
/** How mountains, valleys and coasts are called in their own languages; with a small word, as passes are: "Col de Sarenne". */
export const PEAKS = wordSet(`
  Col Mont Monte Val Puy Pic Pico Piz Cerro Sierra Serra Passo Lac Lago Côte Costa Plaza Place Piazza Praça Île Isla`);
/** What streets, squares and quarters are called first, of whomever they are called after: "Calle Luis Vega". */
export const STREETS = wordSet(`
  Barangay Kampung Kampong Jalan Rue Calle Rua Avenida Plaza Piazza Praça Sitio Purok Barrio`);

/** What houses, estates and inns are called first in other languages: "Quinta Moreira". */
export const HOUSES = wordSet(`
  Quinta Casa Casas Villa Palazzo Palacio Castello Torre Château Chateau Hacienda Estancia Finca Rancho
  Hotel Bodega Bodegas Cantina Taverna Trattoria Osteria Café Cafe Teatro Galeria Galleria Museo Museu`);

/** A place that is called by a saint, in one word: "Saint-Étienne". */
export const SAINTS = /^(?:Saint|Sainte|São|Sankt)-\p{Lu}/u;

/** How streets are called by their last word, and nobody by their surname: "Queen | Street |". */
const ENDS_STREET = 'Street|Road|Avenue|Boulevard|Drive|Square';

/** What ends the name of a building or a street, and no surname: "Queen Street | Station |". */
export const SITES = new RegExp(
  `^(?:${ENDS_STREET}|Station|Airport|Islands?|Bridge|Building|Palace|Stadium|Beach|Bay)$`,
);

/** What ends the name of a street, and some people's as well: "Edgewood | Lane |". */
export const ROADS = new RegExp(`^(?:${ENDS_STREET}|Lane|Close|Crescent|Terrace|Court|Row|Way)$`);
