const WIDTH = 30;

export function bar(label: string, done: number, all: number): string {
  const full = Math.round((WIDTH * done) / (all || 1));
  return `${label.padEnd(9)} ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done}/${all}`;
}

/** Redraws the bar in place, on a terminal only. */
export function showProgress(out: NodeJS.WriteStream, label: string): (done: number, all: number) => void {
  if (!out.isTTY) return () => {};
  return (done, all) => void out.write(`\r${bar(label, done, all)}${done === all ? '\n' : ''}`);
}
