import type { ROLE } from './role.ts';

type RoleWords = Readonly<Partial<Record<keyof typeof ROLE, string>>>;

/** The words of each language that play a part in a sentence, folded. */
export const ROLE_WORDS: Readonly<Record<string, RoleWords>> = {
  en: {
    preposition:
      'about above across after against along amid among around as at before behind below beneath beside between beyond by despite down during for from in inside into like near off on onto out outside over past per since than through throughout to toward towards under until up upon via with within without',
    of: 'of',
    indefinite: 'a an',
    definite: 'the these those',
    determiner:
      'a an the this these those its his her their our my your some any each every all both no another such other',
    conjunction: 'and or but nor yet',
    auxiliary:
      'am is are was were be been being has have had having do does did will would shall should can could may might must',
    being: 'am is are was were be been',
    relative: 'that which who whom whose where when while although though if whether what how',
    where:
      'above across along around at behind below beneath beside between beyond from in inside into near off on onto opposite outside over past through throughout to toward towards under via within',
    within: 'in inside at near across outside throughout',
    pronoun: 'i you he she it we they',
    agent: 'by',
    reason: 'because due since as after for to thanks through so',
    scale: 'hundred thousand million billion trillion',
    vague: 'early late mid',
    percent: 'percent percentage',
    money:
      'dollar dollars euro euros pound pounds peso pesos yen yuan crown crowns franc francs cent cents lira liras rupee rupees rouble roubles ruble rubles rand dinar dinars dirham dirhams shilling shillings krona kronor krone kroner zloty zlotys shekel shekels',
    length:
      'metre metres meter meters kilometre kilometres kilometer kilometers km mile miles foot feet inch inches yard yards centimetre centimetres centimeter centimeters mm cm ft',
    area: 'hectare hectares acre acres ha',
    time: 'minute minutes hour hours day days week weeks month months year years decade decades century centuries',
    weight:
      'ton tons tonne tonnes kilo kilos kilogram kilograms kg gram grams pound pounds ounce ounces lb',
    heat: 'degree degrees celsius fahrenheit',
    saying:
      'say says said tell tells told write writes wrote announce announced claim claims claimed argue argues argued warn warns warned add adds added reply replied',
    clock: 'hour hours morning afternoon evening night dawn dusk noon midnight',
    halfDay: 'am pm',
    month: 'jan feb mar apr jun jul aug sept oct nov dec',
    because: 'because due since thanks citing saying arguing as after over',
  },
  es: {
    preposition:
      'a ante bajo con contra desde durante en entre hacia hasta mediante para por segun sin sobre tras al',
    of: 'de del',
    determiner:
      'el la los las lo su sus este esta estos estas ese esa esos esas un una unos unas mi mis cada todo toda todos todas otro otra otros otras',
    indefinite: 'un una unos unas',
    definite: 'el la los las',
    conjunction: 'y e o u pero ni sino',
    auxiliary:
      'es son era eran fue fueron sera seran sea ser sido esta estan estaba estaban estuvo estar ha han habia habian hay hubo haber puede pueden podra podran podia pudo debe deben debera deberan',
    being: 'es son era eran fue fueron sera seran',
    relative: 'que quien quienes cual cuales donde cuando mientras aunque si como',
    agent: 'por',
    reason: 'porque pues para por debido tras gracias',
    scale: 'mil millon millones billon billones cientos ciento',
    vague: 'principios mediados finales',
    percent: 'porcentaje',
    money: 'dolar dolares euro euros peso pesos libra libras',
    length: 'metro metros kilometro kilometros km centimetro centimetros milla millas',
    area: 'hectarea hectareas',
    time: 'minuto minutos hora horas dia dias semana semanas mes meses ano anos decada decadas siglo siglos jornada jornadas',
    weight: 'tonelada toneladas kilo kilos gramo gramos kg',
    heat: 'grado grados',
  },
  pt: {
    preposition:
      'a ante com contra desde durante em entre para por sem sobre no na nos nas ao aos pelo pela ate',
    of: 'de do da dos das',
    determiner: 'o os a as um uma uns umas seu sua seus suas este esta esse essa cada todo toda',
    indefinite: 'um uma uns umas',
    conjunction: 'e ou mas nem',
    auxiliary:
      'e sao era eram foi foram sera serao ser esta estao estava tem ha pode podem deve devem',
    being: 'sao era eram foi foram sera',
    relative: 'que quem qual quais onde quando enquanto embora se como',
    agent: 'por pelo pela pelos pelas',
    reason: 'porque pois para por devido',
    scale: 'mil milhao milhoes bilhao bilhoes',
  },
  fr: {
    preposition:
      'a au aux avec chez contre dans depuis en entre par pendant pour sans sous sur vers',
    of: 'de du des d',
    determiner: 'le la les l un une son sa ses leur leurs ce cet cette ces chaque tout toute',
    indefinite: 'un une',
    conjunction: 'et ou mais ni',
    auxiliary:
      'est sont etait etaient fut furent sera seront etre ete a ont avait avaient peut peuvent doit doivent',
    being: 'est sont etait etaient fut furent sera',
    relative: 'que qui dont ou quand lorsque si comme',
    agent: 'par',
    reason: 'car parce pour afin',
    scale: 'mille million millions milliard milliards',
  },
  it: {
    preposition:
      'a ad al alla allo ai alle con contro da dal dalla in nel nella nei per su sul sulla tra fra senza',
    of: 'di del della dello dei degli delle d',
    determiner: 'il lo la i gli le l un uno una suo sua suoi sue questo questa ogni tutto tutta',
    indefinite: 'un uno una',
    conjunction: 'e ed o ma ne',
    auxiliary:
      'sono era erano fu furono sara saranno essere stato ha hanno aveva puo possono deve devono',
    being: 'sono era erano fu furono sara',
    relative: 'che chi cui dove quando mentre se come',
    agent: 'da dal dalla dai',
    reason: 'perche per poiche',
    scale: 'mila mille milione milioni miliardo miliardi',
  },
  de: {
    preposition:
      'an am auf aus bei beim bis durch fur gegen hinter im in ins mit nach neben ohne seit uber um unter vom von vor wahrend zu zum zur zwischen',
    determiner:
      'der die das den dem des ein eine einen einem einer eines sein seine ihr ihre dieser diese dieses jeder jede jedes',
    indefinite: 'ein eine einen einem einer eines',
    conjunction: 'und oder aber sondern',
    auxiliary:
      'ist sind war waren wird werden wurde wurden hat haben hatte hatten kann konnen konnte muss mussen soll sollen sein',
    being: 'ist sind war waren',
    relative: 'dass welche welcher welches wo wenn wahrend obwohl ob wie',
    agent: 'von vom durch',
    reason: 'weil da denn wegen damit um',
    scale: 'tausend million millionen milliarde milliarden',
  },
};
