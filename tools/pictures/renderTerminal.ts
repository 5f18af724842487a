import { AnsiUp } from 'ansi_up';
import { Html, html } from './html.ts';

/** What a terminal shows, in a window. */
export function renderTerminal(printed: string): Html {
  const ansi = new AnsiUp();
  ansi.use_classes = true;
  const lines = new Html(ansi.ansi_to_html(printed.trimEnd()));
  return html`<main class="terminal"><header><i></i><i></i><i></i></header><pre>${lines}</pre></main>`;
}
