import { LINE } from './style.ts';
import { FAMILY, type Weight } from './typeface.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A part of the picture, and how high it is. */
export interface Drawn {
  readonly svg: string;
  readonly height: number;
}

/** One SVG element; what it holds is SVG already. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escaped(typeof value === 'number' ? String(round(value)) : (value ?? ''))}"`,
    )
    .join('');
  return inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>`;
}

/** How a line of text is set; `size` in pixels. */
export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly weight?: Weight;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A line of text with its base line at `y`. */
export function textLine(
  text: string,
  x: number,
  y: number,
  { size, fill, weight, anchor }: TextStyle,
): string {
  return element(
    'text',
    {
      x,
      y,
      fill,
      'font-family': FAMILY,
      'font-size': size,
      'font-weight': weight,
      'text-anchor': anchor,
    },
    escaped(text),
  );
}

/** Lines of text under each other, from `top` on. */
export function textLines(
  lines: readonly string[],
  x: number,
  top: number,
  style: TextStyle,
): Drawn {
  const { size } = style;
  const svg = lines.map((words, place) =>
    textLine(words, x, top + size * (1 + place * LINE), style),
  );
  return { svg: svg.join(''), height: lines.length * size * LINE };
}

/** How a line is drawn; `width` in pixels, `dash` as SVG has it. */
export interface Stroke {
  readonly stroke: string;
  readonly width: number;
  readonly dash?: string;
}

/** A straight line from one point to another. */
export function line(
  [x1, y1]: readonly [x: number, y: number],
  [x2, y2]: readonly [x: number, y: number],
  { stroke, width, dash }: Stroke,
): string {
  return element('line', {
    x1,
    y1,
    x2,
    y2,
    stroke,
    'stroke-width': width,
    'stroke-dasharray': dash,
  });
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** Characters that XML 1.0 does not allow, and lone surrogates. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
const round = (value: number): number => Math.round(value * 10) / 10;
