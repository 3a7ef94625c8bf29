import * as pulumi from '@pulumi/pulumi';

export interface DeskSettings {
  /** Size of the volume for drafts, in GiB. */
  readonly drafts: number;
  readonly encrypted: boolean;
}

/** What one desk of the newsroom writes with. */
export class Desk extends pulumi.ComponentResource {
  readonly drafts: pulumi.CustomResource;

  constructor(name: string, { drafts, encrypted }: DeskSettings, options?: pulumi.ComponentResourceOptions) {
    super('newsroom:index:Desk', name, {}, options);
    this.drafts = new pulumi.CustomResource(
      'aws:ebs/volume:Volume',
      `${name}-drafts`,
      { availabilityZone: 'eu-central-1a', size: drafts, encrypted, tags: { Name: `${name}-drafts` } },
      { parent: this },
    );
    this.registerOutputs();
  }
}
