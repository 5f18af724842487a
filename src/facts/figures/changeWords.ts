/** What changes by a quantity that stands before it: "a 78 percent | increase". */
export const CHANGE_NOUNS =
  /^(?:increase|decrease|rise|drop|fall|decline|cut|jump|gain|growth|reduction|hike|raise|slump|plunge|boost)s?$/;
/** Which way something changed, right before by how much: "| up | 23%". */
export const UP = /^(?:up|down)$/;
/** Where the clause that tells of a change ends. */
export const CLAUSE_ENDS = /^[,;:()]$|^--$|^[—–]$/;
