/** A noun in the singular, as its ending tells; one that is no plural in s stays as it is. */
export const singularOf = (noun: string): string =>
  /ss$/.test(noun) ? noun : noun.replace(/ies$/, 'y').replace(/s$/, '');
