import { remembering } from '../remembering.ts';

/**
 * What the dot after a word may mean, by language. Words are written without their last dot. An
 * entry in lower case stands for the capitalised word too; a capitalised entry only for itself,
 * so that `Gen.` is a rank and `gen.` is not.
 */
export interface Abbreviations {
  /** Never end a sentence: a name or more words must follow. */
  readonly leading: ReadonlySet<string>;
  /** End a sentence only where a word of `openers` follows. */
  readonly shared: ReadonlySet<string>;
  /** Abbreviations only in front of a number. */
  readonly numbered: ReadonlySet<string>;
  /** End a sentence where a capital follows, unless it is a word of `afterHours`. */
  readonly closing: ReadonlySet<string>;
  /** Capitalised words that follow an hour inside a sentence. */
  readonly afterHours: ReadonlySet<string>;
  /** Words that, when capitalised, open a sentence and are no part of a name. */
  readonly openers: ReadonlySet<string>;
  /** Verbs of saying that may follow a speaker's name after a quoted question or cry. */
  readonly saying: ReadonlySet<string>;
  /** Whether a number with a dot is an ordinal, as in German `3. Oktober`. */
  readonly ordinals: boolean;
}

type Words = Partial<Record<Exclude<keyof Abbreviations, 'ordinals'>, string>>;

const everywhere: Words = {
  leading: 'Dr Prof Mr Mrs Ms vs cf e.g i.e',
  shared: 'St ST Mt MT Inc Ltd Co Corp Jr al ca ed vol',
  numbered: 'no nos nr p pp fig art vol ch sec rs',
};

