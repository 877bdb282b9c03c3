/** Calls `tell` for each tenth of much work that is done: less than `many` is done before anybody wonders. */
export function tenths(all: number, tell: (done: number) => void, many = 20): (done: number) => void {
  let told = 0;
  return (done) => {
    const tenth = Math.floor((done / all) * 10);
    if (all < many || tenth === told) return;
    told = tenth;
    tell(done);
  };
}
