/** Stands in for the drawing process, and dies of every chart. */
process.on('message', () => process.exit(3));
