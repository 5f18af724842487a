import { ComponentType } from 'discord-api-types/v10';
import { asNumber, asObject, asObjects, asText, type Json } from '../json.ts';
import type { Step } from './problem.ts';

/** One component of a message and where it stands. */
export interface PlacedComponent {
  readonly component: Json;
  readonly path: readonly Step[];
}

/** Every component from top to bottom, nested ones and accessories included. */
export function walkComponents(
  components: unknown,
  path: readonly Step[] = ['components'],
): PlacedComponent[] {
  return asObjects(components).flatMap((component, i) => {
    const here = [...path, i];
    return [
      { component, path: here },
      ...walkComponents(component.components, [...here, 'components']),
      ...only(component.accessory, [...here, 'accessory']),
      ...only(component.component, [...here, 'component']),
    ];
  });
}

function only(value: unknown, path: readonly Step[]): PlacedComponent[] {
  return value === undefined || value === null ? [] : [{ component: asObject(value), path }];
}

/** The texts of all text displays, in order. */
export function displayedTexts(components: unknown): readonly string[] {
  return walkComponents(components)
    .filter(({ component }) => asNumber(component.type) === ComponentType.TextDisplay)
    .map(({ component }) => asText(component.content));
}
