/** No topic has a longer name, in characters; every word more would cost time that others wait for. */
export const LONGEST_TOPIC = 100;