const languages: Record<string, Words> = {
  en: {
    leading:
      'Messrs Mmes Mx Gen Col Maj Capt Cmdr Cdr Lt Sgt Cpl Pvt Pfc Adm Brig Gov Sen Reps Sens Rep ' +
      'Pres Sec Amb Atty Supt Insp Det Hon Rev Fr Msgr Mgr Prof Profs Drs Ft v viz approx incl esp',
    shared:
      'Sr Bros Assn Dept Univ Esq est eds trans Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ' +
      'Mon Tue Tues Wed Thu Thur Thurs Fri Ave Blvd Rd Hwy Calif Fla Tenn Conn Ariz Colo Okla Minn ' +
      'Wis Ala Ga Va Pa Kan Neb Nev Del Ky Mich Mont Vt Ore Md Mass Wash Wyo Tex Miss Ill Ind La Mo ' +
      'lb lbs oz ft sq Pty Pvt',
    numbered: 'para paras chap sect op ver approx',
    closing: 'etc a.m p.m A.M P.M',
    afterHours:
      'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays ' +
      'Thursdays Fridays Saturdays Sundays January February March April May June July August ' +
      'September October November December Eastern Central Mountain Pacific Atlantic Greenwich ET ' +
      'EST EDT CT CST CDT MT MST MDT PT PST PDT AKST AKDT HST GMT UTC BST WET WEST CET CEST EET ' +
      'EEST MSK IST PKT WIB HKT SGT JST KST AWST ACST ACDT AEST AEDT NZST NZDT',
    openers:
      'The A An He She It They We You I This That These Those In On At By For From With Without ' +
      'Within After Before But And Or Nor So If As When While Where What Which Who Whose Why How ' +
      'There Here His Her Its Their Our My Your Not No Yes However Although Though Because Since ' +
      'Then Now Until Unless During Despite Under Between Among Amid Some Many Most Several Both ' +
      'All Each Every Other Others Another Such To Of Is Are Was Were Did Do Does Has Have Had ' +
      'Meanwhile Moreover Furthermore Additionally Also Instead Later Still Yet Once Even Only Just ' +
      'Like Unlike Nevertheless Nonetheless Therefore Thus Hence Today Yesterday Tomorrow Earlier ' +
      'Recently Finally Again Accordingly Consequently Conversely Similarly Likewise Eventually ' +
      'Initially Currently Sometimes Often Usually Perhaps Indeed Previously Subsequently Ultimately ' +
      'Critics Officials Experts Analysts Observers Supporters Opponents ' +
      'Protesters Thousands Hundreds Dozens Millions Nobody Everyone Nothing',
    saying:
      'said says asked asks told wrote writes added adds replied replies shouted cried called ' +
      'exclaimed wondered tweeted posted warned declared yelled answered demanded insisted ' +
      'continued responded screamed whispered',
  },
  es: {
    leading:
      'Sr Sra Srta Sres Sras Dra Dres Dña Da Profa Gral Cnel Cap Cmte Tte Sgto Lic Ing Arq Abg Mons ' +
      'Hno Hna Fr Pdte Pdta Sto Sta EE FF p.ej p ej',
    shared: 'UU JJ OO AA Ud Uds Vd Vds Cía admón aprox tel Av Avda Bco izq dcha etc a.C d.C',
    numbered: 'pág págs núm núms cap caps párr lám',
    closing: 'a.m p.m',
    openers:
      'El La Los Las Un Una Unos Unas En Por Para Con Sin Desde Según Pero Y O Si Cuando Como Más Este ' +
      'Esta Estos Estas Esto Ese Esa Eso Aquel Aquella Su Sus Se No Lo Le Les Al Del A Ante Tras ' +
      'Aunque También Además Entre Sobre Hasta Hace Ya Mientras Durante Después Antes Luego Así Él ' +
      'Ella Ellos Ellas Nos Nuestra Nuestro Hoy Ayer Entonces Porque Qué Quién',
  },
  pt: {
    leading: 'Sr Sra Srta Srs Dra Profa Gen Cel Cap Ten Sgt Eng Exmo Exma D p.ex p ex Sto Sta',
    shared: 'Ltda Cia Av aprox tel etc a.C d.C EUA',
    numbered: 'pág págs núm cap caps',
    openers:
      'O A Os As Um Uma Em No Na Nos Nas Por Para Com Sem Desde Segundo Mas E Ou Se Quando Como Mais ' +
      'Este Esta Estes Isto Esse Essa Isso Seu Sua Não Ao Do Da Após Embora Também Além Entre Sobre ' +
      'Até Já Enquanto Durante Depois Antes Ele Ela Eles Elas Hoje Ontem Então Porque',
  },
  fr: {
    leading: 'M MM Mme Mmes Mlle Mlles Me Mgr Pr Dr Gén Col Cdt Cne Lt Ste env p.ex ex',
    shared: 'Cie av apr tél hab chap éd J.-C',
    numbered: 'no n° p pp art fig chap',
    closing: 'etc',
    openers:
      'Le La Les Un Une Des En Dans Par Pour Avec Sans Mais Et Ou Si Quand Il Elle Ils Elles On Nous ' +
      'Vous Je Ce Cette Ces Cet Son Sa Ses Leur Leurs Au Aux Du De À Après Avant Selon Depuis Ainsi ' +
      'Comme Plus Pendant Cependant Toutefois Puis Alors Aussi Entre Chez Sur Sous Lors Hier Ici',
  },
  it: {
    leading: 'Sig Sigg Sig.ra Dott Dott.ssa Ing Avv Prof Prof.ssa Gen Col Cap On Mons Arch Rag es',
    shared: 'a.C d.C S.p.A S.r.l tel ca',
    numbered: 'n pag pagg cap art',
    closing: 'ecc',
    openers:
      'Il Lo La I Gli Le Un Uno Una In Nel Nella Nei Nelle Con Su Sul Sulla Per Tra Fra Di Del Della ' +
      'Dei Da Dal Dalla A Al Alla Ma E O Se Quando Come Più Questo Questa Questi Quello Suo Sua Non ' +
      'Dopo Prima Secondo Anche Inoltre Mentre Durante Lui Lei Loro Oggi Ieri Allora Poi Perché Ci',
  },
  de: {
    leading:
      'Hr Hrn Fr Frl Dr Prof Dipl Ing Gen Oberst Hptm Präs St z B z.B d h d.h u.a u v s o i vgl ggf ' +
      'bzw sog inkl zzgl bspw evtl ca',
    shared: 'Str Mio Mrd Tsd Jh Jhd Chr v.Chr n.Chr geb gest Tel Abb Bd Aufl GmbH',
    numbered: 'Nr Nrn S Art Abs Kap Abb Bd Ziff Jan Feb Aug Sept Okt Nov Dez',
    closing: 'usw etc u.s.w',
    openers:
      'Der Die Das Den Dem Des Ein Eine Einer Einem Einen Er Sie Es Wir Ich Ihr In Im Am An Auf Aus Bei ' +
      'Beim Mit Nach Von Vom Vor Zu Zum Zur Für Durch Über Unter Um Und Aber Doch Oder Auch Als Wenn ' +
      'Weil Da Dann Danach Dort Hier Heute Gestern Nun So Wie Was Wer Wo Warum Dies Diese Dieser ' +
      'Dieses Diesem Seine Sein Seiner Ihre Ihrer Man Nicht Noch Seit Während Trotz Jedoch Dabei ' +
      'Damit Dafür Deshalb Darum Denn Ob Obwohl Sowohl Viele Alle Einige Mehr Kein Keine Zwar',
  },
  nl: {
    leading: 'Dhr Mevr Mw Drs Ir Ing Mr Gen Kol bijv bv d.w.z o.a t.o.v m.b.t',
    shared: 'N.V B.V Chr tel ca jl',
    numbered: 'nr blz art hfdst',
    closing: 'enz etc',
    openers:
      'De Het Een Hij Zij Ze We Wij Ik Je U In Op Aan Bij Met Na Van Voor Naar Door Over Onder Uit Om En ' +
      'Maar Of Ook Als Toen Dan Daar Hier Er Dit Dat Deze Die Zijn Haar Hun Niet Nog Sinds Tijdens ' +
      'Volgens Omdat Hoewel Terwijl Daarna Wat Wie Waar',
  },
};

/** The languages that have a list of their own. */
export const LISTED_LANGUAGES: readonly string[] = Object.keys(languages);

/** Languages, besides German, that write an ordinal as a number with a dot. */
const ORDINAL_LANGUAGES = new Set(
  'de da nb nn no fi et lv cs sk pl hu hr sr bs sl is tr'.split(' '),
);

/** The abbreviations of a language; one that is not listed has those common to all. */
export const abbreviationsOf = remembering((language: string): Abbreviations => {
  const own = languages[language] ?? {};
  const words = (kind: keyof Words): ReadonlySet<string> =>
    new Set(`${everywhere[kind] ?? ''} ${own[kind] ?? ''}`.split(' ').filter(Boolean));
  return {
    leading: words('leading'),
    shared: words('shared'),
    numbered: words('numbered'),
    closing: words('closing'),
    afterHours: words('afterHours'),
    openers: words('openers'),
    saying: words('saying'),
    ordinals: ORDINAL_LANGUAGES.has(language),
  };
});
