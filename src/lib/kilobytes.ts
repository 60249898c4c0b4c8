/** A size in kB of 1000 bytes: one decimal under 10, none from there. Never 0 for a file that has content. */
export function kilobytes(bytes: number): number {
  const kb = bytes / 1000;
  if (kb >= 10) return Math.round(kb);
  return bytes === 0 ? 0 : Math.max(0.1, Math.round(kb * 10) / 10);
}
