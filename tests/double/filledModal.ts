import { asObject, asObjects, asText, type Json } from './json.ts';

/**
 * A modal's submission, with the values a person filled in by custom id.
 * @throws Error when a value has no input.
 */
export function filledModal(modal: Json, values: Readonly<Record<string, string>>): Json {
  const left = new Set(Object.keys(values));
  const fill = (input: Json): Json => {
    const id = asText(input.custom_id);
    left.delete(id);
    return { type: input.type, custom_id: id, value: values[id] ?? asText(input.value) };
  };
  const components = asObjects(modal.components).map((row) =>
    row.component
      ? { type: row.type, component: fill(asObject(row.component)) }
      : { type: row.type, components: asObjects(row.components).map(fill) },
  );
  if (left.size > 0) throw new Error(`The modal has no input ${[...left].join(', ')}.`);
  return { custom_id: modal.custom_id, components };
}
