/** Discord's documented limits, in UTF-16 code units unless said otherwise. */

/** All text of one message's components together. */
export const MESSAGE_TEXT_LIMIT = 4000;
/** Components in one message, nested ones counted. */
export const COMPONENT_LIMIT = 40;
/** A component's state, carried in its `custom_id`. */
export const CUSTOM_ID_LIMIT = 100;
/** A link button's address. */
export const BUTTON_URL_LIMIT = 512;
/** What is written on a button. */
export const BUTTON_LABEL_LIMIT = 80;
/** What can be typed into a command's text option. */
export const STRING_OPTION_LIMIT = 6000;
/** Choices that one autocomplete may offer, and the length of a choice's name and value. */
export const CHOICE_LIMIT = 25;
export const CHOICE_TEXT_LIMIT = 100;

/**
 * What we allow ourselves of a message's text: at three bytes a unit, the worst that UTF-8 does,
 * this stays under the 10,000 bytes at which Discord has been seen to fail.
 */
export const TEXT_BUDGET = 3000;

/** What we allow an address to take of a line, so that several lines fit into a message. */
export const LINK_LENGTH = 300;
