import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { asNumber, asObject, asObjects, asText, type Json } from '../json.ts';
import { carelessness, type Problem, refusal, type Step } from './problem.ts';
import { displayedTexts, type PlacedComponent, walkComponents } from './walkComponents.ts';

/** A message holds 40 components, nested ones counted (documented). */
const MOST_COMPONENTS = 40;
/** The texts of one message together hold 4000 characters (enforced, thinly documented). */
const MOST_TEXT = 4000;
/** Above about this many bytes of UTF-8 Discord has been seen to answer 500. */
const MOST_TEXT_BYTES = 10_000;
/** Without Components V2 a message has at most five action rows. */
const MOST_LEGACY_ROWS = 5;

const SELECTS: readonly number[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];
const LEGACY_TYPES: readonly number[] = [ComponentType.ActionRow, ComponentType.Button, ...SELECTS];

/** The rules on a message's components that the schemas do not hold. */
export function checkComponents(components: unknown, isV2: boolean): Problem[] {
  const placed = walkComponents(components);
  return [
    ...(isV2 ? checkV2Sizes(components, placed) : checkLegacy(components, placed)),
    ...placed.flatMap(({ component, path }) => checkOne(component, path)),
    ...repeated(placed, 'custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED'),
    ...repeated(placed, 'id', 'COMPONENT_ID_DUPLICATED'),
  ];
}

function checkV2Sizes(components: unknown, placed: readonly PlacedComponent[]): Problem[] {
  const text = displayedTexts(components).join('');
  const bytes = Buffer.byteLength(text);
  const problems: Problem[] = [];
  if (placed.length > MOST_COMPONENTS) {
    const message = `${placed.length} components; a message holds ${MOST_COMPONENTS}.`;
    problems.push(refusal(['components'], 'BASE_TYPE_BAD_LENGTH', message));
  }
  if (text.length > MOST_TEXT) {
    const message = `${text.length} characters of text; a message holds ${MOST_TEXT}.`;
    problems.push(refusal(['components'], 'COMPONENT_TEXT_SIZE_EXCEEDED', message));
  } else if (bytes > MOST_TEXT_BYTES) {
    const message = `${bytes} bytes of text; over ${MOST_TEXT_BYTES} Discord may answer 500.`;
    problems.push(carelessness(['components'], 'TEXT_TOO_HEAVY', message));
  }
  return problems;
}

function checkLegacy(components: unknown, placed: readonly PlacedComponent[]): Problem[] {
  const rows = asObjects(components).length;
  const newer = placed.filter(({ component }) => !LEGACY_TYPES.includes(asNumber(component.type)));
  const bare = placed.filter(
    ({ component, path }) =>
      path.length === 2 && asNumber(component.type) !== ComponentType.ActionRow,
  );
  return [
    ...(rows > MOST_LEGACY_ROWS
      ? [refusal(['components'], 'BASE_TYPE_BAD_LENGTH', 'Must be 5 or fewer in length.')]
      : []),
    ...[...new Set([...newer, ...bare])].map(({ path }) =>
      refusal([...path, 'type'], 'UNION_TYPE_CHOICES', 'Needs the IS_COMPONENTS_V2 flag.'),
    ),
  ];
}

function checkOne(component: Json, path: readonly Step[]): Problem[] {
  const type = asNumber(component.type);
  if (type === ComponentType.Button) return checkButton(component, path);
  if (type === ComponentType.StringSelect) return checkStringSelect(component, path);
  if (type === ComponentType.ActionRow) return checkRow(component, path);
  return [];
}

function checkButton(button: Json, path: readonly Step[]): Problem[] {
  const problems: Problem[] = [];
  const isLink = asNumber(button.style) === ButtonStyle.Link;
  const isPremium = asNumber(button.style) === ButtonStyle.Premium;
  const [hasId, hasUrl] = [asText(button.custom_id) !== '', asText(button.url) !== ''];
  if (isLink && !hasUrl) problems.push(required(path, 'url', 'A url is required.'));
  if (!isLink && !isPremium && !hasId)
    problems.push(required(path, 'custom_id', 'A custom id is required.'));
  if (isLink ? hasId : hasUrl) {
    const message = 'A custom id and url cannot both be specified, nor be on the wrong style.';
    problems.push(refusal(path, 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', message));
  }
  if (hasUrl && !/^https?:\/\//i.test(asText(button.url))) {
    const message = 'Scheme must be http or https.';
    problems.push(refusal([...path, 'url'], 'URL_TYPE_INVALID_SCHEME', message));
  }
  const emoji = asObject(button.emoji);
  if (!isPremium && asText(button.label).trim() === '' && !emoji.id && !emoji.name)
    problems.push(required(path, 'label', 'A label or an emoji is required.'));
  return problems;
}

function required(path: readonly Step[], key: string, message: string): Problem {
  return refusal([...path, key], 'BASE_TYPE_REQUIRED', message);
}

function checkStringSelect(select: Json, path: readonly Step[]): Problem[] {
  const options = asObjects(select.options);
  const values = options.map((option) => asText(option.value));
  const least = typeof select.min_values === 'number' ? select.min_values : 1;
  const most = typeof select.max_values === 'number' ? select.max_values : 1;
  const chosen = options.filter((option) => option.default === true).length;
  const problems: Problem[] = [];
  if (new Set(values).size !== values.length) {
    const message = 'The specified option value is already used.';
    problems.push(
      refusal([...path, 'options'], 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message),
    );
  }
  if (most > options.length || least > most) {
    const message = `Asks for ${least} to ${most} of ${options.length} options.`;
    problems.push(refusal([...path, 'max_values'], 'BASE_TYPE_BAD_LENGTH', message));
  }
  if (chosen > most) {
    const message = `${chosen} options are chosen beforehand, ${most} may be.`;
    problems.push(
      refusal([...path, 'options'], 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', message),
    );
  }
  return problems;
}

function checkRow(row: Json, path: readonly Step[]): Problem[] {
  const types = asObjects(row.components).map((component) => asNumber(component.type));
  const mixed = types.some((type) => SELECTS.includes(type)) && types.length > 1;
  if (!mixed) return [];
  const message = 'A select stands alone in its row.';
  return [refusal([...path, 'components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message)];
}

function repeated(
  placed: readonly PlacedComponent[],
  key: 'custom_id' | 'id',
  code: string,
): Problem[] {
  const seen = new Set<unknown>();
  return placed.flatMap(({ component, path }) => {
    const value = component[key];
    // Discord numbers components whose id is missing or 0.
    if (value === undefined || value === null || value === 0) return [];
    if (seen.has(value)) return [refusal([...path, key], code, `${key} is already used.`)];
    seen.add(value);
    return [];
  });
}
