/** Less is done before anybody wonders. */
const MANY = 20;

/** Calls `tell` for each tenth of much work that is done. */
export function tenths(all: number, tell: (done: number) => void): (done: number) => void {
  let told = 0;
  return (done) => {
    const tenth = Math.floor((done / all) * 10);
    if (all < MANY || tenth === told) return;
    told = tenth;
    tell(done);
  };
}
