/** What kind of answer a question wants. */
export type Wish = 'number' | 'date' | 'name' | 'place' | 'cause' | 'thing';

/** What a wanted number counts in. */
export type Unit = 'percent' | 'money' | 'length' | 'area' | 'time' | 'weight' | 'heat';
