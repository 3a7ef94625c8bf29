import { at, computed, elementsAt, tagMap, textAt, type Field } from '../../live/attributes.ts';
import type { Needs, Service } from '../service.ts';

const zone = 'aws_route53_zone';
const needs: Needs = { dnsZone: ['mail', 'spf', 'dmarc', 'dkim'] };

/** `Z1` of `/hostedzone/Z1`. */
const id: Field = computed('Id', (item) => textAt(item, 'Id')?.replace(/^.*\//, ''));

const isPrivate = (item: unknown): boolean => at(item, 'Config.PrivateZone') === true;

/** Where the next page begins is said by name, type and identifier of its first record. */
function nextRecord(page: unknown): object | undefined {
  if (at(page, 'IsTruncated') !== true) return undefined;
  return {
    StartRecordName: at(page, 'NextRecordName'),
    StartRecordType: at(page, 'NextRecordType'),
    StartRecordIdentifier: at(page, 'NextRecordIdentifier'),
  };
}

/** Long texts come in pieces between quotation marks, which are read as one. */
const texts: Field = computed('ResourceRecords.Value', (item) =>
  elementsAt(item, 'ResourceRecords.Value').map((value) => String(value).replaceAll(/"\s+"/gu, '')),
);

/** Zones with the records that say how mail is sent and received. */
export const dnsZones: Service = {
  id: 'route-53',
  title: 'Route 53',
  load: () => import('../clients/route-53.ts'),
  // Five requests a second for a whole account (Route 53 developer guide, quotas).
  concurrency: 2,
  lists: [
    {
      operation: 'route-53:ListHostedZones',
      scope: 'global',
      items: 'HostedZones',
      paging: { input: 'Marker', output: 'NextMarker' },
      gives: [
        {
          type: zone,
          attributes: {
            arn: computed('Id', (item, { partition }) => {
              const name = textAt(item, 'Id')?.replace(/^.*\//, '');
              return `arn:${partition}:route53:::hostedzone/${name}`;
            }),
            id,
            zone_id: id,
            name: computed('Name', (item) => textAt(item, 'Name')?.replace(/\.$/, '')),
            private: computed('Config.PrivateZone', (item) => (isPrivate(item) ? 'yes' : '')),
            vpc: computed('Config.PrivateZone', (item) => (isPrivate(item) ? [{}] : [])),
          },
        },
      ],
    },
  ],
  details: [
    {
      of: zone,
      operation: 'route-53:ListResourceRecordSets',
      for: needs,
      when: (name) => name('private') === '',
      input: (name) => ({ HostedZoneId: name('id') }),
      items: 'ResourceRecordSets',
      paging: { output: nextRecord },
      gives: [
        {
          type: 'aws_route53_record',
          when: (record) => /^(?:MX|TXT|CNAME)$/.test(textAt(record, 'Type') ?? ''),
          attributes: { name: 'Name', type: 'Type', records: texts },
        },
      ],
    },
    {
      of: zone,
      operation: 'route-53:ListTagsForResource',
      for: { labels: true },
      input: (name) => ({ ResourceType: 'hostedzone', ResourceId: name('id') }),
      adds: { tags: tagMap('ResourceTagSet.Tags'), tags_all: tagMap('ResourceTagSet.Tags') },
    },
  ],
};
