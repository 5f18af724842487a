import type { KIND } from './kind.ts';

/** The words of each language that tell a kind, folded; the names of months and days come besides. */
export const KIND_WORDS: Readonly<
  Record<string, Readonly<Partial<Record<keyof typeof KIND, string>>>>
> = {
  en: {
    number:
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half third thirds quarter quarters percent twice double triple single',
    date: 'century centuries decade decades year years month months week weeks yesterday today tomorrow spring summer autumn fall winter bc ad bce ce era early late mid',
    place:
      'in at near from north south east west northern southern eastern western city town region river country coast border area',
  },
  es: {
    number:
      'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos mil miles millon millones docena docenas mitad tercio tercios cuarto doble triple',
    date: 'siglo siglos decada decadas ano anos mes meses semana semanas ayer hoy manana primavera verano otono invierno madrugada noche principios mediados finales',
    place: 'en cerca desde norte sur este oeste ciudad pueblo region rio pais costa frontera zona',
  },
  pt: {
    number:
      'dois duas tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento duzentos trezentos quinhentos mil milhao milhoes bilhao bilhoes metade terco dobro',
    date: 'seculo decada ano anos mes meses semana semanas ontem hoje amanha primavera verao outono inverno',
  },
  fr: {
    number:
      'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards moitie tiers quart double triple',
    date: 'siecle siecles decennie annee annees an ans mois semaine semaines hier demain printemps ete automne hiver',
  },
  it: {
    number:
      'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille mila milione milioni miliardo miliardi meta terzo doppio triplo',
    date: 'secolo secoli decennio anno anni mese mesi settimana settimane ieri oggi domani primavera estate autunno inverno',
  },
  de: {
    number:
      'zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig hundert tausend million millionen milliarde milliarden halfte drittel viertel doppelt',
    date: 'jahrhundert jahrzehnt jahr jahre jahren monat monate woche wochen gestern heute morgen fruhling fruhjahr sommer herbst winter anfang mitte ende',
  },
};
