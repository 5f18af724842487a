import type { Unit, Wish } from '../words/wishes.ts';

/** `AskingWords` in lists of words parted by spaces; "por_que" is two words. */
export interface AskingLists {
  readonly asking: Readonly<Partial<Record<Wish, string>>>;
  readonly how?: string;
  readonly measured?: string;
  readonly counting?: string;
  readonly which: string;
  readonly nouns: Readonly<Partial<Record<Wish, string>>>;
  readonly units?: Readonly<Partial<Record<Unit, string>>>;
  readonly unitVerbs?: Readonly<Partial<Record<Unit, string>>>;
  readonly sorts?: string;
  readonly saying?: string;
}

/** The lists of each language, folded. */
export const ASKING_LISTS: Readonly<Record<string, AskingLists>> = {
  en: {
    asking: { date: 'when', name: 'who whom whose', place: 'where', cause: 'why' },
    how: 'how',
    measured: 'many much long old far tall large big high often fast deep wide heavy late early',
    counting: 'many much',
    which: 'what which',
    nouns: {
      date: 'year years date day days month century decade decades era period time season week',
      number:
        'percent percentage number amount proportion share fraction ratio rate temperature age population size price cost score length height depth width weight speed salary wage wages worth',
      name: 'person man woman king queen ruler emperor president minister leader senator ambassador diplomat official politician fellow director founder owner father mother son daughter wife husband brother sister author writer scientist inventor philosopher singer artist player company firm agency newspaper organization institution club band group people party name names actor general treaty law team school university language book',
      place:
        'city country countries state states region area place location town river continent nation province district island street village county port lake building sea ocean mountain',
      cause: 'reason reasons cause caused',
    },
    units: {
      percent: 'percent percentage proportion share fraction rate',
      money: 'money price cost salary wage wages worth',
      length: 'far tall high deep wide distance length height depth width',
      area: 'large big area size',
      time: 'long old often late early age',
      weight: 'heavy weight',
      heat: 'hot warm cold temperature',
    },
    unitVerbs: {
      money: 'cost costs costing worth pay pays paid earn earns earned spend spends spent',
      weight: 'weigh weighs weighed',
    },
    sorts: 'kind kinds sort sorts type types form forms',
    saying: 'say says said tell told write written wrote posted',
  },
  es: {
    asking: {
      date: 'cuando',
      name: 'quien quienes',
      place: 'donde adonde',
      cause: 'por_que',
      number: 'cuanto cuanta cuantos cuantas',
    },
    counting: 'cuantos cuantas',
    which: 'que cual cuales',
    nouns: {
      date: 'ano anos fecha dia dias mes siglo decada epoca hora horas temporada semana',
      number:
        'porcentaje numero cantidad proporcion tasa temperatura edad poblacion tamano precio costo coste longitud altura velocidad distancia superficie',
      name: 'persona hombre mujer rey reina emperador presidente presidenta ministro ministra lider senador senadora embajador embajadora director directora autor autora escritor cientifico empresa organizacion agencia periodico partido grupo equipo universidad escuela nombre ley tratado idioma libro',
      place:
        'ciudad pais estado region zona lugar pueblo rio continente provincia isla calle puerto lago mar monte barrio',
      cause: 'razon razones motivo motivos causa causas',
    },
    units: {
      percent: 'porcentaje proporcion tasa',
      money: 'dinero precio costo coste cuesta costo costaba costara vale sueldo',
      length: 'mide distancia longitud altura',
      area: 'superficie',
      time: 'tiempo edad dura duro tarda',
      weight: 'pesa',
      heat: 'temperatura',
    },
  },
  pt: {
    asking: {
      date: 'quando',
      name: 'quem',
      place: 'onde aonde',
      cause: 'por_que porque',
      number: 'quanto quanta quantos quantas',
    },
    counting: 'quantos quantas',
    which: 'que qual quais',
    nouns: {
      date: 'ano anos data dia dias mes seculo decada hora',
      number: 'percentagem porcentagem numero quantidade temperatura idade populacao preco custo',
      name: 'pessoa homem mulher rei rainha presidente ministro empresa partido universidade nome lei',
      place: 'cidade pais estado regiao lugar rio ilha rua porto',
      cause: 'razao motivo causa',
    },
  },
  fr: {
    asking: { date: 'quand', name: 'qui', place: 'ou', cause: 'pourquoi', number: 'combien' },
    counting: 'combien',
    which: 'quel quelle quels quelles que quoi',
    nouns: {
      date: 'annee annees date jour jours mois siecle decennie heure',
      number: 'pourcentage nombre quantite temperature age population taille prix cout',
      name: 'personne homme femme roi reine president presidente ministre entreprise parti universite nom loi',
      place: 'ville pays etat region lieu fleuve riviere ile rue port',
      cause: 'raison motif cause',
    },
  },
  it: {
    asking: {
      date: 'quando',
      name: 'chi',
      place: 'dove',
      cause: 'perche',
      number: 'quanto quanta quanti quante',
    },
    counting: 'quanti quante',
    which: 'che quale quali cosa',
    nouns: {
      date: 'anno anni data giorno giorni mese secolo decennio ora',
      number: 'percentuale numero quantita temperatura eta popolazione prezzo costo',
      name: 'persona uomo donna re regina presidente ministro azienda partito universita nome legge',
      place: 'citta paese stato regione luogo fiume isola via porto',
      cause: 'ragione motivo causa',
    },
  },
  de: {
    asking: {
      date: 'wann',
      name: 'wer wen wem wessen',
      place: 'wo wohin woher',
      cause: 'warum wieso weshalb',
      number: 'wieviel wieviele',
    },
    how: 'wie',
    measured: 'viel viele vielen lange alt weit gross hoch oft schnell tief breit schwer',
    counting: 'viele vielen wieviele',
    which: 'welche welcher welches welchen welchem was',
    nouns: {
      date: 'jahr jahre jahren datum tag tage monat jahrhundert jahrzehnt uhrzeit',
      number: 'prozentsatz zahl anzahl menge temperatur alter bevolkerung preis kosten',
      name: 'person mann frau konig konigin prasident prasidentin minister firma partei universitat name gesetz',
      place: 'stadt land staat region ort fluss insel strasse hafen dorf',
      cause: 'grund grunde ursache',
    },
  },
};
