/** What ends a plan, in all its forms: `called off`, `cancels`, `is postponing`, `put back`. */
export const CALLS_OFF = String.raw`(?:call(?:s|ed|ing)?\s+off|cancel(?:s|l?ed|l?ing)?|postpon(?:es?|ed|ing)|put(?:s|ting)?\s+(?:off|back)|scrap(?:s|ped|ping)?|shelv(?:es?|ed|ing)|delay(?:s|ed|ing)?|reschedul(?:es?|ed|ing))`;
/** What is done to a plan that ends or moves: `was called off`, `has been brought forward`. */
export const CALLED_OFF = String.raw`(?:called\s+off|cancell?ed|postponed|put\s+(?:off|back)|scrapped|shelved|delayed|rescheduled|abandoned|dropped|moved|brought\s+(?:\w+\s+)?forward|adjourned|extended|withdrawn|frozen|cut\s+short)`;
