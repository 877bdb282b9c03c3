import { Hono } from 'hono';
import type { Document } from '../report/document.ts';
import { reportApp } from './reportPages/reportApp.ts';
import { secure } from './serving/guard.ts';
import { type App, listen, type Web } from './serving/listen.ts';

export interface ReportServerOptions {
  /** An IP address of this machine. */
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly documents: readonly Document[];
}

/** An idle connection is closed after this time, to make room for others. */
const IDLE_MS = 30_000;

/** Serves the pages of reports to everyone who reaches them, and nothing else; rejects if the port is taken. */
export function openReportPages({ host, port, documents }: ReportServerOptions): Promise<Web> {
  const app: App = new Hono();
  app.use(secure).route('/', reportApp(documents));
  return listen(app, host, port, IDLE_MS);
}
