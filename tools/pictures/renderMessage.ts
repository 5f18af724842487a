import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Captured } from '../../tests/double/captureMessages.ts';
import { type Html, html } from './html.ts';
import { renderMarkdown } from './renderMarkdown.ts';

/** What a picture can draw; the bot sends nothing else. */
type Component = APIMessageTopLevelComponent | APIComponentInContainer;

/** The inside of a message as Discord shows it. */
export function renderMessage({ message, files }: Captured): Html {
  const urls = new Map(
    files.map((file) => [file.url, `data:${file.contentType};base64,${file.base64}`]),
  );
  const components = (message.components ?? []) as readonly Component[];
  return html`${components.map((component) => renderComponent(component, urls))}`;
}

function renderComponent(component: Component, files: ReadonlyMap<string, string>): Html {
  switch (component.type) {
    case ComponentType.Container: {
      const inside = component.components.map((one) => renderComponent(one, files));
      const stripe = (component.accent_color ?? 0).toString(16).padStart(6, '0');
      return html`<section class="container" style="--stripe: #${stripe}">${inside}</section>`;
    }
    case ComponentType.TextDisplay:
      return html`<div class="text">${renderMarkdown(component.content)}</div>`;
    case ComponentType.Separator:
      return html`<hr class="${component.divider === false ? 'gap' : 'line'}">`;
    case ComponentType.ActionRow: {
      const buttons = component.components.filter(({ type }) => type === ComponentType.Button);
      return html`<div class="row">${buttons.map((one) => renderButton(one as APIButtonComponent))}</div>`;
    }
    case ComponentType.MediaGallery: {
      const pictures = component.items.map(
        ({ media, description }) =>
          html`<img src="${files.get(media.url) ?? media.url}" alt="${description ?? ''}">`,
      );
      return html`<div class="gallery">${pictures}</div>`;
    }
    default:
      throw new Error(`The pictures do not show components of type ${component.type} yet.`);
  }
}

const STYLES: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'secondary link',
};

function renderButton(button: APIButtonComponent): Html {
  const label = 'label' in button ? (button.label ?? '') : '';
  const emoji = 'emoji' in button ? (button.emoji?.name ?? '') : '';
  const kind = `${STYLES[button.style] ?? 'secondary'}${button.disabled ? ' disabled' : ''}`;
  return html`<span class="button ${kind}">${emoji ? html`<i>${emoji}</i>` : ''}${label}</span>`;
}
