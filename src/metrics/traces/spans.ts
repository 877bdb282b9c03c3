/** Facts of a span: never what a person wrote, and no name or id of a person. */
export type Facts = Readonly<Record<string, string | number>>;

export interface Span {
  note(facts: Facts): void;
}

export interface Tracer {
  /** A span around the work, below the span that it is called in. */
  inSpan<Result>(name: string, work: (span: Span) => Promise<Result>): Promise<Result>;
  /** Sends what is left. */
  close(): Promise<void>;
}

const UNTRACED: Span = { note: () => {} };

let tracer: Tracer | null = null;

/** Works in a span where a collector is set, else just works. */
export const inSpan: Tracer['inSpan'] = (name, work) => (tracer ? tracer.inSpan(name, work) : work(UNTRACED));

/** Traces go from now on to a collector, by its address such as http://127.0.0.1:4318; returns what ends that. */
export async function openTraces(endpoint: string): Promise<() => Promise<void>> {
  // Loaded for those alone who have a collector.
  const { openTelemetry } = await import('./openTelemetry.ts');
  const opened = openTelemetry(endpoint);
  tracer = opened;
  return () => {
    tracer = null;
    return opened.close();
  };
}
