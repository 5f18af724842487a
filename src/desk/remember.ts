/** Gives what was asked for lately again without working it out: the last `most` answers are held, by their options. */
export function remember<Options extends object, Answer>(
  answer: (options: Options) => Promise<Answer>,
  most: number,
): (options?: Options) => Promise<Answer> {
  const held = new Map<string, Promise<Answer>>();
  return (options = {} as Options) => {
    const key = JSON.stringify(options);
    const given = held.get(key) ?? answer(options);
    held.delete(key);
    held.set(key, given);
    given.catch(() => held.delete(key));
    for (const oldest of held.keys()) {
      if (held.size <= most) break;
      held.delete(oldest);
    }
    return given;
  };
}
