/** The first place, from one up to another, of what does not sort before `least`; what is sorted is not walked. */
export function lowerBound<Item extends string | number>(
  sorted: ArrayLike<Item>,
  least: Item,
  from = 0,
  to = sorted.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as Item) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
