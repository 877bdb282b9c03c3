import { AsyncLocalStorage } from 'node:async_hooks';
import { type Context, ROOT_CONTEXT, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { Tracer } from './spans.ts';

/** For all attempts at sending some spans, and so the longest that a collector that is away holds up the end of the process. */
const PATIENCE_MS = 3_000;

/** Sends spans as JSON by HTTP to a collector (OTLP 1.x, `POST /v1/traces`), some at a time. A collector that is away costs the spans. */
export function openTelemetry(endpoint: string): Tracer {
  const url = `${endpoint.replace(/\/+$/u, '')}/v1/traces`;
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: PATIENCE_MS });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'pilcrow' }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer('pilcrow');
  const current = new AsyncLocalStorage<Context>();
  return {
    async inSpan(name, work) {
      const parent = current.getStore() ?? ROOT_CONTEXT;
      const span = tracer.startSpan(name, {}, parent);
      try {
        return await current.run(trace.setSpan(parent, span), () =>
          work({ note: (facts) => void span.setAttributes(facts) }),
        );
      } catch (error) {
        // The message of an error may hold what a person wrote.
        span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).name });
        throw error;
      } finally {
        span.end();
      }
    },
    close: () => provider.shutdown().catch(() => {}),
  };
}
