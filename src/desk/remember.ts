import { keepNewest } from '../story/keepNewest.ts';

/** Gives what was asked for lately again without working it out: the last `most` answers are held, by their options. */
export function remember<Options extends object, Answer>(
  answer: (options: Options) => Promise<Answer>,
  most: number,
): (options?: Options) => Promise<Answer> {
  const held = new Map<string, Promise<Answer>>();
  return (options = {} as Options) => {
    const key = JSON.stringify(options);
    const given = keepNewest(held, key, held.get(key) ?? answer(options), most);
    given.catch(() => held.delete(key));
    return given;
  };
}
