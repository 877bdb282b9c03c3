import { createServer } from 'node:http';

// Ends with the code that it is given, or listens until it is told to stop.
const [code] = process.argv.slice(2);
if (code) process.exit(Number(code));
process.once('SIGTERM', () => process.exit(0));
createServer().listen(0, '127.0.0.1');
