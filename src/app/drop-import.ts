import type { Address } from '../state/url.svelte';

/**
 * Shows the dashboard in place of the page that opens data, and says so, where there is none.
 *
 * A file on a disk may have no worker, which reads files of others, and its policy lets it ask nobody.
 */
export function dropImport(address: Address): void {
  const { filters, view } = address.state;
  if (view.page !== 'import') return;
  address.replace({ filters, view: { ...view, page: 'explore', data: null } });
  address.report([view.data === null ? { key: 'page', value: view.page } : { key: 'data', value: view.data }]);
}
