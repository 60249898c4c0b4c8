/** Reads the work of a page's main thread out of a Chromium trace. */

/** What is used of an event of the trace. Times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time on the processor; absent where the platform does not tell. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

export const TRACE_CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

/** The work that an input event caused, ms. */
export interface Work {
  /** Until what it changed was first handed over to be shown. */
  readonly painted: number;
  /** Until the page was quiet. */
  readonly quiet: number;
}

/**
 * The work that each input event caused: the processor time that the main thread spent in tasks (script, style, layout, paint) from the
 * task that dispatched the event on. What other programs take meanwhile is not counted.
 *
 * @param trace The trace as JSON.
 * @param type Type of the DOM events that begin a measurement, such as `keydown`.
 * @param quietMs Longer than a change takes, shorter than the pause between two of them.
 * @returns In the order of the events.
 */
export function workAfter(trace: string, type: string, quietMs: number): Work[] {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const inputs = traceEvents.filter((event) => event.name === 'EventDispatch' && event.args?.data?.type === type);
  const main = inputs[0];
  if (!main) return [];
  const tasks = traceEvents.filter(
    (event) =>
      /(^|::)RunTask$/.test(event.name) && event.ph === 'X' && event.pid === main.pid && event.tid === main.tid,
  );
  const outermost = tasks.some((task) => task.name === 'RunTask') ? tasks.filter((t) => t.name === 'RunTask') : tasks;
  const commits = traceEvents.filter(({ name, pid, tid }) => name === 'Commit' && pid === main.pid && tid === main.tid);
  return inputs.map((input) => {
    const end = input.ts + quietMs * 1000;
    const caused = outermost.filter((task) => task.ts + (task.dur ?? 0) > input.ts && task.ts < end);
    const shown = Math.min(end, ...commits.filter(({ ts }) => ts > input.ts).map(({ ts }) => ts));
    return { painted: time(caused.filter(({ ts }) => ts <= shown)), quiet: time(caused) };
  });
}

/** Processor time of tasks, ms. */
function time(tasks: readonly TraceEvent[]): number {
  return tasks.reduce((sum, task) => sum + (task.tdur ?? task.dur ?? 0), 0) / 1000;
}
