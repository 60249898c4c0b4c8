import { plainEngine } from '../../../../src/engine/plain';
import type { Aggregates } from '../../../../src/model/aggregates';
import { noFilters, type Filters } from '../../../../src/model/filters';
import type { CoreTables } from '../../../../src/model/records';
import { tables } from '../../engine/fixture';

/** The answer of a hand-made package. */
export function ask(core: Partial<CoreTables>, filters: Partial<Filters> = {}): Promise<Aggregates> {
  return plainEngine(tables(core)).ask({ ...noFilters('all'), ...filters });
}
