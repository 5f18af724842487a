/** Markup that needs no more escaping. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

type Part = string | Html | readonly Html[];

/** Markup with what stands between its parts escaped, unless it is markup itself. */
export function html(parts: TemplateStringsArray, ...between: readonly Part[]): Html {
  return new Html(String.raw({ raw: parts }, ...between.map(markupOf)));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function markupOf(part: Part): string {
  if (typeof part === 'string') return part.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
  return part instanceof Html ? part.markup : part.map(markupOf).join('');
}
