/** Parts of the world whose zones are called by cities; those of Antarctica are called by stations. */
const ZONE = /^(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/([^/]+)$/;

/** Cities all over the world, capitals above all, and some islands: each time zone is called by one. */
export function cityNames(): string[] {
  return Intl.supportedValuesOf('timeZone').flatMap(
    (zone) => ZONE.exec(zone)?.[1]?.replaceAll('_', ' ') ?? [],
  );
}
