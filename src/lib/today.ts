/** The present day as `YYYY-MM-DD`, by the clock of the machine in UTC. */
export function isoToday(): string {
  return new Date().toISOString().slice(0, 10);
}
