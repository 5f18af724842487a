import { CreatePrivateChannelRequestSchema } from 'discord-api-spec/zod';
import { checkSchema } from '../checks/checkSchema.ts';
import { asObject, asText } from '../json.ts';
import { applicationPayload, channelPayload, guildPayload } from '../payloads.ts';
import type { Person } from '../people.ts';
import { RestError, unknownGuild, unknownUser } from '../restError.ts';
import type { World } from '../world.ts';
import { ok, type Route } from './route.ts';

/** How many IDENTIFYs a day are allowed (documented). */
const IDENTIFIES_A_DAY = 1000;

/** What `GET /gateway/bot` says of the gateway. */
export interface GatewayTerms {
  readonly url: () => string;
  readonly shards: number;
  readonly maxConcurrency: number;
  readonly identifies: () => number;
}

/** Routes on the app itself (who it is, where its gateway is, its DMs) and on whom it meets. */
export function selfRoutes(world: World, owner: Person, gateway: GatewayTerms): Route[] {
  const application = () => ok(applicationPayload(world, owner));
  return [
    {
      name: 'GET /gateway/bot',
      handle: () =>
        ok({
          url: gateway.url(),
          shards: gateway.shards,
          session_start_limit: {
            total: IDENTIFIES_A_DAY,
            remaining: Math.max(0, IDENTIFIES_A_DAY - gateway.identifies()),
            reset_after: 86_400_000,
            max_concurrency: gateway.maxConcurrency,
          },
        }),
    },
    { name: 'GET /gateway', byToken: true, handle: () => ok({ url: gateway.url() }) },
    {
      name: 'GET /users/@me',
      handle: () =>
        ok({ ...world.bot, verified: true, mfa_enabled: true, email: null, locale: 'en-US' }),
    },
    { name: 'GET /applications/@me', handle: application },
    { name: 'GET /oauth2/applications/@me', handle: application },
    {
      name: 'GET /users/:user',
      handle: ({ params }) => {
        const user = world.people.get(params.user ?? '');
        if (!user) throw unknownUser();
        return ok(user);
      },
    },
    {
      name: 'GET /guilds/:guild',
      handle: ({ params }) => {
        const guild = world.guilds.get(params.guild ?? '');
        if (!guild) throw unknownGuild();
        return ok(guildPayload(world, guild));
      },
    },
    {
      name: 'POST /users/@me/channels',
      handle: ({ name, body }) => {
        world.violations.record(name, checkSchema(CreatePrivateChannelRequestSchema, body));
        const recipient = world.people.get(asText(asObject(body).recipient_id));
        if (!recipient) throw new RestError(400, 50033, 'Invalid Recipient(s)');
        return ok(channelPayload(world.dmWith(recipient)));
      },
    },
  ];
}
