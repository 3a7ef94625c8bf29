import { cleanse } from './cleanse.ts';
import { untoldAnswer, untoldSecret, type Order, type Place, type Registered } from './order.ts';
import type { Monitor, Request, Sdk } from './sdk.ts';
import { callerIn } from './caller.ts';
import { urnOf } from './urn-of.ts';

/** Gives every resource that is registered from now on to `keep`. */
export function record({ runtime }: Sdk, order: Order, keep: (resource: Registered) => void): void {
  const places = new Map<string, Place | undefined>();
  const monitor: Monitor = runtime.getMonitor();
  const register = monitor.registerResource.bind(monitor);
  monitor.newUrn = (parent, type, name) => urnOf(order, parent, type, name);
  monitor.registerResource = (request, done) =>
    register(request, (error, response) => {
      const place = places.get(`${request.getType()}::${request.getName()}`);
      if (response !== undefined) keep(toRegistered(request, response.getUrn(), place));
      done(error, response);
    });
  runtime.registerStackTransformation(({ type, name }) => {
    places.set(`${type}::${name}`, callerIn(order.folder));
    return undefined;
  });
}

function toRegistered(request: Request, urn: string, at: Place | undefined): Registered {
  const dependencies: Record<string, readonly string[]> = {};
  request.getPropertydependenciesMap().forEach((found, property) => {
    const urns = found.getUrnsList();
    if (urns.length > 0) dependencies[property] = urns.map(named).toSorted();
  });
  return {
    urn: named(urn),
    type: request.getType(),
    name: named(request.getName()),
    custom: request.getCustom(),
    remote: request.getRemote(),
    provider: request.getProvider(),
    version: request.getVersion(),
    properties: cleanse(request.getObject()?.toJavaScript() ?? {}) as Registered['properties'],
    dependencies,
    ignored: request.getIgnorechangesList(),
    at,
  };
}

/** A name that was put together of what is not known. */
function named(text: string): string {
  return text.replaceAll(untoldAnswer, '?').replaceAll(untoldSecret, '?');
}
