import type { Tables } from '../../model/records';
import type { Head } from './head';
import { networkOf, type ExportEdge, type ExportNode } from './network';
import { element, xmlDocument } from './xml';

type Value = string | number | null;

/** An attribute as both formats declare it; null is left out. */
interface Attribute<T> {
  readonly name: string;
  /** `integer` in GEXF, `int` in GraphML. */
  readonly type: 'string' | 'integer';
  readonly of: (item: T) => Value;
}

const NODE: readonly Attribute<ExportNode>[] = [
  { name: 'type', type: 'string', of: ({ type }) => type },
  { name: 'events', type: 'integer', of: ({ events }) => events },
  { name: 'count_low', type: 'integer', of: ({ count }) => count.low },
  { name: 'count_high', type: 'integer', of: ({ count }) => count.high },
  { name: 'count_kind', type: 'string', of: ({ count }) => count.kind },
  { name: 'count_text', type: 'string', of: ({ count }) => count.text },
];

const EDGE: readonly Attribute<ExportEdge>[] = [
  { name: 'role', type: 'string', of: ({ role }) => role },
  { name: 'events', type: 'integer', of: ({ eventIds }) => eventIds.length },
  { name: 'event_ids', type: 'string', of: ({ eventIds }) => eventIds.join(';') },
  { name: 'source_ids', type: 'string', of: ({ sourceIds }) => (sourceIds.length === 0 ? null : sourceIds.join(';')) },
];

/**
 * The network of some events for Gephi and others.
 *
 * @param tables From `portionOf`.
 * @see GEXF 1.3, https://gexf.net
 */
export function networkGexf(tables: Tables, head: Head): string {
  const { nodes, edges } = networkOf(tables, head);
  const declared = <T>(of: 'node' | 'edge', attributes: readonly Attribute<T>[]) =>
    element(
      'attributes',
      { class: of, mode: 'static' },
      attributes.map(({ name, type }) => element('attribute', { id: name, title: name, type })),
    );
  const values = <T>(attributes: readonly Attribute<T>[], item: T) =>
    element(
      'attvalues',
      {},
      stated(attributes, item).map(([{ name }, value]) => element('attvalue', { for: name, value })),
    );
  return xmlDocument(
    element('gexf', { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' }, [
      element('meta', { lastmodifieddate: head.accessed }, [
        element('creator', {}, head.publisher ?? head.title),
        element('description', {}, description(head)),
      ]),
      element('graph', { defaultedgetype: 'directed', mode: 'static' }, [
        declared('node', NODE),
        declared('edge', EDGE),
        element(
          'nodes',
          {},
          nodes.map((node) =>
            element('node', { id: node.id, label: node.label }, [
              values(NODE, node),
              element('viz:position', { x: node.x, y: node.y, z: 0 }),
            ]),
          ),
        ),
        element(
          'edges',
          {},
          edges.map((edge) =>
            element('edge', { id: edge.id, source: edge.source, target: edge.target, weight: edge.eventIds.length }, [
              values(EDGE, edge),
            ]),
          ),
        ),
      ]),
    ]),
  );
}

const LABEL = { name: 'label', of: ({ label }: ExportNode) => label };
const PLACE = [
  { name: 'x', of: ({ x }: ExportNode) => x },
  { name: 'y', of: ({ y }: ExportNode) => y },
];

/**
 * The network of some events for NetworkX, igraph and others.
 *
 * @param tables From `portionOf`.
 * @see GraphML 1.0, http://graphml.graphdrawing.org
 */
export function networkGraphml(tables: Tables, head: Head): string {
  const { nodes, edges } = networkOf(tables, head);
  const graphmlType = { string: 'string', integer: 'int', double: 'double' } as const;
  const nodeData = [
    { ...LABEL, type: 'string' as const },
    ...NODE,
    ...PLACE.map((place) => ({ ...place, type: 'double' as const })),
  ];
  const key = (of: 'node' | 'edge', { name, type }: { name: string; type: keyof typeof graphmlType }) =>
    element('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': graphmlType[type] });
  const data = <T>(of: 'node' | 'edge', attributes: readonly Pick<Attribute<T>, 'name' | 'of'>[], item: T) =>
    stated(attributes, item).map(([{ name }, value]) => element('data', { key: `${of}-${name}` }, String(value)));
  return xmlDocument(
    element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
      element('desc', {}, description(head)),
      ...nodeData.map((attribute) => key('node', attribute)),
      ...EDGE.map((attribute) => key('edge', attribute)),
      element('graph', { id: 'network', edgedefault: 'directed' }, [
        ...nodes.map((node) => element('node', { id: node.id }, data('node', nodeData, node))),
        ...edges.map(({ id, source, target, ...rest }) =>
          element('edge', { id, source, target }, data('edge', EDGE, { id, source, target, ...rest })),
        ),
      ]),
    ]),
  );
}

function stated<T, A extends { readonly of: (item: T) => Value }>(attributes: readonly A[], item: T) {
  return attributes.flatMap((attribute): [A, string | number][] => {
    const value = attribute.of(item);
    return value === null ? [] : [[attribute, value]];
  });
}

/** What the file is, in the words of a head. */
function description({ title, version, licence, filters, link, accessed, note }: Head): string {
  return [version === null ? title : `${title}, ${version}`, ...filters, link, accessed, licence?.name, note]
    .filter((part) => part !== undefined)
    .join('\n');
}
