export type Attributes = Readonly<Record<string, unknown>>;

/** One service of the made-up company: a module with the resources of one cloud. */
export interface Service {
  /** Counts from 0; everything about the service follows from it. */
  readonly number: number;
  readonly name: string;
  readonly region: string;
  /** True for every n-th service, each n at another place: how the faults are spread. */
  readonly every: (n: number) => boolean;
  /** Hexadecimal digits that look like a provider's id: the same for the same service and salt. */
  readonly hex: (salt: string, digits: number) => string;
}

/** One resource of a service. */
export interface Part {
  readonly type: string;
  readonly name: string;
  /** Attributes that the configuration or the provider's defaults give while planning. */
  readonly chosen: (service: Service) => Attributes;
  /** Attributes that are known only after apply. */
  readonly computed: (service: Service) => Attributes;
  /** Attributes that the configuration takes from other resources: `{ bucket: ['aws_s3_bucket.data.id', ...] }`. */
  readonly references?: Readonly<Record<string, readonly string[]>>;
}

export interface CloudParts {
  /** Name of the module that makes a service at this cloud. */
  readonly module: string;
  readonly provider: string;
  readonly regions: readonly string[];
  readonly outside: string;
  readonly parts: readonly Part[];
}

export function refer(address: string, attribute: string): readonly string[] {
  return [`${address}.${attribute}`, address];
}

export function tags(service: Service, role: string): Attributes {
  return {
    Name: `${service.name}-${role}`,
    environment: service.number % 3 === 0 ? 'staging' : 'production',
    role,
  };
}
