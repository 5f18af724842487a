/** An answer other than success, in Discord's error shape. */
export class RestError extends Error {
  readonly status: number;
  readonly code: number;
  readonly body: object;

  constructor(status: number, code: number, message: string, body: object = { message, code }) {
    super(message);
    this.status = status;
    this.code = code;
    this.body = body;
  }
}

export const unauthorized = () => new RestError(401, 0, '401: Unauthorized');
export const notFound = () => new RestError(404, 0, '404: Not Found');
export const invalidJson = () =>
  new RestError(400, 50109, 'The request body contains invalid JSON.');
export const unknownChannel = () => new RestError(404, 10003, 'Unknown Channel');
export const unknownGuild = () => new RestError(404, 10004, 'Unknown Guild');
export const unknownUser = () => new RestError(404, 10013, 'Unknown User');
export const unknownMessage = () => new RestError(404, 10008, 'Unknown Message');
export const unknownWebhook = () => new RestError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new RestError(404, 10062, 'Unknown interaction');
export const unknownCommand = () => new RestError(404, 10063, 'Unknown application command');
export const missingAccess = () => new RestError(403, 50001, 'Missing Access');
export const missingPermissions = () => new RestError(403, 50013, 'Missing Permissions');
export const notTheAuthor = () =>
  new RestError(403, 50005, 'Cannot edit a message authored by another user');
export const alreadyAcknowledged = () =>
  new RestError(400, 40060, 'Interaction has already been acknowledged.');
export const invalidWebhookToken = () => new RestError(401, 50027, 'Invalid Webhook Token');
export const tooManyFollowUps = () =>
  new RestError(
    400,
    40094,
    'This interaction has reached the maximum number of follow-up messages',
  );
export const tooManyCommands = () =>
  new RestError(
    400,
    30034,
    'Max number of daily application command creates has been reached (200)',
  );
