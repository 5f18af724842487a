import { type Html, html } from './html.ts';
import { renderMessage } from './renderMessage.ts';
import type { Post, Scene } from './scene.ts';

/** A stretch of a channel as Discord shows it. */
export function renderScene({ posts }: Scene): Html {
  return html`<main class="channel">${posts.map(renderPost)}</main>`;
}

function renderPost(post: Post): Html {
  if ('said' in post)
    return html`<article class="post">
      ${avatar(post.who, 'person')}
      <header><b class="name">${post.who}</b></header>
      <p class="text">${post.said}</p>
    </article>`;
  const { shown, used } = post;
  return html`<article class="post ${shown.ephemeral ? 'ephemeral' : ''}">
    <div class="used">${avatar(used.who, 'person')}<span><b>${used.who}</b> used <span class="command">${used.command}</span></span></div>
    ${avatar('¶', 'app')}
    <header><b class="name">Pilcrow</b><span class="tag">APP</span></header>
    ${renderMessage(shown)}
    ${shown.ephemeral ? html`<footer>Only you can see this · <a>Dismiss message</a></footer>` : ''}
  </article>`;
}

function avatar(name: string, kind: string): Html {
  return html`<span class="avatar ${kind}">${name.slice(0, 1)}</span>`;
}
