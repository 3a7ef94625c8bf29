import type { Service } from './part.ts';

export const subscription = '/subscriptions/7d2f1c60-3c11-4c0e-9f4e-2a9d3f5b8e01';

export function id(service: Service, rest: string): string {
  return `${subscription}/resourceGroups/${service.name}/providers/${rest}`;
}

export function placed(service: Service) {
  return { location: service.region, resource_group_name: service.name };
}

export function short(service: Service): string {
  return service.name.replaceAll('-', '');
}
