import type { World } from './world.ts';

/** Between changes the world is looked at this often, for what time alone brings about. */
const LOOK_EVERY_MS = 25;

/** Waits until the condition holds; gives false when it does not within `ms` of real time. */
export async function until(world: World, condition: () => boolean, ms: number): Promise<boolean> {
  if (condition()) return true;
  return new Promise((resolve) => {
    const finish = (held: boolean) => {
      world.events.off('change', look);
      clearInterval(timer);
      clearTimeout(deadline);
      resolve(held);
    };
    const look = () => {
      if (condition()) finish(true);
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    const deadline = setTimeout(() => finish(condition()), ms);
    world.events.on('change', look);
  });
}
