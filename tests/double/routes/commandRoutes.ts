import { checkCommand, checkCommands } from '../checks/checkCommands.ts';
import { asObject } from '../json.ts';
import { missingAccess, unknownCommand } from '../restError.ts';
import type { World } from '../world.ts';
import { noContent, ok, type RestRequest, type Route } from './route.ts';

/** Routes on the app's commands, for all guilds and for one. */
export function commandRoutes(world: World): Route[] {
  return ['/applications/:app/commands', '/applications/:app/guilds/:guild/commands'].flatMap(
    (path) => commandRoutesAt(world, path),
  );
}

function commandRoutesAt(world: World, path: string): Route[] {
  const { commands, violations } = world;
  const scope = ({ params }: RestRequest): string => {
    const mayBe = params.guild === undefined || world.guilds.has(params.guild);
    if (params.app !== world.bot.id || !mayBe) throw missingAccess();
    return params.guild ?? 'global';
  };
  const localized = ({ query }: RestRequest) => query.get('with_localizations') === 'true';
  return [
    {
      name: `GET ${path}`,
      handle: (request) => ok(commands.list(scope(request), localized(request))),
    },
    {
      name: `PUT ${path}`,
      handle: (request) => {
        violations.record(request.name, checkCommands(request.body));
        commands.replace(scope(request), request.body);
        return ok(commands.list(scope(request)));
      },
    },
    {
      name: `POST ${path}`,
      handle: (request) => {
        const body = asObject(request.body);
        violations.record(request.name, checkCommand(body));
        return { status: 201, body: commands.add(scope(request), body) };
      },
    },
    {
      name: `DELETE ${path}/:command`,
      handle: (request) => {
        if (!commands.remove(scope(request), request.params.command ?? '')) throw unknownCommand();
        return noContent;
      },
    },
  ];
}
