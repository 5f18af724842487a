import type { Words } from './en.ts';

/** Los siglos de los que hablan las noticias se escriben en números romanos. */
const ROMANOS: Readonly<Record<number, string>> = {
  15: 'XV',
  16: 'XVI',
  17: 'XVII',
  18: 'XVIII',
  19: 'XIX',
  20: 'XX',
  21: 'XXI',
  22: 'XXII',
};

const PARTES = {
  start: 'principios ',
  early: 'principios ',
  mid: 'mediados ',
  late: 'finales ',
  'first half': 'primera mitad ',
  'second half': 'segunda mitad ',
  end: 'finales ',
  'first week': 'primera semana ',
  'second week': 'segunda semana ',
  'third week': 'tercera semana ',
  'fourth week': 'cuarta semana ',
  'last week': 'última semana ',
} as const;

/** La fecha con el artículo que pide: "la década de 1970", "el siglo XX", "el 6 de julio de 2025", "2025". */
const conArticulo = (fecha: string): string => {
  if (/^(?:década|semana|primavera|(?:primer|segund|tercer|cuart|últim)a\s)/.test(fecha))
    return `la ${fecha}`;
  return /^(?:siglo|fin\b|año|verano|otoño|invierno|primer|segundo|tercer|cuarto|\d{1,2}\b)/.test(
    fecha,
  )
    ? `el ${fecha}`
    : fecha;
};
/** La fecha de la que se dice una parte o un lado: "de 2025", "de la década de 1970", "del siglo XX". */
const deLoQue = (fecha: string): string => `de ${conArticulo(fecha)}`.replace(/^de el /, 'del ');
type Lado = Parameters<Words['dates']['beside']>[0];
const LADOS: Readonly<Record<Lado, (fecha: string) => string>> = {
  before: (fecha) => `antes ${deLoQue(fecha)}`,
  after: (fecha) => `después ${deLoQue(fecha)}`,
  about: (fecha) => `hacia ${conArticulo(fecha)}`,
  by: (fecha) => `para ${conArticulo(fecha)}`,
  until: (fecha) => `hasta ${conArticulo(fecha)}`,
};

