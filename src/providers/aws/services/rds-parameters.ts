import { at, blocks, textAt, type Attributes } from '../../live/attributes.ts';
import type { Detail, Gives } from '../service.ts';
import { isOf, paging, type Family } from './rds-families.ts';

/** Groups of AWS hold defaults only, which the engine's version tells. */
function isOwnGroup(field: string): (item: unknown) => boolean {
  return (item) => {
    const name = textAt(item, field);
    return name !== undefined && !name.startsWith('default.');
  };
}

function group(type: string, field: string, gives: Pick<Gives, 'each' | 'when'>): Gives {
  return { ...gives, type, attributes: { id: field, name: field }, unique: 'name' };
}

export function clusterGroup(type: string, family: Family): Gives {
  const field = 'DBClusterParameterGroup';
  return group(type, field, { when: (item) => isOf(family)(item) && isOwnGroup(field)(item) });
}

const transported = { database: ['transport', 'minimumTls'] } as const;

/** A parameter without a value is left to the engine. */
const parameters: Attributes = {
  parameter: blocks(
    'Parameters',
    { name: 'ParameterName', value: 'ParameterValue' },
    (parameter) => at(parameter, 'ParameterValue') !== undefined,
  ),
};

function parametersOf(of: string, operation: Detail['operation'], field: string): Detail {
  return {
    of,
    operation,
    for: transported,
    input: (name) => ({ [field]: name('name') }),
    paging,
    items: 'Parameters',
    adds: parameters,
  };
}

export const instanceGroup = group('aws_db_parameter_group', 'DBParameterGroupName', {
  each: 'DBParameterGroups',
  when: isOwnGroup('DBParameterGroupName'),
});

export const parameterDetails: readonly Detail[] = [
  parametersOf('aws_db_parameter_group', 'rds:DescribeDBParameters', 'DBParameterGroupName'),
  parametersOf(
    'aws_rds_cluster_parameter_group',
    'rds:DescribeDBClusterParameters',
    'DBClusterParameterGroupName',
  ),
  parametersOf(
    'aws_docdb_cluster_parameter_group',
    'rds:DescribeDBClusterParameters',
    'DBClusterParameterGroupName',
  ),
];
