/** Columns of the bar. */
const WIDTH = 30;
/** Lines of a log from this level on (warnings, errors) are shown as they are. */
const WARNING = 40;

/**
 * A place for the lines of a log that shows how far long work is: as a bar that grows, where a person looks on, else one line for each
 * step. Other messages are left out.
 */
export function progressBar(output: { readonly isTTY?: boolean; write(text: string): unknown }): {
  write(line: string): void;
} {
  return {
    write(line) {
      const { level, done, all, msg } = JSON.parse(line);
      if (level >= WARNING) output.write(line);
      else if (typeof done === 'number' && typeof all === 'number') output.write(shown(done / all, msg));
    },
  };

  function shown(share: number, what: string): string {
    const percent = `${Math.round(share * 100)} %`;
    if (!output.isTTY) return `${what}: ${percent}\n`;
    const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
    return `\r${bar} ${percent.padStart(5)}  ${what}\u001b[K${share >= 1 ? '\n' : ''}`;
  }
}