/** Lo que Pilcrow dice en español. */
export const es: Words = {
  commands: {
    ask: {
      name: 'preguntar',
      description:
        'Pregunta a las noticias; la respuesta se cita al pie de la letra, con su fuente',
      options: {
        question: { name: 'pregunta', description: 'Lo que quieres saber, con tus palabras' },
        story: { name: 'noticia', description: 'Buscar solo en esta noticia' },
        private: { name: 'privado', description: 'Mostrar la respuesta solo a ti' },
      },
    },
    fact: {
      name: 'dato',
      description:
        'Busca una persona, una organización, un lugar, una cifra, una cita o un término',
      options: {
        topic: { name: 'tema', description: 'A quién o qué buscar' },
        story: { name: 'noticia', description: 'Buscar solo en esta noticia' },
        private: { name: 'privado', description: 'Mostrar la respuesta solo a ti' },
      },
    },
    timeline: {
      name: 'cronologia',
      description: 'Qué pasó y cuándo, según todas las noticias o sobre un tema',
      options: {
        topic: { name: 'tema', description: 'Solo esto: por ejemplo, un nombre o un asunto' },
        from: {
          name: 'desde',
          description: 'La fecha más temprana, por ejemplo marzo, 2024 o el mes pasado',
        },
        to: {
          name: 'hasta',
          description: 'La fecha más tardía, por ejemplo marzo, 2024 o 2025-03',
        },
        story: { name: 'noticia', description: 'Solo esta noticia' },
        private: { name: 'privado', description: 'Mostrar la cronología solo a ti' },
      },
    },
    sources: {
      name: 'fuentes',
      description: 'Las noticias de las que salen las respuestas',
      options: {
        private: { name: 'privado', description: 'Mostrar la lista solo a ti' },
      },
    },
    settings: {
      name: 'ajustes',
      description: 'Cómo responde Pilcrow en este servidor',
      options: {
        show: { name: 'ver', description: 'Ver cómo responde Pilcrow aquí' },
        privacy: { name: 'privacidad', description: 'Quién ve las respuestas por defecto' },
        private: {
          name: 'privado',
          description: 'Mostrar las respuestas solo a quien pregunta por defecto',
        },
        channels: { name: 'canales', description: 'Elegir dónde se responde a las menciones' },
        addChannel: { name: 'añadir', description: 'Responder a las menciones en este canal' },
        removeChannel: {
          name: 'quitar',
          description: 'Dejar de responder a las menciones en este canal',
        },
        stories: { name: 'noticias', description: 'Elegir de qué noticias salen las respuestas' },
        addStory: { name: 'añadir', description: 'Responder con esta noticia' },
        removeStory: { name: 'quitar', description: 'Dejar de responder con esta noticia' },
        reset: {
          name: 'restablecer',
          description: 'Empezar de nuevo: respuestas públicas, todos los canales y noticias',
        },
      },
    },
    help: {
      name: 'ayuda',
      description: 'Lo que Pilcrow puede hacer, en una pantalla',
      options: {},
    },
  },
  menus: {
    ask: 'Preguntar a las noticias',
    check: 'Cotejar con las noticias',
  },
  check: {
    title: 'Lo que las noticias dicen de esto',
    more: (count) =>
      count === 1 ? 'Una frase más no se muestra.' : `${count} frases más no se muestran.`,
  },
  answer: {
    none: 'Las noticias no lo dicen.',
    nearest: (count) =>
      count === 1
        ? 'El pasaje más cercano, aunque quizá no responda:'
        : 'Los pasajes más cercanos, aunque quizá no respondan:',
    later: 'Una noticia posterior que quizá hable también de ello:',
    narrowed: (title) => `Solo se buscó en ${title}.`,
    changed: 'Esta noticia ha cambiado desde entonces. Esta es la respuesta de hoy.',
    shared: (name) => `Compartido por ${name}`,
    story: 'Leer',
  },
  buttons: {
    previous: 'Anterior',
    next: 'Siguiente',
    count: (at, of) => `${at} de ${of}`,
    whole: 'Párrafo',
    sentence: 'Frase',
    source: 'Fuente',
    share: 'Compartir aquí',
    delete: 'Borrar',
  },
  fact: {
    none: 'Las noticias no tienen ningún dato con este nombre.',
    ambiguous: 'En las noticias hay varios con este nombre.',
    unread: 'Los datos solo se leen en noticias en inglés.',
    nearest: 'El pasaje más cercano, que quizá no hable de ello:',
    seeAlso: (labels) => `También hay: ${labels}`,
    several: (labels) => `Son: ${labels}`,
    near: (labels) => `Quizá sea: ${labels}`,
    instead: (labels) => `Por ejemplo, tienen datos sobre: ${labels}`,
    more: (count) => (count === 1 ? 'y uno más' : `y ${count} más`),
    side: 'Tendencia',
    to: (whom) => `a ${whom}`,
  },
  timeline: {
    title: 'Qué pasó y cuándo',
    titleOn: (topic) => `Qué pasó y cuándo: ${topic}`,
    status: {
      past: 'pasado',
      ongoing: 'en curso',
      expected: 'esperado o posible',
      lapsed: 'se esperaba',
    },
    picture: {
      published: (day) => `publicado el ${day}`,
      undated: (day) => `Publicado el ${day}, sin fecha propia`,
      count: (events) => (events === 1 ? 'Un hecho' : `${events} hechos`),
      more: (events) => `y ${events} más`,
    },
    also: (count) =>
      count === 1 ? 'También lo cuenta otra noticia' : `También lo cuentan otras ${count} noticias`,
    left: (dates) =>
      dates === 1
        ? 'Queda fuera una fecha más, de menor importancia.'
        : `Quedan fuera ${dates} fechas más, de menor importancia.`,
    noSuchTopic: 'No hay nada sobre esto.',
    nothing: 'Las noticias no cuentan nada que haya pasado.',
    nothingThen: 'Las noticias no cuentan nada de ese tiempo.',
    unread: 'Las fechas solo se leen en noticias en inglés.',
    endsBeforeItBegins: 'Ese período termina antes de empezar.',
    topics: (labels) => `Las noticias hablan de: ${labels}`,
  },
  dates: {
    locale: 'es-ES',
    seasons: { SP: 'primavera', SU: 'verano', FA: 'otoño', WI: 'invierno' },
    partsOfDay: {
      MO: 'mañana',
      MI: 'mediodía',
      AF: 'tarde',
      EV: 'atardecer',
      NI: 'noche',
      '24:00': 'medianoche',
    },
    season: (name, year) => `${name} de ${year}`,
    weekOf: (day) => `semana del ${day}`,
    weekendOf: (day) => `fin de semana del ${day}`,
    part: (place, of, year) =>
      `${['primer', 'segundo', 'tercer', 'cuarto'][place - 1]} ${of === 'half' ? 'semestre' : 'trimestre'} de ${year}`,
    fiscalYear: (year) => `año fiscal ${year}`,
    decade: (year) => `década de ${year}`,
    century: (place) => `siglo ${ROMANOS[place] ?? place}`,
    partOf: (part, date) => PARTES[part] + deLoQue(date),
    beside: (side, date) => LADOS[side](date),
    since: (date) => `desde ${conArticulo(date)}`,
    from: (day) => `desde el ${day}`,
    until: (day) => `hasta el ${day}`,
    reportedOn: (day) => `publicado el ${day}`,
  },
  sources: {
    title: (count) => (count === 1 ? 'Una noticia' : `${count} noticias`),
    none: 'Todavía no hay ninguna noticia.',
    paragraphs: (count) => (count === 1 ? '1 párrafo' : `${count} párrafos`),
    more: (count) => `y ${count} más`,
  },
  settings: {
    title: 'Cómo responde Pilcrow en este servidor',
    privacy: (isPrivate) =>
      isPrivate
        ? 'Las respuestas son solo para quien pregunta, salvo que `privado` diga otra cosa; solo a las menciones se responde a la vista de todos.'
        : 'Las respuestas son para todos, salvo que `privado` diga otra cosa.',
    channels: (names) =>
      names
        ? `Se responde a las menciones en ${names}.`
        : 'Se responde a las menciones en todos los canales.',
    stories: (titles) =>
      titles ? `Las respuestas salen de ${titles}.` : 'Las respuestas salen de todas las noticias.',
    noStory: 'Ya no está ninguna de las noticias elegidas, así que no hay de dónde responder.',
    gone: (ids) => `Elegidas, pero ya no están: ${ids}.`,
    notChosen: (name) => `${name} no está entre lo elegido. \`/ajustes ver\` lo muestra.`,
    full: (most) =>
      `No se pueden elegir más de ${most}. Quita antes uno, o empieza de nuevo con \`/ajustes restablecer\`.`,
    serverOnly: 'Los ajustes son de un servidor. Usa este comando en uno.',
    outOfReach:
      'Ahora mismo no se puede llegar a los ajustes. Vuelve a mirar con `/ajustes ver` en un minuto.',
  },
  notice: {
    nothingAsked:
      'Pregunta algo sobre la noticia, en pocas palabras: por ejemplo, quién hizo qué, cuándo o por qué.',
    noSuchStory: (typed) =>
      `No hay ninguna noticia llamada «${typed}». \`/fuentes\` muestra las que hay.`,
    noSuchDate: (typed) =>
      `No entiendo «${typed}» como fecha. Escríbela así: «2024», «marzo», «el mes pasado» o «6 de julio de 2025».`,
    gleaning: 'Las noticias todavía se están leyendo para esto. Prueba otra vez en un momento.',
    nothingToCheck: 'Este mensaje no contiene ninguna frase que buscar.',
    failed: (reference) =>
      `Lo sentimos, algo falló de nuestro lado. Si vuelve a ocurrir, da esta referencia a quien administra el bot: \`${reference}\``,
    unknownCommand: 'Este comando ya no existe. Escribe `/` para ver los que hay.',
    stale: 'Este mensaje es demasiado antiguo para seguir con él. Vuelve a preguntar, por favor.',
    notYours: 'Solo quien preguntó, o quien gestiona los mensajes aquí, puede borrar esto.',
    tooFast: (when) => `Eso fue mucho a la vez. Puedes seguir ${when}.`,
    flood: (when) =>
      `Eso es más de lo que se puede responder aquí a la vez. Pregunta de nuevo ${when}; lo que se pregunte hasta entonces puede quedar sin respuesta.`,
  },
  courtesy: {
    greeting:
      '¡Hola! Pregúntame por las noticias: quién hizo qué, cuándo, dónde o por qué. `/ayuda` dice qué más sé hacer.',
    thanks: 'De nada. Sigue preguntando cuando quieras; `/ayuda` dice qué más sé hacer.',
    farewell: '¡Hasta luego! Cuando quieras saber algo de las noticias, pregúntame.',
  },
  help: {
    title: 'Pilcrow responde con las noticias, al pie de la letra',
    body: [
      '`/preguntar` algo, y recibes el pasaje que lo responde, con su fuente hasta el párrafo.',
      '`/dato` busca una persona, un lugar, una cifra, una cita o un término; `/cronologia` cuenta qué pasó y cuándo.',
      '`/fuentes` muestra las noticias.',
      'También puedes mencionarme con una pregunta o escribirme directamente.',
      'Si las noticias no lo dicen, lo digo. Nunca invento una respuesta.',
    ],
    stories: (titles, more) =>
      more > 0 ? `Noticias: ${titles} y ${more} más.` : `Noticias: ${titles}.`,
  },
};
